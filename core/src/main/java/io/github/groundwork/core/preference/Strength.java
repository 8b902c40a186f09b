package io.github.groundwork.core.preference;

/**
 * How strongly something was said. The natural order is from weak to strong.
 *
 * <p>Immutable and thread-safe.
 */
public enum Strength {
    /** Good to know. */
    NOTE,
    /** What the person would rather have. */
    PREFERENCE,
    /** What matters much to the person. */
    STRONG_PREFERENCE,
    /** A limit: it is not crossed, unless a law for emergencies says so. */
    LIMIT,
    /** A decline that stands on a legal document. The library keeps a pointer to it and asserts no legal force. */
    BINDING_DECLINE;

    /**
     * Tells whether it is a limit or a binding decline, which only the person or their agent can weaken.
     *
     * @return true for {@link #LIMIT} and {@link #BINDING_DECLINE}
     */
    public boolean isProtective() {
        return compareTo(LIMIT) >= 0;
    }
}
