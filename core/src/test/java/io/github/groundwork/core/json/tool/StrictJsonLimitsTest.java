package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the limits against documents that are made to exhaust their reader, on both sides of each. */
class StrictJsonLimitsTest {

    private static final int BYTES = 4 * 1024 * 1024;
    private static final int TEXT = 64 * 1024;
    private static final int KEY = 256;
    private static final int DEPTH = 32;
    private static final int FAULTS = 1000;

    @Test
    void objects_and_lists_may_be_nested_to_the_limit_and_no_deeper() {
        List<IntFunction<String>> kinds = List.of(
                depth -> "[".repeat(depth) + "]".repeat(depth),
                depth -> "[".repeat(depth) + "1" + "]".repeat(depth),
                depth -> "{'a':".repeat(depth) + "null" + "}".repeat(depth),
                depth -> "{'a':".repeat(depth - 1) + "{}" + "}".repeat(depth - 1),
                depth -> "[0,{},".repeat(depth) + "''" + "]".repeat(depth));
        for (IntFunction<String> kind : kinds) {
            for (int depth = 1; depth <= 40; depth++) {
                JsonText read = JsonText.read(kind.apply(depth));

                // In the last kind an empty object stands beside each next list, one level down.
                boolean allowed = depth + (kind == kinds.get(4) ? 1 : 0) <= DEPTH;
                assertThat(read.tree.isPresent()).as("%d deep", depth).isEqualTo(allowed);
                assertThat(read.problems.isEmpty()).as("%d deep", depth).isEqualTo(allowed);
            }
        }
    }

