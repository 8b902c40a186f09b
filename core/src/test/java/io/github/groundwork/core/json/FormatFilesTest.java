package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.PublicTypes;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for every format of this module: its golden files, its valid files, and its broken ones, which are named by their one code. */
class FormatFilesTest {

    /** The codes that no file raises: rules of a call, of two values together, or of a file too large for a fixture. */
    private static final Set<String> BY_NO_FILE = Set.of(
            "CONSENT_OTHER_PERSON",
            "CONSENT_PURPOSE_NOT_DISCLOSED",
            "CONSENT_RECIPIENT_NOT_DISCLOSED",
            "EMERGENCY_ROLE",
            "HISTORY_OTHER_ID",
            "HISTORY_OTHER_OWNER",
            "HISTORY_TOO_WIDE",
            "AGENT_NOT_BY_THEMSELVES",
            "AGENT_ONLY_BY_THE_PERSON",
            "AGENT_UNKNOWN",
            "LANGUAGE_UNKNOWN",
            "ONLY_THE_PERSON",
            "ONLY_WHO_SAID_IT",
            "PATHWAY_COVER_NOT_DISCLOSED",
            "PATHWAY_OWNER_NOT_DISCLOSED",
            "PREFERENCE_NOT_IN_FORCE",
            "PREFERENCE_UNKNOWN",
            "REVISED_TO_ANOTHER_KIND",
            "SHARING_NOT_THEIRS");

    static Stream<String> formats() {
        return FormatFiles.formats();
    }

    static Stream<Arguments> broken() {
        return formats().flatMap(format -> FormatFiles.broken(format).stream().map(file -> Arguments.of(format, file)));
    }

    static Stream<Arguments> accepted() {
        return formats()
                .flatMap(format -> FormatFiles.accepted(format).stream().map(file -> Arguments.of(format, file)));
    }

    static Stream<Arguments> newer() {
        return formats().flatMap(format -> FormatFiles.newer(format).map(file -> Arguments.of(format, file)));
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    static String code(Path file) {
        return name(file).replaceFirst("_[a-z0-9][a-z0-9-]*\\.json$", "");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void COR_08_a_broken_document_raises_exactly_its_code_and_is_not_used_in_part(String format, Path file) {
        byte[] document = FormatFiles.bytes(file);
        Checked<?> read = FormatFiles.read(format, document);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(code(file)));
        assertThat(read.problems()).extracting(Problem::path).doesNotHaveDuplicates();
        if (!name(file).startsWith("JSON_")) {
            JsonNode tree = FormatFiles.tree(document);
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

    @ParameterizedTest
    @MethodSource("formats")
    void COR_03_many_faults_are_reported_at_once(String format) {
        assertThat(FormatFiles.read(format, FormatFiles.bytes(FormatFiles.many(format)))
                        .problems())
                .hasSizeGreaterThanOrEqualTo(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_code_that_a_file_can_raise_has_a_fixture_and_no_other_has() {
        Set<String> raised = new LinkedHashSet<>();
        Stream.concat(formats(), Stream.of("history"))
                .forEach(format -> FormatFiles.broken(format).forEach(file -> raised.add(code(file))));
        List<String> codes = PublicTypes.all().stream()
                .filter(type -> type.isEnum() && ProblemCode.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> ((ProblemCode) constant).name())
                .filter(code -> !BY_NO_FILE.contains(code))
                .toList();

        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(raised).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_is_accepted_is_read_and_what_is_written_of_it_reads_the_same_and_passes_the_schema(
            String format, Path file) {
        byte[] document = FormatFiles.bytes(file);
        byte[] again = FormatFiles.again(format, document).orThrow();

        assertThat(FormatFiles.read(format, again)).isEqualTo(FormatFiles.read(format, document));
        assertThat(FormatFiles.again(format, again).orThrow()).isEqualTo(again);
        assertThat(FormatFiles.faults(format, FormatFiles.tree(document))).isEmpty();
        assertThat(FormatFiles.faults(format, FormatFiles.tree(again))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_document_is_written_as_its_golden_file(String format) {
        byte[] golden = FormatFiles.bytes(FormatFiles.golden(format));

        assertThat(FormatFiles.text(FormatFiles.again(format, golden).orThrow()))
                .isEqualTo(FormatFiles.text(golden));
    }

    @ParameterizedTest
    @MethodSource("newer")
    void fields_of_a_newer_minor_version_are_kept_written_back_and_shown_nowhere(String format, Path file) {
        byte[] newer = FormatFiles.bytes(file);
        JsonDocument<?> document = FormatFiles.read(format, newer).orThrow();

        assertThat(document.minorVersion()).isPositive();
        assertThat(FormatFiles.text(FormatFiles.again(format, newer).orThrow())).isEqualTo(FormatFiles.text(newer));
        assertThat(document.toString()).startsWith("JsonDocument[1." + document.minorVersion() + ", ");
        String ours = FormatFiles.text(newer).replaceFirst("/1\\.\\d+\"", "/1.0\"");
        assertThat(FormatFiles.read(format, ours.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("FIELD_UNKNOWN"));
    }

    @Test
    void every_format_but_one_is_read_in_newer_minor_versions() {
        assertThat(formats()
                        .filter(format -> FormatFiles.newer(format).findAny().isEmpty()))
                .containsExactly("language-rules");
    }
}
