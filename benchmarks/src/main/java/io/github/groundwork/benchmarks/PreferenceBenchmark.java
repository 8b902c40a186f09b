package io.github.groundwork.benchmarks;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.decision.ContactAnswer;
import io.github.groundwork.core.preference.decision.ContactQuestion;
import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.preference.decision.SuggestionDecision;
import io.github.groundwork.core.preference.decision.TopicDecision;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Questions to a person's preferences, at their worst: a third of all entries is about the one topic, a third about the one address
 * and a third about the one term, and half of each says the contrary of the other half.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PreferenceBenchmark {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Topic ASKED = StandardTopic.SEXUAL_VIOLENCE.topic();
    private static final Term SUGGESTED = new Term("walking");

    /** How many preferences are in force. */
    @Param({"10", "100", "1000"})
    private int entries = 10;

    private Preferences preferences = Preferences.start(HistoryId.parse("history-1"), PersonId.parse("person-1"));
    private Decisions decisions = Decisions.of(preferences);

    /** Records the preferences. */
    @Setup
    public void record() {
        By by = new By(ActorId.parse("person-1"), Role.PERSON, DeviceId.parse("phone-1"), NOON);
        Preferences all = Preferences.start(HistoryId.parse("history-1"), PersonId.parse("person-1"));
        for (int i = 0; i < entries; i++) {
            Statement statement = statement(i % 6);
            boolean closes = statement.bearing() == Statement.Bearing.CLOSES;
            all = all.record(
                    PreferenceDraft.of(statement, closes ? Strength.LIMIT : Strength.PREFERENCE, by.said()), by);
        }
        preferences = all;
        decisions = Decisions.of(all);
    }

    private static Statement statement(int kind) {
        ContactPoint phone = ContactPoint.of(ContactPoint.Kind.TELEPHONE, ContactAddress.of("+1 555 0100"))
                .with(ContactPoint.Use.CALL, Permission.YES);
        return switch (kind) {
            case 0 -> TopicBoundary.of(AskingManner.ASK, StandardTopic.VIOLENCE.topic());
            case 1 -> TopicBoundary.of(AskingManner.ASK_LAST, ASKED);
            case 2 -> phone.withSafety(ContactPoint.Safety.SAFE);
            case 3 -> phone.withSafety(ContactPoint.Safety.NOT_SAFE);
            case 4 -> Strategy.of(Strategy.Effect.HELPS, SUGGESTED);
            default -> Strategy.of(Strategy.Effect.MAKES_WORSE, SUGGESTED);
        };
    }

    /**
     * Makes the decisions.
     *
     * @return the decisions
     */
    @Benchmark
    public Decisions makeDecisions() {
        return Decisions.of(preferences);
    }

    /**
     * Asks whether a question on a topic can be asked.
     *
     * @return the decision
     */
    @Benchmark
    public TopicDecision askTopic() {
        return decisions.asking(List.of(ASKED), NOON);
    }

    /**
     * Asks whether the person can be called.
     *
     * @return the answer
     */
    @Benchmark
    public ContactAnswer askContact() {
        return decisions.reaching(ContactQuestion.of(new Purpose("follow-up"), ContactPoint.Use.CALL, NOON));
    }

    /**
     * Asks whether something can be suggested.
     *
     * @return the decision
     */
    @Benchmark
    public SuggestionDecision askSuggestion() {
        return decisions.suggesting(List.of(SUGGESTED), NOON);
    }
}
