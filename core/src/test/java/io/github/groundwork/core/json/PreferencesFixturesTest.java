package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.history.HistoryProblem;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.preference.PreferenceProblem;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.statement.StatementProblem;
import io.github.groundwork.testing.JsonFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the corpus of broken preferences. */
class PreferencesFixturesTest {

    /** What only a change of preferences can meet; in a file it makes an event ineffective. */
    private static final Set<PreferenceProblem> OF_CHANGES = EnumSet.of(
            PreferenceProblem.PREFERENCE_UNKNOWN,
            PreferenceProblem.PREFERENCE_NOT_IN_FORCE,
            PreferenceProblem.ONLY_THE_PERSON,
            PreferenceProblem.ONLY_WHO_SAID_IT,
            PreferenceProblem.REVISED_TO_ANOTHER_KIND,
            PreferenceProblem.AGENT_ONLY_BY_THE_PERSON,
            PreferenceProblem.AGENT_UNKNOWN,
            PreferenceProblem.AGENT_NOT_BY_THEMSELVES);

    /** What only two documents together can meet. */
    private static final Set<HistoryProblem> OF_MERGES = EnumSet.of(
            HistoryProblem.HISTORY_OTHER_ID,
            HistoryProblem.HISTORY_OTHER_OWNER,
            HistoryProblem.HISTORY_TOO_WIDE); // would need a file of megabytes: a test of histories has it

    /** The format has no numbers, and no newer version that is turned away for its number. */
    private static final Set<JsonProblem> OF_OTHER_FORMATS =
            EnumSet.of(JsonProblem.NUMBER_NOT_WHOLE, JsonProblem.NUMBER_RANGE, JsonProblem.FORMAT_NEWER);

    static List<Path> broken() {
        return PreferenceFiles.broken();
    }

    static List<Path> valid() {
        return PreferenceFiles.valid();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void broken_preferences_raise_exactly_their_code(Path file) throws IOException {
        Checked<JsonDocument<Preferences>> read = PreferencesJson.read(JsonFiles.bytes(file));

        assertThat(read.value()).isEmpty();
        assertThat(read.problems().stream().map(Problem::code).distinct()).containsExactly(PreferenceFiles.code(file));
        if (!PreferenceFiles.code(file).startsWith("JSON_")) {
            JsonNode document = new ObjectMapper().readTree(JsonFiles.bytes(file));
            assertThat(read.problems()).allSatisfy(problem -> leadsInto(document, problem.path()));
        }
    }

    private static void leadsInto(JsonNode document, String path) {
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode holder = pointer.matches() ? document : document.at(pointer.head());
        assertThat(holder.isContainerNode()).as(path).isTrue();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void valid_preferences_are_read(Path file) {
        assertThat(PreferencesJson.read(JsonFiles.bytes(file)).problems()).isEmpty();
    }

    @Test
    void the_example_of_the_documentation_is_read_and_nothing_in_it_is_without_effect() {
        String page = JsonFiles.text(JsonFiles.bytes(Path.of("..", "docs", "formats", "preferences.md")));
        String example = page.substring(page.indexOf("```json") + 7, page.indexOf("```\n\n"));
        Preferences read = PreferencesJson.read(example.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .value();

        assertThat(read.all()).hasSize(2);
        assertThat(read.inForce()).hasSize(1);
        assertThat(read.ineffective()).isEmpty();
    }

    @Test
    void every_code_that_a_file_can_raise_has_a_fixture() {
        Set<PreferenceProblem> preference = EnumSet.complementOf(EnumSet.copyOf(OF_CHANGES));
        Set<HistoryProblem> history = EnumSet.complementOf(EnumSet.copyOf(OF_MERGES));
        Set<JsonProblem> json = EnumSet.complementOf(EnumSet.copyOf(OF_OTHER_FORMATS));
        List<String> codes = Stream.<Stream<? extends ProblemCode>>of(
                        preference.stream(), Stream.of(StatementProblem.values()), history.stream(), json.stream())
                .flatMap(each -> each)
                .map(ProblemCode::name)
                .toList();

        assertThat(broken().stream().map(PreferenceFiles::code).distinct()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void many_faults_are_reported_at_once_each_where_it_stands() {
        assertThat(PreferencesJson.read(JsonFiles.bytes(PreferenceFiles.many())).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("BASIS_UNEXPECTED", "/entries/0/basis"),
                        tuple("TEXT_INVALID", "/entries/1/statement/hours/zone"),
                        tuple("FIELD_EMPTY", "/entries/1/statement/hours/open"),
                        tuple("BASIS_MISSING", "/entries/2/basis"),
                        tuple("VALUE_UNKNOWN", "/entries/3/statement/certainty"),
                        tuple("REASON_MISSING", "/entries/4/why"));
    }

    @Test
    void who_says_it_is_asked_even_where_something_else_is_wrong() {
        String twice = JsonFiles.text(JsonFiles.bytes(broken().stream()
                        .filter(file -> file.endsWith("SAID_BY_SOMEBODY_ELSE_comment.json"))
                        .findFirst()
                        .orElseThrow()))
                .replace("\"certain\"", "\"likely\"");

        assertThat(PreferencesJson.read(twice.getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("VALUE_UNKNOWN", "/entries/0/statement/certainty"),
                        tuple("SAID_BY_SOMEBODY_ELSE", "/entries/1"));
    }

    @Test
    void one_draft_meets_all_its_rules_at_once() {
        byte[] draft = JsonFiles.text(JsonFiles.bytes(broken().stream()
                        .filter(file -> file.endsWith("LIMIT_THAT_OPENS_welcome-touch.json"))
                        .findFirst()
                        .orElseThrow()))
                .replace("\"limit\"", "\"binding-decline\"")
                .replace("\"role\": \"person\"", "\"role\": \"clinician\"")
                .replace(
                        "\"terms\": [",
                        "\"words\": {\"text\": \"\", \"said\": {\"by\": \"p-1\", \"role\": \"person\"}}, \"terms\": [")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(PreferencesJson.read(draft).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("LIMIT_THAT_OPENS", "/entries/0/strength"),
                        tuple("BASIS_MISSING", "/entries/0/basis"),
                        tuple("OWN_WORDS_OF_ANOTHER", "/entries/0/said"));
    }
}
