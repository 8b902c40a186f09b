package io.github.groundwork.core.language;

/** What a rule stands on. Immutable and thread-safe; the order is from the firmest to the least firm. */
public enum Basis {
    /** The pair of term and offer was read in the source. */
    LISTED,
    /** The source was read, but this pair was not in the part that was read. */
    GUIDE,
    /** A judgement of this project in line with the sources, not yet looked at by people with lived experience. */
    JUDGEMENT
}
