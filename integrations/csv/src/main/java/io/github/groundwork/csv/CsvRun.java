package io.github.groundwork.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.answer.ResponsesBuilder;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** One file on its way from answers to scores. Used once; not thread-safe. */
final class CsvRun {

    private static final int BUFFER = 1 << 16;
    private static final String NOT_READ = "this row and what follows it were not read";

    private final Scoring scoring;
    private final OutputColumns output;
    private final Report report;
    private final Utf8Reader reader;
    private final RowHandler handler;
    private final CsvWriter writer;
    private final Column.Sheet sheet;
    private final Caveats caveats = new Caveats();
    private List<Column> columns = List.of();

    CsvRun(Scoring scoring, OutputColumns output, InputStream in, OutputStream out, CsvListener listener) {
        this.scoring = scoring;
        this.output = output;
        this.report = new Report(listener);
        this.reader = new Utf8Reader(in);
        this.handler = new RowHandler(reader);
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(BUFFER)
                .build(out);
        this.sheet = new Column.Sheet(new ResponsesBuilder(scoring.instrument()));
    }

    CsvSummary run() throws IOException {
        boolean complete;
        try (CsvReader<RowHandler> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(4 * Utf8Reader.MOST_IN_CELL)
                .build(handler, reader)) {
            complete = readAll(csv.iterator());
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return report.summary(complete);
    }

    private boolean readAll(Iterator<RowHandler> rows) {
        try {
            if (!readHeader(rows)) {
                return false;
            }
            while (rows.hasNext()) {
                take(rows.next());
            }
        } catch (CsvParseException e) {
            stop(e);
            return false;
        }
        if (report.rows() == 0) {
            report.warning(CsvProblem.CSV_NO_ROWS.at(report.path()));
        }
        caveats.warnings().forEach(report::warning);
        return true;
    }

    private boolean readHeader(Iterator<RowHandler> rows) {
        RowHandler row = handler;
        do {
            if (!rows.hasNext()) {
                report.error(CsvProblem.CSV_EMPTY.at(""));
                return false;
            }
            row = rows.next();
        } while (row.isBlank());
        report.at(row.number());
        if (row.count() > RowHandler.MOST_COLUMNS) {
            report.error(CsvProblem.CSV_TOO_WIDE.at(report.path(), "this one has " + row.count()));
            return false;
        }
        List<Integer> repaired = repair(row);
        List<String> header = row.cells();
        report.named(header);
        repaired.forEach(this::bytes);
        Optional<List<Column>> read = Columns.of(scoring.instrument(), header, new HashSet<>(output.names()), report);
        if (read.isEmpty()) {
            return false;
        }
        columns = read.get();
        handler.keep(columns.size());
        CsvWriter.CsvWriterRecord record = writer.writeRecord();
        header.forEach(record::writeField);
        output.names().forEach(record::writeField);
        record.endRecord();
        return true;
    }

    private void take(RowHandler row) {
        if (row.isBlank() && columns.size() > 1) {
            return;
        }
        report.at(row.number());
        boolean fits = row.count() == columns.size();
        boolean sound = fits && isSound(row);
        if (!fits) {
            misfit(row);
        }
        CsvWriter.CsvWriterRecord record = writer.writeRecord();
        for (int place = 0; place < columns.size(); place++) {
            record.writeField(place < row.count() ? row.cell(place) : "");
        }
        if (sound) {
            ScoreReport scored = scoring.score(responses());
            caveats.note(scored, row.number());
            output.write(scored, record);
        } else if (fits) {
            // What the other cells say is not held back by a bad one.
            output.writeError(scoring.score(responses()), record);
        } else {
            output.writeError(record);
        }
        record.endRecord();
        report.written(sound);
    }

    private Responses responses() {
        Responses responses = sheet.answers.build();
        return sheet.context.equals(Context.unknown()) ? responses : responses.in(sheet.context);
    }

    private boolean isSound(RowHandler row) {
        sheet.context = Context.unknown();
        boolean sound = true;
        for (int place = 0; place < columns.size(); place++) {
            String cell = row.cell(place);
            if (reader.sawMalformed() && Utf8Reader.isMalformed(cell)) {
                row.replace(place, Utf8Reader.repaired(cell));
                bytes(place);
                columns.get(place).take("", sheet);
                sound = false;
            } else if (!columns.get(place).take(cell, sheet)) {
                report.error(columns.get(place).problem(report.path(place)));
                sound = false;
            }
        }
        return sound;
    }

    /** Reports a row of the wrong length, whose cells may have moved, so that nothing is said about what they hold. */
    private void misfit(RowHandler row) {
        report.error(CsvProblem.CSV_CELL_COUNT.at(
                report.path(),
                columns.size() + " are expected, there are " + row.count()
                        + (row.count() < columns.size()
                                ? "; the row is written with empty cells at its end"
                                : "; the row is written without those beyond")));
        repair(row).forEach(this::bytes);
    }

    private List<Integer> repair(RowHandler row) {
        List<Integer> repaired = new ArrayList<>();
        for (int place = 0; reader.sawMalformed() && place < row.kept(); place++) {
            if (Utf8Reader.isMalformed(row.cell(place))) {
                row.replace(place, Utf8Reader.repaired(row.cell(place)));
                repaired.add(place);
            }
        }
        return repaired;
    }

    private void bytes(int place) {
        report.error(CsvProblem.CSV_BYTES.at(
                report.path(place), "some of this cell is not; it is written as U+FFFD. Was the file saved as UTF-8?"));
    }

    private void stop(CsvParseException e) {
        report.at(handler.number() + 1);
        String path = report.path(handler.ended());
        if (e.getCause() instanceof Unreadable cause) {
            boolean whole = cause.problem() == CsvProblem.CSV_ENCODING;
            report.error(cause.problem().at(whole ? "" : path, cause.detail() + (whole ? "" : "; " + NOT_READ)));
        } else if (e.getCause() instanceof CsvParseException) {
            CsvProblem problem = reader.isExhausted() ? CsvProblem.CSV_QUOTE_OPEN : CsvProblem.CSV_QUOTE_TEXT;
            report.error(problem.at(path, NOT_READ));
        } else {
            throw e;
        }
    }
}
