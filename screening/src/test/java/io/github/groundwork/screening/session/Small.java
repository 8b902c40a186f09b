package io.github.groundwork.screening.session;

import static io.github.groundwork.screening.session.Scene.nurse;

import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.answer.KnownAnswers;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.testing.Definition;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Sessions about instruments of two or three items, each answered with 0, 1 or 2. */
final class Small {
    static final Topic SUICIDE = StandardTopic.SUICIDE.topic();

    private Small() {}

    static Item item(String id, Topic... topics) {
        return new Item(
                id,
                "topic of " + id,
                new AnswerFormat.OneChoice(Definition.scored(0, 1, 2)),
                Optional.of(Direction.MORE_DISTRESS),
                List.of(topics),
                List.of(),
                Item.Standing.MAIN);
    }

    static Instrument of(Item... items) {
        return definition(items).instrument();
    }

    private static Definition definition(Item... items) {
        Definition definition = Definition.of("small");
        List.of(items).forEach(definition::add);
        return definition;
    }

    /** Two items about suicide that are critical from 1 on, and one about nothing. */
    static Instrument critical() {
        return definition(item("1", SUICIDE), item("2", SUICIDE), item("3"))
                .critical(1, false, "1", "2")
                .instrument();
    }

    /** Of three items the first opens the second from 1 on. */
    static Instrument gated() {
        return definition(item("1"), item("2", SUICIDE), item("3"))
                .gate(Definition.is("1", Comparison.AT_LEAST, 1), "2")
                .instrument();
    }

    /** A setup whose disclosure says what follows an unanswered question. */
    static SessionSetup setup(Instrument instrument) {
        return setup(instrument, Scene.disclosure(Optional.of("Nurse Kim asks you about it once.")));
    }

    static SessionSetup setup(Instrument instrument, Disclosure disclosure) {
        return SessionSetup.of(instrument, disclosure, Scene.pathway()).with(Wordings.of(instrument));
    }

    /** A session in which the person was told. */
    static Session told(SessionSetup setup) {
        return told(Scene.offered(setup), nurse(1));
    }

    static Session told(Session session, By by) {
        return session.told(
                ActorId.parse("rowan"),
                DisclosureShown.Manner.ON_SCREEN,
                DisclosureShown.Understanding.ACKNOWLEDGED,
                by);
    }

    static Session reopened(Session session, SessionSetup setup) {
        return Session.open(session.record(), setup).orThrow();
    }

    /** Goes through what is left, with the answer 0 to every question. */
    static Session toTheEnd(Session session, IntFunction<By> by) {
        Session now = session;
        for (int step = 0; step < 100; step++) {
            NextStep next = now.next();
            if (next instanceof NextStep.Done) {
                return now;
            }
            now = now.shown(by.apply(step));
            if (next instanceof NextStep.Question question) {
                now = now.given(question.item(), "0", by.apply(step));
            } else if (next instanceof NextStep.CheckIn) {
                now = now.checkedIn(Rating.notOffered(), by.apply(step));
            } else if (next instanceof NextStep.Closing) {
                now = now.closed(by.apply(step));
            }
        }
        throw new AssertionError("a session ends");
    }

    /** Answers 2 and 1 to the items 1 and 3, from an earlier session. */
    static KnownAnswers known(Instrument instrument) {
        return KnownAnswers.of(
                Responses.start(instrument).given("1", "2").given("3", "1"),
                HistoryId.parse("earlier-1"),
                Scene.at(-100),
                instrument);
    }
}
