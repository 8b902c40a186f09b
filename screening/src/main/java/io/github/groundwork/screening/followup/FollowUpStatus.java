package io.github.groundwork.screening.followup;

/** Where a follow-up stands at some instant. Immutable and thread-safe; the order of the constants means nothing. */
public enum FollowUpStatus {
    /** It is promised, and nobody needs to think of it yet. */
    OPEN,
    /** It is time for it: from the instant to be reminded until the due instant, and at both. */
    DUE,
    /** The due instant has passed. */
    OVERDUE,
    /** It was closed with a reason. */
    CLOSED
}
