package io.github.groundwork.examples;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.SessionProblem;
import io.github.groundwork.screening.session.SessionRecord;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.offer.Offer;
import io.github.groundwork.screening.session.step.NextStep;
import java.io.IOException;
import java.util.Optional;

/** A session in the terminal from its offer, or from its file, to what is kept of it. Not thread-safe. */
final class Conversation {

    private static final PersonId NOBODY_NAMED = PersonId.parse("person");

    private final Asked asked;
    private final AskSetup setup;
    private final Talk talk;
    private final Keeping keeping;
    private final String command;

    /**
     * What a talk with the person is held with.
     *
     * @param voice says things
     * @param prompts asks for a choice
     * @param helpers tells whom the person can reach
     * @param ids makes ids
     * @param now what time it is
     */
    record Talk(Voice voice, Prompts prompts, Helpers helpers, Ids ids, Now now) {}

    /**
     * Makes it.
     *
     * @throws InputFile.UnreadableFileException if nothing could be saved in the file that was named
     */
    Conversation(Asked asked, Talk talk, String command) throws IOException {
        Optional<SessionFile> file = asked.file().isPresent()
                ? Optional.of(SessionFile.at(asked.file().get()))
                : Optional.empty();
        this.asked = asked;
        this.setup =
                new AskSetup(asked, file.filter(SessionFile::isForOwnerOnly).isPresent());
        this.talk = talk;
        this.keeping = new Keeping(file, asked.file(), talk.voice(), command);
        this.command = command;
    }

    /** Begins, or goes on where the file ends, and returns the exit code. */
    int hold(Terminal terminal) throws IOException {
        if (!keeping.hasSaved()) {
            return begin();
        }
        Optional<Session> saved = saved(terminal);
        if (saved.isEmpty()) {
            terminal.error(keeping.name() + " is left as it is");
            return Command.WRONG_INPUT;
        }
        if (saved.get().next() instanceof NextStep.Done) {
            talk.voice().say("This session is over.");
            new Ending(talk, keeping).score(saved.get());
            return Command.WELL;
        }
        saved.get().record().history().entries().forEach(this::isNotBefore);
        talk.voice().say("Welcome back. It is good if nobody else can see this screen.");
        return interview(saved.get());
    }

    private Optional<Session> saved(Terminal terminal) throws IOException {
        Checked<SessionRecord> record = keeping.saved();
        if (record.value().isPresent() && !fits(record.value().get(), terminal)) {
            return Optional.empty();
        }
        Checked<Session> opened = record.fold(
                stored -> Session.open(stored, setup.in(AskSetup.Place.ALONE)), problems -> Checked.failed(problems));
        for (Problem problem : opened.problems()) {
            terminal.error(problem.toString());
            if (problem.code().equals(SessionProblem.SETUP_OTHER_DISCLOSURE.name())) {
                terminal.error("what you were told then is not what you would be told now: name the same --responder");
            }
        }
        return opened.value();
    }

    private void isNotBefore(Entry<SessionEvent> entry) {
        if (entry instanceof Entry.Event<SessionEvent> event) {
            talk.now().notBefore(event.by().at());
        }
    }

    private boolean fits(SessionRecord record, Terminal terminal) {
        Optional<Offer> other = record.offer()
                .filter(offer ->
                        !offer.form().instrument().equals(asked.instrument().id()));
        other.ifPresent(offer -> terminal.error(
                keeping.name() + " holds a session of " + offer.form().instrument()));
        boolean isTheirs = asked.preferences()
                .map(Preferences::person)
                .filter(person -> !person.equals(record.person()))
                .isEmpty();
        if (!isTheirs) {
            terminal.error("the preferences are of somebody else than the session");
        }
        return other.isEmpty() && isTheirs;
    }

    private int begin() {
        Who who = who(asked.preferences().map(Preferences::person).orElse(NOBODY_NAMED));
        Session anywhere = offer(AskSetup.Place.ALONE, who);
        if (anywhere.next() instanceof NextStep.Done done) {
            // Whatever the place is like, so nothing is asked about it.
            new Blocked(asked, talk, command).say(done);
            return Command.WELL;
        }
        Voice voice = talk.voice();
        voice.say("Some questions can be hard. It is good to be where nobody else can hear you or see this screen. "
                + "Is this a good time and place?");
        Reply reply = talk.prompts()
                .ask(Menu.of(
                        "Yes, and nobody else can hear me or see this.",
                        "Somebody may hear or see it. I want to go on all the same.",
                        "Not now."));
        if (reply.key() != Key.NUMBER) {
            voice.say("Nothing was asked yet, so there is nothing to save.");
            return Command.WELL;
        }
        AskSetup.Place place = switch (reply.chosen()) {
            case 1 -> AskSetup.Place.ALONE;
            case 2 -> AskSetup.Place.NOT_ALONE;
            default -> AskSetup.Place.NOT_NOW;
        };
        Session offered = offer(place, who);
        if (offered.next() instanceof NextStep.Done done) {
            new Blocked(asked, talk, command).say(done);
            return Command.WELL;
        }
        return interview(offered, who);
    }

    private Session offer(AskSetup.Place place, Who who) {
        return Session.offer(setup.in(place), talk.ids().session(), who.person(), place.setting(), who.by());
    }

    private Who who(PersonId person) {
        return new Who(person, talk.ids().device(), talk.now());
    }

    private int interview(Session session) {
        return interview(session, who(session.record().person()));
    }

    private int interview(Session session, Who who) {
        Interview interview = new Interview(talk, keeping, who, session);
        Session held = interview.hold();
        if (interview.isLeft()) {
            return interview.isSafe() ? Command.WELL : Command.WRONG_INPUT;
        }
        return new Ending(talk, keeping).keep(held) ? Command.WELL : Command.WRONG_INPUT;
    }
}
