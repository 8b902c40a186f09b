package io.github.groundwork.safetyplan.json;

import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.catalog.Resources;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.ResourceLabel;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.ViewStatus;
import io.github.groundwork.safetyplan.share.Viewing;
import io.github.groundwork.testing.JsonTrees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of a view, for whom. */
class PlanViewJsonTest {
    private static final List<String> GOLDEN = List.of("plan-view.json", "plan-view-of-a-supporter.json");

    private static SafetyPlan plan() {
        SafetyPlan plan = PlanSample.plan();
        return plan.with(
                        new AgreementEvent.Disagreed(
                                Optional.of(plan.entries().get(0).id()),
                                rowan(1).actor(),
                                OthersWords.of("There is more.", nurse(40).said())),
                        nurse(40))
                .share(SharingChoice.show(PlanSample.MAYA, SharingScope.everything()), rowan(41))
                .approve(PlanSample.spoken(), Table.peer(42));
    }

    static byte[] written(SafetyPlan plan, Audience audience) {
        return PlanViewJson.write(
                PlanView.of(plan, audience, Viewing.of(PlanTemplates.crisis(), Resources.standard(), Table.at(60))));
    }

    private static List<byte[]> documents() {
        SafetyPlan plan = plan();
        SafetyPlan begun = Table.begun();
        return List.of(
                written(plan, Audience.person()),
                written(plan, PlanSample.MAYA),
                written(plan.withdrawApproval(rowan(50)), Audience.person()),
                written(plan, Audience.onCall()),
                written(begun, Audience.person()),
                written(begun.add(Table.SERVICES, renumbered(), rowan(1)), Audience.person()));
    }

    /** A service that the directory has under another number, with hours. */
    private static PlanService renumbered() {
        return new PlanService(
                new Term("us-trans-lifeline"),
                "The line",
                List.of(ReachBy.of(ReachBy.Kind.CALL, "555-0190")),
                Optional.empty());
    }

    @Test
    void PLN_13_what_is_known_of_a_service_is_written_and_not_who_checked_it() throws IOException {
        JsonNode service = PlanFiles.tree(documents().get(5)).at("/sections/0/entries/0/services/0");
        assertThat(service).isEqualTo(new ObjectMapper().readTree("""
                {
                  "resource": "us-trans-lifeline",
                  "labels": ["will-not-contact", "may-be-closed", "contact-not-checked", "contact-partly-checked"],
                  "places": ["US"],
                  "hours": {
                    "zone": "America/Los_Angeles",
                    "open": [
                      {"day": "monday", "from": "10:00", "to": "18:00"},
                      {"day": "tuesday", "from": "10:00", "to": "18:00"},
                      {"day": "wednesday", "from": "10:00", "to": "18:00"},
                      {"day": "thursday", "from": "10:00", "to": "18:00"},
                      {"day": "friday", "from": "10:00", "to": "18:00"}
                    ]
                  },
                  "contactCheckedOn": "2026-11-22",
                  "hoursCheckedOn": "2026-11-22",
                  "policyCheckedOn": "2026-11-22",
                  "now": {"name": "Trans Lifeline", "reach": [{"by": "call", "at": "877-565-8860"}]}
                }"""));
    }

    private static byte[] golden(String name) {
        return PlanFiles.bytes(Path.of("src", "test", "resources", "golden", name));
    }

    @Test
    void PLN_16_a_view_is_written_as_its_golden_file() {
        assertThat(PlanFiles.text(documents().get(0))).isEqualTo(PlanFiles.text(golden(GOLDEN.get(0))));
        assertThat(PlanFiles.text(documents().get(1))).isEqualTo(PlanFiles.text(golden(GOLDEN.get(1))));
    }

    static Stream<byte[]> all() {
        return documents().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_written_passes_the_schema(byte[] document) {
        assertThat(PlanFiles.faults(PlanFiles.VIEW, PlanFiles.tree(document))).isEmpty();
    }

    @Test
    void PLN_15_every_field_of_the_schema_is_written_and_none_holds_where_something_is_kept() {
        Set<String> said = new LinkedHashSet<>();
        JsonTrees.walk(PlanFiles.schema(PlanFiles.VIEW), (object, at) -> {
            if (object.path("properties") instanceof ObjectNode properties && !at.endsWith("/properties")) {
                said.addAll(JsonTrees.names(properties));
            }
        });
        Set<String> used = new LinkedHashSet<>();
        documents()
                .forEach(document ->
                        JsonTrees.walk(PlanFiles.tree(document), (object, at) -> used.addAll(JsonTrees.names(object))));

        assertThat(said).hasSizeGreaterThan(30).doesNotContain("keptAt");
        assertThat(used).containsAll(said);
        assertThat(documents()).noneMatch(document -> PlanFiles.text(document).contains("the tin in the cellar"));
    }

    @Test
    void PLN_16_nobody_else_gets_keys_ids_of_people_or_what_is_only_the_persons() {
        String own = PlanFiles.text(documents().get(0));
        String mayas = PlanFiles.text(documents().get(1));

        assertThat(own).contains("phone:", "\"key\"", "\"who\": \"maya\"", "\"onCallUnasked\": false");
        assertThat(mayas)
                .contains("There is more.", "\"audience\": \"supporter:maya\"")
                .doesNotContain("phone:", "desk:", "tablet:", "\"key\"", "\"who\"", "onCallUnasked")
                .doesNotContain("rowan", "peer-2", "nurse-4");
    }

    @Test
    void PLN_16_an_empty_view_says_nothing_of_what_is_hidden() {
        JsonNode nothing = PlanFiles.tree(documents().get(3));

        assertThat(documents().get(3)).isEqualTo(written(Table.begun(), Audience.onCall()));
        assertThat(nothing.path("status").asText()).isEqualTo("nothing-shared");
        assertThat(nothing.has("date") || nothing.has("approval")).isFalse();
        assertThat(nothing.path("sections")).isEmpty();
        assertThat(nothing.path("labels")).isEmpty();
    }

    @Test
    void COR_03_words_are_written_to_the_letter() {
        JsonNode own = PlanFiles.tree(documents().get(0));
        assertThat(own.at("/sections/0/entries/0/contents/0/words/text").asText())
                .isEqualTo("\u05E9\u05DC\u05D5\u05DD, damn it \uD83D\uDE80\r\n\ttwo\u2028lines \uD83D");
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_status(ViewStatus status) {
        assertThat(PlanFiles.schema(PlanFiles.VIEW).at("/properties/status/enum"))
                .extracting(JsonNode::asText)
                .contains(status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_label(ResourceLabel label) {
        assertThat(PlanFiles.schema(PlanFiles.VIEW).at("/$defs/listed-service/properties/labels/items/enum"))
                .extracting(JsonNode::asText)
                .contains(label.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
