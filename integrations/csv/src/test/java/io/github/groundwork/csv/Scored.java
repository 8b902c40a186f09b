package io.github.groundwork.csv;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.catalog.Instruments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What scoring a file gave: the text that was written, and all that the listener heard. */
record Scored(String text, List<String> errors, List<String> warnings, List<Long> rows, CsvSummary summary) {

    /** What the lines of a file of one instrument are made of. */
    static final String PHQ_HEADER = "1,2,3,4,5,6,7,8,9,10";

    static final String PHQ_ADDED =
            ",total.status,total.value,total.low,total.high,total.band,cutoff:>=10,category:PHQ DSM algorithm,attention,"
                    + "attention.unanswered\r\n";

    /** What a row of the PHQ-9 with a fault ends with. */
    static final String PHQ_ERROR = ",error,,,,,error,error,error,error\r\n";

    static Scored of(String instrument, String... lines) {
        return of(instrument, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Scored of(String instrument, byte[] file) {
        return of(CsvScoring.of(Instruments.standard().get(instrument)), file);
    }

    static Scored of(CsvScoring scoring, byte[] file) {
        List<String> errors = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        List<Long> rows = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvListener listener = new CsvListener() {
            @Override
            public void error(Problem problem) {
                errors.add(problem.toString());
            }

            @Override
            public void warning(Problem problem) {
                warnings.add(problem.toString());
            }

            @Override
            public void row(long number) {
                rows.add(number);
            }
        };
        try {
            CsvSummary summary = scoring.score(new ByteArrayInputStream(file), out, listener);
            return new Scored(out.toString(StandardCharsets.UTF_8), errors, warnings, rows, summary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the output, without their ends. */
    List<String> lines() {
        return text.isEmpty() ? List.of() : List.of(text.split("\r\n"));
    }

    /** What was added to a row, from 1, behind so many columns of the input. */
    String added(int row, int columns) {
        return lines().get(row).split(",", columns + 1)[columns];
    }
}
