package io.github.groundwork.core.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was stored, with the fields of a newer minor version that this library does not know.
 *
 * <p>Unknown fields are kept and written back, and shown nowhere. Immutable and thread-safe, as far as the value is; there is no natural
 * order.
 *
 * @param <T> the type of the value
 */
public final class JsonDocument<T> {

    private final T value;
    private final Kept<T> kept;

    JsonDocument(T value, Kept<T> kept) {
        this.value = value;
        this.kept = kept;
    }

    /**
     * Returns the value.
     *
     * @return the value
     */
    public T value() {
        return value;
    }

    /**
     * Returns the minor version of the format in which it was stored.
     *
     * @return 0 for the version that this library knows
     */
    public int minorVersion() {
        return kept.minorVersion();
    }

    /**
     * Returns this document with another value in place of this one.
     *
     * <p>Unknown fields stay with the document, with everything in it that has an id and is still there, and with every other part that
     * reads as before. The rest is let go, since what it was about may no longer be so. What is erased loses them.
     *
     * @param changed the value as it is now
     * @return a new document, in the version of this one
     * @throws NullPointerException if {@code changed} is null
     * @throws IllegalArgumentException if it is another person's, or another history
     */
    public JsonDocument<T> with(T changed) {
        return new JsonDocument<>(Objects.requireNonNull(changed, "changed"), kept.with(value, changed));
    }

    Kept<T> kept() {
        return kept;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonDocument<?> that && value.equals(that.value) && kept.equals(that.kept);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, minorVersion());
    }

    /**
     * Returns the version and what the value shows of itself, never an unknown field.
     *
     * @return such as {@code JsonDocument[1.0, Consents[3, 1 taken back]]}
     */
    @Override
    public String toString() {
        return "JsonDocument[1." + minorVersion() + ", " + value + "]";
    }
}
