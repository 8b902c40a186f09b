package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import io.github.groundwork.testing.JsonFiles;
import io.github.groundwork.testing.JsonSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks the published JSON Schemas with a schema validator: what is shipped, valid or written passes, and what has a
 * structural fault does not. What the parts of a document mean together is beyond a schema: the readers check it.
 */
class SchemaTest {

    private static final Path MAIN = Path.of("src", "main", "resources", "io", "github", "groundwork", "screening");

    private static final List<String> STRUCTURAL = List.of(
            "FIELD_MISSING",
            "FIELD_NULL",
            "FIELD_UNKNOWN",
            "FIELD_TYPE",
            "FIELD_EMPTY",
            "VALUE_UNKNOWN",
            "TEXT_INVALID",
            "NUMBER_NOT_WHOLE",
            "FORMAT_UNKNOWN");

    @ParameterizedTest
    @ValueSource(strings = {"instrument", "wording", "pathway", "responses", "score-report"})
    void a_schema_follows_its_own_dialect_and_is_found_under_its_id(String kind) {
        assertThat(schema(kind).ownFaults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"instrument", "wording", "pathway", "responses", "score-report"})
    void a_schema_closes_every_object_and_describes_every_property(String kind) {
        List<String> open = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        walk(schema(kind).tree(), "", open, silent);

        assertThat(open).isEmpty();
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_is_shipped_or_valid_passes(String name, String kind, Path file) {
        assertThat(schema(kind).faults(JsonFiles.tree(file))).isEmpty();
    }

    static Stream<Arguments> what_is_shipped_or_valid_passes() {
        Stream<Arguments> shipped = Stream.of(
                        List.of("instruments", "instrument"),
                        List.of("wording", "wording"),
                        List.of("pathways", "pathway"))
                .flatMap(folder -> JsonFiles.in(MAIN.resolve("catalog").resolve(folder.get(0))).stream()
                        .map(file -> each(folder.get(1), file)));
        Stream<Arguments> valid = Stream.of("instrument", "wording", "pathway", "responses")
                .flatMap(kind -> FixtureFiles.valid(kind).stream().map(file -> each(kind, file)));
        return Stream.concat(shipped, valid);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_is_written_passes(String name, Path sheet) {
        Instrument instrument = InstrumentJson.read(JsonFiles.bytes(FixtureFiles.valid("instrument", "tiny-sum.json")))
                .orThrow();
        Responses responses =
                ResponsesJson.read(JsonFiles.bytes(sheet), instrument).orThrow();
        ScoreReport report = Scoring.of(instrument).score(responses);

        assertThat(schema("responses").faults(JsonFiles.tree(ResponsesJson.write(responses))))
                .isEmpty();
        assertThat(schema("score-report").faults(JsonFiles.tree(ScoreReportJson.write(report))))
                .isEmpty();
        assertThat(schema("score-report").faults(JsonFiles.tree(ScoreReportJson.writeWithoutExplanation(report))))
                .isEmpty();
    }

    static Stream<Arguments> what_is_written_passes() {
        return FixtureFiles.valid("responses").stream()
                .map(file -> Arguments.of(file.getFileName().toString(), file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_structural_fault_does_not_pass(String name, String kind, Path file) {
        assertThat(schema(kind).faults(JsonFiles.tree(file))).isNotEmpty();
    }

    static Stream<Arguments> a_structural_fault_does_not_pass() {
        return Stream.of("instrument", "wording", "pathway", "responses")
                .flatMap(kind -> FixtureFiles.invalid(kind).stream()
                        .filter(file -> FixtureFiles.code(file)
                                .filter(STRUCTURAL::contains)
                                .isPresent())
                        .map(file -> each(kind, file)));
    }

    private static Arguments each(String kind, Path file) {
        return Arguments.of(kind + " " + file.getFileName(), kind, file);
    }

    private static JsonSchema schema(String kind) {
        return JsonSchema.of(MAIN.resolve("schema").resolve(kind + "-1.0.schema.json"));
    }

    private static void walk(JsonNode schema, String at, List<String> open, List<String> silent) {
        boolean describesAnObject = schema.path("type").asText().equals("object") || schema.has("patternProperties");
        if (describesAnObject && !schema.path("additionalProperties").isBoolean()
                || schema.path("additionalProperties").asBoolean(false)) {
            open.add(at);
        }
        if (describesAnObject) {
            schema.path("properties").properties().forEach(property -> {
                if (!property.getValue().has("description")
                        && !property.getValue().has("$ref")) {
                    silent.add(at + "/properties/" + property.getKey());
                }
            });
        }
        if (schema.isObject()) {
            schema.properties().forEach(field -> walk(field.getValue(), at + "/" + field.getKey(), open, silent));
        } else {
            for (int i = 0; i < schema.size(); i++) {
                walk(schema.get(i), at + "/" + i, open, silent);
            }
        }
    }
}
