package io.github.groundwork.examples;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.score.Caveat;
import io.github.groundwork.screening.score.ScaleOutcome;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.SessionResult;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.util.Locale;

/** What is left to choose when a session is over: whether it is saved, and whether the person wants to see the score. */
final class Ending {

    private final Voice voice;
    private final Prompts prompts;
    private final Keeping keeping;

    Ending(Conversation.Talk talk, Keeping keeping) {
        this.voice = talk.voice();
        this.prompts = talk.prompts();
        this.keeping = keeping;
    }

    /** Saves it, if the person wants, and returns whether all went well. */
    boolean keep(Session session) {
        SessionOutcome outcome = session.result().outcome();
        if (session.next() instanceof NextStep.Done done) {
            voice.say(done.sentences());
        }
        if (outcome == SessionOutcome.DISCARDED) {
            keeping.forget();
            return true;
        }
        boolean isAsked = outcome == SessionOutcome.COMPLETED || outcome == SessionOutcome.STOPPED;
        boolean isWell = !isAsked || save(session, outcome);
        if (isAsked) {
            score(session);
        }
        return isWell;
    }

    private boolean save(Session session, SessionOutcome outcome) {
        if (!keeping.hasFile()) {
            return true;
        }
        if (outcome == SessionOutcome.COMPLETED && !wantsToSave()) {
            keeping.forget();
            return true;
        }
        return keeping.save(session.record());
    }

    /** Where the input ends here, what was said is not lost. */
    private boolean wantsToSave() {
        voice.blank();
        voice.say("Do you want to save what you said in " + keeping.name() + "?");
        Reply reply = prompts.ask(Menu.of("Save it.", "Keep nothing."));
        return isFirst(reply) || reply.key() == Key.END || reply.key() == Key.PAUSE;
    }

    /** Shows the score if the person wants to see it. */
    void score(Session session) {
        SessionResult result = session.result();
        boolean isScored = session.setup().instrument().items().stream()
                .map(Item::id)
                .map(result.responses()::answer)
                .anyMatch(Answer::isGiven);
        if (!isScored || session.setup().instrument().scales().isEmpty()) {
            return;
        }
        voice.blank();
        voice.say("Do you want to see the score, and how it comes about?");
        if (!isFirst(prompts.ask(Menu.of("Yes.", "No.")))) {
            return;
        }
        voice.heading("The score");
        if (result.unsettled().isEmpty()) {
            result.readings().get(0).explanation().text(Locale.ENGLISH).lines().forEach(this::line);
        } else {
            session.setup().instrument().scales().forEach(scale -> open(scale, result));
        }
        result.caveats().stream().map(Caveat::text).forEach(voice::say);
        voice.say("A score is a reason to talk with somebody. It is no diagnosis, and it does not say who you are.");
    }

    private void line(String line) {
        if (line.startsWith(" ")) {
            voice.under(line.strip());
        } else {
            voice.say(line);
        }
    }

    private void open(Scale scale, SessionResult result) {
        ScaleOutcome outcome = result.scale(scale.id()).orElseThrow();
        voice.say(scale.title() + ": "
                + outcome.low()
                        .map(low -> "between " + low.shown() + " and "
                                + outcome.high().orElseThrow().shown())
                        .orElse("open")
                + ", until you say which of your answers are right.");
    }

    private static boolean isFirst(Reply reply) {
        return reply.chosen() == 1;
    }
}
