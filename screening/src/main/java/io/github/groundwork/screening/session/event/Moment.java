package io.github.groundwork.screening.session.event;

/** At which point of a session somebody is asked how they are. Immutable and thread-safe; the order is that of the session. */
public enum Moment {
    /** Before the first question. */
    BEFORE,
    /** Between two questions. */
    DURING,
    /** After the last question. */
    AFTER
}
