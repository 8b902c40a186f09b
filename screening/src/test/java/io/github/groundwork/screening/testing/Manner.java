package io.github.groundwork.screening.testing;

/** In which manner a generated answer sheet was filled in. */
public enum Manner {
    /** No item was reached. */
    BLANK,
    /** Every item was declined. */
    ALL_DECLINED,
    /** Every item is without an answer, in all kinds. */
    NOTHING_GIVEN,
    /** Every item that is open was answered. */
    COMPLETE,
    /** Every item that is open was answered, and a gate is closed if there is one. */
    COMPLETE_CLOSED,
    /** Complete, and a scale is at its lowest or highest if there is one. */
    EXTREME,
    /** Complete, and an item behind a closed gate was answered too, if there is a gate. */
    CONTRADICTION,
    /** Some answers of a complete sheet are missing. */
    PARTIAL,
    /** Few answers of a complete sheet are there. */
    SPARSE,
    /** Each item was answered or not without regard to the others. */
    MIXED;

    /** Every manner; those that leave the most open stand there more than once. */
    static final Manner[] OFTEN = {
        BLANK,
        ALL_DECLINED,
        NOTHING_GIVEN,
        COMPLETE,
        COMPLETE,
        COMPLETE_CLOSED,
        COMPLETE_CLOSED,
        EXTREME,
        CONTRADICTION,
        CONTRADICTION,
        PARTIAL,
        PARTIAL,
        PARTIAL,
        SPARSE,
        SPARSE,
        MIXED,
        MIXED
    };

    boolean isComplete() {
        return this == COMPLETE || this == COMPLETE_CLOSED || this == EXTREME;
    }
}
