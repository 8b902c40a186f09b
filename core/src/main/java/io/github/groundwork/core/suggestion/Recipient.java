package io.github.groundwork.core.suggestion;

/**
 * Who an attention is for.
 *
 * <p>Outside a session there is nobody whom the library knows: the host must route it, and that is said rather than left
 * empty. Immutable and thread-safe; the order of the constants means nothing.
 */
public enum Recipient {
    /** The host must bring this to somebody who can respond. */
    HOST_MUST_ROUTE
}
