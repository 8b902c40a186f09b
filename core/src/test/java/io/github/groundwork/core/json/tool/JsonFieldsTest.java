package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.groundwork.core.check.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads fields with a single value; lists and objects are in {@link JsonFieldsPartsTest}. */
class JsonFieldsTest {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Map<String, Integer> KNOWN = Map.of("one", 1);

    /** Every way to read a required field with a single value. */
    private static final List<Function<JsonFields, Object>> REQUIRED = List.of(
            fields -> fields.node("a"),
            fields -> fields.text("a"),
            fields -> fields.text("a", ID),
            fields -> fields.flag("a"),
            fields -> fields.whole("a", 3, 5),
            fields -> fields.decimal("a"),
            fields -> fields.oneOf("a", KNOWN));

    /** Every way to read an optional field with a single value. */
    private static final List<Function<JsonFields, Optional<?>>> OPTIONAL = List.of(
            fields -> fields.optionalText("a"),
            fields -> fields.optionalFlag("a"),
            fields -> fields.optionalWhole("a", 3, 5),
            fields -> fields.optionalDecimal("a"));

    private static final List<Object> STAND_INS =
            List.of(Optional.empty(), "?", "?", false, 3, BigDecimal.ZERO, Optional.empty());

    @Test
    void a_valid_document_is_read_without_problems() {
        JsonText text = JsonText.read(
                "{'id':'phq-9','name':' a \\n','flag':true,'no':false,'whole':4,'decimal':-2.50,'kind':'one','any':[1]}");
        JsonFields fields = text.fields();

        assertThat(fields.text("id", ID)).isEqualTo("phq-9");
        assertThat(fields.text("name")).isEqualTo(" a \n");
        assertThat(fields.flag("flag")).isTrue();
        assertThat(fields.flag("no")).isFalse();
        assertThat(fields.whole("whole", 3, 5)).isEqualTo(4);
        assertThat(fields.decimal("decimal")).isEqualByComparingTo("-2.5");
        assertThat(fields.oneOf("kind", KNOWN)).contains(1);
        assertThat(fields.node("any").map(JsonNode::size)).contains(1);
        assertThat(fields.optionalText("name")).contains(" a \n");
        assertThat(fields.optionalFlag("flag")).contains(true);
        assertThat(fields.optionalFlag("no")).contains(false);
        assertThat(fields.optionalWhole("whole", 3, 5)).contains(4);
        assertThat(fields.optionalDecimal("decimal")).contains(new BigDecimal("-2.5"));
        fields.done();
        assertThat(text.found()).isEmpty();
    }

    @Test
    void a_missing_required_field_is_reported_and_never_a_value() {
        for (int i = 0; i < REQUIRED.size(); i++) {
            JsonText text = JsonText.read("{}");

            assertThat(REQUIRED.get(i).apply(text.fields())).isEqualTo(STAND_INS.get(i));
            assertThat(text.found()).as("way %d", i).containsExactly("FIELD_MISSING /a");
        }
    }

    @Test
    void a_required_field_that_is_null_is_reported_and_never_a_value() {
        for (int i = 0; i < REQUIRED.size(); i++) {
            JsonText text = JsonText.read("{'a':null}");

            assertThat(REQUIRED.get(i).apply(text.fields())).isEqualTo(STAND_INS.get(i));
            assertThat(text.found()).as("way %d", i).containsExactly("FIELD_NULL /a");
        }
    }

    @Test
    void an_optional_field_may_be_missing() {
        OPTIONAL.forEach(way -> {
            JsonText text = JsonText.read("{}");

            assertThat(way.apply(text.fields())).isEmpty();
            assertThat(text.found()).isEmpty();
        });
    }

    @Test
    void an_optional_field_that_is_null_is_reported() {
        OPTIONAL.forEach(way -> {
            JsonText text = JsonText.read("{'a':null}");

            assertThat(way.apply(text.fields())).isEmpty();
            assertThat(text.found()).containsExactly("FIELD_NULL /a");
        });
    }

