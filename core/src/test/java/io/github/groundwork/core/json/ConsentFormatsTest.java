package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.groundwork.core.ConsentWorlds;
import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentProblem;
import io.github.groundwork.core.consent.Consents;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.core.people.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads, writes and breaks disclosures, consents and response pathways. */
class ConsentFormatsTest {

    private static final Path TEST = Path.of("src", "test", "resources");
    private static final Path SCHEMAS =
            Path.of("src", "main", "resources", "io", "github", "groundwork", "core", "schema");
    private static final String THREE = "three-at-once.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** What a schema can see; what parts mean together is for the reader. */
    private static final Set<String> STRUCTURAL = Set.of(
            "FIELD_MISSING",
            "FIELD_NULL",
            "FIELD_UNKNOWN",
            "FIELD_TYPE",
            "FIELD_EMPTY",
            "VALUE_UNKNOWN",
            "TEXT_INVALID",
            "FORMAT_UNKNOWN");

    /** Each format, by how it is read and by how it is read and written. */
    private static final Map<String, Function<byte[], Checked<byte[]>>> AGAIN = Map.of(
            "disclosure", bytes -> DisclosureJson.read(bytes).map(DisclosureJson::write),
            "consents", bytes -> ConsentsJson.read(bytes).map(ConsentsJson::write),
            "response-pathway", bytes -> ResponsePathwayJson.read(bytes).map(ResponsePathwayJson::write));

    private static final Map<String, Function<byte[], Checked<?>>> READ = Map.of(
            "disclosure", DisclosureJson::read,
            "consents", ConsentsJson::read,
            "response-pathway", ResponsePathwayJson::read);

