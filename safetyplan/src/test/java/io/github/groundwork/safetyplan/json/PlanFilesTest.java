package io.github.groundwork.safetyplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.history.HistoryProblem;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.safetyplan.collaboration.PlanProblem;
import io.github.groundwork.safetyplan.plan.PlanPartProblem;
import io.github.groundwork.testing.DocumentChecks;
import io.github.groundwork.testing.Fault;
import io.github.groundwork.testing.Format;
import io.github.groundwork.testing.JsonFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for both formats: their golden files, their valid files, and their broken ones, which are named by their one code. */
class PlanFilesTest extends DocumentChecks {

    /** The codes that no file raises: rules of a call, of two copies, of numbers, which no plan has, or of merging. */
    private static final Set<String> BY_NO_FILE = Set.of(
            "AGENT_NOT_IN_FORCE",
            "ANOTHER_IN_FORCE",
            "BEGUN_ELSEWHERE",
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

    PlanFilesTest() {
        super(PlanFiles.READ);
    }

    @Test
    void many_faults_are_reported_at_once_in_their_places() {
        assertThat(PlanFiles.PLANS.read(JsonFiles.bytes(PlanFiles.PLANS.many())).faults())
                .extracting(Fault::code, Fault::path)
                .containsExactlyInAnyOrder(
                        tuple("VALUE_UNKNOWN", "/entries/0/kind"),
                        tuple("FIELD_MISSING", "/entries/1/said"),
                        tuple("VALUE_UNKNOWN", "/entries/2/content/reach/0/by"),
                        tuple("VERSION_REPEATED", "/entries/4/versions"),
                        tuple("FIELD_UNKNOWN", "/note"));
        assertThat(PlanFiles.TEMPLATES
                        .read(JsonFiles.bytes(PlanFiles.TEMPLATES.many()))
                        .faults())
                .extracting(Fault::code, Fault::path)
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

        assertThat(broken()).hasSizeGreaterThan(100);
        assertThat(raised()).isEqualTo(codes);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void PLN_23_what_is_accepted_reads_the_same_when_it_is_written_again_and_passes_the_schema(
            Format format, Path file) {
        readsTheSameAgain(format, file);
    }
}
