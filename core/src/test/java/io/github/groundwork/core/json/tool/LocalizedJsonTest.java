package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.text.LocalizedText;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads and writes texts by language, and turns down what two readers could read apart. */
class LocalizedJsonTest {

    private final Problems problems = new Problems();

    private Optional<LocalizedText> read(ObjectNode text) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().set("title", text);
        return LocalizedJson.read(JsonFields.of(node, "", problems), "title");
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    @Test
    void every_language_comes_back_in_its_order() {
        LocalizedText text = LocalizedText.of(Locale.forLanguageTag("es-MX"), "plan")
                .with(Locale.ENGLISH, "plan")
                .with(Locale.forLanguageTag("th-TH-u-nu-thai"), "แผน");

        ObjectNode written = LocalizedJson.write(text);

        assertThat(written.toString()).isEqualTo("{\"es-MX\":\"plan\",\"en\":\"plan\",\"th-TH-u-nu-thai\":\"แผน\"}");
        assertThat(read(written)).contains(text);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "en-us", "en_US", "", "und", "x", "the English language"})
    void a_key_that_is_not_a_languages_one_tag_is_reported_and_not_repeated(String key) {
        assertThat(read(node().put("en-US", "plan").put(key, "other"))).isEmpty();
        assertThat(problems.list())
                .containsExactly(new Problem(
                        "TEXT_INVALID", "/title", JsonProblem.TEXT_INVALID.rule() + ": languages as BCP 47 tags"));
    }

    @Test
    void a_text_without_a_language_or_without_words_is_reported() {
        assertThat(read(node())).isEmpty();
        assertThat(read(node().put("en", ""))).isEmpty();
        assertThat(read(node().put("en", 7).put("es", "plan"))).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("FIELD_EMPTY", "/title"),
                        org.assertj.core.groups.Tuple.tuple("FIELD_EMPTY", "/title/en"),
                        org.assertj.core.groups.Tuple.tuple("FIELD_TYPE", "/title/en"));
    }

    @Test
    void a_text_that_could_not_be_read_again_is_not_written() {
        String longest = "x".repeat(JsonProblem.Limits.TEXT);

        assertThat(StrictJson.parse(JsonWriter.bytes(node().put("en", longest)), problems))
                .contains(node().put("en", longest));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonWriter.bytes(node().put("en", longest + "x")));
    }
}
