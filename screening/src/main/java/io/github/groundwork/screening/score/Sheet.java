package io.github.groundwork.screening.score;

import io.github.groundwork.screening.completion.Codes;
import java.util.BitSet;

/** The codes of one answer sheet, and which of its places their gates close. Neither is ever changed. */
final class Sheet {

    private final int[] codes;
    private final BitSet closed;

    Sheet(int[] codes, BitSet closed) {
        this.codes = codes;
        this.closed = closed;
    }

    /** Returns the codes themselves, not to be changed. */
    int[] codes() {
        return codes;
    }

    int size() {
        return codes.length;
    }

    int code(int place) {
        return codes[place];
    }

    boolean isGiven(int place) {
        return Codes.isGiven(codes[place]);
    }

    /** Tells whether an item's gate is closed, however the answers are completed; a published decline may open it. */
    boolean isClosed(int place) {
        return closed.get(place);
    }
}
