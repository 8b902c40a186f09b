package io.github.groundwork.safetyplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.testing.JsonTrees;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores one plan with every kind of event and of content, byte for byte. */
class SafetyPlanJsonTest {

    private static JsonDocument<SafetyPlan> read(byte[] document) {
        return SafetyPlanJson.read(document).orThrow();
    }

    private static ObjectNode tree() {
        return (ObjectNode) PlanFiles.tree(SafetyPlanJson.write(PlanSample.plan()));
    }

    private static List<PlanEvent> events(SafetyPlan plan) {
        return plan.history().entries().stream()
                .filter(Entry.Event.class::isInstance)
                .map(entry -> ((Entry.Event<PlanEvent>) entry).content())
                .toList();
    }

    @Test
    void PLN_23_a_plan_is_written_as_its_golden_file_and_read_back_equal() {
        byte[] written = SafetyPlanJson.write(PlanSample.plan());

        assertThat(PlanFiles.text(written))
                .isEqualTo(PlanFiles.text(PlanFiles.bytes(PlanFiles.golden(PlanFiles.PLAN))));
        assertThat(read(written).value()).isEqualTo(PlanSample.plan());
        assertThat(read(written).value().inForce())
                .isEqualTo(PlanSample.plan().inForce())
                .isPresent();
    }

