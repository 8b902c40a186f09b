package io.github.groundwork.safetyplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.history.HistoryProblem;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.safetyplan.collaboration.PlanProblem;
import io.github.groundwork.safetyplan.plan.PlanPartProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for both formats: their golden files, their valid files, and their broken ones, which are named by their one code. */
class PlanFilesTest {

    /** The codes that no file raises: rules of a call, of two copies, of numbers, which no plan has, or of merging. */
    private static final Set<String> BY_NO_FILE = Set.of(
            "AGENT_NOT_IN_FORCE",
            "ANOTHER_IN_FORCE",
            "BEGUN_ELSEWHERE",
            "CHOICE_ERASED",
            "EMERGENCY_ROLE",
            "HISTORY_OTHER_ID",
            "HISTORY_OTHER_OWNER",
            "HISTORY_TOO_WIDE",
            "NOT_APPROVED",
            "NUMBER_NOT_WHOLE",
            "NUMBER_RANGE",
            "ON_CALL_UNASKED",
            "SHARING_ERASED",
            "WITHDRAWAL_ERASED");

    static Stream<String> formats() {
        return PlanFiles.formats();
    }

    static Stream<Arguments> broken() {
        return formats().flatMap(format -> PlanFiles.broken(format).stream().map(file -> Arguments.of(format, file)));
    }

    static Stream<Arguments> accepted() {
        return formats().flatMap(format -> PlanFiles.accepted(format).stream().map(file -> Arguments.of(format, file)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void COR_08_a_broken_document_raises_exactly_its_code_and_is_not_used_in_part(String format, Path file) {
        byte[] document = PlanFiles.bytes(file);
        Checked<?> read = PlanFiles.read(format, document);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(PlanFiles.code(file)));
        assertThat(read.problems()).extracting(Problem::path).doesNotHaveDuplicates();
        if (!PlanFiles.name(file).startsWith("JSON_")) {
            JsonNode tree = PlanFiles.tree(document);
            assertThat(read.problems())
                    .extracting(Problem::path)
                    .allSatisfy(path ->
                            assertThat(tree.at(holder(path)).isContainerNode()).isTrue());
        }
    }

    /** Returns the pointer of what holds the place of a problem; the document itself for the whole of it. */
    private static JsonPointer holder(String path) {
        JsonPointer pointer = JsonPointer.compile(path);
        return pointer.matches() ? pointer : pointer.head();
    }

    @Test
    void many_faults_are_reported_at_once_in_their_places() {
        assertThat(PlanFiles.read(PlanFiles.PLAN, PlanFiles.bytes(PlanFiles.many(PlanFiles.PLAN)))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(
                        tuple("VALUE_UNKNOWN", "/entries/0/kind"),
                        tuple("FIELD_MISSING", "/entries/1/said"),
                        tuple("VALUE_UNKNOWN", "/entries/2/content/reach/0/by"),
                        tuple("VERSION_REPEATED", "/entries/4/versions"),
                        tuple("FIELD_UNKNOWN", "/note"));
        assertThat(PlanFiles.read(PlanFiles.TEMPLATE, PlanFiles.bytes(PlanFiles.many(PlanFiles.TEMPLATE)))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(
                        tuple("VALUE_UNKNOWN", "/kind"),
                        tuple("FIELD_MISSING", "/sections/0/title"),
                        tuple("SECTION_REPEATED", "/sections/1/id"),
                        tuple("FIELD_UNKNOWN", "/note"));
    }

    @Test
    void every_code_that_a_file_can_raise_has_a_fixture_and_no_other_has() {
        List<ProblemCode[]> all = List.of(
                JsonProblem.values(),
                HistoryProblem.values(),
                SharingProblem.values(),
                PlanPartProblem.values(),
                PlanProblem.values());
        Set<String> codes = all.stream()
                .flatMap(Stream::of)
                .map(ProblemCode::name)
                .filter(code -> !BY_NO_FILE.contains(code))
                .collect(Collectors.toSet());

        assertThat(formats()
                        .flatMap(format -> PlanFiles.broken(format).stream())
                        .map(PlanFiles::code))
                .hasSizeGreaterThan(100)
                .allSatisfy(code -> assertThat(codes).contains(code));
        assertThat(formats()
                        .flatMap(format -> PlanFiles.broken(format).stream())
                        .map(PlanFiles::code)
                        .collect(Collectors.toSet()))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void PLN_23_what_is_accepted_reads_the_same_when_it_is_written_again_and_passes_the_schema(
            String format, Path file) {
        byte[] document = PlanFiles.bytes(file);
        byte[] again = PlanFiles.again(format, document).orThrow();

        assertThat(PlanFiles.read(format, again)).isEqualTo(PlanFiles.read(format, document));
        assertThat(PlanFiles.again(format, again).orThrow()).isEqualTo(again);
        assertThat(PlanFiles.faults(format, PlanFiles.tree(document))).isEmpty();
        assertThat(PlanFiles.faults(format, PlanFiles.tree(again))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_document_is_written_as_its_golden_file(String format) {
        byte[] golden = PlanFiles.bytes(PlanFiles.golden(format));

        assertThat(PlanFiles.text(PlanFiles.again(format, golden).orThrow())).isEqualTo(PlanFiles.text(golden));
    }
}
