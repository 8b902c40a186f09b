package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.history.HistoryProblem;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.core.suggestion.SuggestionProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads broken documents of sharing and of suggestions, each named by its one code, and checks the published schemas. */
class SharingFormatsTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path SCHEMAS =
            Path.of("src", "main", "resources", "io", "github", "groundwork", "core", "schema");
    private static final String THREE = "three-at-once.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** What a schema cannot see: the bytes before they are JSON, and what the parts of a document mean together. */
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            "JSON_", "EVENT_", "SUGGESTION_", "TEXT_INVALID_no-such-day.json", "TEXT_INVALID_seen-out-of-order.json");

    /** What no file of sharing can raise: it holds one history, whose acts cannot be erased, and takes no new ones. */
    private static final Set<ProblemCode> ELSEWHERE = Set.of(
            HistoryProblem.HISTORY_OTHER_ID,
            HistoryProblem.HISTORY_OTHER_OWNER,
            HistoryProblem.EVENT_NOT_ERASED,
            HistoryProblem.TOMBSTONE_WITHOUT_ERASING,
            SharingProblem.SHARING_NOT_THEIRS,
            SharingProblem.SHARING_ERASED,
            SharingProblem.EMERGENCY_ROLE,
            JsonProblem.FORMAT_NEWER,
            JsonProblem.NUMBER_NOT_WHOLE,
            JsonProblem.NUMBER_RANGE);

    static Stream<Arguments> broken() {
        return Stream.of("sharing", "suggestions")
                .flatMap(kind -> files("invalid", kind).stream()
                        .filter(file -> !file.endsWith(THREE))
                        .map(file -> Arguments.of(kind, file)));
    }

    static Stream<Arguments> valid() {
        return Stream.of("sharing", "suggestions")
                .flatMap(kind -> files("valid", kind).stream().map(file -> Arguments.of(kind, file)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void COR_08_a_broken_document_raises_exactly_its_code_and_is_refused_whole(String kind, Path file)
            throws IOException {
        Checked<?> read = read(kind, file);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(file.getFileName().toString())
                        .matches(problem.code() + "_[a-z0-9][a-z0-9-]*\\.json"));
        if (!file.getFileName().toString().startsWith("JSON_")) {
            JsonNode document = JSON.readTree(Files.readAllBytes(file));
            assertThat(read.problems())
                    .extracting(Problem::path)
                    .doesNotHaveDuplicates()
                    .allSatisfy(path -> assertThat(document.at(holder(path)).isContainerNode())
                            .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("valid")
    void what_is_valid_is_read_and_written_as_it_stands_and_passes_its_schema(String kind, Path file)
            throws IOException {
        byte[] written = kind.equals("sharing")
                ? SharingJson.write(
                        SharingJson.read(Files.readAllBytes(file)).orThrow().value())
                : SuggestionsJson.write(
                        SuggestionsJson.read(Files.readAllBytes(file)).orThrow().value());

        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(Files.readAllBytes(file)));
        assertThat(faults(kind, JSON.readTree(written))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_structural_fault_does_not_pass_the_schema(String kind, Path file) throws IOException {
        String name = file.getFileName().toString();
        if (BEYOND_A_SCHEMA.stream().noneMatch(name::startsWith)) {
            assertThat(faults(kind, JSON.readTree(Files.readAllBytes(file)))).isNotEmpty();
        }
    }

    @Test
    void three_faults_are_reported_at_once() {
        assertThat(read("sharing", file("invalid", "sharing", THREE)).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("VALUE_UNKNOWN", "/acts/0/visibility"),
                        tuple("FIELD_MISSING", "/acts/1/scope"),
                        tuple("FIELD_UNKNOWN", "/note"));
        assertThat(read("suggestions", file("invalid", "suggestions", THREE)).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("VALUE_UNKNOWN", "/suggestions/0/kind"),
                        tuple("FIELD_MISSING", "/suggestions/1/reason"),
                        tuple("FIELD_UNKNOWN", "/note"));
    }

    @Test
    void every_code_that_a_file_can_raise_has_a_fixture() {
        List<String> names = Stream.of("sharing", "suggestions")
                .flatMap(kind -> files("invalid", kind).stream())
                .map(file -> file.getFileName().toString())
                .toList();

        assertThat(Stream.<ProblemCode[]>of(
                                JsonProblem.values(),
                                HistoryProblem.values(),
                                SharingProblem.values(),
                                SuggestionProblem.values())
                        .flatMap(Stream::of)
                        .filter(code -> !ELSEWHERE.contains(code)))
                .hasSizeGreaterThan(20)
                .allSatisfy(code -> assertThat(names).anyMatch(name -> name.startsWith(code.name() + "_")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sharing", "suggestions"})
    void a_schema_follows_its_dialect_closes_every_object_and_describes_every_property(String kind) throws IOException {
        JsonNode schema = JSON.readTree(Files.readAllBytes(SCHEMAS.resolve(kind + "-1.0.schema.json")));
        Schema dialect = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        List<String> open = new ArrayList<>();

        assertThat(dialect.validate(schema)).isEmpty();
        assertThat(schema.path("$id").textValue())
                .isEqualTo("https://groundwork.github.io/schema/" + kind + "-1.0.schema.json");
        walk(schema, "", open);
        assertThat(open).isEmpty();
    }

    /** The pointer of what holds the place of a problem; the document itself for the whole of it. */
    private static JsonPointer holder(String path) {
        JsonPointer pointer = JsonPointer.compile(path);
        return pointer.matches() ? pointer : pointer.head();
    }

    private static void walk(JsonNode schema, String at, List<String> open) {
        if (schema.path("type").asText().equals("object")) {
            if (schema.path("additionalProperties").asBoolean(true)) {
                open.add(at);
            }
            schema.path("properties").properties().forEach(property -> {
                if (!property.getValue().has("description")) {
                    open.add(at + "/properties/" + property.getKey());
                }
            });
        }
        schema.properties().forEach(field -> walk(field.getValue(), at + "/" + field.getKey(), open));
    }

    private static List<String> faults(String kind, JsonNode document) throws IOException {
        JsonNode schema = JSON.readTree(Files.readAllBytes(SCHEMAS.resolve(kind + "-1.0.schema.json")));
        return REGISTRY.getSchema(schema).validate(document).stream()
                .map(Object::toString)
                .toList();
    }

    private static Checked<?> read(String kind, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return kind.equals("sharing") ? SharingJson.read(bytes) : SuggestionsJson.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String folder, String kind, String name) {
        return RESOURCES.resolve(folder).resolve(kind).resolve(name);
    }

    private static List<Path> files(String folder, String kind) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder).resolve(kind))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
