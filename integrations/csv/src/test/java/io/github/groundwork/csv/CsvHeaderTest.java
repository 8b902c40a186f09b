package io.github.groundwork.csv;

import static io.github.groundwork.csv.Scored.PHQ_ADDED;
import static io.github.groundwork.csv.Scored.PHQ_HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that cannot be scored: all that is wrong is reported at once, and nothing is written. */
class CsvHeaderTest {

    private static final String PHQ_ITEMS = "phq-9 has 1, 2, 3, 4, 5, 6, 7, 8, 9, 10";

    private static void assertRefused(Scored scored) {
        assertThat(scored.text()).isEmpty();
        assertThat(scored.rows()).isEmpty();
        assertThat(scored.summary().complete()).isFalse();
        assertThat(scored.summary().isClean()).isFalse();
        assertThat(scored.summary().errors()).isEqualTo(scored.errors().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "0", "1.life", " 9", "9 ", "09", "3a", "1.0", "12.x-y_z"})
    void SCR_12_a_header_shaped_like_an_item_must_be_one(String header) {
        Scored scored = Scored.of("phq-9", "id," + PHQ_HEADER + "," + header, "a,0,0,0,0,0,0,0,0,0,0,0");
        assertThat(scored.errors())
                .containsExactly("CSV_ITEM_UNKNOWN at row 1, column " + header.strip()
                        + ": a header shaped like an item must be one of the instrument's: " + PHQ_ITEMS);
        assertRefused(scored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.Life", "1.LIFE", "11.life", "1.death"})
    void SCR_12_so_must_one_that_is_shaped_like_a_part(String header) {
        Scored scored = Scored.of("btq", "1,1.life," + header, "0,,");
        assertThat(scored.errors())
                .singleElement()
                .asString()
                .startsWith("CSV_ITEM_UNKNOWN at row 1, column " + header);
        assertRefused(scored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "q1", "visit 2", "2026-11-22", "date.1", "1st visit", "context", "contextual", "Ünï"})
    void other_headers_are_carried_through(String header) {
        Scored scored = Scored.of("phq-9", header + "," + PHQ_HEADER, "a,0,0,0,0,0,0,0,0,0,0");
        assertThat(scored.errors()).isEmpty();
        assertThat(scored.text()).startsWith(header + "," + PHQ_HEADER + PHQ_ADDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"context.gender", "context.", "Context.sex", "context.Age", " context.sex"})
    void a_header_that_begins_like_context_must_be_known(String header) {
        Scored scored = Scored.of("phq-9", PHQ_HEADER + "," + header, "0,0,0,0,0,0,0,0,0,0,");
        assertThat(scored.errors())
                .containsExactly("CSV_CONTEXT_UNKNOWN at row 1, column " + header.strip()
                        + ": the context must be age, sex, or what a cut-off of the instrument needs: "
                        + "context.sex, context.age");
        assertRefused(scored);
    }

    @Test
    void all_that_is_wrong_is_reported_at_once() {
        Scored scored = Scored.of("phq-9", "id,1,2,2,77,id,total.status,attention,context.x", "a,0,0,0,0,b,c,d,e");
        assertThat(scored.errors())
                .containsExactly(
                        "CSV_COLUMN_REPEATED at row 1, column 2: a header must stand once",
                        "CSV_ITEM_UNKNOWN at row 1, column 77: a header shaped like an item must be one of the "
                                + "instrument's: " + PHQ_ITEMS,
                        "CSV_COLUMN_REPEATED at row 1, column id: a header must stand once",
                        "CSV_COLUMN_TAKEN at row 1, column total.status: a column must not have the name of a column of "
                                + "the output: leave the column out, or rename it",
                        "CSV_COLUMN_TAKEN at row 1, column attention: a column must not have the name of a column of the "
                                + "output: leave the column out, or rename it",
                        "CSV_CONTEXT_UNKNOWN at row 1, column context.x: the context must be age, sex, or what a cut-off "
                                + "of the instrument needs: context.sex, context.age");
        assertThat(scored.warnings())
                .containsExactly("CSV_ITEM_WITHOUT_COLUMN at row 1: an item without a column counts as not reached: "
                        + "3, 4, 5, 6, 7, 8, 9, 10");
        assertRefused(scored);
    }

    @Test
    void the_output_of_one_run_is_not_taken_for_the_input_of_the_next() {
        String output = Scored.of("phq-9", PHQ_HEADER, "0,0,0,0,0,0,0,0,0,0").text();
        Scored again = Scored.of("phq-9", output.getBytes(StandardCharsets.UTF_8));
        assertThat(again.errors()).hasSize(9).allMatch(error -> error.startsWith("CSV_COLUMN_TAKEN"));
        assertRefused(again);
    }

    @Test
    void a_header_without_any_item_is_an_error() {
        Scored scored = Scored.of("phq-9", "id,q1,q2", "a,0,0");
        assertThat(scored.errors())
                .containsExactly("CSV_NO_ITEMS at row 1: at least one column must hold an item: " + PHQ_ITEMS);
        assertRefused(scored);
    }

    @Test
    void a_header_separated_by_something_else_is_recognised() {
        assertThat(Scored.of("phq-9", "id;1;2", "a;0;0").errors())
                .containsExactly("CSV_NO_ITEMS at row 1: at least one column must hold an item: cells are separated by "
                        + "commas, and this header looks separated by semicolons");
        assertThat(Scored.of("phq-9", "id\t1\t2", "a\t0\t0").errors())
                .containsExactly("CSV_NO_ITEMS at row 1: at least one column must hold an item: cells are separated by "
                        + "commas, and this header looks separated by tabs");
    }

    @Test
    void an_item_without_a_column_is_a_warning_and_counts_as_not_reached() {
        Scored scored = Scored.of("phq-9", "1,2,3,4,5,6,7,8,10", "3,3,3,3,3,3,3,3,0");
        assertThat(scored.warnings())
                .containsExactly("CSV_ITEM_WITHOUT_COLUMN at row 1: an item without a column counts as not reached: 9");
        assertThat(scored.added(1, 9)).isEqualTo("bounded,,24,27,severe,positive,major,,9");
        assertThat(scored.summary()).isEqualTo(new CsvSummary(1, 0, 0, 1, true));
        assertThat(scored.summary().isClean()).isTrue();
    }

    @Test
    void a_header_alone_is_written_with_a_warning() {
        for (String end : new String[] {"", "\n", "\r\n", "\n\n\n"}) {
            Scored scored = Scored.of("phq-9", (PHQ_HEADER + end).getBytes(StandardCharsets.UTF_8));
            assertThat(scored.text()).isEqualTo(PHQ_HEADER + PHQ_ADDED);
            assertThat(scored.warnings()).containsExactly("CSV_NO_ROWS at row 1: there are no rows below the header");
            assertThat(scored.summary()).isEqualTo(new CsvSummary(0, 0, 0, 1, true));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "\uFEFF", "\uFEFF\n"})
    void an_empty_file_is_an_error(String file) {
        Scored scored = Scored.of("phq-9", file.getBytes(StandardCharsets.UTF_8));
        assertThat(scored.errors()).containsExactly("CSV_EMPTY: a CSV file must begin with a header");
        assertRefused(scored);
    }

    @Test
    void a_header_below_blank_lines_keeps_its_row_number() {
        Scored scored = Scored.of("phq-9", "", "", PHQ_HEADER, "0,0,0,0,0,0,0,0,0,7");
        assertThat(scored.errors()).singleElement().asString().startsWith("CSV_ANSWER at row 4, column 10: ");
    }

    @Test
    void a_header_that_is_far_too_wide_is_not_kept() {
        String header = IntStream.rangeClosed(1, 4097).mapToObj(n -> "c" + n).collect(Collectors.joining(","));
        Scored scored = Scored.of("phq-9", header);
        assertThat(scored.errors())
                .containsExactly("CSV_TOO_WIDE at row 1: a header must have at most 4096 columns: this one has 4097");
        assertRefused(scored);
    }

    @Test
    void long_and_unprintable_headers_are_named_on_one_line() {
        String longest = "n".repeat(41);
        Scored scored = Scored.of("phq-9", longest + ",\"two\nlines\",," + longest + ",\"two\nlines\",," + PHQ_HEADER);
        assertThat(scored.errors())
                .containsExactly(
                        "CSV_COLUMN_REPEATED at row 1, column " + "n".repeat(40) + "…: a header must stand once",
                        "CSV_COLUMN_REPEATED at row 1, column two lines: a header must stand once",
                        "CSV_COLUMN_REPEATED at row 1, column without a name (number 6): a header must stand once");
    }
}
