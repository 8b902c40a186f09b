package io.github.groundwork.screening.session.offer;

/** What should hold where and when somebody is asked. Immutable and thread-safe; the order of the constants means nothing. */
public enum Circumstance {
    /** The place is private. */
    PRIVATE_SPACE,
    /** Nobody else can hear or see what is said, unless the person wants them there. */
    NOBODY_LISTENING,
    /** The interpreter is one that the person agreed to, or none is needed. */
    INTERPRETER_AGREED,
    /** The person is able to answer now. */
    ABLE_NOW,
    /** It is asked for the person's own care, and not only to fill a count. */
    FOR_THEIR_CARE
}
