package io.github.groundwork.safetyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecificationVersion;
import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the published schemas with a schema validator, and that they and the readers say the same. */
class PlanSchemasTest {

    /** What a schema can see; what parts mean together is for the reader. */
    private static final Set<String> STRUCTURAL = Set.of(
            "FIELD_MISSING",
            "FIELD_NULL",
            "FIELD_UNKNOWN",
            "FIELD_TYPE",
            "FIELD_EMPTY",
            "VALUE_UNKNOWN",
            "TEXT_INVALID",
            "EVENT_TYPE_UNKNOWN",
            "SHARING_PERSON",
            "VERSION_REPEATED",
            "FORMAT_UNKNOWN",
            "FORMAT_NEWER");

    /** The structural faults that no schema can see: a day that is none, or two ids that are the same. */
    private static final Set<String> BEYOND_A_SCHEMA =
            Set.of("TEXT_INVALID_no-such-day.json", "TEXT_INVALID_recorded-by-the-speaker.json");

    static Stream<String> formats() {
        return PlanFiles.formats();
    }

    static Stream<String> schemas() {
        return PlanFiles.schemas();
    }

    static Stream<Arguments> broken() {
        return PlanFilesTest.broken();
    }

    static Stream<Arguments> small() {
        return PlanFilesTest.accepted()
                .filter(each -> !each.get()[1].equals(
                        PlanFiles.golden(PlanFiles.PLAN))); // It is large; the walks write such too.
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_fault_that_a_schema_can_see_does_not_pass_it(String format, Path file) {
        if (STRUCTURAL.contains(PlanFiles.code(file))) {
            boolean isBeyond = BEYOND_A_SCHEMA.contains(PlanFiles.name(file));
            assertThat(PlanFiles.faults(format, PlanFiles.tree(PlanFiles.bytes(file)))
                            .isEmpty())
                    .isEqualTo(isBeyond);
        }
    }

    @ParameterizedTest
    @MethodSource("small")
    void whatever_is_taken_out_of_a_document_or_put_into_it_the_schema_and_the_reader_agree(String format, Path file) {
        agree(format, PlanFiles.tree(PlanFiles.bytes(file)));
    }

    /** Holds entry by entry what is too large to look at whole. */
    @Test
    void they_agree_about_every_kind_of_event_and_content_too() {
        ObjectNode golden = (ObjectNode) PlanFiles.tree(PlanFiles.bytes(PlanFiles.golden(PlanFiles.PLAN)));
        Set<String> kinds = new LinkedHashSet<>();
        for (JsonNode entry : golden.path("entries")) {
            if (kinds.add(
                    entry.path("event").asText() + entry.at("/content/kind").asText() + entry.has("erases"))) {
                ObjectNode alone = golden.deepCopy();
                alone.putArray("entries").add(entry);
                agree(PlanFiles.PLAN, alone);
            }
        }
        assertThat(kinds).hasSize(24);
    }

    private static void agree(String format, JsonNode document) {
        List<String> apart = new ArrayList<>();
        walk(document, "", (object, at) -> {
            object.put("unheardOf", 1);
            disagreement(format, document, at + "/unheardOf", "FIELD_UNKNOWN").forEach(apart::add);
            object.remove("unheardOf");
            for (String field : names(object)) {
                ObjectNode before = object.deepCopy();
                object.remove(field);
                disagreement(format, document, at + "/" + field, "FIELD_MISSING")
                        .forEach(apart::add);
                object.removeAll();
                object.setAll(before);
            }
        });
        assertThat(apart).isEmpty();
    }

    /** A schema that lets a structural fault pass, or a reader that lets pass what the schema does not. */
    private static Stream<String> disagreement(String format, JsonNode document, String at, String code) {
        List<Problem> problems = PlanFiles.read(format, document.toString().getBytes(StandardCharsets.UTF_8))
                .problems();
        boolean passes = PlanFiles.faults(format, document).isEmpty();
        boolean isStructural = problems.stream()
                .anyMatch(each -> each.code().equals(code) && each.path().equals(at));
        return passes && isStructural || !passes && problems.isEmpty() ? Stream.of(code + " " + at) : Stream.empty();
    }

    static void walk(JsonNode node, String at, BiConsumer<ObjectNode, String> each) {
        if (node instanceof ObjectNode object) {
            each.accept(object, at);
            names(object).forEach(name -> walk(object.get(name), at + "/" + name, each));
        } else {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), at + "/" + i, each);
            }
        }
    }

    static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** With the schemas closed, this says that schema, reader and files have the same names. */
    @ParameterizedTest
    @MethodSource("formats")
    void every_field_that_a_schema_names_stands_in_a_document_that_is_read(String format) {
        Set<String> said = new LinkedHashSet<>();
        walk(PlanFiles.schema(format), "", (object, at) -> {
            if (object.path("properties") instanceof ObjectNode properties && !at.endsWith("/properties")) {
                said.addAll(names(properties));
            }
        });
        Set<String> used = new LinkedHashSet<>();
        for (Path file : PlanFiles.accepted(format)) {
            walk(PlanFiles.tree(PlanFiles.bytes(file)), "", (object, at) -> used.addAll(names(object)));
        }

        assertThat(said).hasSizeGreaterThan(10);
        assertThat(used).containsAll(said);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void PLN_04_a_schema_follows_its_dialect_closes_every_object_speaks_respectfully_and_asks_for_no_promise(
            String format) {
        JsonNode schema = PlanFiles.schema(format);
        Schema dialect =
                PlanFiles.REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        LanguageChecker checker = LanguageChecker.of(LanguageLists.englishWithJudgements());
        List<String> wrong = new ArrayList<>();
        walk(schema, "", (object, at) -> {
            if (object.path("type").asText().equals("object")
                    && object.path("additionalProperties").asBoolean(true)) {
                wrong.add(at);
            }
            if (object.path("properties") instanceof ObjectNode properties && !at.endsWith("/properties")) {
                properties.properties().stream()
                        .filter(each -> !each.getValue().has("description")
                                || each.getKey().matches("(?i).*(promise|sign(ed|ature)?|contract|pledge).*"))
                        .forEach(each -> wrong.add(at + "/properties/" + each.getKey()));
            }
        });

        assertThat(dialect.validate(schema)).isEmpty();
        assertThat(schema.path("$schema").textValue()).isEqualTo(SpecificationVersion.DRAFT_2020_12.getDialectId());
        assertThat(schema.path("$id").textValue())
                .isEqualTo("https://groundwork.github.io/schema/" + format + "-1.0.schema.json");
        assertThat(wrong).isEmpty();
        assertThat(schema.findValuesAsText("description"))
                .hasSizeGreaterThan(10)
                .allSatisfy(text -> assertThat(checker.check(text))
                        .filteredOn(finding -> finding.severity() == Severity.AVOID)
                        .isEmpty());
    }
}
