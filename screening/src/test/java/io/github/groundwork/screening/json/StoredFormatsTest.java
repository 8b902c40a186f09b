package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.history.HistoryProblem;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.screening.followup.FollowUpProblem;
import io.github.groundwork.screening.session.Scene;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.SessionProblem;
import io.github.groundwork.screening.session.SessionRecord;
import io.github.groundwork.testing.DocumentChecks;
import io.github.groundwork.testing.Format;
import io.github.groundwork.testing.JsonFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds for every format of this module that holds a history: its golden files, its valid files, and its broken ones, which are named by
 * their one code.
 */
class StoredFormatsTest extends DocumentChecks {

    /**
     * The codes that no file raises: they are of a call, of two copies together, of an act that is kept without effect, or of a file too
     * large to keep.
     */
    private static final Set<String> BY_NO_FILE = Set.of(
            "CONSENT_DOES_NOT_COVER",
            "ERASED_BY_SOMEBODY_ELSE",
            "FOLLOW_UP_CLOSED",
            "FOLLOW_UP_DECLINED",
            "FOLLOW_UP_NOT_CLOSED",
            "FOLLOW_UP_NOT_THEIRS",
            "FORMAT_NEWER",
            "HISTORY_OTHER_ID",
            "HISTORY_OTHER_OWNER",
            "HISTORY_TOO_WIDE",
            "OFFERED_ELSEWHERE",
            "REMAINS_NOT_TOLD",
            "SETUP_OTHER_LANGUAGE",
            "SETUP_OTHER_PERSON",
            "SETUP_TOTAL_ONLY",
            "STEP_OTHER");

    private static final String MISFITS = "session-setup";

    StoredFormatsTest() {
        super(StoredFormats.ALL);
    }

    static List<Path> misfits() {
        return Format.broken(MISFITS);
    }

    /** What a file says on its own is sound; that it is of another form, or off the key, is found with the setup. */
    @ParameterizedTest
    @MethodSource("misfits")
    void a_session_that_does_not_fit_what_it_is_held_with_raises_exactly_its_code(Path file) {
        SessionRecord record = SessionJson.read(JsonFiles.bytes(file)).orThrow().value();
        Checked<Session> opened = Session.open(record, Scene.setup("phq-9"));

        assertThat(opened.value()).isEmpty();
        assertThat(opened.problems()).extracting(Problem::code).containsExactly(JsonFiles.code(file));
    }

    @Test
    void many_faults_are_reported_at_once_each_where_it_stands() {
        assertThat(SessionJson.read(JsonFiles.bytes(StoredFormats.SESSION.many()))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("VALUE_UNKNOWN", "/entries/0/setting/mode"),
                        tuple("FIELD_MISSING", "/entries/9/item"),
                        tuple("FIELD_UNKNOWN", "/note"));
        assertThat(FollowUpsJson.read(JsonFiles.bytes(StoredFormats.FOLLOW_UPS.many()))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("VALUE_UNKNOWN", "/entries/2/outcome"),
                        tuple("FOLLOW_UP_TIMES", "/entries/3/remindFrom"),
                        tuple("FIELD_MISSING", "/entries/5/reason"));
    }

    @Test
    void every_code_that_a_file_can_raise_has_a_fixture_and_no_other_has() {
        List<String> codes = Stream.<ProblemCode[]>of(
                        JsonProblem.values(),
                        HistoryProblem.values(),
                        SessionProblem.values(),
                        FollowUpProblem.values())
                .flatMap(Stream::of)
                .map(ProblemCode::name)
                .filter(code -> !BY_NO_FILE.contains(code))
                .toList();

        assertThat(raised(MISFITS)).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_is_accepted_is_read_and_what_is_written_of_it_reads_the_same_and_passes_the_schema(
            Format format, Path file) {
        readsTheSameAgain(format, file);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void fields_of_a_newer_minor_version_are_kept_written_back_and_shown_nowhere(Format format) {
        byte[] newer = JsonFiles.bytes(format.newer().orElseThrow());
        JsonDocument<?> document = (JsonDocument<?>) format.read(newer).value().orElseThrow();

        keepsWhatIsNewer(format, newer, 6);
        assertThat(document.minorVersion()).isPositive();
        assertThat(document.toString())
                .startsWith("JsonDocument[1." + document.minorVersion() + ", ")
                .doesNotContain("weather");
    }
}
