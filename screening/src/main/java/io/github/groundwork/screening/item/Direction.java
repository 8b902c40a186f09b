package io.github.groundwork.screening.item;

/**
 * What a higher number means: of a raw answer, or of a scale. It is stated from the meaning, apart from any reverse key, so
 * that the two can be checked against each other.
 *
 * <p>Immutable and thread-safe; the order of the constants means nothing.
 */
public enum Direction {
    /** More distress, symptoms or need. */
    MORE_DISTRESS,
    /** Less distress: more well-being, resilience or safety. */
    LESS_DISTRESS,
    /** Neither: a tally or a plain fact. */
    NEITHER
}
