package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.wording.WordingProblem;
import io.github.groundwork.testing.JsonFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads documents that are broken in exactly one way each, and named by the code that says so. Wording and answers are
 * read against the definition {@code tiny-sum}, pathways against all valid ones.
 */
class BrokenFixturesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_broken_definition_raises_exactly_its_code(String name, Path file, String code) throws IOException {
        raisesExactly(code, InstrumentJson.read(JsonFiles.bytes(file)), file);
    }

    static Stream<Arguments> a_broken_definition_raises_exactly_its_code() {
        return broken("instrument");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_broken_wording_pack_raises_exactly_its_code(String name, Path file, String code) throws IOException {
        raisesExactly(code, WordingJson.read(JsonFiles.bytes(file), tiny("tiny-sum")), file);
    }

    static Stream<Arguments> a_broken_wording_pack_raises_exactly_its_code() {
        return broken("wording").filter(each -> !each.get()[2].equals(WordingProblem.WORDING_RIGHTS.name()));
    }

    @Test
    void a_host_may_bring_wording_that_may_not_come_with_the_library() {
        Instrument licensed = tiny("tiny-mean");
        byte[] pack =
                JsonFiles.bytes(FixtureFiles.invalid("wording", "WORDING_RIGHTS_shipped-without-permission.json"));

        assertThat(codes(WordingJson.read(pack, licensed))).isEmpty();
        assertThat(codes(WordingJson.readShipped(pack, licensed)))
                .containsExactly(WordingProblem.WORDING_RIGHTS.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_broken_pathway_raises_exactly_its_code(String name, Path file, String code) throws IOException {
        raisesExactly(code, PathwayJson.read(JsonFiles.bytes(file), BrokenFixturesTest::known), file);
    }

    static Stream<Arguments> a_broken_pathway_raises_exactly_its_code() {
        return broken("pathway");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void SCR_12_a_broken_answer_sheet_raises_exactly_its_code(String name, Path file, String code) throws IOException {
        raisesExactly(code, ResponsesJson.read(JsonFiles.bytes(file), tiny("tiny-sum")), file);
    }

    static Stream<Arguments> SCR_12_a_broken_answer_sheet_raises_exactly_its_code() {
        return broken("responses");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_valid_document_raises_nothing(String name, Checked<?> read) {
        assertThat(read.problems()).isEmpty();
        assertThat(read.isValid()).isTrue();
    }

    static Stream<Arguments> a_valid_document_raises_nothing() {
        Stream<Arguments> definitions = FixtureFiles.valid("instrument").stream()
                .map(file -> Arguments.of(name(file), InstrumentJson.read(JsonFiles.bytes(file))));
        Stream<Arguments> wording = FixtureFiles.valid("wording").stream()
                .map(file -> Arguments.of(
                        name(file),
                        WordingJson.read(JsonFiles.bytes(file), tiny(name(file).replace(".en.json", "")))));
        Stream<Arguments> sheets = FixtureFiles.valid("responses").stream()
                .map(file -> Arguments.of(name(file), ResponsesJson.read(JsonFiles.bytes(file), tiny("tiny-sum"))));
        Stream<Arguments> pathways = FixtureFiles.valid("pathway").stream()
                .map(file ->
                        Arguments.of(name(file), PathwayJson.read(JsonFiles.bytes(file), BrokenFixturesTest::known)));
        return Stream.of(definitions, wording, sheets, pathways).flatMap(each -> each);
    }

    @Test
    void three_faults_are_reported_at_once_in_the_order_of_the_document() {
        List<Problem> problems = InstrumentJson.read(
                        JsonFiles.bytes(FixtureFiles.invalid("instrument", FixtureFiles.THREE_AT_ONCE)))
                .problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("VALUE_UNKNOWN", "LOINC_CHECK_DIGIT", "BAND_GAP");
        assertThat(problems).element(0).extracting(Problem::path).isEqualTo("/rights/status");
        assertThat(problems).element(1).extracting(Problem::path).isEqualTo("/items/1/codes/0/code");
        assertThat(problems).element(2).extracting(Problem::path).isEqualTo("/scales/0/bands");
    }

    @Test
    void every_code_has_a_fixture() {
        List<String> raised = Stream.of("instrument", "wording", "pathway", "responses")
                .flatMap(kind -> FixtureFiles.invalid(kind).stream())
                .flatMap(file -> FixtureFiles.code(file).stream())
                .distinct()
                .toList();

        assertThat(raised)
                .containsExactlyInAnyOrderElementsOf(FixtureFiles.codes().toList());
    }

    @Test
    void every_fixture_is_named_by_a_code() {
        assertThat(Stream.of("instrument", "wording", "pathway", "responses")
                        .flatMap(kind -> FixtureFiles.invalid(kind).stream())
                        .filter(file -> FixtureFiles.code(file).isEmpty())
                        .map(BrokenFixturesTest::name))
                .containsExactly(FixtureFiles.THREE_AT_ONCE);
    }

    private static Stream<Arguments> broken(String kind) {
        return FixtureFiles.invalid(kind).stream()
                .flatMap(file -> FixtureFiles.code(file).map(code -> Arguments.of(name(file), file, code)).stream());
    }

    private static void raisesExactly(String code, Checked<?> read, Path file) throws IOException {
        assertThat(codes(read)).containsExactly(code);
        assertThat(read.value()).isEmpty();
        if (!code.startsWith("JSON_")) {
            leadsIntoTheDocument(read.problems().get(0).path(), file);
        }
    }

    /** Checks that a pointer leads to something in the document, or to a field that its object lacks. */
    private static void leadsIntoTheDocument(String path, Path file) throws IOException {
        JsonNode document = new ObjectMapper().readTree(JsonFiles.bytes(file));
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode holder = pointer.matches() ? document : document.at(pointer.head());
        assertThat(holder.isContainerNode()).as(path).isTrue();
    }

    private static List<String> codes(Checked<?> read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    private static Instrument tiny(String id) {
        return InstrumentJson.read(JsonFiles.bytes(FixtureFiles.valid("instrument", id + ".json")))
                .orThrow();
    }

    private static Optional<Instrument> known(String id) {
        return FixtureFiles.valid("instrument").stream()
                .filter(file -> name(file).equals(id + ".json"))
                .findFirst()
                .map(file -> InstrumentJson.read(JsonFiles.bytes(file)).orThrow());
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElseThrow().toString();
    }
}
