package io.github.groundwork.csv;

import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.score.Scoring;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/**
 * Scores CSV files of answers to one instrument: one answer sheet per row, one row at a time, in constant memory.
 *
 * <p>The input is UTF-8, with or without a byte-order mark, its lines ended by LF or CRLF. Its header names items as the
 * instrument numbers them ({@code 1}, {@code 1.life}) and what cut-offs need to know ({@code context.sex},
 * {@code context.age}); any other column is carried through. A cell of an item holds the value of the chosen option, several of
 * them joined by {@code ;}, {@code declined}, {@code dont-know}, {@code not-asked}, or nothing if the item was not reached.
 *
 * <p>The output is RFC 4180 in UTF-8: the columns of the input, then for each scale its status, value, bounds and band, then
 * each cut-off, each of the instrument's own categories, and what needs attention. A row with a fault is written with
 * {@code error} in its status columns and without scores; all others are scored.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 */
public final class CsvScoring {

    private final Scoring scoring;
    private final OutputColumns output;

    private CsvScoring(Scoring scoring) {
        this.scoring = scoring;
        this.output = new OutputColumns(scoring.instrument());
        for (Item item : scoring.instrument().items()) {
            if (!ItemColumn.canHold(item)) {
                throw new IllegalArgumentException("item " + item.id() + " of "
                        + scoring.instrument().id() + " has a value that means something else in a cell");
            }
        }
    }

    /**
     * Returns the scoring of an instrument, by its own published rules alone.
     *
     * @param instrument the instrument
     * @return the scoring
     * @throws NullPointerException if {@code instrument} is null
     * @throws IllegalArgumentException if an option has a value that means something else in a cell, such as
     *     {@code declined}
     */
    public static CsvScoring of(Instrument instrument) {
        return of(Scoring.of(instrument));
    }

    /**
     * Returns the scoring by a scoring of one's own, such as one with an analyst's rule.
     *
     * @param scoring what each row is scored by
     * @return the scoring
     * @throws NullPointerException if {@code scoring} is null
     * @throws IllegalArgumentException if an option has a value that means something else in a cell, such as
     *     {@code declined}
     */
    public static CsvScoring of(Scoring scoring) {
        return new CsvScoring(Objects.requireNonNull(scoring, "scoring"));
    }

    /**
     * Returns the instrument.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return scoring.instrument();
    }

    /**
     * Returns the columns that are added behind those of the input.
     *
     * @return an unmodifiable list of headers, such as {@code total.status}
     */
    public List<String> addedColumns() {
        return output.names();
    }

    /**
     * Scores a file. Neither stream is closed; the output is flushed.
     *
     * <p>If something is wrong with the header, or the file is not UTF-8 text, nothing is written. Where the quoting is broken,
     * or a cell is too long, reading stops, and what was written until then stays.
     *
     * @param in the file, from its first byte
     * @param out where the scored file goes
     * @param listener hears of every fault and of every row
     * @return how many rows there were, and how many were faulty
     * @throws NullPointerException if an argument is null
     * @throws IOException if reading or writing fails
     */
    public CsvSummary score(InputStream in, OutputStream out, CsvListener listener) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(listener, "listener");
        return new CsvRun(scoring, output, in, out, listener).run();
    }

    /**
     * Returns the instrument that is scored.
     *
     * @return such as {@code CsvScoring[phq-9 1999]}
     */
    @Override
    public String toString() {
        return "CsvScoring[" + instrument().id() + " " + instrument().version() + "]";
    }
}
