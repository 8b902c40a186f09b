package io.github.groundwork.core.json.tool;

/**
 * A value as it was stored, with what its format keeps beside it: the version, and the fields that this library does not know.
 *
 * <p>Each format has its own, and makes it when it reads; hosts see it as a {@code JsonDocument}. Implementations are immutable and
 * thread-safe, as far as the value is; they are equal if the values are and what is kept is, and {@code toString} never shows an unknown
 * field.
 *
 * @param <T> the type of the value
 */
public interface Stored<T> {

    /**
     * Returns the value.
     *
     * @return the value
     */
    T value();

    /**
     * Returns the minor version of the format in which it was stored.
     *
     * @return 0 for the version that this library knows
     */
    int minorVersion();

    /**
     * Returns another value with what is kept of this one and still belongs to it.
     *
     * @param changed the value as it is now
     * @return a new stored value, in the version of this one
     * @throws NullPointerException if {@code changed} is null
     * @throws IllegalArgumentException if it is another's
     */
    Stored<T> with(T changed);

    /**
     * Writes the value together with what is kept.
     *
     * @return the document, UTF-8: the same bytes for equal stored values
     * @throws IllegalArgumentException if the document would be larger than what is read
     */
    byte[] write();
}
