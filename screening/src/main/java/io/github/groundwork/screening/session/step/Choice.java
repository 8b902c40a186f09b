package io.github.groundwork.screening.session.step;

/** What the person can choose at a step. Immutable and thread-safe; the order is the one in which they are offered. */
public enum Choice {
    /** Say yes. */
    YES,
    /** Say no. */
    NO,
    /** Say "not today". */
    NOT_TODAY,
    /** Answer. */
    ANSWER,
    /** Skip; no reason is asked for. */
    SKIP,
    /** Say that one does not know. */
    DONT_KNOW,
    /** Skip, and not be asked again. */
    NOT_AGAIN,
    /** Go on. */
    GO_ON,
    /** Take a break. */
    PAUSE,
    /** Stop, with what was said kept. */
    STOP,
    /** Stop, with nothing kept. */
    DISCARD
}
