package io.github.groundwork.safetyplan.collaboration;

/** How a section stands. None of it is a grade. Immutable and thread-safe; the order of the constants means nothing. */
public enum SectionFill {
    /** It has an entry. */
    FILLED,
    /** The person said that it is not for them. That is complete. */
    NOT_FOR_ME,
    /** It has no entry yet. */
    NOT_YET
}
