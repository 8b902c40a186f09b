package io.github.groundwork.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the cells of one row at a time; each row is gone when the next one is read. Not thread-safe.
 *
 * <p>Rows are counted as a spreadsheet counts them: blank lines too, and a cell with line breaks once.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<RowHandler> {

    /** The most columns that a header may have. */
    static final int MOST_COLUMNS = 4096;

    private static final int MOST_IN_ROW = 4 * Utf8Reader.MOST_IN_CELL;
    private static final String[] SHORT = new String[128];

    static {
        for (char c = 0; c < SHORT.length; c++) {
            SHORT[c] = String.valueOf(c);
        }
    }

    private final Utf8Reader reader;
    private String[] cells = new String[32];
    private int most = MOST_COLUMNS;
    private int length;
    private int ended;
    private boolean blank;
    private long number;

    RowHandler(Utf8Reader reader) {
        this.reader = reader;
    }

    /** Keeps no more cells than a header has; those beyond are counted. */
    void keep(int width) {
        most = width;
    }

    /** Returns the number of the row that was read last. */
    long number() {
        return number;
    }

    /** Returns how many cells the row has. */
    int count() {
        return getFieldCount();
    }

    /** Returns how many of them are kept: no more than the header has. */
    int kept() {
        return Math.min(count(), most);
    }

    /** Returns how many cells have come to their end in the row that is being read. */
    int ended() {
        return ended;
    }

    /** Tells whether the row is a line without a single character. */
    boolean isBlank() {
        return blank;
    }

    String cell(int place) {
        return cells[place];
    }

    void replace(int place, String text) {
        cells[place] = text;
    }

    List<String> cells() {
        return List.of(Arrays.copyOf(cells, kept()));
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        reader.cellEnded();
        length = 0;
        ended = 0;
        blank = false;
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int size, boolean quoted) {
        reader.cellEnded();
        length += size;
        if (size > Utf8Reader.MOST_IN_CELL || length > MOST_IN_ROW) {
            throw new Unreadable(CsvProblem.CSV_TOO_LONG, "this one is longer");
        }
        ended = place + 1;
        if (place < most) {
            if (place == cells.length) {
                cells = Arrays.copyOf(cells, 2 * cells.length);
            }
            cells[place] = text(buffer, offset, size);
        }
    }

    private static String text(char[] buffer, int offset, int size) {
        if (size == 0) {
            return "";
        }
        // Most cells of an answer sheet are one digit.
        return size == 1 && buffer[offset] < SHORT.length ? SHORT[buffer[offset]] : new String(buffer, offset, size);
    }

    @Override
    protected void handleEmpty() {
        blank = true;
        cells[0] = "";
    }

    @Override
    protected RowHandler buildRecord() {
        number++;
        return this;
    }
}
