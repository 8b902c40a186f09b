package io.github.groundwork.csv;

import static io.github.groundwork.csv.Scored.PHQ_ADDED;
import static io.github.groundwork.csv.Scored.PHQ_ERROR;
import static io.github.groundwork.csv.Scored.PHQ_HEADER;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.catalog.Instruments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes, line ends and quotes. */
class CsvFileTest {

    private static final String SOUND_ROW = "0,0,0,0,0,0,0,0,0,0";
    private static final String SOUND_SCORE = ",scored,0,0,0,minimal,negative,none,,\r\n";
    private static final String REPAIRED =
            ": text must be UTF-8: some of this cell is not; it is written as U+FFFD. Was the file saved as UTF-8?";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_may_end_in_any_usual_way_and_the_last_one_without(String end) {
        for (String last : new String[] {"", end}) {
            Scored scored = Scored.of("phq-9", (PHQ_HEADER + end + SOUND_ROW + last).getBytes(UTF_8));
            assertThat(scored.text()).isEqualTo(PHQ_HEADER + PHQ_ADDED + SOUND_ROW + SOUND_SCORE);
        }
    }

    @Test
    void a_byte_order_mark_is_taken_and_not_written() {
        Scored scored = Scored.of("phq-9", ("\uFEFF" + PHQ_HEADER + "\n" + SOUND_ROW).getBytes(UTF_8));
        assertThat(scored.text()).isEqualTo(PHQ_HEADER + PHQ_ADDED + SOUND_ROW + SOUND_SCORE);
        assertThat(scored.errors()).isEmpty();
        assertThat(Scored.of("phq-9", ("\uFEFF\"1\"\n0").getBytes(UTF_8)).errors())
                .isEmpty();
    }

    @Test
    void bytes_that_are_not_UTF_8_are_reported_with_row_and_column_and_the_rest_goes_on() {
        byte[] file = ("name," + PHQ_HEADER + "\nJosé," + SOUND_ROW + "\nAnn," + SOUND_ROW + "\nb\u00FF\u00FFb,0,é,0\n")
                .getBytes(ISO_8859_1);
        Scored scored = Scored.of("phq-9", file);
        assertThat(scored.errors())
                .containsExactly(
                        "CSV_BYTES at row 2, column name" + REPAIRED,
                        "CSV_CELL_COUNT at row 4: a row must have as many cells as the header: 11 are expected, there are 4; "
                                + "the row is written with empty cells at its end",
                        "CSV_BYTES at row 4, column name" + REPAIRED,
                        "CSV_BYTES at row 4, column 2" + REPAIRED);
        assertThat(scored.text())
                .isEqualTo("name," + PHQ_HEADER + PHQ_ADDED + "Jos\uFFFD," + SOUND_ROW + ",error,,,,,error,error,,\r\n"
                        + "Ann," + SOUND_ROW + SOUND_SCORE + "b\uFFFD\uFFFDb,0,\uFFFD,0,,,,,,," + PHQ_ERROR);
        assertThat(scored.summary()).isEqualTo(new CsvSummary(3, 2, 4, 0, true));
    }

    @Test
    void a_replacement_character_that_was_there_already_is_text() {
        Scored scored = Scored.of("phq-9", "name," + PHQ_HEADER, "a\uFFFDb," + SOUND_ROW);
        assertThat(scored.errors()).isEmpty();
        assertThat(scored.text()).contains("a\uFFFDb,");
    }

    @Test
    void bytes_in_the_header_and_at_the_very_end_are_found_too() {
        byte[] header = ("caf\u00E9," + PHQ_HEADER + "\na," + SOUND_ROW + "\n").getBytes(ISO_8859_1);
        Scored scored = Scored.of("phq-9", header);
        assertThat(scored.errors()).containsExactly("CSV_BYTES at row 1, column caf\uFFFD" + REPAIRED);
        assertThat(scored.added(1, 11)).startsWith("scored,");
        byte[] end = (PHQ_HEADER + "\n0,0,0,0,0,0,0,0,0,\u00C3").getBytes(ISO_8859_1);
        assertThat(Scored.of("phq-9", end).errors()).containsExactly("CSV_BYTES at row 2, column 10" + REPAIRED);
    }

    @Test
    void a_surrogate_in_three_bytes_is_malformed() {
        byte[] file = (PHQ_HEADER + ",n\n" + SOUND_ROW + ",\u00ED\u00B2\u0080\n").getBytes(ISO_8859_1);
        assertThat(Scored.of("phq-9", file).errors()).containsExactly("CSV_BYTES at row 2, column n" + REPAIRED);
    }

    @Test
    void text_is_the_same_wherever_the_bytes_are_cut() throws IOException {
        byte[] file = ("\uFEFFñ," + PHQ_HEADER + "\n😀é\"x," + SOUND_ROW + "\n").getBytes(UTF_8);
        for (int cut = 0; cut < file.length; cut++) {
            InputStream in = new SequenceInputStream(
                    new ByteArrayInputStream(file, 0, cut), new ByteArrayInputStream(file, cut, file.length - cut));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvSummary summary =
                    CsvScoring.of(Instruments.standard().get("phq-9")).score(in, out, new Silent());
            assertThat(out.toString(UTF_8))
                    .isEqualTo("ñ," + PHQ_HEADER + PHQ_ADDED + "\"😀é\"\"x\"," + SOUND_ROW + SOUND_SCORE);
            assertThat(summary.isClean()).isTrue();
        }
    }