    @Test
    void what_is_too_deep_is_reported_with_its_pointer() {
        String deep = "[".repeat(DEPTH - 1);

        assertThat(JsonText.read("{'a~/b':" + deep + "[").found())
                .containsExactly("JSON_TOO_DEEP /a~0~1b" + "/0".repeat(DEPTH - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{'a':", "[{'a':"})
    void endless_nesting_neither_throws_nor_takes_the_stack(String opening) {
        JsonText read = JsonText.read(opening.repeat(20_000));

        assertThat(read.tree).isEmpty();
        assertThat(read.problems.list()).extracting("code").containsExactly("JSON_TOO_DEEP");
    }

    @Test
    void a_document_may_have_the_most_bytes_and_no_more() {
        String document = "[]" + " ".repeat(BYTES - 2);

        assertThat(JsonText.read(document).found()).isEmpty();
        JsonText larger = JsonText.read(document + " ");
        assertThat(larger.found()).containsExactly("JSON_TOO_LARGE");
        assertThat(larger.tree).isEmpty();
    }

    @Test
    void a_document_that_holds_a_history_may_have_sixteen_times_as_many_bytes() {
        byte[] document =
                ("{\"format\":\"groundwork-notes/1.4\"}" + " ".repeat(16 * BYTES)).getBytes(StandardCharsets.UTF_8);
        byte[] most = Arrays.copyOf(document, 16 * BYTES);
        Problems problems = new Problems();

        assertThat(JsonFormat.openHistory(most, "groundwork-notes", problems)).isPresent();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(JsonFormat.openHistory(Arrays.copyOf(document, 16 * BYTES + 1), "groundwork-notes", problems))
                .isEmpty();
        assertThat(problems.list()).extracting("code").containsExactly("JSON_TOO_LARGE");
    }

    @Test
    void a_larger_document_has_no_more_values_than_the_smaller_could_hold() {
        int most = BYTES / 2;
        for (int values : List.of(most, most + 1)) {
            Problems problems = new Problems();
            byte[] document = ("[0" + ",0".repeat(values - 2) + "]      ").getBytes(StandardCharsets.UTF_8);

            assertThat(StrictJson.parse(document, 16 * BYTES, problems).isPresent())
                    .isEqualTo(values == most);
            assertThat(problems.isEmpty()).isEqualTo(values == most);
        }
    }

    @Test
    void the_most_bytes_count_bytes_and_not_characters() {
        String document = "['" + ("\u00e9".repeat(TEXT) + "','").repeat(40) + "']";

        assertThat(document.length()).isLessThan(BYTES);
        assertThat(JsonText.read(document).found()).containsExactly("JSON_TOO_LARGE");
    }

    @Test
    void a_text_may_have_the_most_characters_and_no_more() {
        String longest = "x".repeat(TEXT);

        assertThat(JsonText.read("{'a':['" + longest + "']}").found()).isEmpty();
        JsonText longer = JsonText.read("{'a':['" + longest + "x']}");
        assertThat(longer.found()).containsExactly("JSON_TOO_LARGE /a/0");
        assertThat(longer.tree).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {KEY + 1, TEXT, TEXT + 1, BYTES - 20})
    void a_key_may_have_the_most_characters_and_no_more(int tooLong) {
        assertThat(JsonText.read("{'b':[{'" + "k".repeat(KEY) + "':1}]}").found())
                .isEmpty();
        JsonText longer = JsonText.read("{'b':[{'" + "k".repeat(tooLong) + "':1}]}");
        assertThat(longer.found()).containsExactly("JSON_TOO_LARGE /b/0");
        assertThat(longer.tree).isEmpty();
    }

    @Test
    void a_number_may_have_the_most_digits_and_no_more() {
        assertThat(JsonText.read("1".repeat(40)).found()).isEmpty();
        assertThat(JsonText.read("1".repeat(41)).found()).containsExactly("NUMBER_RANGE");
        assertThat(JsonText.read("1".repeat(BYTES)).found()).containsExactly("NUMBER_RANGE");
        assertThat(JsonText.read("1." + "1".repeat(38)).found()).isEmpty();
        assertThat(JsonText.read("1." + "1".repeat(39)).found()).containsExactly("NUMBER_RANGE");
    }

    @Test
    void faults_that_do_not_stop_the_reading_are_all_reported_up_to_a_limit() {
        JsonText most = JsonText.read(faults(FAULTS - 1));

        assertThat(most.tree).isPresent();
        assertThat(most.found())
                .containsExactlyElementsOf(IntStream.range(0, FAULTS - 1)
                        .mapToObj(i -> "NUMBER_RANGE /" + i)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {FAULTS, FAULTS + 1, 100_000})
    void more_faults_than_that_end_the_reading(int count) {
        JsonText read = JsonText.read(faults(count));

        assertThat(read.tree).isEmpty();
        assertThat(read.found())
                .hasSize(FAULTS + 1)
                .startsWith("NUMBER_RANGE /0")
                .endsWith("NUMBER_RANGE /999", "JSON_TOO_LARGE /999");
        assertThat(read.messages())
                .last()
                .asString()
                .endsWith("not read further after 1000 keys or numbers that are wrong");
    }

    @Test
    void repeated_duplicates_end_the_reading_too() {
        JsonText read = JsonText.read("{" + String.join(",", Collections.nCopies(100_000, "'a':1")) + "}");

        assertThat(read.tree).isEmpty();
        assertThat(read.found()).containsExactly("JSON_DUPLICATE_KEY /a", "JSON_TOO_LARGE /a");
    }

    @Test
    void a_fault_under_many_long_keys_has_its_whole_pointer() {
        String key = "k".repeat(KEY);
        String above = ("{'" + key + "':").repeat(DEPTH - 1);
        JsonText read = JsonText.read(above + "[0,1e99]" + "}".repeat(DEPTH - 1));

        assertThat(read.found()).containsExactly("NUMBER_RANGE " + ("/" + key).repeat(DEPTH - 1) + "/1");
    }

    @Test
    void many_different_keys_are_read() {
        String document = IntStream.range(0, 20_000)
                .mapToObj(i -> "'" + Integer.toString(i, 36) + "':1")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(JsonText.read(document).tree.orElseThrow().size()).isEqualTo(20_000);
    }

    /** All keys have the same hash code. */
    @Test
    void keys_that_are_made_to_collide_are_read() {
        String document = IntStream.range(0, 1 << 11)
                .mapToObj(i -> {
                    StringBuilder key = new StringBuilder("'");
                    for (int bit = 0; bit < 11; bit++) {
                        key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
                    }
                    return key.append("':1").toString();
                })
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(JsonText.read(document).tree.orElseThrow().size()).isEqualTo(1 << 11);
    }

    private static String faults(int count) {
        return "[" + "1e99,".repeat(count - 1) + "1e99]";
    }
}
