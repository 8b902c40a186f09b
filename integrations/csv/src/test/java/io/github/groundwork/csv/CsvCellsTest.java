package io.github.groundwork.csv;

import static io.github.groundwork.csv.Scored.PHQ_HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells and rows with a fault: each is reported, its row keeps its place, and nothing else is lost. */
class CsvCellsTest {

    private static final String PHQ_ALLOWED =
            ": the cell must hold an answer that the item takes: one of 0, 1, 2, 3; or "
                    + "declined, dont-know, not-asked, or nothing if it was not reached";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "-1",
                "2.0",
                "02",
                " 2",
                "2 ",
                "+2",
                "two",
                "Declined",
                "DECLINED",
                "don't know",
                "NA",
                "-",
                "1;2"
            })
    void SCR_12_a_cell_off_the_key_is_reported_and_its_row_has_no_score(String cell) {
        Scored scored = Scored.of("phq-9", "id," + PHQ_HEADER, "a,0,0,0,0,0,0,0,0," + cell + ",0");
        assertThat(scored.errors()).containsExactly("CSV_ANSWER at row 2, column 9" + PHQ_ALLOWED);
        assertThat(scored.text()).endsWith("\r\na,0,0,0,0,0,0,0,0," + cell + ",0,error,,,,,error,error,,9\r\n");
        assertThat(scored.summary()).isEqualTo(new CsvSummary(1, 1, 1, 0, true));
        assertThat(scored.summary().isClean()).isFalse();
    }

    @Test
    void all_bad_cells_of_all_rows_are_reported_and_the_other_rows_are_scored() {
        Scored scored = Scored.of(
                "phq-9",
                "id," + PHQ_HEADER,
                "a,0,0,0,0,0,0,0,0,0,0",
                "b,9,0,0,0,0,0,0,0,x,0",
                "c,3,3,3,3,3,3,3,3,3,3",
                "d,0,0,0,0,0,0,0,0,0,y");
        assertThat(scored.errors())
                .containsExactly(
                        "CSV_ANSWER at row 3, column 1" + PHQ_ALLOWED,
                        "CSV_ANSWER at row 3, column 9" + PHQ_ALLOWED,
                        "CSV_ANSWER at row 5, column 10" + PHQ_ALLOWED);
        assertThat(scored.added(1, 11)).isEqualTo("scored,0,0,0,minimal,negative,none,,");
        assertThat(scored.added(2, 11)).isEqualTo("error,,,,,error,error,,9");
        assertThat(scored.added(3, 11)).isEqualTo("scored,27,27,27,severe,positive,major,9,");
        assertThat(scored.added(4, 11)).isEqualTo("error,,,,,error,error,,");
        assertThat(scored.rows()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(scored.summary()).isEqualTo(new CsvSummary(4, 2, 3, 0, true));
    }

    @Test
    void SCR_28_caveats_are_warnings_once_for_each_kind() {
        Scored contradicting = Scored.of("pc-ptsd-5", "0,1,2,3,4,5", "0,,,,,", "0,1,0,0,0,0", "0,0,0,0,0,1");
        assertThat(contradicting.warnings())
                .containsExactly(
                        "CSV_CAVEAT at row 3: a reader of the scores should know: These items were answered although an "
                                + "earlier answer says that they do not apply. Rows: 2, this one first");
        assertThat(contradicting.errors()).isEmpty();
        Scored young = Scored.of("pcl-5", "1,context.age", "0,40", "0,12");
        assertThat(young.warnings())
                .last()
                .isEqualTo("CSV_CAVEAT at row 3: a reader of the scores should know: "
                        + "The age is outside those for whom this form was studied. Rows: 1");
    }

    @Test
    void SCR_09_a_bad_cell_holds_back_no_attention_from_the_good_ones() {
        Scored scored = Scored.of(
                "phq-9", PHQ_HEADER, "x,0,0,0,0,0,0,0,2,0", "0,0,0,0,0,0,0,0,x,0", "0,0,0,0,0,0,0,0,0,x", "0,x,0");
        assertThat(scored.added(1, 10)).isEqualTo("error,,,,,error,error,9,");
        assertThat(scored.added(2, 10)).isEqualTo("error,,,,,error,error,,9");
        assertThat(scored.added(3, 10)).isEqualTo("error,,,,,error,error,,");
        assertThat(scored.added(4, 10)).isEqualTo("error,,,,,error,error,error,error");
    }

    @Test
    void an_answer_of_an_earlier_row_never_stands_in_for_a_bad_one() {
        Scored scored = Scored.of("gad-7", "1,2,3,4,5,6,7,8", "3,3,3,3,3,3,3,0", "x,0,0,0,0,0,0,0", ",0,0,0,0,0,0,0");
        assertThat(scored.added(2, 8)).startsWith("error,,,,,error");
        assertThat(scored.added(3, 8)).startsWith("bounded,,0,3,minimal,negative");
    }

    @Test
    void several_choices_say_which_go_together() {
        String header = "1,2";
        String allowed =
                ": the cell must hold an answer that the item takes: some of happened, witnessed, learned, job, "
                        + "not-sure, doesnt-apply, joined by ; (doesnt-apply only alone); or declined, dont-know, not-asked, or "
                        + "nothing if it was not reached";
        Scored scored = Scored.of(
                "lec-5",
                header,
                "doesnt-apply;job,happened,",
                "happened;;job,job",
                "happened; job,job",
                "declined;job,job");
        assertThat(scored.errors())
                .containsExactly(
                        "CSV_CELL_COUNT at row 2: a row must have as many cells as the header: 2 are expected, there are 3; "
                                + "the row is written without those beyond",
                        "CSV_ANSWER at row 3, column 1" + allowed,
                        "CSV_ANSWER at row 4, column 1" + allowed,
                        "CSV_ANSWER at row 5, column 1" + allowed);
        assertThat(Scored.of("lec-5", header, "doesnt-apply;job,").errors())
                .containsExactly("CSV_ANSWER at row 2, column 1" + allowed);
    }

    @Test
    void a_number_says_its_limits() {
        String allowed =
                ": the cell must hold an answer that the item takes: a number from 0 to 10 in steps of 0.5; or "
                        + "declined, dont-know, not-asked, or nothing if it was not reached";
        CsvScoring scoring = CsvScoring.of(Fixtures.instrument("numbers"));
        String file = "1,2\n7.5,0\n7.25,1\n11,2\n7;5,3\n";
        Scored scored = Scored.of(scoring, file.getBytes(StandardCharsets.UTF_8));
        assertThat(scored.errors())
                .containsExactly(
                        "CSV_ANSWER at row 3, column 1" + allowed,
                        "CSV_ANSWER at row 4, column 1" + allowed,
                        "CSV_ANSWER at row 5, column 1" + allowed);
        assertThat(scored.added(1, 2)).isEqualTo("scored,7.5,7.5,7.5,,undetermined,undetermined,,");
    }

    @Test
    void bad_context_is_a_bad_cell_and_nothing_is_guessed_from_it() {
        Scored scored = Scored.of(
                "audit-c",
                "context.sex,context.age,1,2,3",
                "F,40,0,0,0",
                "female,131,0,0,0",
                "male,40.5,0,0,0",
                "Male,-1,0,0,0",
                "declined,,0,0,0");
        String sex =
                ": the cell must hold what is allowed there: one of female, male, intersex, other; or unknown, or nothing";
        String age =
                ": the cell must hold what is allowed there: a whole number of years from 0 to 130; or unknown, or "
                        + "nothing";
        assertThat(scored.errors())
                .containsExactly(
                        "CSV_CONTEXT at row 2, column context.sex" + sex,
                        "CSV_CONTEXT at row 3, column context.age" + age,
                        "CSV_CONTEXT at row 4, column context.age" + age,
                        "CSV_CONTEXT at row 5, column context.sex" + sex,
                        "CSV_CONTEXT at row 5, column context.age" + age,
                        "CSV_CONTEXT at row 6, column context.sex" + sex);
        assertThat(scored.summary().rowsWithErrors()).isEqualTo(5);
    }

    @Test
    void context_of_an_instruments_own_takes_what_its_cut_offs_ask_for() {
        CsvScoring scoring = CsvScoring.of(Fixtures.instrument("numbers"));
        String file = "context.setting,1,2\nschool,3,0\nother,3,0\n,3,0\nSchool,3,0\n";
        Scored scored = Scored.of(scoring, file.getBytes(StandardCharsets.UTF_8));
        assertThat(scored.added(1, 3)).isEqualTo("scored,3,3,3,,negative,not-applicable,,");
        assertThat(scored.added(2, 3)).isEqualTo("scored,3,3,3,,not-applicable,not-applicable,,");
        assertThat(scored.added(3, 3)).isEqualTo("scored,3,3,3,,undetermined,undetermined,,");
        assertThat(scored.errors())
                .containsExactly(
                        "CSV_CONTEXT at row 5, column context.setting: the cell must hold what is allowed there: "
                                + "one of school, clinic, other; or unknown, or nothing");
    }

    @Test
    void rows_with_too_few_or_too_many_cells_are_kept_and_not_scored() {
        Scored scored = Scored.of(
                "phq-9", "id," + PHQ_HEADER, "a,0,0,0", "b,0,0,0,0,0,0,0,0,0,0,extra", "c,0,0,0,0,0,0,0,0,0,0");
        assertThat(scored.errors())
                .containsExactly(
                        "CSV_CELL_COUNT at row 2: a row must have as many cells as the header: 11 are expected, there are 4; "
                                + "the row is written with empty cells at its end",
                        "CSV_CELL_COUNT at row 3: a row must have as many cells as the header: 11 are expected, there are "
                                + "12; the row is written without those beyond");
        assertThat(scored.lines().get(1)).isEqualTo("a,0,0,0,,,,,,,,error,,,,,error,error,error,error");
        assertThat(scored.lines().get(2)).isEqualTo("b,0,0,0,0,0,0,0,0,0,0,error,,,,,error,error,error,error");
        assertThat(scored.lines().get(3)).endsWith(",scored,0,0,0,minimal,negative,none,,");
    }

    @Test
    void blank_lines_are_no_rows_but_count_in_the_numbering() {
        Scored scored = Scored.of(
                "phq-9",
                (PHQ_HEADER + "\n\n0,0,0,0,0,0,0,0,0,0\r\n\r\n\n0,0,0,0,0,0,0,0,0,8\n\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(scored.errors()).containsExactly("CSV_ANSWER at row 6, column 10" + PHQ_ALLOWED);
        assertThat(scored.summary().rows()).isEqualTo(2);
        assertThat(scored.lines()).hasSize(3);
    }

    @Test
    void in_a_file_of_one_column_a_blank_line_is_a_row() {
        Scored scored = Scored.of("gad-7", "1", "3", "", "2");
        assertThat(scored.lines()).hasSize(4);
        assertThat(scored.added(2, 1)).startsWith("withheld,");
        assertThat(scored.errors()).isEmpty();
    }

    @Test
    void a_row_that_fills_several_lines_counts_once() {
        Scored scored =
                Scored.of("phq-9", "note," + PHQ_HEADER, "\"a\nb\r\nc\",0,0,0,0,0,0,0,0,0,0", "d,0,0,0,0,0,0,0,0,0,7");
        assertThat(scored.errors()).containsExactly("CSV_ANSWER at row 3, column 10" + PHQ_ALLOWED);
        assertThat(scored.text()).contains("\r\n\"a\nb\r\nc\",0,0,");
    }

    @Test
    void a_value_may_be_quoted() {
        Scored scored = Scored.of("phq-9", PHQ_HEADER, "\"0\",0,0,0,0,0,0,0,\"declined\",\"\"");
        assertThat(scored.added(1, 10)).isEqualTo("bounded,,0,3,minimal,negative,none,,9");
    }
}
