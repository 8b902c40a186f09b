package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problems;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "''",
                "[]",
                "{}",
                " \t\r\n[1, 'a', {'b': [null]}]\n",
                "'\\u00e9\\n\\/'"
            })
    void a_document_is_any_json_value(String document) {
        JsonText read = JsonText.read(document);

        assertThat(read.found()).isEmpty();
        assertThat(read.tree).isPresent();
    }

    @Test
    void fields_and_elements_keep_their_order() {
        assertThat(JsonText.read("{'b': 1, 'a': [3, 2, {'z': true, 'y': null}]}")
                        .tree
                        .orElseThrow())
                .hasToString("{\"b\":1,\"a\":[3,2,{\"z\":true,\"y\":null}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n "})
    void an_empty_document_is_not_json(String document) {
        JsonText read = JsonText.read(document);

        assertThat(read.found()).containsExactly("JSON_SYNTAX");
        assertThat(read.messages()).containsExactly("the document must be JSON: it is empty");
        assertThat(read.tree).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "{'a'",
                "{'a':",
                "{'a':1",
                "{'a':1,",
                "{'a':1,}",
                "{,}",
                "[,1]",
                "{a:1}",
                "{1:2}",
                "tru",
                "nul",
                "True",
                "NaN",
                "[NaN]",
                "[Infinity]",
                "[-Infinity]",
                "+1",
                "01",
                "-01",
                "1.",
                ".5",
                "1e",
                "1e+",
                "0x10",
                "1_000",
                "12a",
                "-",
                "'a",
                "'\\x'",
                "'\\u12g4'",
                "'\t'",
                "'\n'",
                "'\u0000'",
                "]",
                "}",
                ":",
                "[1 2]",
                "{'a' 1}",
                "// a\n1",
                "/* a */ 1",
                "# a\n1",
                "undefined",
                "[1}",
                "{'a':1]",
                "\u00a0 1"
            })
    void what_is_almost_json_is_not_json(String document) {
        JsonText read = JsonText.read(document);

        assertThat(read.found()).containsExactly("JSON_SYNTAX");
        assertThat(read.tree).isEmpty();
    }

    @Test
    void apostrophes_are_not_quotation_marks() {
        assertThat(JsonText.verbatim("{'a':1}").found()).containsExactly("JSON_SYNTAX");
    }

    @Test
    void a_syntax_problem_gives_the_position() {
        assertThat(JsonText.read("{\n  'a': 1,\n  'b': oops\n}").messages())
                .singleElement()
                .asString()
                .startsWith("the document must be JSON: line 3, column ");
    }

    @Test
    void a_byte_order_mark_is_named() {
        JsonText read = JsonText.read("\ufeff{}");

        assertThat(read.found()).containsExactly("JSON_SYNTAX");
        assertThat(read.messages())
                .containsExactly("the document must be JSON: it must not start with a byte-order mark");
        assertThat(JsonText.read("['\ufeff']").found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 2", "{} {}", "{}}", "[] ]", "null,", "true //", "{}\u0000", "1\n'a", "'a' b", "[1] \ufeff"})
    void nothing_may_follow_the_document(String document) {
        JsonText read = JsonText.read(document);

        assertThat(read.found()).containsExactly("JSON_TRAILING");
        assertThat(read.messages()).singleElement().asString().startsWith("nothing may follow the document: line ");
        assertThat(read.tree).as("the rest can be checked too").isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22e922",
                "22c328a022",
                "22eda08022",
                "22f4908080" + "22",
                "22c3",
                "ff7b7d",
                "fffe7b007d00",
                "22c0af22"
            })
    void bytes_that_are_not_utf_8_are_not_read(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        JsonText read = JsonText.bytes(bytes);

        assertThat(read.found()).containsExactly("JSON_NOT_UTF8");
        assertThat(read.tree).isEmpty();
    }

    @Test
    void other_encodings_are_not_guessed() {
        assertThat(JsonText.bytes("{\"a\":1}".getBytes(StandardCharsets.UTF_16LE))
                        .found())
                .containsExactly("JSON_SYNTAX");
        assertThat(JsonText.bytes("{\"a\":1}".getBytes(StandardCharsets.UTF_16)).found())
                .containsExactly("JSON_NOT_UTF8");
    }

    @Test
    void every_duplicate_key_is_reported_with_its_pointer_and_the_first_value_stays() {
        JsonText read =
                JsonText.read("{'a':1,'b':{'c':1,'c':2,'d':[{},{'e':1,'e':2}]},'a':{'f':1,'f':2},'a':3,'b':null}");

        assertThat(read.found())
                .containsExactly(
                        "JSON_DUPLICATE_KEY /b/c",
                        "JSON_DUPLICATE_KEY /b/d/1/e",
                        "JSON_DUPLICATE_KEY /a/f",
                        "JSON_DUPLICATE_KEY /a",
                        "JSON_DUPLICATE_KEY /b");
        assertThat(read.tree.orElseThrow()).hasToString("{\"a\":1,\"b\":{\"c\":1,\"d\":[{},{\"e\":1}]}}");
    }

    @Test
    void keys_are_duplicates_after_their_escapes_are_read() {
        assertThat(JsonText.verbatim("{\"a/b~c\":1,\"\\u0061\\/b~c\":2,\"\":1,\"\":2}")
                        .found())
                .containsExactly("JSON_DUPLICATE_KEY /a~1b~0c", "JSON_DUPLICATE_KEY /");
    }

    @Test
    void keys_that_differ_in_case_or_in_normal_form_are_not_duplicates() {
        assertThat(JsonText.read("{'i':1,'I':1,'\u0131':1,'\u0130':1,'\u00e9':1,'e\u0301':1}")
                        .found())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "12, 12",
        "1.50, 1.50",
        "-2.5e-3, -0.0025",
        "1E2, 1E+2",
        "1e40, 1E+40",
        "1e-40, 1E-40",
        "0.1, 0.1",
        "9007199254740993, 9007199254740993",
        "1234567890123456789012345678901234567890, 1234567890123456789012345678901234567890"
    })
    void numbers_are_read_exactly(String document, String value) {
        JsonText read = JsonText.read(document);

        assertThat(read.found()).isEmpty();
        assertThat(read.tree.orElseThrow().decimalValue()).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e41",
                "1e-41",
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1e2147483647",
                "1e2147483648",
                "1e-2147483648",
                "1e99999999999999999999",
                "0e99999999999999999999",
                "123456789012345678901234567890123456789012345678901234567890",
                "12345678901234567890123456789012345678901",
                "0.00000000000000000000000000000000000000001"
            })
    void a_number_out_of_range_is_reported_with_its_pointer_and_read_as_zero(String number) {
        JsonText read = JsonText.read("{'a': [1, " + number + ", {'b': " + number + "}]}");

        assertThat(read.found()).containsExactly("NUMBER_RANGE /a/1", "NUMBER_RANGE /a/2/b");
        assertThat(read.tree.orElseThrow()).hasToString("{\"a\":[1,0,{\"b\":0}]}");
    }

    @Test
    void duplicate_keys_numbers_out_of_range_and_what_follows_are_reported_at_once() {
        assertThat(JsonText.read("{'a':1e99,'a':2} 3").found())
                .containsExactly("NUMBER_RANGE /a", "JSON_DUPLICATE_KEY /a", "JSON_TRAILING");
    }

    @Test
    void a_half_of_a_surrogate_pair_is_read_as_it_was_written() {
        JsonNode text = JsonText.verbatim("\"\\ud83d!\"").tree.orElseThrow();

        assertThat(text.textValue()).isEqualTo("\ud83d!");
    }

    @Test
    void problems_are_added_to_those_that_are_there() {
        Problems problems = new Problems();
        problems.add(JsonProblem.FORMAT_NEWER.at("/format"));

        assertThat(StrictJson.parse("[".getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();
        assertThat(problems.list()).hasSize(2);
    }

    @Test
    void nothing_may_be_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> StrictJson.parse(null, new Problems()))
                .withMessage("document");
        assertThatNullPointerException()
                .isThrownBy(() -> StrictJson.parse(new byte[0], null))
                .withMessage("problems");
    }

    @Test
    void the_bytes_are_only_read() {
        byte[] document = "{\"a\":[1]}".getBytes(StandardCharsets.UTF_8);
        byte[] before = document.clone();
        JsonText.bytes(document);

        assertThat(document).isEqualTo(before);
    }
}
