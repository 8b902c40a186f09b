package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.csv.CsvSummary;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is said while a long file is scored. */
class ProgressTest {

    private static final long SECOND = 1_000_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now = 5 * SECOND;

    private Terminal terminal(boolean live) {
        return new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, live, false);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void every_half_second_one_line_is_written_over() {
        try (Terminal terminal = terminal(true)) {
            Progress progress = new Progress(terminal, () -> now);
            progress.row(256);
            now += SECOND / 2;
            progress.row(511);
            progress.row(512);
            progress.row(768);
            now += SECOND;
            progress.row(1_280_000);
            assertThat(said()).isEqualTo(CLEAR + "512 rows so far" + CLEAR + "1,280,000 rows so far");
            progress.error(new Problem("CODE", "row 3", "it must be right"));
            progress.end(new CsvSummary(1_280_001, 1, 1, 0, true));
        }
        assertThat(said())
                .endsWith("far" + CLEAR + "error: row 3: it must be right\n"
                        + "summary: 1,280,001 rows, 1 of them with an error and not scored\n");
    }

    @Test
    void where_nobody_looks_on_nothing_is_said_while_all_is_well() {
        try (Terminal terminal = terminal(false)) {
            Progress progress = new Progress(terminal, () -> now);
            now += SECOND;
            progress.row(256);
            progress.end(new CsvSummary(256, 0, 0, 0, true));
        }
        assertThat(said()).isEmpty();
    }

    @Test
    void a_file_that_was_not_read_to_its_end_says_so() {
        try (Terminal terminal = terminal(false)) {
            new Progress(terminal, () -> now).end(new CsvSummary(1, 0, 1, 0, false));
        }
        assertThat(said()).isEqualTo("summary: 1 row scored; the file was not read to its end\n");
    }
}
