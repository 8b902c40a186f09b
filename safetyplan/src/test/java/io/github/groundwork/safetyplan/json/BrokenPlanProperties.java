package io.github.groundwork.safetyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.testing.JsonTrees;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Cuts, edits and breaks stored plans in many ways: what is opened says nothing that nobody said. */
class BrokenPlanProperties {

    @Provide
    Arbitrary<PlanWalk> walks() {
        return PlanWalk.any();
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(tries = 400)
    void PLN_01_a_file_from_which_entries_were_cut_out_is_reported_unless_just_the_newest_are_gone(
            @ForAll("walks") PlanWalk walk, @ForAll("cuts") List<Integer> cuts, @ForAll boolean onlyNewest) {
        SafetyPlan whole = walk.whole();
        ObjectNode document = SafetyPlanJsonProperties.tree(whole);
        ArrayNode entries = (ArrayNode) document.get("entries");
        for (int cut : cuts) {
            entries.remove(onlyNewest ? entries.size() - 1 : cut % entries.size());
        }
        boolean isWhole = isWhole(entries);
        Checked<JsonDocument<SafetyPlan>> read = SafetyPlanJson.read(JsonWriter.bytes(document));

        if (!isWhole) {
            assertThat(read.isValid()).isFalse();
        }
        read.value().ifPresent(opened -> {
            Set<EventId> left = ids(opened.value());
            assertThat(ids(whole)).containsAll(left);
            assertThat(opened.value().history().entries())
                    .isEqualTo(whole.history().entries().stream()
                            .filter(each -> left.contains(each.id()))
                            .toList());
            assertThat(isApprovedIn(whole, opened.value())).isTrue();
        });
        SafetyPlanJsonProperties.reached("cut in the middle", !isWhole, 30);
        SafetyPlanJsonProperties.reached("cut at the end", isWhole && read.isValid(), 20);
    }

    /** Tells whether whatever an entry has seen is there, and the numbers of each device run on. */
    private static boolean isWhole(ArrayNode entries) {
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(entry.path("id").asText()));
        for (JsonNode entry : entries) {
            EventId id = EventId.parse(entry.path("id").asText());
            boolean isNext = id.number() == 1 || ids.contains(new EventId(id.device(), id.number() - 1).toString());
            for (JsonNode seen : entry.path("seen")) {
                isNext = isNext && ids.contains(seen.asText());
            }
            if (!isNext) {
                return false;
            }
        }
        return true;
    }

    private static Set<EventId> ids(SafetyPlan plan) {
        Set<EventId> ids = new HashSet<>();
        plan.history().entries().forEach(each -> ids.add(each.id()));
        return ids;
    }

    /** Tells whether what is in force in a plan, if anything, was approved at once in another. */
    private static boolean isApprovedIn(SafetyPlan whole, SafetyPlan opened) {
        Set<EventId> versions = new HashSet<>();
        opened.inForce()
                .ifPresent(plan -> plan.entries()
                        .forEach(entry -> entry.versions().forEach(version -> versions.add(version.id()))));
        return opened.inForce().isEmpty()
                || whole.history().entries().stream()
                        .anyMatch(entry -> entry instanceof Entry.Event<PlanEvent> event
                                && event.content() instanceof AgreementEvent.Approved approved
                                && approved.versions().containsAll(versions));
    }

    @Property(tries = 700)
    void PLN_01_an_edited_file_is_never_opened_with_an_approval_that_nobody_gave(
            @ForAll("walks") PlanWalk walk, @ForAll @IntRange(min = 0) int where, @ForAll @IntRange(min = 0) int what) {
        SafetyPlan whole = walk.whole();
        ObjectNode document = SafetyPlanJsonProperties.tree(whole);
        List<Consumer<JsonNode>> places = new ArrayList<>();
        List<JsonNode> values = new ArrayList<>();
        places(document, places, values);
        places.get(where % places.size()).accept(values.get(what % values.size()));
        Checked<JsonDocument<SafetyPlan>> read = SafetyPlanJson.read(JsonWriter.bytes(document));

        read.value()
                .ifPresent(opened ->
                        assertThat(isApprovedIn(whole, opened.value())).isTrue());
        SafetyPlanJsonProperties.reached(
                "opened as approved",
                read.value().filter(each -> each.value().inForce().isPresent()).isPresent(),
                2);
        SafetyPlanJsonProperties.reached("reported", !read.isValid(), 40);
    }

    /** Finds the places of ids, kinds and roles, and what stands there; what somebody says is not among them. */
    private static void places(JsonNode node, List<Consumer<JsonNode>> places, List<JsonNode> values) {
        if (node instanceof ObjectNode object) {
            for (String name : JsonTrees.names(object)) {
                JsonNode inner = object.get(name);
                if (!inner.isTextual()) {
                    places(inner, places, values);
                } else if (!inner.textValue().contains(PlanWalk.CANARY)) {
                    places.add(other -> object.set(name, other));
                    values.add(inner);
                }
            }
        }
        for (int i = 0; node instanceof ArrayNode list && i < list.size(); i++) {
            int at = i;
            if (list.get(i).isTextual()) {
                places.add(other -> list.set(at, other));
                values.add(list.get(i));
            } else {
                places(list.get(i), places, values);
            }
        }
    }

    @Property(tries = 400)
    void COR_02_what_is_broken_anywhere_is_reported_in_silence_or_read_as_what_it_says(
            @ForAll("walks") PlanWalk walk, @ForAll int where, @ForAll int how) {
        ObjectNode broken = SafetyPlanJsonProperties.tree(walk.whole());
        List<Runnable> edits = new ArrayList<>();
        edits(broken, how, edits);
        edits.get(Math.floorMod(where, edits.size())).run();
        Checked<JsonDocument<SafetyPlan>> read = SafetyPlanJson.read(JsonWriter.bytes(broken));

        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(PlanWalk.CANARY));
        read.value().ifPresent(document -> {
            assertThat(document.toString() + document.value() + document.value().history())
                    .doesNotContain(PlanWalk.CANARY);
            assertThat(SafetyPlanJson.read(SafetyPlanJson.write(document)).orThrow())
                    .isEqualTo(document);
        });
        Statistics.label("read").collect(read.isValid()).coverage(c -> {
            c.check(true).percentage(p -> p > 2);
            c.check(false).percentage(p -> p > 40);
        });
    }

    private static void edits(JsonNode node, int how, List<Runnable> edits) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        List<JsonNode> instead = List.of(
                make.textNode(PlanWalk.CANARY),
                make.nullNode(),
                make.numberNode(7),
                make.booleanNode(true),
                make.arrayNode(),
                make.objectNode(),
                make.textNode(""),
                make.arrayNode().add(PlanWalk.CANARY));
        JsonNode other = instead.get(Math.floorMod(how, instead.size()));
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                edits.add(() -> object.set(field.getKey(), other));
                edits.add(() -> object.remove(field.getKey()));
                edits.add(() -> object.set("unheardOf", other));
                edits(field.getValue(), how, edits);
            });
            if (object.has("text") && object.has("said")) { // other words are no fault, and read as what they say
                edits.addAll(Collections.nCopies(12, () -> object.put("text", PlanWalk.CANARY + how)));
            }
        }
        for (int i = 0; node instanceof ArrayNode list && i < list.size(); i++) {
            int at = i;
            edits.add(() -> list.set(at, other));
            edits.add(() -> list.remove(at));
            edits(list.get(i), how, edits);
        }
    }
}
