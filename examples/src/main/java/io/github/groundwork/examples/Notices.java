package io.github.groundwork.examples;

import io.github.groundwork.core.consent.DisclosureShown.Manner;
import io.github.groundwork.core.consent.DisclosureShown.Understanding;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.step.NextStep;
import java.util.List;

/** Tells the person something, and records what they choose. Not thread-safe. */
final class Notices {

    private final Voice voice;
    private final Prompts prompts;
    private final Ids ids;
    private final Keeping keeping;
    private final Who who;

    Notices(Conversation.Talk talk, Keeping keeping, Who who) {
        this.voice = talk.voice();
        this.prompts = talk.prompts();
        this.ids = talk.ids();
        this.keeping = keeping;
        this.who = who;
    }

    Turn turn(NextStep.Notice notice, Session session) {
        return switch (notice.kind()) {
            case DISCLOSURE -> disclosure(notice, session);
            case CONSENT -> consent(notice, session);
            case PREVIEW -> preview(notice, session);
            case KNOWN_ANSWERS -> known(notice, session);
            case CONTENT -> content(notice, session);
            case PAUSED -> paused(notice, session);
            case WHAT_REMAINS -> whatRemains(notice, session);
        };
    }

    private Turn disclosure(NextStep.Notice notice, Session session) {
        voice.heading("Before you decide");
        DisclosureVoice.say(session.setup().disclosure(), voice);
        notice.sentences().forEach(sentence -> voice.named("What is missing here", sentence));
        voice.blank();
        Reply reply = prompts.ask(Menu.of("This is clear to me.", "This is not clear to me.", "Not today."));
        return switch (reply.chosen()) {
            case 1 -> Turn.of(session.told(who.actor(), Manner.ON_SCREEN, Understanding.ACKNOWLEDGED, who.by()));
            case 2 -> unclear(session);
            case 3 -> Turn.of(session.notToday(who.by()));
            default -> Turn.open(session, reply);
        };
    }

    private Turn unclear(Session session) {
        voice.say("That is fine. Here it is once more. You can also ask somebody whom you trust, and come back.");
        return Turn.of(session.told(who.actor(), Manner.ON_SCREEN, Understanding.UNSURE, who.by()));
    }

    private Turn consent(NextStep.Notice notice, Session session) {
        voice.blank();
        voice.say(notice.sentences());
        Reply reply = prompts.ask(Menu.of("Yes.", "No.", "Not today."));
        return switch (reply.chosen()) {
            case 1 -> Turn.of(session.consented(who.consent(session, true, ids.consent()), who.by()));
            case 2 -> Turn.of(session.consented(who.consent(session, false, ids.consent()), who.by()));
            case 3 -> Turn.of(session.notToday(who.by()));
            default -> Turn.open(session, reply);
        };
    }

    private Turn preview(NextStep.Notice notice, Session session) {
        voice.heading("What comes");
        voice.say(notice.sentences());
        Reply reply = prompts.ask(Menu.goOn().with(Key.WHY));
        return reply.key() == Key.ENTER ? Turn.of(session.shown(who.by())) : Turn.open(session, reply);
    }

    private Turn known(NextStep.Notice notice, Session session) {
        voice.blank();
        voice.say(notice.sentences());
        Reply reply = prompts.ask(Menu.of("Use them.", "Ask me again."));
        return reply.chosen() == 0
                ? Turn.open(session, reply)
                : Turn.of(session.with(new OpeningEvent.KnownDecided(reply.chosen() == 1), who.by()));
    }

    private Turn content(NextStep.Notice notice, Session session) {
        voice.heading("Before the next question");
        voice.say(notice.sentences());
        helps(notice.helps());
        Reply reply = prompts.ask(Menu.goOn().with(Key.SKIP, Key.WHY, Key.BACK));
        return switch (reply.key()) {
            case ENTER -> Turn.of(session.shown(who.by()));
            case SKIP -> Turn.of(session.skipped(who.by()));
            default -> Turn.open(session, reply);
        };
    }

    private Turn paused(NextStep.Notice notice, Session session) {
        voice.blank();
        voice.say(notice.sentences());
        Reply reply = prompts.ask(Menu.goOn());
        return reply.key() == Key.ENTER ? Turn.of(session.resumed(who.by())) : Turn.open(session, reply);
    }

    private Turn whatRemains(NextStep.Notice notice, Session session) {
        voice.heading("Before you stop");
        voice.say(notice.sentences());
        Session told = session.shown(who.by());
        Reply reply = prompts.ask(Menu.of(
                keeping.hasFile()
                        ? "Stop, and save what I said in " + keeping.name() + "."
                        : "Stop. I may want to see the score.",
                "Stop, and keep nothing.",
                "Go on."));
        return switch (reply.chosen()) {
            case 1 -> Turn.of(told.stopped(who.by()));
            case 2 -> Turn.of(told.discarded(who.by()));
            case 3 -> Turn.of(told.resumed(who.by()));
            default -> Turn.open(told, reply);
        };
    }

    /** What the person said that helps them, in their own words. */
    void helps(List<Strategy> helps) {
        for (Strategy strategy : helps) {
            voice.listed(StatementWords.of(strategy)
                    + strategy.words().map(words -> ": " + Quotes.of(words)).orElse(""));
        }
    }
}
