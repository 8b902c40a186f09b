package io.github.groundwork.core.history;

/** Why events were erased. Immutable and thread-safe; the order of the constants means nothing. */
public enum Erasure {
    /** The person chose that nothing of it be kept. */
    DISCARDED,
    /** It was never true: recorded for another person, or by mistake. */
    ENTERED_IN_ERROR
}
