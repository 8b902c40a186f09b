package io.github.groundwork.core.json;

import io.github.groundwork.core.json.tool.Stored;
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

    private final Stored<T> stored;

    private JsonDocument(Stored<T> stored) {
        this.stored = stored;
    }

    /**
     * Returns a document of what a format read.
     *
     * <p>For this library's own modules: nobody else can name the type of the argument.
     *
     * @param stored the value with what its format keeps
     * @param <T> the type of the value
     * @return the document
     * @throws NullPointerException if {@code stored} is null
     */
    @SuppressWarnings("exports") // for the modules to which it is exported
    public static <T> JsonDocument<T> of(Stored<T> stored) {
        return new JsonDocument<>(Objects.requireNonNull(stored, "stored"));
    }

    /**
     * Returns the value.
     *
     * @return the value
     */
    public T value() {
        return stored.value();
    }

    /**
     * Returns the minor version of the format in which it was stored.
     *
     * @return 0 for the version that this library knows
     */
    public int minorVersion() {
        return stored.minorVersion();
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
     * @throws IllegalArgumentException if it is another person's, another history, or of another instrument
     */
    public JsonDocument<T> with(T changed) {
        return new JsonDocument<>(stored.with(Objects.requireNonNull(changed, "changed")));
    }

    /**
     * Returns what the format reads, merges and writes.
     *
     * <p>For this library's own modules: nobody else can name the type of the result.
     *
     * @return the value with what its format keeps
     */
    @SuppressWarnings("exports") // for the modules to which it is exported
    public Stored<T> stored() {
        return stored;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonDocument<?> that && stored.equals(that.stored);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value(), minorVersion());
    }

    /**
     * Returns the version and what the value shows of itself, never an unknown field.
     *
     * @return such as {@code JsonDocument[1.0, Consents[3, 1 taken back]]}
     */
    @Override
    public String toString() {
        return "JsonDocument[1." + minorVersion() + ", " + value() + "]";
    }
}
