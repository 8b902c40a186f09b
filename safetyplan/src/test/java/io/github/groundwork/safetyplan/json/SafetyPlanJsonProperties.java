package io.github.groundwork.safetyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.PlanEvent;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Stores plans that three people made together, reads them again, and breaks what is stored in many ways. */
class SafetyPlanJsonProperties {

    @Provide
    Arbitrary<PlanWalk> walks() {
        return PlanWalk.any();
    }

    private static void reached(String what, boolean is, double percent) {
        Statistics.label(what).collect(is).coverage(c -> c.check(true).percentage(p -> p > percent));
    }

    @Property(tries = 300)
    void PLN_23_a_stored_plan_is_read_back_equal_and_writes_the_same_bytes(@ForAll("walks") PlanWalk walk) {
        SafetyPlan whole = walk.whole();
        byte[] document = SafetyPlanJson.write(whole);
        JsonDocument<SafetyPlan> read = SafetyPlanJson.read(document).orThrow();

        assertThat(read.value()).isEqualTo(whole);
        assertThat(read.value().entries()).isEqualTo(whole.entries());
        assertThat(read.value().inForce()).isEqualTo(whole.inForce());
        assertThat(read.value().ineffective()).isEqualTo(whole.ineffective());
        assertThat(SafetyPlanJson.write(read)).isEqualTo(document);
        assertThat(SafetyPlanJson.write(read.value())).isEqualTo(document);

        List<Entry<PlanEvent>> entries = whole.history().entries();
        reached("several heads", whole.history().heads().size() > 1, 15);
        reached("a tombstone", entries.stream().anyMatch(Entry.Tombstone.class::isInstance), 5);
        reached("in force", whole.inForce().isPresent(), 15);
        reached("to settle", !whole.toSettle().isEmpty(), 5);
        reached("overruled", !whole.ineffective().isEmpty(), 1);
    }
}
