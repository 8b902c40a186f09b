package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.people.Informant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonFormatTest {

    private static Optional<JsonFields> open(String document, boolean newerAllowed, Problems problems) {
        return JsonFormat.open(document.getBytes(StandardCharsets.UTF_8), "groundwork-tea", newerAllowed, problems);
    }

    private static List<String> codes(String document, boolean newerAllowed) {
        Problems problems = new Problems();
        open(document, newerAllowed, problems);
        return problems.list().stream().map(Problem::code).toList();
    }

    @Test
    void a_document_says_its_format_and_version() {
        Problems problems = new Problems();
        assertThat(JsonFormat.minor(open("{\"format\": \"groundwork-tea/1.0\"}", false, problems)
                        .orElseThrow()))
                .isZero();
        assertThat(JsonFormat.minor(open("{\"format\": \"groundwork-tea/1.12\"}", true, problems)
                        .orElseThrow()))
                .isEqualTo(12);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void another_format_is_unknown_and_a_newer_one_is_newer() {
        for (String other : List.of("groundwork-tea/2.0", "groundwork-coffee/1.0", "groundwork-tea/1.00", "tea", "")) {
            assertThat(codes("{\"format\": \"" + other + "\"}", true)).containsExactly("FORMAT_UNKNOWN");
        }
        assertThat(codes("{}", true)).containsExactly("FORMAT_UNKNOWN");
        assertThat(codes("{\"format\": 1}", true)).containsExactly("FORMAT_UNKNOWN");
        assertThat(codes("[]", true)).containsExactly("FIELD_TYPE");
        assertThat(codes("{\"format\": \"groundwork-tea/1.1\"}", false)).containsExactly("FORMAT_NEWER");
        assertThat(codes("{\"format\": \"groundwork-tea/1.1\"}", true)).isEmpty();
    }

    @Test
    void only_a_document_that_was_opened_has_a_version() {
        Problems problems = new Problems();
        JsonFields fields = StrictJson.parse("{}".getBytes(StandardCharsets.UTF_8), problems)
                .map(root -> JsonFields.of(root, "", problems))
                .orElseThrow();
        assertThatThrownBy(() -> JsonFormat.minor(fields)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void constants_are_written_in_lower_case_whatever_the_locale() {
        assertThat(JsonNames.all(Informant.class)).containsOnlyKeys("self", "parent", "proxy", "clinician");
        assertThat(JsonNames.of(Informant.CLINICIAN)).isEqualTo("clinician");
    }
}
