package io.github.groundwork.csv;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.score.Caveat;
import io.github.groundwork.screening.score.ScoreReport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the caveats of a file by kind, so that a long file gives a few warnings and not one a row. Not thread-safe. */
final class Caveats {

    /** How many rows have a caveat, and which is the first. */
    private record Seen(long rows, long first) {
        Seen and(Seen later) {
            return new Seen(rows + later.rows, first);
        }
    }

    private final Map<Caveat.Kind, Seen> seen = new EnumMap<>(Caveat.Kind.class);

    void note(ScoreReport report, long row) {
        for (Caveat caveat : report.caveats()) {
            seen.merge(caveat.kind(), new Seen(1, row), Seen::and);
        }
    }

    List<Problem> warnings() {
        return seen.entrySet().stream()
                .map(each -> CsvProblem.CSV_CAVEAT.at(
                        "row " + each.getValue().first(),
                        new Caveat(each.getKey(), List.of()).text() + " Rows: "
                                + each.getValue().rows() + (each.getValue().rows() == 1 ? "" : ", this one first")))
                .toList();
    }
}
