package io.github.groundwork.examples;

import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.step.NextStep;
import java.util.List;

/** Says why nothing is asked, by name, and how to go on. Nothing of it is held against the person. */
final class Blocked {

    private final Asked asked;
    private final Conversation.Talk talk;
    private final String command;

    Blocked(Asked asked, Conversation.Talk talk, String command) {
        this.asked = asked;
        this.talk = talk;
        this.command = command;
    }

    void say(NextStep.Done done) {
        Voice voice = talk.voice();
        List<Obstacle> obstacles = done.obstacles();
        voice.say("Nothing is asked now: "
                + Words.and(obstacles.stream().map(PreferenceWords::of).toList()) + ".");
        voice.say(done.sentences());
        if (obstacles.contains(Obstacle.NO_WORDING)) {
            voice.say("The text of these questions belongs to somebody who has to be asked for it. To see who:");
            voice.command("bin/groundwork instruments " + asked.instrument().id());
        } else if (obstacles.contains(Obstacle.PARTNER_VIOLENCE_PARTS)) {
            voice.say("These questions belong in a talk with somebody who has learned to ask them, in a safe place. "
                    + "A program cannot give you that.");
        } else if (obstacles.contains(Obstacle.NOBODY_TO_RESPOND)) {
            voice.say("Nobody reads along here. To go on, name somebody whom you can turn to, and how to reach them:");
            voice.command(command + " --responder \"NAME, HOW TO REACH\"");
        } else {
            voice.say("You can come back at any time.");
        }
        talk.helpers().tell();
    }
}