    private static Stream<Arguments> files(String folder) {
        return READ.keySet().stream().sorted().flatMap(kind -> {
            try (Stream<Path> files = Files.list(TEST.resolve(folder).resolve(kind))) {
                return files
                        .sorted()
                        .map(file -> Arguments.of(kind, file.getFileName().toString()))
                        .toList()
                        .stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static Stream<Arguments> broken() {
        return files("invalid").filter(each -> !each.get()[1].equals(THREE));
    }

    static Stream<Arguments> structural() {
        return broken().filter(each -> STRUCTURAL.stream().anyMatch(((String) each.get()[1])::startsWith));
    }

    static Stream<Arguments> valid() {
        return files("valid");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("broken")
    void a_broken_document_raises_exactly_its_code_and_is_not_used_in_part(String kind, String name)
            throws IOException {
        byte[] document = bytes("invalid", kind, name);
        Checked<?> read = READ.get(kind).apply(document);

        assertThat(read.problems()).hasSize(1);
        Problem problem = read.problems().get(0);
        assertThat(name).startsWith(problem.code() + "_");
        assertThat(read.value()).isEmpty();
        if (!problem.code().startsWith("JSON_")) {
            JsonPointer pointer = JsonPointer.compile(problem.path());
            assertThat(JSON.readTree(document).at(pointer.head()).isContainerNode())
                    .as(problem.path())
                    .isTrue();
        }
    }

    @Test
    void every_code_that_a_file_can_raise_has_a_fixture() {
        List<String> names = broken().map(each -> (String) each.get()[1]).toList();

        assertThat(ConsentProblem.values())
                .filteredOn(code -> !Set.of(
                                ConsentProblem.CONSENT_OTHER_PERSON,
                                ConsentProblem.CONSENT_PURPOSE_NOT_DISCLOSED,
                                ConsentProblem.CONSENT_RECIPIENT_NOT_DISCLOSED,
                                ConsentProblem.PATHWAY_OWNER_NOT_DISCLOSED,
                                ConsentProblem.PATHWAY_COVER_NOT_DISCLOSED)
                        .contains(code))
                .allSatisfy(code -> assertThat(names).anyMatch(name -> name.startsWith(code.name() + "_")));
        assertThat(names).hasSizeGreaterThan(80);
    }

    @Test
    void three_faults_are_reported_at_once() {
        assertThat(READ.get("disclosure")
                        .apply(bytes("invalid", "disclosure", THREE))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(
                        tuple("FIELD_MISSING", "/asking/asked"),
                        tuple("VALUE_UNKNOWN", "/handling/limits"),
                        tuple("FIELD_UNKNOWN", "/comment"));
        assertThat(READ.get("consents")
                        .apply(bytes("invalid", "consents", THREE))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(
                        tuple("VALUE_UNKNOWN", "/consents/0/answer"),
                        tuple("CONSENT_NO_EXPIRY", "/consents/1/expires"),
                        tuple("WITHDRAWAL_BY_ANOTHER", "/withdrawals/1/by"));
        assertThat(READ.get("response-pathway")
                        .apply(bytes("invalid", "response-pathway", THREE))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(
                        tuple("FIELD_MISSING", "/owner/who"),
                        tuple("VALUE_UNKNOWN", "/facts/enough-time"),
                        tuple("FIELD_UNKNOWN", "/comment"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("valid")
    void what_is_valid_is_read_and_what_is_written_reads_the_same(String kind, String name) throws IOException {
        byte[] document = bytes("valid", kind, name);
        byte[] again = AGAIN.get(kind).apply(document).orThrow();

        assertThat(READ.get(kind).apply(again)).isEqualTo(READ.get(kind).apply(document));
        assertThat(schema(kind).validate(JSON.readTree(document))).isEmpty();
        assertThat(schema(kind).validate(JSON.readTree(again))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosure", "consents", "response-pathway"})
    void a_document_is_written_as_its_golden_file(String kind) {
        byte[] golden = bytes("golden", kind + ".json");

        assertThat(text(AGAIN.get(kind).apply(golden).orThrow())).isEqualTo(text(golden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosure", "consents", "response-pathway"})
    void fields_of_a_newer_minor_version_are_kept_and_written_back(String kind) {
        byte[] newer = bytes("golden", "newer-minor." + kind + ".json");

        assertThat(text(AGAIN.get(kind).apply(newer).orThrow())).isEqualTo(text(newer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosure", "consents", "response-pathway"})
    void an_unknown_value_of_a_newer_minor_version_is_never_read_as_a_yes(String kind) {
        String newer = text(bytes("golden", "newer-minor." + kind + ".json"));
        String unknown =
                newer.replace("\"yes\"", "\"mostly\"").replace("\"within\": \"PT24H\"", "\"within\": \"soon\"");

        Checked<?> read = READ.get(kind).apply(unknown.getBytes(StandardCharsets.UTF_8));

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsAnyOf("VALUE_UNKNOWN", "TEXT_INVALID");
    }

    @Test
    void what_was_kept_stays_when_more_is_said_and_shows_nowhere() {
        JsonDocument<Consents> newer =
                ConsentsJson.read(bytes("golden", "newer-minor.consents.json")).orThrow();
        Consents changed = newer.value().withdraw(ConsentId.parse("c-3"), ConsentWorlds.by("person-1", Role.PERSON, 9));

        String written = text(ConsentsJson.write(newer.with(changed)));

        assertThat(newer.minorVersion()).isEqualTo(3);
        assertThat(newer.toString()).doesNotContain("moon").doesNotContain("weather");
        assertThat(written)
                .contains("\"moon\": \"full\"", "\"moon\": \"half\"", "\"format\": \"groundwork-consents/1.3\"");
        assertThat(ConsentsJson.read(written.getBytes(StandardCharsets.UTF_8)).orThrow())
                .isEqualTo(newer.with(changed));
        assertThatIllegalArgumentException().isThrownBy(() -> newer.with(Consents.of(PersonId.parse("person-2"))));
    }

    @Test
    void a_showing_keeps_what_was_not_known_when_an_answer_comes_to_rest_on_it() {
        String newer = text(bytes("golden", "newer-minor.consents.json"));
        JsonDocument<Consents> document =
                ConsentsJson.read(newer.getBytes(StandardCharsets.UTF_8)).orThrow();
        Consents full = document.value();
        Consents answered = full.plus(Consent.of(
                ConsentId.parse("c-4"),
                full.person(),
                full.consents().get(1).grantor(),
                full.consents().get(1).said(),
                full.consents().get(1).terms(),
                full.alsoShown().get(0)));

        assertThat(answered.alsoShown()).isEmpty();
        assertThat(text(ConsentsJson.write(document.with(answered))))
                .contains("\"moon\": 4", "\"moon\": 5", "\"moon\": 6");
    }

    @Test
    void a_zone_that_nobody_knows_is_a_problem() {
        String pathway = text(bytes("golden", "response-pathway.json")).replace("America/Los_Angeles", "Mars/Olympus");

        assertThat(ResponsePathwayJson.read(pathway.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("TEXT_INVALID", "/hours/zone"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("structural")
    void a_structural_fault_does_not_pass_the_schema(String kind, String name) throws IOException {
        assertThat(schema(kind).validate(JSON.readTree(bytes("invalid", kind, name))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosure", "consents", "response-pathway"})
    void a_schema_follows_its_dialect_closes_every_object_and_speaks_respectfully(String kind) throws IOException {
        JsonNode schema = JSON.readTree(Files.readAllBytes(file(kind)));
        Schema dialect = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        LanguageChecker checker = LanguageChecker.of(LanguageLists.english());

        assertThat(dialect.validate(schema)).isEmpty();
        assertThat(schema.path("$id").textValue())
                .isEqualTo("https://groundwork.github.io/schema/" + file(kind).getFileName());
        assertThat(schema.findParents("properties"))
                .isNotEmpty()
                .allSatisfy(
                        object -> assertThat(object.path("additionalProperties").isBoolean()
                                        && !object.path("additionalProperties").booleanValue())
                                .isTrue());
        schema.findParents("properties")
                .forEach(object -> object.path("properties")
                        .forEach(each -> assertThat(each.has("description") || each.has("$ref"))
                                .isTrue()));
        assertThat(schema.findValuesAsText("description"))
                .allSatisfy(text -> assertThat(checker.check(text))
                        .filteredOn(finding -> finding.severity() == Severity.AVOID)
                        .isEmpty());
    }

    private static Path file(String kind) {
        return SCHEMAS.resolve(kind + "-1.0.schema.json");
    }

    private static Schema schema(String kind) throws IOException {
        return REGISTRY.getSchema(JSON.readTree(Files.readAllBytes(file(kind))));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String... path) {
        try {
            return Files.readAllBytes(TEST.resolve(Path.of(path[0], Arrays.copyOfRange(path, 1, path.length))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
