package io.github.groundwork.core.preference.statement;

/**
 * How a topic may be brought up. Later constants protect more.
 *
 * <p>Immutable and thread-safe.
 */
public enum AskingManner {
    /** It can be asked like anything else. */
    ASK,
    /** It can be asked after a word of warning, with a way to skip. */
    WARN_FIRST,
    /** It can be asked after everything else. */
    ASK_LAST,
    /** It can be asked in writing, and not aloud. */
    IN_WRITING,
    /** It can be asked with somebody of the person's choice there. */
    ONLY_WITH,
    /** It is not asked. */
    DO_NOT_ASK
}
