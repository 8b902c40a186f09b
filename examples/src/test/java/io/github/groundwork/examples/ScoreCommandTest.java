package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that scores a file, from its command line to its exit code. */
class ScoreCommandTest {

    private static final Path DATA = Path.of("data");

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phq-9", "pc-ptsd-5", "audit-c", "psc-17", "asq", "lec-5", "btq"})
    void each_sample_file_gives_exactly_what_is_expected(String id) throws IOException {
        String expected = text(DATA.resolve(id + ".expected.csv"));
        Path file = DATA.resolve(id + ".csv");
        String warning = id.equals("psc-17")
                ? "warning: row 5: a reader of the scores should know: More items are blank than the form's own rule allows. "
                        + "Rows: 1" + System.lineSeparator()
                : "";
        assertThat(Ran.of("score", id, file.toString())).isEqualTo(new Ran(0, expected, warning));
        assertThat(Ran.with(text(file), "score", id)).isEqualTo(new Ran(0, expected, warning));
        assertThat(Ran.with(text(file), "score", id, "-")).isEqualTo(new Ran(0, expected, warning));
    }

    @Test
    void each_sample_file_is_tested() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            assertThat(files)
                    .filteredOn(file -> file.toString().endsWith(".expected.csv"))
                    .hasSize(7);
        }
    }

    @Test
    void what_is_wrong_is_said_in_one_shape_and_all_else_is_scored() {
        Ran ran = Ran.with("1,2,3,4,5,6,7,8\n0,0,0,0,0,0,0,0\n9,0,0,0,0,0,,declined\n0,0\n", "score", "gad-7");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains(",scored,0,0,0,minimal,", "\r\n9,0,0,0,0,0,,declined,error,", "\r\n0,0,,,,,,,error,");
        assertThat(ran.err()).isEqualToNormalizingNewlines("""
                        error: row 3, column 1: the cell must hold an answer that the item takes: one of 0, 1, 2, 3; or declined, \
                        dont-know, not-asked, or nothing if it was not reached
                        error: row 4: a row must have as many cells as the header: 8 are expected, there are 2; the row is written \
                        with empty cells at its end
                        summary: 3 rows, 2 of them with an error and not scored
                        """);
    }

    @Test
    void warnings_alone_leave_the_exit_code_at_0() {
        Ran ran = Ran.with("1,2,3,4,5,6,7,8,9\n0,0,0,0,0,0,0,0,0\n", "score", "phq-9");
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .isEqualToNormalizingNewlines("warning: row 1: an item without a column counts as not reached: 10\n");
    }

    @Test
    void a_header_that_is_wrong_writes_nothing() {
        Ran ran = Ran.with("1,2,12\n0,0,0\n", "score", "gad-7");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualToNormalizingNewlines("""
                        error: row 1, column 12: a header shaped like an item must be one of the instrument's: gad-7 has 1, 2, 3, \
                        4, 5, 6, 7, 8
                        warning: row 1: an item without a column counts as not reached: 3, 4, 5, 6, 7, 8
                        summary: nothing was scored
                        """);
    }

    @Test
    void an_empty_file_is_said_to_be_empty() {
        Ran ran = Ran.with("", "score", "gad-7");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("error: a CSV file must begin with a header" + System.lineSeparator());
    }

    @Test
    void an_unknown_instrument_is_met_with_near_ones_and_the_list() {
        Ran near = Ran.of("score", "phq9", "data/phq-9.csv");
        assertThat(near.code()).isEqualTo(1);
        assertThat(near.out()).isEmpty();
        assertThat(near.err())
                .startsWith(
                        "error: there is no instrument phq9; did you mean phq-9 or phq-2? There are phq-2, phq-9, gad-2, gad-7, ");
        Ran far = Ran.of("score", "weather");
        assertThat(far.code()).isEqualTo(1);
        assertThat(far.err())
                .startsWith("error: there is no instrument weather; there are phq-2, phq-9, gad-2, gad-7, ");
    }

    @Test
    void a_file_that_cannot_be_read_is_named_with_the_reason(@TempDir Path folder) {
        assertThat(Ran.of("score", "phq-9", "no/such.csv").err())
                .isEqualToNormalizingNewlines("error: no/such.csv: there is no such file\n");
        assertThat(Ran.of("score", "phq-9", folder.toString()))
                .isEqualTo(
                        new Ran(1, "", "error: " + folder + ": this is a folder, not a file" + System.lineSeparator()));
        assertThat(Ran.of("score", "phq-9", "a\0b").err()).contains("there is no such file");
    }

    @Test
    void a_reader_that_has_had_enough_ends_it_quietly() {
        Ran ran = Ran.with(
                InputStream.nullInputStream(), failing("Broken pipe"), false, "score", "phq-9", "data/phq-9.csv");
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(Ran.with(InputStream.nullInputStream(), failing("Broken pipe"), false, "instruments")
                        .err())
                .isEmpty();
    }

    @Test
    void any_other_failure_to_write_is_an_error() {
        Ran ran = Ran.with(
                InputStream.nullInputStream(),
                failing("No space left on device"),
                false,
                "score",
                "phq-9",
                "data/phq-9.csv");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToNormalizingNewlines("error: the output could not be written: No space left on device\n");
    }

    @Test
    void a_failure_to_read_is_an_error() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };
        assertThat(Ran.with(in, false, "score", "phq-9"))
                .isEqualTo(new Ran(
                        1, "", "error: the input could not be read: Input/output error" + System.lineSeparator()));
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void where_somebody_looks_on_the_end_is_always_said() {
        Ran ran = Ran.with(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), true, "score", "asq", "data/asq.csv");
        assertThat(ran).isEqualTo(new Ran(0, "", "summary: 6 rows scored" + System.lineSeparator()));
    }
}
