package io.github.groundwork.csv;

/**
 * What became of one CSV file.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows how many rows were written, the header not counted
 * @param rowsWithErrors how many of them were written without scores, their status columns saying so
 * @param errors how many faults were reported
 * @param warnings how many warnings were reported
 * @param complete true if the file was read to its end
 */
public record CsvSummary(long rows, long rowsWithErrors, long errors, long warnings, boolean complete) {

    /**
     * Tells whether every row of the file was scored.
     *
     * @return true if the file was read to its end and nothing was wrong with it
     */
    public boolean isClean() {
        return complete && errors == 0;
    }
}