    /** The traps of data binding: each of these becomes 0 or 3 there. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "{},FIELD_MISSING",
                "{'a':null},FIELD_NULL",
                "{'a':''},FIELD_TYPE",
                "{'a':'4'},FIELD_TYPE",
                "{'a':3.7},NUMBER_NOT_WHOLE",
                "{'a':true},FIELD_TYPE",
                "{'a':[4]},FIELD_TYPE",
                "{'a':2},NUMBER_RANGE",
                "{'a':4294967300},NUMBER_RANGE"
            })
    void a_score_is_never_guessed(String document, String code) {
        JsonText text = JsonText.read(document);
        text.fields().whole("a", 3, 5);

        assertThat(text.found()).containsExactly(code + " /a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "[]", "{}"})
    void a_value_of_another_type_is_reported_where_a_text_is_expected(String value) {
        List<Function<JsonFields, Object>> ways = List.of(
                fields -> fields.text("a"),
                fields -> fields.text("a", ID),
                fields -> fields.optionalText("a"),
                fields -> fields.oneOf("a", KNOWN));
        ways.forEach(way -> {
            JsonText text = JsonText.read("{'a':" + value + "}");
            way.apply(text.fields());

            assertThat(text.found()).containsExactly("FIELD_TYPE /a");
        });
    }

    @Test
    void an_empty_text_is_reported() {
        JsonText text = JsonText.read("{'a':'','b':'','c':'','d':''}");
        JsonFields fields = text.fields();

        assertThat(fields.text("a")).isEqualTo("?");
        assertThat(fields.text("b", ID)).isEqualTo("?");
        assertThat(fields.optionalText("c")).isEmpty();
        assertThat(fields.oneOf("d", KNOWN)).isEmpty();
        assertThat(text.found())
                .containsExactly("FIELD_EMPTY /a", "FIELD_EMPTY /b", "FIELD_EMPTY /c", "FIELD_EMPTY /d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "PHQ", "9a", "a b", "a\\n", "a\\nb", "\\u0131"})
    void a_text_without_the_form_is_reported_with_the_form(String value) {
        JsonText text = JsonText.read("{'a':'" + value + "'}");
        text.fields().text("a", ID);

        assertThat(text.found()).containsExactly("TEXT_INVALID /a");
        assertThat(text.messages()).containsExactly("this text does not have the form: [a-z][a-z0-9-]*");
    }

    @Test
    void a_value_that_is_not_listed_is_reported_with_the_list() {
        JsonText text = JsonText.read("{'a':'One'}");

        assertThat(text.fields().oneOf("a", KNOWN)).isEmpty();
        assertThat(text.found()).containsExactly("VALUE_UNKNOWN /a");
        assertThat(text.messages()).containsExactly("this value is not known: one of one");
    }

    @Test
    void fields_that_nobody_asked_for_are_reported_in_document_order() {
        JsonText text = JsonText.read("{'z':1,'a':2,'m':null,'b/c':[{}],'~':0}");
        JsonFields fields = text.fields();
        fields.whole("a", 0, 9);

        assertThat(fields.unknown()).containsOnlyKeys("z", "m", "b/c", "~");
        assertThat(fields.unknown().keySet()).containsExactly("z", "m", "b/c", "~");
        assertThat(text.found()).as("looking is not reporting").isEmpty();
        fields.done();
        assertThat(text.found())
                .containsExactly("FIELD_UNKNOWN /z", "FIELD_UNKNOWN /m", "FIELD_UNKNOWN /b~1c", "FIELD_UNKNOWN /~0");
    }

    @Test
    void each_way_to_read_or_to_look_counts_as_asking() {
        List<Function<JsonFields, Object>> looks = List.of(fields -> fields.has("a"), JsonFields::names);
        for (List<? extends Function<JsonFields, ?>> ways : List.of(REQUIRED, OPTIONAL, looks)) {
            ways.forEach(way -> {
                JsonText text = JsonText.read("{'a':{}}");
                JsonFields fields = text.fields();
                way.apply(fields);

                assertThat(fields.unknown()).isEmpty();
                assertThat(text.found()).doesNotContain("FIELD_UNKNOWN /a");
            });
        }
    }

    @Test
    void a_field_is_there_whatever_it_holds() {
        JsonFields fields = JsonText.read("{'a':null,'b':0,'':1}").fields();

        assertThat(fields.has("a")).isTrue();
        assertThat(fields.has("b")).isTrue();
        assertThat(fields.has("")).isTrue();
        assertThat(fields.has("c")).isFalse();
        assertThat(fields.names()).containsExactly("a", "b", "");
    }

    @Test
    void a_pointer_escapes_the_name() {
        JsonText text = JsonText.read("{}");
        JsonFields fields = JsonFields.of(text.tree.orElseThrow(), "/items/0", text.problems);

        assertThat(fields.path()).isEqualTo("/items/0");
        assertThat(fields.at("a/b~c")).isEqualTo("/items/0/a~1b~0c");
        fields.text("~/");
        assertThat(text.found()).containsExactly("FIELD_MISSING /items/0/~0~1");
    }

    @Test
    void nothing_may_be_null() {
        JsonNode node = JsonNodeFactory.instance.objectNode();

        assertThatNullPointerException()
                .isThrownBy(() -> JsonFields.of(null, "", new Problems()))
                .withMessage("node");
        assertThatNullPointerException()
                .isThrownBy(() -> JsonFields.of(node, null, new Problems()))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> JsonFields.of(node, "", null))
                .withMessage("problems");
        assertThatNullPointerException()
                .isThrownBy(() -> JsonFields.of(node, "", new Problems()).optionalText(null))
                .withMessage("name");
    }
}
