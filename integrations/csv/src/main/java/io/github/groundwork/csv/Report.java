package io.github.groundwork.csv;

import io.github.groundwork.core.check.Problem;
import java.util.List;

/** Passes on what was found, counts it, and knows where the run is. Not thread-safe. */
final class Report {

    private final CsvListener listener;
    private List<String> header = List.of();
    private long row;
    private long errors;
    private long warnings;
    private long rows;
    private long rowsWithErrors;

    Report(CsvListener listener) {
        this.listener = listener;
    }

    void at(long number) {
        row = number;
    }

    void named(List<String> columns) {
        header = columns;
    }

    /** Returns where the run is. */
    String path() {
        return "row " + row;
    }

    /** Returns where the run is, in a column if it has a name. */
    String path(int place) {
        return place < header.size() ? path() + ", column " + Columns.shown(header, place) : path();
    }

    void error(Problem problem) {
        errors++;
        listener.error(problem);
    }

    void warning(Problem problem) {
        warnings++;
        listener.warning(problem);
    }

    void written(boolean sound) {
        rows++;
        rowsWithErrors += sound ? 0 : 1;
        listener.row(rows);
    }

    long errors() {
        return errors;
    }

    long rows() {
        return rows;
    }

    CsvSummary summary(boolean complete) {
        return new CsvSummary(rows, rowsWithErrors, errors, warnings, complete);
    }
}
