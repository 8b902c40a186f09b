package io.github.groundwork.core.json;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the published schemas with a schema validator, and that they and the readers say the same. */
class FormatSchemasTest {

    /** What a schema can see; what parts mean together is for the reader. */
    private static final Set<String> STRUCTURAL = Set.of(
            "FIELD_MISSING",
            "FIELD_NULL",
            "FIELD_UNKNOWN",
            "FIELD_TYPE",
            "FIELD_EMPTY",
            "NUMBER_NOT_WHOLE",
            "NUMBER_RANGE",
            "VALUE_UNKNOWN",
            "TEXT_INVALID",
            "EVENT_TYPE_UNKNOWN",
            "SHARING_ERASED",
            "SHARING_PERSON",
            "FORMAT_UNKNOWN",
            "FORMAT_NEWER");

    /** The structural faults that no schema can see: a day or a zone that has the form and is none. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "resources/TEXT_INVALID_day-of-a-check.json",
            "preferences/TEXT_INVALID_no-such-day.json",
            "preferences/TEXT_INVALID_zone.json",
            "resources/TEXT_INVALID_zone.json",
            "sharing/TEXT_INVALID_no-such-day.json");

    static Stream<String> formats() {
        return FormatFiles.formats();
    }

    static Stream<Arguments> broken() {
        return FormatFilesTest.broken();
    }

    static Stream<Arguments> accepted() {
        return FormatFilesTest.accepted();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_fault_that_a_schema_can_see_does_not_pass_it(String format, Path file) {
        if (STRUCTURAL.contains(FormatFilesTest.code(file))) {
            boolean isBeyond = BEYOND_A_SCHEMA.contains(format + "/" + FormatFilesTest.name(file));
            assertThat(FormatFiles.faults(format, FormatFiles.tree(file)).isEmpty())
                    .isEqualTo(isBeyond);
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatever_is_taken_out_of_a_document_or_put_into_it_the_schema_and_the_reader_agree(String format, Path file) {
        JsonNode document = FormatFiles.tree(file);
        if (document.toString().length() > 20_000) {
            return; // What is shipped is large, and looks like the rest.
        }
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
        List<Problem> problems = FormatFiles.read(format, document.toString().getBytes(StandardCharsets.UTF_8))
                .problems();
        boolean passes = FormatFiles.faults(format, document).isEmpty();
        boolean isStructural = problems.stream()
                .anyMatch(each -> each.code().equals(code) && each.path().equals(at));
        return passes && isStructural || !passes && problems.isEmpty() ? Stream.of(code + " " + at) : Stream.empty();
    }

    private static void walk(JsonNode node, String at, BiConsumer<ObjectNode, String> each) {
        if (node instanceof ObjectNode object) {
            each.accept(object, at);
            names(object).forEach(name -> walk(object.get(name), at + "/" + name, each));
        } else {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), at + "/" + i, each);
            }
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** With the schemas closed, this says that schema, reader and files have the same names. */
    @ParameterizedTest
    @MethodSource("formats")
    void every_field_that_a_schema_names_stands_in_a_document_that_is_read(String format) {
        Set<String> said = new LinkedHashSet<>();
        walk(FormatFiles.schemaTree(format), "", (object, at) -> {
            if (object.path("properties") instanceof ObjectNode properties && at.matches("(?!.*/properties$).*")) {
                said.addAll(names(properties));
            }
        });
        Set<String> used = new LinkedHashSet<>();
        for (Path file : FormatFiles.accepted(format)) {
            walk(FormatFiles.tree(file), "", (object, at) -> used.addAll(names(object)));
        }

        assertThat(said).hasSizeGreaterThan(3);
        assertThat(used).containsAll(said);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_schema_follows_its_dialect_closes_every_object_and_speaks_respectfully(String format) {
        JsonNode schema = FormatFiles.schemaTree(format);
        Schema dialect =
                FormatFiles.REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        LanguageChecker checker = LanguageChecker.of(LanguageLists.englishWithJudgements());
        List<String> open = new ArrayList<>();
        walk(schema, "", (object, at) -> {
            if (object.path("type").asText().equals("object")
                    && object.path("additionalProperties").asBoolean(true)
                    && !object.path("additionalProperties").isObject()) {
                open.add(at);
            }
            boolean onlyTests =
                    at.matches(".*/(if|then|else|anyOf/[0-9]+|then/anyOf/[0-9]+)"); // says again what stands elsewhere
            if (object.path("properties") instanceof ObjectNode properties
                    && !onlyTests
                    && !at.endsWith("/properties")) {
                properties.properties().stream()
                        .filter(each -> !each.getValue().has("description")
                                && !each.getValue().has("$ref"))
                        .forEach(each -> open.add(at + "/properties/" + each.getKey()));
            }
        });

        assertThat(dialect.validate(schema)).isEmpty();
        assertThat(schema.path("$schema").textValue()).isEqualTo(SpecificationVersion.DRAFT_2020_12.getDialectId());
        assertThat(schema.path("$id").textValue())
                .isEqualTo("https://groundwork.github.io/schema/" + format + "-1.0.schema.json");
        assertThat(open).isEmpty();
        assertThat(schema.findValuesAsText("description"))
                .hasSizeGreaterThan(3)
                .allSatisfy(text -> assertThat(checker.check(text))
                        .filteredOn(finding -> finding.severity() == Severity.AVOID)
                        .isEmpty());
    }
}
