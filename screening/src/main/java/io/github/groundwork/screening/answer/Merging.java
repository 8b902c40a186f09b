package io.github.groundwork.screening.answer;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.screening.completion.Codes;
import io.github.groundwork.screening.completion.SheetAccess;
import io.github.groundwork.screening.instrument.Instrument;

/** Puts two answer sheets together. Stateless and thread-safe. */
final class Merging {

    private Merging() {}

    static Checked<Responses> of(Responses one, Responses other) {
        Problems problems = new Problems();
        Instrument instrument = one.instrument();
        if (!instrument.id().equals(other.instrument().id())) {
            problems.add(MergeProblem.MERGE_OTHER_INSTRUMENT.at("/instrument"));
            return Checked.failed(problems.list());
        }
        if (!instrument.equals(other.instrument())) {
            problems.add(MergeProblem.MERGE_OTHER_VERSION.at("/version"));
            return Checked.failed(problems.list());
        }
        if (one.informant() != other.informant()) {
            problems.add(MergeProblem.MERGE_INFORMANT.at("/informant"));
        }
        int[] merged = one.copyOfCodes();
        int[] others = SheetAccess.codes(other);
        for (int i = 0; i < merged.length; i++) {
            if (yields(merged[i], others[i])) {
                merged[i] = others[i];
            } else if (merged[i] != others[i] && !yields(others[i], merged[i])) {
                problems.add(MergeProblem.MERGE_CONFLICT.at(
                        "/answers/" + instrument.items().get(i).id()));
            }
        }
        Circumstances circumstances = one.circumstances().mergedWith(other.circumstances(), problems);
        return problems.toChecked(() -> new Responses(instrument, merged, circumstances));
    }

    /** Tells whether what one sheet holds gives way to what the other holds: silence to anything, no value to a value. */
    private static boolean yields(int code, int other) {
        return code == Codes.NOT_REACHED || (!Codes.isGiven(code) && Codes.isGiven(other));
    }
}
