package io.github.groundwork.benchmarks;

import io.github.groundwork.core.consent.ConfidentialityLimits;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentTerms;
import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.DisclosureRef;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.consent.Expiry;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.DisclosureId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.StandardPurpose;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.SessionRecord;
import io.github.groundwork.screening.session.SessionSetup;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.NextStep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A PHQ-9 session that goes on for long: pauses, new settings, notices, revisions. One question is warned of.
 *
 * <p>A step that records something, and finding the next one, should not depend on how long the session is; opening it and putting two
 * copies together should grow with its size.
 */
@State(Scope.Thread)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SessionBenchmark {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ActorId ROWAN = ActorId.parse("rowan");
    private static final Term NURSE = new Term("nurse");
    private static final DisclosureRef TOLD = new DisclosureRef(DisclosureId.parse("intake"), "1", Locale.ENGLISH);

    /** How many entries the session has. */
    @Param({"100", "1000", "10000"})
    private int entries = 100;

    private final SessionSetup setup = setup();
    private final Session begun = begun();
    private Session session = begun;
    private Session onTablet = begun;
    private Session onPhone = begun;

    /** Makes the sessions. */
    @Setup
    public void holdSessions() {
        session = goOn(begun, "tablet", entries);
        Session half = goOn(begun, "tablet", entries / 2);
        onTablet = goOn(half, "tablet", entries / 4);
        onPhone = goOn(half, "phone", entries / 4);
    }

    private static By by(String device) {
        return new By(ROWAN, Role.PERSON, DeviceId.parse(device), NOON);
    }

    private Session begun() {
        Setting setting = Setting.ready(Mode.SELF_REPORT);
        Session offered =
                Session.offer(setup, HistoryId.parse("session-1"), PersonId.parse("rowan"), setting, by("tablet"));
        DisclosureShown shown = new DisclosureShown(
                TOLD,
                ROWAN,
                by("tablet"),
                DisclosureShown.Manner.ON_SCREEN,
                DisclosureShown.Understanding.ACKNOWLEDGED);
        Consent yes = Consent.of(
                ConsentId.parse("yes-1"),
                PersonId.parse("rowan"),
                new Grantor(by("tablet").said(), Grantor.Capacity.SELF, Optional.empty()),
                Consent.Said.yes(NOON, Expiry.none()),
                new ConsentTerms(
                        List.of(Session.SCREENING), Purposes.of(StandardPurpose.CARE.purpose()), List.of(NURSE), TOLD),
                shown);
        return offered.told(ROWAN, shown.manner(), shown.understanding(), by("tablet"))
                .consented(yes, by("tablet"))
                .shown(by("tablet"));
    }

    private static SessionSetup setup() {
        Disclosure disclosure = Disclosure.of(
                TOLD,
                new Disclosure.Asking(
                        Purposes.of(StandardPurpose.CARE.purpose()), "Some questions.", "You can skip any of them."),
                new Disclosure.Handling(
                        List.of(new DisclosedRecipient(NURSE, "the nurse")),
                        "In your record.",
                        ConfidentialityLimits.none(),
                        Optional.empty()),
                new Disclosure.Afterwards(
                        "The nurse talks with you.",
                        Duration.ofHours(4),
                        List.of("Nobody else is told."),
                        "The nurse, room 2.",
                        Optional.empty()));
        By by = by("tablet");
        Preferences preferences = Preferences.start(HistoryId.parse("preferences-1"), PersonId.parse("rowan"))
                .record(
                        PreferenceDraft.of(
                                TopicBoundary.of(AskingManner.WARN_FIRST, StandardTopic.SUICIDE.topic()),
                                Strength.PREFERENCE,
                                by.said()),
                        by);
        Instruments standard = Instruments.standard();
        return SessionSetup.of(
                        standard.get("phq-9"),
                        disclosure,
                        ResponsePathway.unknown().withOwner(new Responder(ActorId.parse("nurse-4"), NURSE)))
                .with(standard.wording("phq-9", Locale.ENGLISH).orElseThrow())
                .with(preferences)
                .despite(Obstacle.PATHWAY_INCOMPLETE, "Only the nurse is here today.");
    }

    /** Goes through the questions once, and then goes on with what can be repeated. */
    private static Session goOn(Session from, String device, int steps) {
        By by = by(device);
        Session now = from;
        for (int step = 0; step < steps; step++) {
            int turn = step % 8;
            if (turn == 0) {
                now = now.paused(by).resumed(by);
            } else if (turn == 1) {
                now = now.rerouted(Setting.ready(Mode.SELF_REPORT), by);
            } else if (now.next() instanceof NextStep.Notice) {
                now = now.shown(by);
            } else if (now.next() instanceof NextStep.Question question) {
                now = now.shown(by).given(question.item(), "1", by);
            } else {
                now = now.given(Integer.toString(1 + step % 8), Integer.toString(step % 4), by);
            }
        }
        return now;
    }

    /**
     * Records one more answer, with what it brings to somebody's notice.
     *
     * @return the session
     */
    @Benchmark
    public Session answerOnce() {
        return session.given("9", "1", by("tablet"));
    }

    /**
     * Finds the next step.
     *
     * @return the step
     */
    @Benchmark
    public NextStep findNextStep() {
        return session.next();
    }

    /**
     * Opens a stored session.
     *
     * @return the session
     */
    @Benchmark
    public Session openStored() {
        SessionRecord record = SessionRecord.of(session.record().history()).orThrow();
        return Session.open(record, setup).orThrow();
    }

    /**
     * Puts two copies together that went on apart for a half of their length.
     *
     * @return the whole
     */
    @Benchmark
    public Session mergeTwoCopies() {
        return onTablet.merge(onPhone).orThrow();
    }
}
