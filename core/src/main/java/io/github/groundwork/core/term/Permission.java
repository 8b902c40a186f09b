package io.github.groundwork.core.term;

/**
 * Whether somebody said yes, said no, or has not been asked. What is not known is never a yes.
 *
 * <p>Immutable and thread-safe; the order of the constants means nothing.
 */
public enum Permission {
    /** The answer was yes. */
    YES,
    /** The answer was no. */
    NO,
    /** Nobody has asked, or there was no answer. */
    UNKNOWN;

    /**
     * Tells whether the answer was yes.
     *
     * @return true for {@link #YES} only
     */
    public boolean isGiven() {
        return this == YES;
    }
}
