package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads fields that have parts of their own: objects, lists, and objects with free names. */
class JsonFieldsPartsTest {

    private static final List<Function<JsonFields, List<?>>> REQUIRED_LISTS = List.of(
            fields -> fields.objects("a"),
            fields -> fields.texts("a"),
            fields -> fields.list("a", (node, at) -> Optional.of(at)));

    private static final List<Function<JsonFields, List<?>>> OPTIONAL_LISTS =
            List.of(fields -> fields.optionalObjects("a"), fields -> fields.optionalTexts("a"));

    private static final List<Function<JsonFields, List<?>>> LISTS = new ArrayList<>();

    static {
        LISTS.addAll(REQUIRED_LISTS);
        LISTS.addAll(OPTIONAL_LISTS);
    }

    @Test
    void parts_are_read_with_their_pointers() {
        JsonText text = JsonText.read("{'o/1':{'l~':[{'t':['x','y']},{}]}}");
        JsonFields object = text.fields().object("o/1");
        List<JsonFields> elements = object.objects("l~");

        assertThat(object.path()).isEqualTo("/o~11");
        assertThat(elements).extracting(JsonFields::path).containsExactly("/o~11/l~0/0", "/o~11/l~0/1");
        assertThat(elements.get(0).texts("t")).containsExactly("x", "y");
        assertThat(elements.get(1).optionalTexts("t")).isEmpty();
        assertThat(text.found()).isEmpty();
        elements.get(1).texts("t");
        assertThat(text.found()).containsExactly("FIELD_MISSING /o~11/l~0/1/t");
    }

    @Test
    void optional_parts_are_read_if_they_are_there() {
        JsonText text = JsonText.read("{'o':{'x':1},'l':[{'x':2}],'t':['x']}");
        JsonFields fields = text.fields();

        assertThat(fields.optionalObject("o").map(o -> o.whole("x", 0, 9))).contains(1);
        assertThat(fields.optionalObjects("l"))
                .singleElement()
                .extracting(JsonFields::path)
                .isEqualTo("/l/0");
        assertThat(fields.optionalTexts("t")).containsExactly("x");
        assertThat(fields.optionalObject("p")).isEmpty();
        assertThat(fields.optionalObjects("p")).isEmpty();
        assertThat(fields.optionalTexts("p")).isEmpty();
        fields.done();
        assertThat(text.found()).isEmpty();
    }

    @Test
    void a_missing_required_list_is_reported_and_empty() {
        REQUIRED_LISTS.forEach(way -> {
            JsonText text = JsonText.read("{}");

            assertThat(way.apply(text.fields())).isEmpty();
            assertThat(text.found()).containsExactly("FIELD_MISSING /a");
        });
    }

    @Test
    void a_missing_optional_list_is_empty() {
        OPTIONAL_LISTS.forEach(way -> {
            JsonText text = JsonText.read("{}");

            assertThat(way.apply(text.fields())).isEmpty();
            assertThat(text.found()).isEmpty();
        });
    }

