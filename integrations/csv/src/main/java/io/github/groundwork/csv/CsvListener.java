package io.github.groundwork.csv;

import io.github.groundwork.core.check.Problem;

/**
 * Hears of everything that {@link CsvScoring#score} finds, while it goes.
 *
 * <p>Problems say where they are, as {@code row 3, column 9}, with rows numbered as a spreadsheet numbers them: the header is
 * row 1. They say what is allowed and never what a cell holds. Called by one thread, in the order of the file.
 */
public interface CsvListener {

    /**
     * Hears of a fault: its row was written with {@code error} in its status columns, or the file could not be read.
     *
     * @param problem what is wrong, and where
     */
    void error(Problem problem);

    /**
     * Hears of something that the reader of the result should know.
     *
     * @param problem what it is, and where
     */
    void warning(Problem problem);

    /**
     * Hears that one more row was written.
     *
     * @param rows how many rows were written so far, the header not counted
     */
    default void row(long rows) {}
}
