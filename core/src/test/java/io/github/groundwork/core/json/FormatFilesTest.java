package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.testing.DocumentChecks;
import io.github.groundwork.testing.Format;
import io.github.groundwork.testing.JsonFiles;
import io.github.groundwork.testing.PublicTypes;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for every format of this module: its golden files, its valid files, and its broken ones, which are named by their one code. */
class FormatFilesTest extends DocumentChecks {

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

    FormatFilesTest() {
        super(FormatFiles.ALL);
    }

    Stream<Format> newer() {
        return formats().filter(format -> format.newer().isPresent());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void COR_03_many_faults_are_reported_at_once(Format format) {
        assertThat(format.read(JsonFiles.bytes(format.many())).faults())
                .hasSizeGreaterThanOrEqualTo(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_code_that_a_file_can_raise_has_a_fixture_and_no_other_has() {
        List<String> codes = PublicTypes.all().stream()
                .filter(type -> type.isEnum() && ProblemCode.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> ((ProblemCode) constant).name())
                .filter(code -> !BY_NO_FILE.contains(code))
                .toList();

        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(raised("history")).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_is_accepted_is_read_and_what_is_written_of_it_reads_the_same_and_passes_the_schema(
            Format format, Path file) {
        readsTheSameAgain(format, file);
    }

    @ParameterizedTest
    @MethodSource("newer")
    void fields_of_a_newer_minor_version_are_kept_written_back_and_shown_nowhere(Format format) {
        byte[] newer = JsonFiles.bytes(format.newer().orElseThrow());
        JsonDocument<?> document = (JsonDocument<?>) format.read(newer).value().orElseThrow();

        keepsWhatIsNewer(format, newer, 1);
        assertThat(document.minorVersion()).isPositive();
        assertThat(document.toString()).startsWith("JsonDocument[1." + document.minorVersion() + ", ");
    }

    @Test
    void every_format_but_one_is_read_in_newer_minor_versions() {
        assertThat(formats().filter(format -> format.newer().isEmpty()))
                .extracting(Format::name)
                .containsExactly("language-rules");
    }
}