    private static final class Silent implements CsvListener {
        @Override
        public void error(Problem problem) {}

        @Override
        public void warning(Problem problem) {}
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE",
        "UTF-16LE, mark, UTF-16",
        "UTF-16BE, mark, UTF-16",
        "UTF-32LE, mark, UTF-32",
        "UTF-32BE, mark, UTF-32"
    })
    void another_encoding_is_named_once_with_the_way_out_of_it(String charset, String mark, String named) {
        String text = (mark.isEmpty() ? "" : "\uFEFF") + "id," + PHQ_HEADER + "\na," + SOUND_ROW + "\n";
        Scored scored = Scored.of("phq-9", text.getBytes(Charset.forName(charset)));
        assertThat(scored.errors())
                .containsExactly("CSV_ENCODING: a CSV file must be text in UTF-8: it looks like " + named
                        + "; convert it with: iconv -f " + named + " -t UTF-8, or save it as \"CSV UTF-8\"");
        assertThat(scored.text()).isEmpty();
        assertThat(scored.summary()).isEqualTo(new CsvSummary(0, 0, 1, 0, false));
    }

    @ParameterizedTest
    @CsvSource({
        "50 4B 03 04 14 00, it looks like a spreadsheet or a ZIP archive; open it and save it as \"CSV UTF-8\"",
        "D0 CF 11 E0 A1 B1, it looks like an old spreadsheet; open it and save it as \"CSV UTF-8\"",
        "1F 8B 08 00 00 00, it is compressed with gzip; unpack it first"
    })
    void a_file_that_is_no_text_is_recognised(String bytes, String said) {
        byte[] file = new byte[6];
        for (int i = 0; i < file.length; i++) {
            file[i] = (byte) Integer.parseInt(bytes.split(" ")[i], 16);
        }
        assertThat(Scored.of("phq-9", file).errors())
                .containsExactly("CSV_ENCODING: a CSV file must be text in UTF-8: " + said);
    }

    @Test
    void a_zero_byte_is_a_character_like_any_other() {
        Scored scored = Scored.of("phq-9", "n," + PHQ_HEADER, "a\u0000b," + SOUND_ROW);
        assertThat(scored.errors()).isEmpty();
        assertThat(scored.text()).contains("a\u0000b,");
    }

    @Test
    void a_quote_that_is_never_closed_ends_the_reading_and_says_where() {
        Scored scored = Scored.of("phq-9", "n," + PHQ_HEADER, "a," + SOUND_ROW, "b,0,\"0,0", "c," + SOUND_ROW);
        assertThat(scored.errors())
                .containsExactly(
                        "CSV_QUOTE_OPEN at row 3, column 2: a quoted cell must be closed: this row and what follows "
                                + "it were not read");
        assertThat(scored.text()).isEqualTo("n," + PHQ_HEADER + PHQ_ADDED + "a," + SOUND_ROW + SOUND_SCORE);
        assertThat(scored.summary()).isEqualTo(new CsvSummary(1, 0, 1, 0, false));
        assertThat(Scored.of("phq-9", "\"id,1").errors())
                .containsExactly(
                        "CSV_QUOTE_OPEN at row 1: a quoted cell must be closed: this row and what follows it were "
                                + "not read");
    }

    @Test
    void text_behind_a_closing_quote_ends_the_reading_and_says_where() {
        Scored scored = Scored.of("phq-9", "n," + PHQ_HEADER, "\"a\" ," + SOUND_ROW, "b," + SOUND_ROW);
        assertThat(scored.errors())
                .containsExactly(
                        "CSV_QUOTE_TEXT at row 2, column n: a comma or the end of the row must follow the closing "
                                + "quote of a cell: this row and what follows it were not read");
        assertThat(scored.text()).isEqualTo("n," + PHQ_HEADER + PHQ_ADDED);
    }

    @Test
    void a_quote_within_a_cell_that_is_not_quoted_is_text() {
        Scored scored = Scored.of("phq-9", "n," + PHQ_HEADER, "5\" nail," + SOUND_ROW);
        assertThat(scored.errors()).isEmpty();
        assertThat(scored.text()).contains("\r\n\"5\"\" nail\",");
    }

    @Test
    void a_cell_may_be_long_but_not_without_end() {
        String longest = "x".repeat(1 << 20);
        Scored scored = Scored.of("phq-9", "n," + PHQ_HEADER, longest + "," + SOUND_ROW, longest + "x," + SOUND_ROW);
        assertThat(scored.errors())
                .containsExactly(
                        "CSV_TOO_LONG at row 3, column n: a cell must hold at most 1048576 characters, and a row "
                                + "four times as many: this one is longer; this row and what follows it were not read");
        assertThat(scored.summary()).isEqualTo(new CsvSummary(1, 0, 1, 0, false));
        assertThat(scored.text()).contains(longest + "," + SOUND_ROW + SOUND_SCORE);
    }

    @Test
    void neither_a_cell_without_end_nor_a_row_without_end_is_kept() {
        byte[] cell = (PHQ_HEADER + "\n\"" + "x\n".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThat(Scored.of("phq-9", cell).errors())
                .singleElement()
                .asString()
                .startsWith("CSV_TOO_LONG at row 2, column 1:");
        byte[] row = (PHQ_HEADER + "\n" + "xxxx,".repeat(2 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThat(Scored.of("phq-9", row).errors()).singleElement().asString().startsWith("CSV_TOO_LONG at row 2:");
    }
}