    @Test
    void the_golden_plan_has_every_kind_of_event_and_of_content() {
        List<PlanEvent> events = events(PlanSample.plan());

        assertThat(events.stream().map(PlanCodec.INSTANCE::type).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(PlanCodec.INSTANCE.types());
        assertThat(PlanCodec.INSTANCE.types()).doesNotHaveDuplicates();
        Set<Class<?>> kinds = Stream.of(DraftEvent.class, AgreementEvent.class)
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                .collect(Collectors.toSet());
        kinds.add(PlanEvent.Shared.class);
        assertThat(events.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(kinds);
        assertThat(contents().stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(PlanContent.class.getPermittedSubclasses());
    }

    private static List<PlanContent> contents() {
        return events(read(SafetyPlanJson.write(PlanSample.plan())).value()).stream()
                .flatMap(event -> event instanceof DraftEvent.Added added
                        ? Stream.of(added.content())
                        : event instanceof DraftEvent.Proposed proposed
                                ? Stream.of(proposed.content())
                                : Stream.empty())
                .toList();
    }

    @Test
    void COR_03_own_words_come_back_character_by_character() {
        assertThat(contents().stream().flatMap(content -> content.allWords().stream()))
                .contains(
                        Table.words("\u05E9\u05DC\u05D5\u05DD, damn it \uD83D\uDE80\r\n\ttwo\u2028lines \uD83D"),
                        Table.words(""));
    }

    @Test
    void COR_04_own_words_others_words_and_texts_of_a_template_stay_what_they_are() {
        List<PlanContent> contents = contents();

        assertThat(contents.stream().flatMap(content -> content.allWords().stream()))
                .anyMatch(OwnWords.class::isInstance)
                .anyMatch(OthersWords.class::isInstance)
                .allSatisfy(words -> assertThat(words instanceof OwnWords)
                        .isEqualTo(words.said().role() == Role.PERSON));
        assertThat(contents)
                .filteredOn(PlanContent.Template.class::isInstance)
                .singleElement()
                .satisfies(template -> {
                    assertThat(template.allWords()).isEmpty();
                    assertThat(template.isOwn()).isFalse();
                });
    }

    @Test
    void fields_of_a_newer_minor_version_stay_when_the_plan_goes_on_and_are_shown_nowhere() {
        byte[] newer = PlanFiles.bytes(PlanFiles.NEWER);
        JsonDocument<SafetyPlan> document = read(newer);

        assertThat(document.minorVersion()).isEqualTo(4);
        assertThat(PlanFiles.text(SafetyPlanJson.write(document))).isEqualTo(PlanFiles.text(newer));
        assertThat(document.toString()).isEqualTo("JsonDocument[1.4, SafetyPlan[History[plan-1, 9 entries]]]");
        SafetyPlan later = document.value()
                .add(Table.COPING, Table.own("Tea."), Table.rowan(40))
                .enteredInError(EventId.parse("phone:2"), Table.rowan(41));
        assertThat(PlanFiles.text(SafetyPlanJson.write(document.with(later))))
                .contains("\"weather\": \"clear\"", "\"tide\": 1", "Tea.")
                .doesNotContain("drawing", "tone", "I stop answering");
        SafetyPlan another =
                SafetyPlan.begin(HistoryId.parse("plan-2"), PlanTemplates.crisis(), Table.ROWAN, Table.rowan(1));
        assertThatIllegalArgumentException().isThrownBy(() -> document.with(another));
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval-withdrawn", "choice", "proposed"})
    void COR_08_a_newer_document_with_a_kind_of_event_that_is_not_known_is_not_opened(String kind) {
        ObjectNode newer = tree();
        newer.put("format", "groundwork-plan/1.9");
        newer.get("entries").forEach(entry -> {
            if (entry.path("event").asText().equals(kind)) {
                ((ObjectNode) entry).put("event", kind + "-for-a-while");
            }
        });

        assertThat(SafetyPlanJson.read(JsonWriter.bytes(newer)).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("EVENT_TYPE_UNKNOWN"));
    }

    @Test
    void stored_copies_that_went_on_apart_are_put_together_with_what_both_kept() {
        JsonDocument<SafetyPlan> one = read(PlanFiles.bytes(PlanFiles.NEWER));
        JsonDocument<SafetyPlan> phone = one.with(one.value().add(Table.COPING, Table.own("Tea."), Table.rowan(40)));
        JsonDocument<SafetyPlan> desk =
                one.with(one.value().propose(Table.COPING, Table.others("Walk.", Table.nurse(40)), Table.nurse(40)));

        JsonDocument<SafetyPlan> whole = SafetyPlanJson.merge(phone, desk).orThrow();

        assertThat(whole).isEqualTo(SafetyPlanJson.merge(desk, phone).orThrow());
        assertThat(whole.value()).isEqualTo(phone.value().merge(desk.value()).orThrow());
        assertThat(PlanFiles.text(SafetyPlanJson.write(whole))).contains("Tea.", "Walk.", "\"weather\"", "\"drawing\"");
        SafetyPlan another =
                SafetyPlan.begin(HistoryId.parse("plan-2"), PlanTemplates.crisis(), Table.ROWAN, Table.rowan(1));
        assertThat(SafetyPlanJson.merge(phone, read(SafetyPlanJson.write(another)))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("HISTORY_OTHER_ID");
    }

    @Test
    void PLN_05_copies_that_were_begun_apart_with_other_sections_stay_apart_and_readable() {
        SafetyPlan plan = Table.begun().add(Table.SIGNS, Table.own("On the phone."), Table.rowan(1));
        By laptop = new By(ActorId.parse("rowan"), Role.PERSON, DeviceId.parse("a-laptop"), Table.at(2));
        SafetyPlan other = SafetyPlan.begin(plan.history().id(), PlanSample.licensed(), Table.ROWAN, laptop)
                .add(new Term("goals"), Table.own("On the laptop."), laptop);

        assertThat(plan.merge(other).problems()).extracting(Problem::code).contains("BEGUN_ELSEWHERE");
        assertThat(other.merge(plan).problems()).extracting(Problem::code).contains("BEGUN_ELSEWHERE");
        JsonDocument<SafetyPlan> stored = read(SafetyPlanJson.write(plan));
        assertThat(SafetyPlanJson.merge(stored, read(SafetyPlanJson.write(other)))
                        .problems())
                .extracting(Problem::code)
                .contains("BEGUN_ELSEWHERE");
        SafetyPlan same = SafetyPlan.begin(plan.history().id(), PlanTemplates.crisis(), Table.ROWAN, laptop)
                .add(Table.SIGNS, Table.own("On the laptop."), laptop);
        JsonDocument<SafetyPlan> both =
                SafetyPlanJson.merge(stored, read(SafetyPlanJson.write(same))).orThrow();
        assertThat(both.value().entries()).hasSize(2);
        assertThat(read(SafetyPlanJson.write(both))).isEqualTo(both);
    }

    /** Takes each entry out in turn: the newest leaves no trace, and every other is missed. */
    @Test
    void PLN_01_a_plan_that_was_cut_short_is_one_that_there_was_and_one_that_was_cut_apart_is_not_opened() {
        SafetyPlan whole = PlanSample.plan();
        Set<EventId> heads = new HashSet<>(whole.history().heads());
        for (int at = 0; at < whole.history().size(); at++) {
            ObjectNode cut = tree();
            ((ArrayNode) cut.get("entries")).remove(at);
            EventId id = whole.history().entries().get(at).id();
            assertThat(SafetyPlanJson.read(JsonWriter.bytes(cut)).isValid())
                    .as("without " + id)
                    .isEqualTo(heads.contains(id));
        }
    }

    @Test
    void a_text_that_is_too_long_to_be_read_again_is_not_stored() {
        PlanService service = new PlanService(
                new Term("tea-line"),
                "x".repeat(70_000),
                List.of(ReachBy.of(ReachBy.Kind.CALL, "555")),
                Optional.empty());
        SafetyPlan plan = Table.begun().add(Table.SERVICES, service, Table.rowan(1));

        assertThatIllegalArgumentException().isThrownBy(() -> SafetyPlanJson.write(plan));
    }

    @Test
    void the_entries_stand_in_an_order_that_a_person_can_follow() {
        JsonNode first = tree().get("entries").get(0);

        assertThat(JsonTrees.names((ObjectNode) first))
                .containsExactly("id", "seen", "by", "event", "kind", "template", "sections");
    }
}
