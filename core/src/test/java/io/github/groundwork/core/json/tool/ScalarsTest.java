package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    private static JsonText valid(String document) {
        JsonText text = JsonText.read(document);
        assertThat(text.found()).isEmpty();
        return text;
    }

    private static JsonNode node(JsonText text) {
        return text.tree.orElseThrow();
    }

    @Test
    void a_text_is_read_as_it_is() {
        JsonText text = valid("' \\u0130 \\n'");

        assertThat(Scalars.text(node(text), "/a", text.problems)).contains(" \u0130 \n");
        assertThat(text.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"\"',FIELD_EMPTY",
        "null,FIELD_NULL",
        "1,FIELD_TYPE",
        "true,FIELD_TYPE",
        "[],FIELD_TYPE",
        "{},FIELD_TYPE"
    })
    void what_is_no_text_is_empty_and_reported(String document, String code) {
        JsonText text = valid(document);

        assertThat(Scalars.text(node(text), "/a", text.problems)).isEmpty();
        assertThat(text.found()).containsExactly(code + " /a");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_truth_value_is_read(boolean value) {
        JsonText text = valid(Boolean.toString(value));

        assertThat(Scalars.flag(node(text), "/a", text.problems)).isEqualTo(value);
        assertThat(text.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "null,FIELD_NULL",
        "1,FIELD_TYPE",
        "0,FIELD_TYPE",
        "'\"true\"',FIELD_TYPE",
        "'\"\"',FIELD_TYPE",
        "[],FIELD_TYPE",
        "{},FIELD_TYPE"
    })
    void what_is_no_truth_value_is_false_and_reported(String document, String code) {
        JsonText text = valid(document);

        assertThat(Scalars.flag(node(text), "/a", text.problems)).isFalse();
        assertThat(text.found()).containsExactly(code + " /a");
        assertThat(text.messages()).singleElement().asString().endsWith(": true or false is expected");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0,0",
        "2.50,2.5",
        "0.000001,0.000001",
        "1e-6,0.000001",
        "0.1000000,0.1",
        "1e9,1E+9",
        "-1000000000,-1E+9",
        "999999999.999999,999999999.999999"
    })
    void a_decimal_number_is_read_exactly(String document, String value) {
        JsonText text = valid(document);

        assertThat(Scalars.decimal(node(text), "/a", text.problems)).isEqualTo(new BigDecimal(value));
        assertThat(text.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0000001", "1000000000.000001", "1000000001", "-1000000001", "1e10", "1e-7", "1e40", "1e-40"})
    void a_decimal_number_out_of_range_is_zero_and_reported(String document) {
        JsonText text = valid(document);

        assertThat(Scalars.decimal(node(text), "/a", text.problems)).isZero();
        assertThat(text.found()).containsExactly("NUMBER_RANGE /a");
        assertThat(text.messages())
                .containsExactly("this number is out of range: at most 6 decimals, from -1000000000 to 1000000000");
    }

    @ParameterizedTest
    @CsvSource({
        "null,FIELD_NULL",
        "'\"1\"',FIELD_TYPE",
        "'\"\"',FIELD_TYPE",
        "true,FIELD_TYPE",
        "[],FIELD_TYPE",
        "{},FIELD_TYPE"
    })
    void what_is_no_number_is_a_stand_in_and_reported(String document, String code) {
        JsonText decimal = valid(document);
        JsonText whole = valid(document);

        assertThat(Scalars.decimal(node(decimal), "/a", decimal.problems)).isZero();
        assertThat(Scalars.whole(node(whole), "/a", 3, 5, whole.problems)).isEqualTo(3);
        assertThat(decimal.found()).containsExactly(code + " /a");
        assertThat(whole.found()).containsExactly(code + " /a");
    }

    @ParameterizedTest
    @CsvSource({"-1,-1", "3,3", "3.0,3", "30e-1,3", "1e1,10", "0.0,0", "-0,0"})
    void a_whole_number_within_its_limits_is_read(String document, int value) {
        JsonText text = valid(document);

        assertThat(Scalars.whole(node(text), "/a", -1, 10, text.problems)).isEqualTo(value);
        assertThat(text.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3.7,NUMBER_NOT_WHOLE",
        "0.5,NUMBER_NOT_WHOLE",
        "1e-40,NUMBER_NOT_WHOLE",
        "99.5,NUMBER_NOT_WHOLE",
        "0,NUMBER_RANGE",
        "6,NUMBER_RANGE",
        "-3,NUMBER_RANGE",
        "2147483648,NUMBER_RANGE",
        "4294967298,NUMBER_RANGE",
        "-4294967294,NUMBER_RANGE",
        "1e40,NUMBER_RANGE"
    })
    void a_fraction_or_a_number_beyond_the_limits_is_a_stand_in_and_reported(String document, String code) {
        JsonText text = valid(document);

        assertThat(Scalars.whole(node(text), "/a", 1, 5, text.problems)).isEqualTo(1);
        assertThat(text.found()).containsExactly(code + " /a");
        if (code.equals("NUMBER_RANGE")) {
            assertThat(text.messages()).containsExactly("this number is out of range: 1 to 5");
        }
    }

    @Test
    void the_limits_may_be_all_whole_numbers() {
        JsonText text = valid("[-2147483648, 2147483647]");

        assertThat(Scalars.whole(node(text).get(0), "/0", Integer.MIN_VALUE, Integer.MAX_VALUE, text.problems))
                .isEqualTo(Integer.MIN_VALUE);
        assertThat(Scalars.whole(node(text).get(1), "/1", Integer.MIN_VALUE, Integer.MAX_VALUE, text.problems))
                .isEqualTo(Integer.MAX_VALUE);
        assertThat(text.found()).isEmpty();
    }

    @Test
    void a_value_is_picked_by_its_exact_name() {
        Map<String, Integer> known = new LinkedHashMap<>();
        known.put("title", 2);
        known.put("all", 1);
        JsonText text = valid("0");

        assertThat(Scalars.pick("title", "/a", known, text.problems)).contains(2);
        assertThat(text.found()).isEmpty();
        assertThat(Scalars.pick("TITLE", "/a", known, text.problems)).isEmpty();
        assertThat(Scalars.pick("", "/b", known, text.problems)).isEmpty();
        assertThat(text.found()).containsExactly("VALUE_UNKNOWN /a", "VALUE_UNKNOWN /b");
        assertThat(text.messages()).containsOnly("this value is not known: one of title, all");
    }
}
