package io.github.groundwork.screening.answer;

/** Why an item was not asked. Immutable and thread-safe; the order of the constants is part of no contract. */
public enum NotAskedReason {
    /** It does not apply to this person. */
    NOT_APPLICABLE,
    /** The person's own preference says not to ask it. */
    PREFERENCE,
    /** A stage that would ask it was not entered. */
    STAGE,
    /** The host left it out. */
    HOST
}
