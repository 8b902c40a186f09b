package io.github.groundwork.examples;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.csv.CsvListener;
import io.github.groundwork.csv.CsvSummary;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Writes what scoring finds, and where somebody looks on, how far it has come. Not thread-safe. */
final class Progress implements CsvListener {

    private static final long HALF_A_SECOND = 500_000_000L;

    /** Looking at the clock costs as much as a few cells. */
    private static final long ROWS_BETWEEN = 256;

    private final Terminal terminal;
    private final LongSupplier nanoTime;
    private long last;

    Progress(Terminal terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    @Override
    public void error(Problem problem) {
        terminal.error(problem);
    }

    @Override
    public void warning(Problem problem) {
        terminal.warning(problem);
    }

    @Override
    public void row(long rows) {
        if (terminal.isLive() && rows % ROWS_BETWEEN == 0) {
            long now = nanoTime.getAsLong();
            if (now - last >= HALF_A_SECOND) {
                last = now;
                terminal.sayLive(count(rows) + " so far");
            }
        }
    }

    /** Says how it ended: always where somebody looks on, else only if something is wrong. */
    void end(CsvSummary summary) {
        if (summary.rows() == 0 && !summary.complete()) {
            terminal.say("summary: nothing was scored");
        } else if (terminal.isLive() || !summary.isClean()) {
            terminal.say("summary: " + count(summary.rows())
                    + (summary.rowsWithErrors() == 0
                            ? " scored"
                            : String.format(
                                    Locale.ROOT,
                                    ", %,d of them with an error and not scored",
                                    summary.rowsWithErrors()))
                    + (summary.complete() ? "" : "; the file was not read to its end"));
        }
    }

    private static String count(long rows) {
        return String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? "row" : "rows");
    }
}
