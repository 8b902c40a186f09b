package io.github.groundwork.screening.instrument;

/** How answers are collected. Immutable and thread-safe; the order of the constants means nothing. */
public enum Mode {
    /** The informant reads and answers alone. */
    SELF_REPORT,
    /** Somebody asks face to face. */
    INTERVIEW,
    /** Somebody asks on the telephone. */
    TELEPHONE,
    /** Somebody answers about the person. */
    PROXY_REPORT
}
