package io.github.groundwork.safetyplan.share;

/** How a plan stands in a view. Immutable and thread-safe; the order of the constants means nothing. */
public enum ViewStatus {
    /** It is what the person approved. */
    IN_FORCE,
    /** It is the person's own copy, and not approved as it is. */
    DRAFT,
    /** It is the person's own copy, and they withdrew their approval. */
    WITHDRAWN,
    /** Nothing is shared. */
    NOTHING_SHARED,
    /** It is what the person approved, opened in an emergency and not by their choice. */
    OPENED_IN_EMERGENCY
}
