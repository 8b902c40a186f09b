package io.github.groundwork.core.preference.statement;

/** What is about to happen with a person. Immutable and thread-safe; the order of the constants means nothing. */
public enum CareStep {
    /** Reaching the person by telephone or message. */
    CONTACT,
    /** Writing to the person, or about them. */
    LETTER,
    /** Coming in and waiting. */
    ARRIVAL,
    /** Talking, a screening among it. */
    CONVERSATION,
    /** A talk with others there. */
    GROUP,
    /** An examination of the body. */
    EXAMINATION,
    /** A procedure or a treatment. */
    PROCEDURE,
    /** A meal. */
    MEAL,
    /** A night away from home. */
    NIGHT,
    /** A crisis. */
    CRISIS
}
