package io.github.groundwork.screening.session.step;

/** How a session stands or ended. None of them is held against the person. Immutable and thread-safe; the order means nothing. */
public enum SessionOutcome {
    /** It goes on. */
    OPEN,
    /** Something blocked it before it began. */
    BLOCKED,
    /** The person said "not today". */
    NOT_TODAY,
    /** The answer to asking was no. */
    SAID_NO,
    /** Somebody else said yes, and the person said no. */
    ASSENT_NO,
    /** A yes was taken back. */
    TAKEN_BACK,
    /** Every question that was to be asked was answered, declined, or not known to the person. */
    COMPLETED,
    /** The person stopped, and what they said is kept. */
    STOPPED,
    /** The person left. */
    LEFT,
    /** The person discarded it. */
    DISCARDED,
    /** It was entered in error. */
    ENTERED_IN_ERROR
}
