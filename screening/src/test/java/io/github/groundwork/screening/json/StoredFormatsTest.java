package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
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
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds for every format of this module that holds a history: its golden files, its valid files, and its broken ones, which are named by
 * their one code.
 */
class StoredFormatsTest {

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

    static Stream<String> formats() {
        return StoredFormats.formats();
    }

    static Stream<Arguments> broken() {
        return formats()
                .flatMap(format -> StoredFormats.broken(format).stream().map(file -> Arguments.of(format, file)));
    }

    static Stream<Arguments> accepted() {
        return formats()
                .flatMap(format -> StoredFormats.accepted(format).stream().map(file -> Arguments.of(format, file)));
    }

    static List<Path> misfits() {
        return FixtureFiles.invalid("session-setup");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_document_raises_exactly_its_code_and_is_not_used_in_part(String format, Path file) {
        byte[] document = FixtureFiles.bytes(file);
        Checked<?> read = StoredFormats.read(format, document);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(StoredFormats.code(file)));
        assertThat(read.problems()).extracting(Problem::path).doesNotHaveDuplicates();
        if (!StoredFormats.name(file).startsWith("JSON_")) {
            JsonNode tree = StoredFormats.tree(document);
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

    /** What a file says on its own is sound; that it is of another form, or off the key, is found with the setup. */
    @ParameterizedTest
    @MethodSource("misfits")
    void a_session_that_does_not_fit_what_it_is_held_with_raises_exactly_its_code(Path file) {
        SessionRecord record =
                SessionJson.read(FixtureFiles.bytes(file)).orThrow().value();
        Checked<Session> opened = Session.open(record, Scene.setup("phq-9"));

        assertThat(opened.value()).isEmpty();
        assertThat(opened.problems()).extracting(Problem::code).containsExactly(StoredFormats.code(file));
    }

    @Test
    void many_faults_are_reported_at_once_each_where_it_stands() {
        assertThat(SessionJson.read(FixtureFiles.bytes(StoredFormats.many("session")))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("VALUE_UNKNOWN", "/entries/0/setting/mode"),
                        tuple("FIELD_MISSING", "/entries/9/item"),
                        tuple("FIELD_UNKNOWN", "/note"));
        assertThat(FollowUpsJson.read(FixtureFiles.bytes(StoredFormats.many("follow-ups")))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("VALUE_UNKNOWN", "/entries/2/outcome"),
                        tuple("FOLLOW_UP_TIMES", "/entries/3/remindFrom"),
                        tuple("FIELD_MISSING", "/entries/5/reason"));
    }

    @Test
    void every_code_that_a_file_can_raise_has_a_fixture_and_no_other_has() {
        Set<String> raised = new LinkedHashSet<>();
        formats().forEach(format -> StoredFormats.broken(format).forEach(file -> raised.add(StoredFormats.code(file))));
        misfits().forEach(file -> raised.add(StoredFormats.code(file)));
        List<String> codes = Stream.<ProblemCode[]>of(
                        JsonProblem.values(),
                        HistoryProblem.values(),
                        SessionProblem.values(),
                        FollowUpProblem.values())
                .flatMap(Stream::of)
                .map(ProblemCode::name)
                .filter(code -> !BY_NO_FILE.contains(code))
                .toList();

        assertThat(raised).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_is_accepted_is_read_and_what_is_written_of_it_reads_the_same_and_passes_the_schema(
            String format, Path file) {
        byte[] document = FixtureFiles.bytes(file);
        byte[] again = StoredFormats.again(format, document).orThrow();

        assertThat(StoredFormats.read(format, again)).isEqualTo(StoredFormats.read(format, document));
        assertThat(StoredFormats.again(format, again).orThrow()).isEqualTo(again);
        assertThat(StoredFormats.faults(format, StoredFormats.tree(document))).isEmpty();
        assertThat(StoredFormats.faults(format, StoredFormats.tree(again))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_document_is_written_as_its_golden_file(String format) {
        byte[] golden = FixtureFiles.bytes(StoredFormats.golden(format));

        assertThat(StoredFormats.text(StoredFormats.again(format, golden).orThrow()))
                .isEqualTo(StoredFormats.text(golden));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void fields_of_a_newer_minor_version_are_kept_written_back_and_shown_nowhere(String format) {
        byte[] newer = FixtureFiles.bytes(StoredFormats.newer(format));
        JsonDocument<?> document = StoredFormats.read(format, newer).orThrow();

        assertThat(document.minorVersion()).isPositive();
        assertThat(StoredFormats.text(StoredFormats.again(format, newer).orThrow()))
                .isEqualTo(StoredFormats.text(newer));
        assertThat(document.toString())
                .startsWith("JsonDocument[1." + document.minorVersion() + ", ")
                .doesNotContain("weather");
        String ours = StoredFormats.text(newer).replaceFirst("/1\\.\\d+\"", "/1.0\"");
        assertThat(StoredFormats.read(format, StoredFormats.bytes(ours)).problems())
                .hasSizeGreaterThan(5)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("FIELD_UNKNOWN"));
    }
}
