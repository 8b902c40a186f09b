package io.github.groundwork.benchmarks;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.PlanEntry;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
 * A plan of thirty entries that is edited, moved, shared and approved again and again.
 *
 * <p>One more change should not depend on how long the history is; opening it and putting two copies together should grow with its size.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanBenchmark {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ActorId ROWAN = ActorId.parse("rowan");
    private static final Term SIGNS = new Term("warning-signs");
    private static final Term HELP = new Term("help");
    private static final int ENTRIES = 30;
    private static final EventId FIRST = new EventId(DeviceId.parse("tablet"), 5);
    private static final Audience MAYA = Audience.supporter(ActorId.parse("maya"));
    private static final Viewing VIEWING = Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), NOON);

    /** How many entries the history has. */
    @Param({"100", "1000", "10000"})
    private int entries = 100;

    private final SafetyPlan begun = begun();
    private SafetyPlan plan = begun;
    private SafetyPlan onTablet = begun;
    private SafetyPlan onPhone = begun;

    /** Makes the plans. */
    @Setup
    public void makePlans() {
        plan = goOn(begun, "tablet", entries - ENTRIES);
        SafetyPlan half = goOn(begun, "tablet", entries / 2);
        onTablet = goOn(half, "tablet", entries / 4);
        onPhone = goOn(half, "phone", entries / 4);
    }

    private static By by(String device) {
        return new By(ROWAN, Role.PERSON, DeviceId.parse(device), NOON);
    }

    private static OwnWords words(String text) {
        return OwnWords.of(text, Attribution.written(ROWAN, Role.PERSON));
    }

    private static PlanContent own(int number) {
        return PlanContent.of(words("Something that I notice, number " + number));
    }

    private static SafetyPlan begun() {
        By by = by("tablet");
        PlanContact sister = new PlanContact(
                words("My sister"),
                Optional.of(ActorId.parse("maya")),
                List.of(ReachBy.of(ReachBy.Kind.CALL, "555-0101")),
                PlanContact.Helping.HELP,
                PlanContact.Agreement.AGREED,
                Optional.empty());
        SafetyPlan plan = SafetyPlan.begin(
                        HistoryId.parse("plan-1"), PlanTemplates.crisis(), PersonId.parse("rowan"), by)
                .add(HELP, sister, by)
                .share(SharingChoice.hide(Audience.onCall(), SharingScope.everything()), by)
                .share(SharingChoice.show(MAYA, SharingScope.everything()), by);
        for (int i = 0; i < ENTRIES; i++) {
            plan = plan.add(SIGNS, own(i), by);
        }
        return plan.approve(by);
    }

    private static SafetyPlan goOn(SafetyPlan from, String device, int steps) {
        By by = by(device);
        List<PlanEntry> all = from.entries();
        SafetyPlan now = from;
        for (int step = 0; step < steps; step++) {
            EventId entry = all.get(1 + step % (all.size() - 1)).id();
            EventId other = all.get(1 + (step + 7) % (all.size() - 1)).id();
            now = switch (step % 10) {
                case 0 -> now.move(entry, entry.equals(other) ? Optional.empty() : Optional.of(other), by);
                case 1 -> now.share(SharingChoice.show(MAYA, SharingScope.section(SIGNS)), by);
                case 2 -> now.propose(SIGNS, own(step), by);
                default -> now.edit(entry, own(step), by);
            };
        }
        return now;
    }

    /**
     * Changes one entry.
     *
     * @return the plan
     */
    @Benchmark
    public SafetyPlan editOnce() {
        return plan.edit(FIRST, own(0), by("tablet"));
    }

    /**
     * Opens a stored plan.
     *
     * @return the plan
     */
    @Benchmark
    public SafetyPlan openStored() {
        return SafetyPlan.of(plan.history()).orThrow();
    }

    /**
     * Puts two copies together that went on apart for a half of their length.
     *
     * @return the whole
     */
    @Benchmark
    public SafetyPlan mergeTwoCopies() {
        return onTablet.merge(onPhone).orThrow();
    }

    /**
     * Makes what a supporter sees.
     *
     * @return the view
     */
    @Benchmark
    public PlanView viewForSupporter() {
        return PlanView.of(plan, MAYA, VIEWING);
    }
}
