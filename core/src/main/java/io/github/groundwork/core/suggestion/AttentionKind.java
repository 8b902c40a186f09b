package io.github.groundwork.core.suggestion;

/** Why something is brought to somebody's notice. Immutable and thread-safe; the order of the constants means nothing. */
public enum AttentionKind {
    /** A given answer reached the threshold that its instrument, or a marked suggestion, names. */
    CRITICAL_ANSWER,
    /** The instrument's own published rule asks for a conversation because the person declined; it is never read as a yes. */
    CONVERSATION
}
