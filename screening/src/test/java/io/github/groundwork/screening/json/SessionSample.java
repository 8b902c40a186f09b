package io.github.groundwork.screening.json;

import static io.github.groundwork.screening.session.Scene.nurse;
import static io.github.groundwork.screening.session.Scene.onPhone;
import static io.github.groundwork.screening.session.Scene.rowan;

import io.github.groundwork.core.consent.DisclosureShown.Manner;
import io.github.groundwork.core.consent.DisclosureShown.Understanding;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.WeeklyHours;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.KnownAnswers;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.session.Scene;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.SessionSetup;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.offer.Circumstance;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.offer.StageRef;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** One session with every kind of event, from three devices; what the golden file holds. */
final class SessionSample {

    private static final ActorId ROWAN = ActorId.parse("rowan");

    private SessionSample() {}

    /** A pathway that says nothing of what happens if nobody responds in time. */
    private static ResponsePathway pathway() {
        ResponsePathway pathway = ResponsePathway.unknown()
                .withOwner(new Responder(ActorId.parse("nurse-4"), Scene.NURSE))
                .withCover(new Responder(ActorId.parse("team-1"), Scene.COVER))
                .withHours(WeeklyHours.always())
                .with(new Term("critical-answer"), Duration.ofMinutes(30))
                .with(PathwayPart.REFERRAL_ROUTE, "The crisis team next door.");
        for (PathwayPart part : PathwayPart.values()) {
            pathway = part.isFact() ? pathway.with(part, PathwayPart.Known.YES) : pathway;
        }
        return pathway;
    }

    private static Preferences before() {
        Preferences said = Scene.saying(AskingManner.ASK_LAST, Strength.PREFERENCE, StandardTopic.MOOD);
        said = Scene.saying(
                said, TopicBoundary.of(AskingManner.WARN_FIRST, StandardTopic.SUICIDE.topic()), Strength.PREFERENCE);
        return Scene.saying(
                said,
                TopicBoundary.of(AskingManner.IN_WRITING, StandardTopic.SELF_HARM.topic()),
                Strength.STRONG_PREFERENCE);
    }

    /** The setup in which it is offered. */
    private static SessionSetup setup() {
        return SessionSetup.of(Instruments.standard().get("phq-9"), Scene.disclosure(), pathway())
                .with(Instruments.standard().wording("phq-9", Locale.ENGLISH).orElseThrow())
                .with(SessionOptions.usual()
                        .withAssent()
                        .withDistress()
                        .withCheckInEvery(4)
                        .withCadence(Duration.ofDays(14)))
                .with(before())
                .following(new StageRef(HistoryId.parse("session-0"), "depression", "1", "phq-2-to-phq-9"))
                .despite(
                        Obstacle.THIRD_PARTY_IN_EARSHOT,
                        "The only free room has thin walls. We speak low \ud83e\udd2b.")
                .despite(Obstacle.PATHWAY_INCOMPLETE, "Our plan for nights is still being written.");
    }

    /** The setup with which it goes on and is opened: the person said in between what they do not want to be asked. */
    static SessionSetup later() {
        return setup().with(Scene.saying(
                before(), TopicBoundary.of(AskingManner.DO_NOT_ASK, StandardTopic.BODY.topic()), Strength.LIMIT));
    }

    private static Setting setting() {
        return Setting.ready(Mode.INTERVIEW)
                .with(Circumstance.NOBODY_LISTENING, PathwayPart.Known.NO)
                .with(Circumstance.ABLE_NOW, PathwayPart.Known.YES)
                .withPresent(ActorId.parse("sister-1"))
                .withPresent(ActorId.parse("interpreter-2"))
                .withWriting(true)
                .withLastAsked(Scene.at(-60 * 24 * 30));
    }

    private static KnownAnswers known() {
        return KnownAnswers.of(
                Responses.of(Instruments.standard().get("phq-2"), 1, 0),
                HistoryId.parse("session-0"),
                Scene.at(-60 * 24 * 2),
                Instruments.standard().get("phq-9"));
    }

    private static Session agreed() {
        return Session.offer(setup(), Scene.ID, Scene.ROWAN, setting(), nurse(0))
                .told(ActorId.parse("mother-1"), Manner.ON_PAPER, Understanding.ACKNOWLEDGED, nurse(1))
                .told(ROWAN, Manner.READ_ALOUD, Understanding.UNSURE, nurse(2))
                .told(ROWAN, Manner.SIGNED_OR_INTERPRETED, Understanding.ACKNOWLEDGED, nurse(3))
                .consented(Scene.consent("yes-1", Capacity.GUARDIAN, Role.GUARDIAN, "mother-1", 4, true), nurse(4))
                .consented(Scene.consent("yes-2", Capacity.ASSENT, Role.PERSON, "rowan", 5, true), rowan(5))
                .with(new OpeningEvent.ConsentTakenBack(ConsentId.parse("yes-1")), nurse(6))
                .consented(Scene.consent("yes-3", Capacity.GUARDIAN, Role.GUARDIAN, "mother-1", 7, true), nurse(7))
                .shown(rowan(8));
    }

    private static Session asked() {
        Session early = agreed().checkedIn(Rating.of(4), rowan(9))
                .knownOffered(known(), nurse(10))
                .with(new OpeningEvent.KnownDecided(true), rowan(11))
                .shown(rowan(12))
                .given("3", "2", rowan(13))
                .given("3", "1", rowan(14))
                .shown(rowan(15))
                .declined("4", rowan(16))
                .with(
                        new AskingEvent.OfferedAgain("4", "You wanted to think about it. \"Later\", you said."),
                        nurse(17))
                .shown(rowan(18))
                .answered("4", Answer.dontKnow(), rowan(19))
                .checkedIn(Rating.notOffered(), rowan(20))
                .paused(rowan(21));
        return Session.open(early.record(), later())
                .orThrow()
                .resumed(onPhone(60))
                .shown(onPhone(61))
                .declined("7", onPhone(62))
                .with(new AskingEvent.NotAgain("7"), onPhone(63))
                .shown(onPhone(64))
                .answered("8", Answer.dontKnow(), onPhone(65))
                .shown(onPhone(66))
                .shown(onPhone(67))
                .given("9", "1", onPhone(68))
                .with(new FlowEvent.AttentionDelivered("9", Scene.NURSE), nurse(69))
                .shown(rowan(70))
                .given("10", "0", rowan(71));
    }

    /** The whole session. */
    static Session session() {
        Session base = asked();
        Session tablet = base.checkedIn(Rating.notOffered(), rowan(72))
                .shown(rowan(73))
                .given("6", "0", rowan(74))
                .with(new FlowEvent.StopAsked(), rowan(75))
                .shown(rowan(76))
                .stopped(rowan(77))
                .checkedIn(Rating.declined(), rowan(78))
                .shown(rowan(79))
                .closed(rowan(80));
        return tablet.merge(base.notToday(onPhone(72)))
                .orThrow()
                .merge(base.left(nurse(73)))
                .orThrow();
    }

    /** The items that the person was asked on one device while they said "not today" on another. */
    static List<String> overruled() {
        return List.of("6");
    }
}
