package io.github.groundwork.core.json;

/**
 * What a document keeps beside its value, by the ways of its format. Implementations are immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
interface Kept<T> {

    /** Returns the minor version in which the document was stored. */
    int minorVersion();

    /** Returns what stays when a value changes; an IllegalArgumentException if it is another's. */
    Kept<T> with(T before, T changed);

    /** Writes a value together with what is kept. */
    byte[] write(T value);
}
