package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonProblemTest {

    /** Raised by the readers of a format, who know its name and version. */
    private static final Set<JsonProblem> OF_A_FORMAT =
            EnumSet.of(JsonProblem.FORMAT_UNKNOWN, JsonProblem.FORMAT_NEWER);

    private static final Map<JsonProblem, byte[]> DOCUMENTS = new EnumMap<>(JsonProblem.class);

    /** How the fields of a document are read, for the problems that parsing alone does not find. */
    private static final Map<JsonProblem, Consumer<JsonFields>> READERS = new EnumMap<>(JsonProblem.class);

    static {
        DOCUMENTS.put(JsonProblem.JSON_NOT_UTF8, new byte[] {'"', (byte) 0xE9, '"'});
        parsed(JsonProblem.JSON_SYNTAX, "{'a':oops}");
        parsed(JsonProblem.JSON_DUPLICATE_KEY, "{'a':1,'a':2}");
        parsed(JsonProblem.JSON_TRAILING, "{} {}");
        parsed(JsonProblem.JSON_TOO_DEEP, "[".repeat(33) + "]".repeat(33));
        parsed(JsonProblem.JSON_TOO_LARGE, "'" + "x".repeat(65_537) + "'");
        parsed(JsonProblem.NUMBER_RANGE, "1e999999999");
        read(JsonProblem.FIELD_MISSING, "{}", fields -> fields.text("a"));
        read(JsonProblem.FIELD_NULL, "{'a':null}", fields -> fields.text("a"));
        read(JsonProblem.FIELD_UNKNOWN, "{'a':1}", JsonFields::done);
        read(JsonProblem.FIELD_TYPE, "{'a':1}", fields -> fields.text("a"));
        read(JsonProblem.FIELD_EMPTY, "{'a':''}", fields -> fields.text("a"));
        read(JsonProblem.NUMBER_NOT_WHOLE, "{'a':1.5}", fields -> fields.whole("a", 0, 3));
        read(JsonProblem.VALUE_UNKNOWN, "{'a':'x'}", fields -> fields.oneOf("a", Map.of("y", 1)));
        read(JsonProblem.TEXT_INVALID, "{'a':'x'}", fields -> fields.text("a", Pattern.compile("y")));
    }

    private static void parsed(JsonProblem code, String document) {
        DOCUMENTS.put(code, document.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static void read(JsonProblem code, String document, Consumer<JsonFields> reader) {
        parsed(code, document);
        READERS.put(code, reader);
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_document_that_raises_exactly_it(JsonProblem code) {
        if (OF_A_FORMAT.contains(code)) {
            assertThat(DOCUMENTS).doesNotContainKey(code);
            return;
        }
        assertThat(DOCUMENTS).containsKey(code);
        JsonText text = JsonText.bytes(DOCUMENTS.get(code));
        if (READERS.containsKey(code)) {
            READERS.get(code).accept(text.fields());
        }

        assertThat(text.problems.list()).extracting(Problem::code).containsExactly(code.name());
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_is_one_plain_line(JsonProblem code) {
        assertThat(code.rule()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
        assertThat(code.at("/a")).isEqualTo(new Problem(code.name(), "/a", code.rule()));
        assertThat(code.at("/a", "detail")).isEqualTo(new Problem(code.name(), "/a", code.rule() + ": detail"));
    }

    @Test
    void no_two_codes_have_the_same_rule() {
        assertThat(Arrays.stream(JsonProblem.values()).map(JsonProblem::rule)).doesNotHaveDuplicates();
    }

    @Test
    void the_rules_name_the_limits() {
        assertThat(JsonProblem.JSON_TOO_DEEP.rule()).contains(" 32 ");
        assertThat(JsonProblem.JSON_TOO_LARGE.rule()).contains("4194304 bytes", "65536 characters", "key than 256");
    }
}