    @Test
    void a_list_that_is_null_is_reported_and_empty() {
        LISTS.forEach(way -> {
            JsonText text = JsonText.read("{'a':null}");

            assertThat(way.apply(text.fields())).isEmpty();
            assertThat(text.found()).containsExactly("FIELD_NULL /a");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "'x'", "''", "1", "false"})
    void what_is_no_list_is_reported_and_empty(String value) {
        LISTS.forEach(way -> {
            JsonText text = JsonText.read("{'a':" + value + "}");

            assertThat(way.apply(text.fields())).isEmpty();
            assertThat(text.found()).containsExactly("FIELD_TYPE /a");
            assertThat(text.messages()).containsExactly("this field has another type: a list is expected");
        });
    }

    @Test
    void every_wrong_element_is_reported_with_its_pointer() {
        JsonText texts = JsonText.read("{'a':['x',null,'',1,'y',{}]}");
        JsonText objects = JsonText.read("{'a':[{},null,[],'x']}");

        assertThat(texts.fields().texts("a")).containsExactly("x", "y");
        assertThat(texts.found())
                .containsExactly("FIELD_NULL /a/1", "FIELD_EMPTY /a/2", "FIELD_TYPE /a/3", "FIELD_TYPE /a/5");
        assertThat(objects.fields().objects("a")).hasSize(4);
        assertThat(objects.found()).containsExactly("FIELD_NULL /a/1", "FIELD_TYPE /a/2", "FIELD_TYPE /a/3");
        assertThat(objects.messages()).element(1).isEqualTo("this field has another type: an object is expected");
    }

    @Test
    void a_list_is_read_by_a_reader_that_sees_each_element() {
        JsonText text = JsonText.read("{'a':[1,null,[2]]}");
        List<String> seen =
                text.fields().list("a", (node, at) -> Optional.of(at + node).filter(one -> !node.isNull()));

        assertThat(seen).containsExactly("/a/01", "/a/2[2]");
        assertThat(text.found()).isEmpty();
    }

    @Test
    void a_missing_object_is_reported_once_and_read_in_silence() {
        for (String document : List.of("{}", "{'a':null}", "{'a':[]}", "{'a':'x'}", "{'a':1}")) {
            JsonText text = JsonText.read(document);
            JsonFields none = text.fields().object("a");

            assertThat(none.text("b")).isEqualTo("?");
            assertThat(none.whole("c", 1, 2)).isEqualTo(1);
            assertThat(none.object("d").texts("e")).isEmpty();
            assertThat(none.objects("f")).isEmpty();
            assertThat(none.entries((node, at) -> Optional.of(node))).isEmpty();
            none.notEmpty("g");
            none.done();
            assertThat(text.found()).hasSize(1);
            assertThat(text.problems.list()).extracting("path").containsExactly("/a");
        }
    }

    @Test
    void an_optional_object_of_another_type_is_reported_once_and_read_in_silence() {
        JsonText text = JsonText.read("{'a':[],'b':null}");
        JsonFields fields = text.fields();

        assertThat(fields.optionalObject("a").map(a -> a.flag("x"))).contains(false);
        assertThat(fields.optionalObject("b")).isEmpty();
        assertThat(text.found()).containsExactly("FIELD_TYPE /a", "FIELD_NULL /b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'x'", "1", "true"})
    void a_document_that_is_no_object_is_reported_once(String document) {
        JsonText text = JsonText.read(document);
        JsonFields none = text.fields();
        none.text("a");
        none.done();

        assertThat(text.found()).containsExactly("FIELD_TYPE");
    }

    @Test
    void a_document_that_is_null_is_reported() {
        JsonText text = JsonText.read("null");
        text.fields();

        assertThat(text.found()).containsExactly("FIELD_NULL");
    }

    @Test
    void only_an_empty_list_is_reported_as_empty() {
        JsonText text = JsonText.read("{'a':[],'b':[1],'c':{},'d':null,'e':''}");
        JsonFields fields = text.fields();
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            fields.notEmpty(name);
        }

        assertThat(text.found()).containsExactly("FIELD_EMPTY /a");
        assertThat(fields.unknown()).as("this is not asking").hasSize(5);
    }

    @Test
    void entries_are_read_whatever_their_names_and_in_document_order() {
        JsonText text = JsonText.read("{'z':'1','':'2','a/b':'3','n':null,'w':4}");
        JsonFields fields = text.fields();
        Map<String, String> read = fields.entries((node, at) -> Scalars.text(node, at, text.problems));
        fields.done();

        assertThat(read).containsExactly(Map.entry("z", "1"), Map.entry("", "2"), Map.entry("a/b", "3"));
        assertThat(text.found()).containsExactly("FIELD_NULL /n", "FIELD_TYPE /w");
    }

    @Test
    void what_was_read_cannot_be_changed() {
        JsonFields fields = JsonText.read("{'a':['x'],'b':1}").fields();
        Map<String, JsonNode> entries = fields.entries((node, at) -> Optional.of(node));
        Map<String, JsonNode> unknown = JsonText.read("{'a':1}").fields().unknown();

        unsupported(() -> fields.texts("a").clear());
        unsupported(() -> fields.names().clear());
        unsupported(entries::clear);
        unsupported(unknown::clear);
    }

    private static void unsupported(Runnable change) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
    }

    @Test
    void nothing_may_be_null() {
        JsonFields fields = JsonText.read("{'a':[1]}").fields();

        assertThatNullPointerException()
                .isThrownBy(() -> fields.list("a", null))
                .withMessage("each");
        assertThatNullPointerException().isThrownBy(() -> fields.entries(null)).withMessage("each");
        assertThatNullPointerException().isThrownBy(() -> fields.notEmpty(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> fields.objects(null)).withMessage("name");
    }
}
