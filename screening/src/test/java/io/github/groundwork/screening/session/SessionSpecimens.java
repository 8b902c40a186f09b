package io.github.groundwork.screening.session;

import static io.github.groundwork.screening.session.Scene.nurse;
import static io.github.groundwork.screening.session.Scene.onPhone;
import static io.github.groundwork.screening.session.Scene.rowan;

import io.github.groundwork.core.consent.ConfidentialityLimits;
import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.StandardPurpose;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.KnownAnswers;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.CriticalRule;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.offer.Circumstance;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.offer.StageRef;
import io.github.groundwork.screening.testing.Definition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions at many moments, with a canary wherever an answer, a reason, or somebody's words can be. */
final class SessionSpecimens {
    /** Looks like words, a name and a number to call; it has the form of no id. */
    static final String CANARY = "Zebra quilt, +1 555 0173";

    /** An answer that is told from every other text. */
    static final String TOKEN = "canary-answer";

    /** A rating that is told from every other number. */
    static final int RATED = 9;

    private SessionSpecimens() {}

    static Instrument instrument() {
        AnswerFormat one = new AnswerFormat.OneChoice(Definition.tokens(TOKEN, "plain"));
        AnswerFormat several = new AnswerFormat.SeveralChoices(Definition.tokens(TOKEN, "else", "none"));
        return Definition.of("silent")
                .add(item("1", one))
                .add(item("2", several))
                .add(item("3", one))
                .add(item("4", one))
                .add(new CriticalRule(
                        List.of("1", "3"),
                        new ValueTest.Chosen(List.of(TOKEN)),
                        false,
                        "Somebody should see this.",
                        Optional.empty(),
                        Definition.STUDY))
                .instrument();
    }

    private static Item item(String id, AnswerFormat format) {
        return new Item(
                id,
                "topic of " + id,
                format,
                Optional.empty(),
                id.equals("3") ? List.of(Small.SUICIDE) : List.of(),
                List.of(),
                Item.Standing.MAIN);
    }

    /** A setup with a canary in every text of the person, of staff and of the host. */
    static SessionSetup setup() {
        ResponsePathway pathway = Scene.pathway()
                .with(PathwayPart.REFERRAL_ROUTE, CANARY)
                .with(PathwayPart.ENOUGH_TIME, PathwayPart.Known.NO);
        return SessionSetup.of(instrument(), disclosure(), pathway)
                .with(Wordings.of(instrument()))
                .with(preferences())
                .with(Context.unknown().withSex("canary-sex"))
                .with(SessionOptions.usual().withDistress().withCheckInEvery(3).withCadence(Duration.ofDays(1)))
                .offering(Suggestions.of(List.of()))
                .withPlanSteps(List.of(OwnWords.of(CANARY, rowan(0).said()), OthersWords.of(CANARY, nurse(0).said())))
                .despite(Obstacle.PATHWAY_INCOMPLETE, CANARY)
                .despite(Obstacle.NO_PRIVATE_SPACE, CANARY)
                .following(new StageRef(HistoryId.parse("session-0"), "depression", "1", "a-step"));
    }

    private static Disclosure disclosure() {
        return Disclosure.of(
                Scene.TOLD,
                new Disclosure.Asking(Purposes.of(StandardPurpose.CARE.purpose()), CANARY, CANARY),
                new Disclosure.Handling(
                        List.of(
                                new DisclosedRecipient(Scene.NURSE, CANARY),
                                new DisclosedRecipient(Scene.COVER, CANARY)),
                        CANARY,
                        ConfidentialityLimits.none(),
                        Optional.empty()),
                new Disclosure.Afterwards(CANARY, Duration.ofHours(4), List.of(CANARY), CANARY, Optional.of(CANARY)));
    }

    private static Preferences preferences() {
        Preferences said = Scene.saying(
                Said.nothing(), TopicBoundary.of(AskingManner.WARN_FIRST, Small.SUICIDE), Strength.PREFERENCE);
        Strategy helps = Strategy.of(Strategy.Effect.HELPS, new Term("walking"))
                .withWords(OwnWords.of(CANARY, rowan(-60).said()));
        return said.record(
                PreferenceDraft.of(helps, Strength.PREFERENCE, rowan(-60).said()), rowan(-60));
    }

    private static Setting setting() {
        return Scene.alone()
                .with(Circumstance.PRIVATE_SPACE, PathwayPart.Known.NO)
                .withPresent(Said.KIM)
                .withLastAsked(Scene.at(-90_000));
    }

    /** Returns a session at every step of a long talk, then apart on two devices, merged, and ended in every way. */
    static List<Session> sessions() {
        List<Session> all = new ArrayList<>();
        Session session = Session.offer(setup(), Scene.ID, Scene.ROWAN, setting(), nurse(0));
        all.add(session);
        all.add(session = Small.told(session, nurse(1)));
        all.add(session = session.consented(Scene.yes(1), rowan(1)));
        all.add(session = session.shown(rowan(2)));
        all.add(session = session.checkedIn(Rating.of(RATED), rowan(2)));
        all.add(session = session.knownOffered(known(), nurse(3)));
        all.add(session = session.with(new OpeningEvent.KnownDecided(true), rowan(3)));
        all.add(session = session.shown(rowan(4)).given("1", TOKEN, rowan(4)));
        all.add(session = session.with(new FlowEvent.AttentionDelivered("1", Scene.NURSE), nurse(5)));
        all.add(session.shown(rowan(5)));
        all.add(session = session.declined("3", rowan(6)));
        all.add(session = session.with(new AskingEvent.OfferedAgain("3", CANARY), nurse(6)));
        all.add(session = session.shown(rowan(7)));
        all.add(session = session.shown(rowan(7)));
        all.add(session = session.answered("3", Answer.dontKnow(), rowan(8)));
        all.add(session = session.with(new AskingEvent.NotAgain("3"), rowan(8)));
        all.add(session.paused(rowan(9)));
        all.add(session = session.paused(rowan(9)).resumed(rowan(9)));
        Session apart = session.given("1", "plain", onPhone(10));
        all.add(session = session.declined("1", rowan(10)).merge(apart).orThrow());
        all.addAll(ends(session));
        return all;
    }

    private static KnownAnswers known() {
        return KnownAnswers.of(
                Responses.start(instrument()).given("2", TOKEN, "else"),
                HistoryId.parse("earlier-1"),
                Scene.at(-9),
                instrument());
    }

    private static List<Session> ends(Session session) {
        Session asked = session.with(new FlowEvent.StopAsked(), rowan(11));
        Session back = session.with(new OpeningEvent.ConsentTakenBack(ConsentId.parse("yes-1")), rowan(11));
        Session blocked = Session.offer(
                setup(), Scene.ID, Scene.ROWAN, Setting.of(Scene.alone().mode()), nurse(0));
        List<Session> ends = new ArrayList<>(List.of(
                asked,
                asked.shown(rowan(12)),
                asked.shown(rowan(12)).discarded(rowan(13)),
                session.enteredInError(nurse(12)),
                session.stopped(rowan(12)),
                session.left(nurse(12)),
                session.notToday(rowan(12)),
                back,
                back.closed(rowan(12)),
                session.rerouted(Scene.alone(), nurse(12)),
                session.consented(
                        Scene.consent("no-1", Grantor.Capacity.ASSENT, Role.PERSON, "rowan", 2, false), rowan(12)),
                blocked));
        ends.addAll(Follow.toTheEnd(session, 2));
        return ends;
    }
}
