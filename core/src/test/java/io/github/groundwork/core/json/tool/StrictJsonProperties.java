package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.groundwork.core.CoreArbitraries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StrictJsonProperties {

    private static final JsonMapper PLAIN = new JsonMapper();
    private static final JsonMapper ESCAPING =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final String SOUP = "{}[]\",:0123456789eE+-.truefalsn \\/ub\n~\u0000\u00e9";

    /** A key and its value; the value is another object if it has fields of its own. */
    record Field(String key, List<Field> fields) {}

    @Provide
    Arbitrary<JsonNode> trees() {
        return JsonTrees.trees(CoreArbitraries.wellFormedWords(), keys());
    }

    @Provide
    Arbitrary<JsonNode> treesOfAnyText() {
        return JsonTrees.trees(CoreArbitraries.words(), keys());
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "a", "b", "A", "~", "/", "~1", "a/b", "\u0000", "\"", "\\", "k".repeat(256)),
                CoreArbitraries.wellFormedWords().filter(words -> words.length() <= 256));
    }

    @Provide
    Arbitrary<List<Field>> fields() {
        Arbitrary<String> keys = Arbitraries.of("a", "b", "~", "/", "", "~1", "0");
        Arbitrary<List<Field>> fields = Arbitraries.just(List.of());
        for (int level = 0; level < 3; level++) {
            Arbitrary<List<Field>> below = fields;
            fields = Combinators.combine(keys, below).as(Field::new).list().ofMaxSize(5);
        }
        return fields;
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.strings().withChars(SOUP).ofMaxLength(40);
    }

    @Property
    void what_Jackson_prints_is_read_back_equal(@ForAll("trees") JsonNode tree) throws IOException {
        JsonText read = JsonText.bytes(PLAIN.writeValueAsBytes(tree));

        assertThat(read.found()).isEmpty();
        assertThat(JsonTrees.same(read.tree.orElseThrow(), tree)).isTrue();
    }

    @Property(tries = 50)
    void pretty_printing_changes_nothing(@ForAll("trees") JsonNode tree) throws IOException {
        JsonText read = JsonText.bytes(PLAIN.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));

        assertThat(read.found()).isEmpty();
        assertThat(JsonTrees.same(read.tree.orElseThrow(), tree)).isTrue();
    }

    @Property
    void COR_03_any_text_at_all_is_read_back_if_it_is_escaped(@ForAll("treesOfAnyText") JsonNode tree)
            throws IOException {
        JsonText read = JsonText.bytes(ESCAPING.writeValueAsBytes(tree));

        assertThat(read.found()).isEmpty();
        assertThat(JsonTrees.same(read.tree.orElseThrow(), tree)).isTrue();
    }

    @Property
    void every_duplicate_key_is_found_where_it_is(@ForAll("fields") List<Field> fields) {
        StringBuilder document = new StringBuilder();
        Set<String> duplicates = new LinkedHashSet<>();
        print(fields, "", document, duplicates);
        JsonText read = JsonText.read(document.toString());

        assertThat(read.found()).containsExactlyInAnyOrderElementsOf(duplicates);
        assertThat(read.tree).isPresent();
    }

    /** Prints an object and notes its duplicates, without the code under test. */
    private static void print(List<Field> fields, String path, StringBuilder document, Set<String> duplicates) {
        List<String> before = new ArrayList<>();
        document.append('{');
        for (Field field : fields) {
            document.append(before.isEmpty() ? "" : ",")
                    .append('\'')
                    .append(field.key())
                    .append("':");
            String at = path + JsonPointer.empty().appendProperty(field.key());
            print(field.fields(), at, document, duplicates);
            if (before.contains(field.key())) {
                duplicates.add("JSON_DUPLICATE_KEY " + at);
            }
            before.add(field.key());
        }
        document.append('}');
    }

    @Property
    void a_document_cut_off_anywhere_is_never_read(@ForAll("fields") List<Field> fields, @ForAll int where) {
        StringBuilder document = new StringBuilder();
        print(fields, "", document, new LinkedHashSet<>());
        String cut = document.substring(0, Math.floorMod(where, document.length()));
        JsonText read = JsonText.read(cut);

        assertThat(read.tree).isEmpty();
        assertThat(read.found()).contains("JSON_SYNTAX");
    }

    @Property(tries = 2000)
    void nothing_that_looks_like_json_makes_it_throw(@ForAll("soup") String document) {
        JsonText read = JsonText.verbatim(document);

        assertThat(read.tree.isPresent() || !read.problems.isEmpty()).isTrue();
    }

    @Property(tries = 1000)
    void no_bytes_make_it_throw(@ForAll byte[] document) {
        JsonText read = JsonText.bytes(document);

        assertThat(read.tree.isPresent() || !read.problems.isEmpty()).isTrue();
    }

    @Property
    void no_number_makes_it_throw(
            @ForAll("digits") String digits, @ForAll("digits") String decimals, @ForAll("digits") String exponent) {
        for (String number : Arrays.asList(
                digits,
                digits + "." + decimals,
                digits + "e" + exponent,
                "-" + digits + "." + decimals + "E-" + exponent)) {
            JsonText read = JsonText.read("[" + number + "]");

            assertThat(read.tree.isPresent()).isEqualTo(!read.found().contains("JSON_SYNTAX"));
            assertThat(read.found()).isSubsetOf("JSON_SYNTAX", "NUMBER_RANGE /0");
        }
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(45);
    }

    @Property
    void any_other_single_byte_after_a_document_is_reported(@ForAll byte after) {
        byte[] document = {'{', '}', after};
        JsonText read = JsonText.bytes(document);
        boolean white = " \t\r\n".indexOf(after) >= 0;

        assertThat(read.problems.isEmpty()).isEqualTo(white);
        if (after >= 0 && !white) {
            assertThat(read.found()).containsExactly("JSON_TRAILING");
        }
    }

    @Property(tries = 20)
    void the_same_bytes_are_read_the_same_twice(@ForAll("trees") JsonNode tree) {
        byte[] document = tree.toString().getBytes(StandardCharsets.UTF_8);

        assertThat(JsonText.bytes(document).tree).isEqualTo(JsonText.bytes(document).tree);
    }
}
