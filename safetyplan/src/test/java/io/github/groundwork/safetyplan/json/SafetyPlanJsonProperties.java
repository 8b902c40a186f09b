package io.github.groundwork.safetyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.testing.JsonTrees;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Stores plans that three people made together, reads them again, and goes on with them. */
class SafetyPlanJsonProperties {

    @Provide
    Arbitrary<PlanWalk> walks() {
        return PlanWalk.any();
    }

    static void reached(String what, boolean is, double percent) {
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
        for (Entry<PlanEvent> entry : entries) {
            if (entry instanceof Entry.Event<PlanEvent> event) {
                Statistics.label("events")
                        .collect(PlanCodec.INSTANCE.type(event.content()))
                        .coverage(c -> PlanCodec.INSTANCE
                                .types()
                                .forEach(type -> c.check(type).count(n -> n > 5)));
            }
        }
    }

    @Property(tries = 200)
    void PLN_23_a_reloaded_plan_goes_on_as_the_one_that_was_not_stored(
            @ForAll("walks") PlanWalk before, @ForAll("walks") PlanWalk after) {
        List<SafetyPlan> copies = before.copies();
        List<JsonDocument<SafetyPlan>> stored = new ArrayList<>();
        copies.forEach(copy ->
                stored.add(SafetyPlanJson.read(SafetyPlanJson.write(copy)).orThrow()));
        int device = after.steps().size() % 3;
        SafetyPlan plan = copies.get(device);
        SafetyPlan reloaded = stored.get(device).value();
        int minute = 100;
        for (PlanWalk.Step step : after.steps()) {
            if (step.act() != PlanWalk.Act.MERGE) {
                By by = PlanWalk.by(device, minute++);
                plan = PlanWalk.tried(plan, step, by);
                reloaded = PlanWalk.tried(reloaded, step, by);
            }
        }

        assertThat(reloaded).isEqualTo(plan);
        assertThat(SafetyPlanJson.write(stored.get(device).with(reloaded))).isEqualTo(SafetyPlanJson.write(plan));
        JsonDocument<SafetyPlan> merged =
                SafetyPlanJson.merge(stored.get(0), stored.get(1)).orThrow();
        assertThat(merged.value()).isEqualTo(copies.get(0).merge(copies.get(1)).orThrow());
        assertThat(SafetyPlanJson.merge(stored.get(1), stored.get(0)).orThrow()).isEqualTo(merged);
        reached("went on", plan.history().size() > copies.get(device).history().size(), 50);
        reached(
                "both had something new",
                !merged.value().equals(copies.get(0)) && !merged.value().equals(copies.get(1)),
                30);
    }

    @Property(tries = 200)
    void a_reordered_file_is_reported_and_never_opened_as_an_approved_plan(
            @ForAll("walks") PlanWalk walk, @ForAll Random random) {
        ObjectNode document = tree(walk.whole());
        List<JsonNode> entries = new ArrayList<>();
        document.get("entries").forEach(entries::add);
        Collections.shuffle(entries, random);
        document.putArray("entries").addAll(entries);
        boolean isCausal = true;
        List<String> before = new ArrayList<>();
        for (JsonNode entry : entries) {
            for (JsonNode seen : entry.get("seen")) {
                isCausal &= before.contains(seen.asText());
            }
            before.add(entry.get("id").asText());
        }

        Checked<SafetyPlan> read =
                SafetyPlanJson.read(JsonWriter.bytes(document)).map(JsonDocument::value);

        assertThat(read.isValid()).isEqualTo(isCausal);
        if (isCausal) {
            assertThat(read.orThrow()).isEqualTo(walk.whole());
        } else {
            assertThat(read.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.code()).isEqualTo("EVENT_OUT_OF_ORDER");
                assertThat(problem.path()).startsWith("/entries/");
            });
        }
    }

    @Property(tries = 200)
    void PLN_23_fields_of_a_newer_version_stay_wherever_they_stand(@ForAll("walks") PlanWalk walk) {
        ObjectNode newer = tree(walk.whole());
        newer.put("format", "groundwork-plan/1.7");
        // Not to texts by language, nor to an object that holds nothing.
        int added = JsonTrees.addNewer(
                newer, PlanWalk.CANARY, (name, object) -> name.equals("text") || object.has("erased"));
        byte[] document = JsonWriter.bytes(newer);
        JsonDocument<SafetyPlan> opened = SafetyPlanJson.read(document).orThrow();

        assertThat(opened.value()).isEqualTo(walk.whole());
        assertThat(opened.minorVersion()).isEqualTo(7);
        assertThat(PlanFiles.text(SafetyPlanJson.write(opened))).isEqualTo(PlanFiles.text(document));
        assertThat(opened.toString()).doesNotContain(PlanWalk.CANARY);

        newer.put("format", "groundwork-plan/1.0");
        assertThat(SafetyPlanJson.read(JsonWriter.bytes(newer)).problems())
                .hasSize(added)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("FIELD_UNKNOWN"));
    }

    @Property(tries = 50)
    void whatever_is_written_passes_the_schema(@ForAll("walks") PlanWalk walk) {
        assertThat(PlanFiles.faults(PlanFiles.PLAN, tree(walk.whole()))).isEmpty();
    }

    static ObjectNode tree(SafetyPlan plan) {
        return (ObjectNode) PlanFiles.tree(SafetyPlanJson.write(plan));
    }
}
