package io.github.groundwork.screening.wording;

/** How a wording stands to the original. Immutable and thread-safe; the order of the constants means nothing. */
public enum TranslationStatus {
    /** The language in which the instrument was written. */
    ORIGINAL,
    /** A translation that the holder publishes. */
    OFFICIAL,
    /** A translation that was studied. */
    VALIDATED,
    /** A translation of which neither is known. */
    UNVALIDATED
}
