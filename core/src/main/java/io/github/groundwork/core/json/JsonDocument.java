package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was stored, with the fields of a newer minor version that this library does not know.
 *
 * <p>Unknown fields are kept and written back, and shown nowhere. Immutable and thread-safe, as far as the value is.
 *
 * @param <T> the type of the value
 */
public final class JsonDocument<T> {

    private final T value;
    private final int minor;
    private final Map<String, Map<String, JsonNode>> kept;

    JsonDocument(T value, int minor, Map<String, Map<String, JsonNode>> kept) {
        this.value = value;
        this.minor = minor;
        Map<String, Map<String, JsonNode>> copy = new LinkedHashMap<>();
        kept.forEach((where, fields) -> {
            Map<String, JsonNode> each = new LinkedHashMap<>();
            fields.forEach((name, node) -> each.put(name, node.deepCopy()));
            copy.put(where, each);
        });
        this.kept = copy;
    }

    /** Returns a document of the version that this library knows. */
    static <T> JsonDocument<T> of(T value) {
        return new JsonDocument<>(value, 0, Map.of());
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
        return minor;
    }

    /** Returns another value of the same owner, with what was kept. */
    JsonDocument<T> with(T changed) {
        return new JsonDocument<>(changed, minor, kept);
    }

    /** Returns the unknown fields of one object. */
    Map<String, JsonNode> kept(String where) {
        return kept.getOrDefault(where, Map.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonDocument<?> that
                && minor == that.minor
                && value.equals(that.value)
                && kept.equals(that.kept);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, minor, kept);
    }

    /**
     * Returns the version and what the value shows of itself, never an unknown field.
     *
     * @return such as {@code JsonDocument[1.0, Consents[3, 1 taken back]]}
     */
    @Override
    public String toString() {
        return "JsonDocument[1." + minor + ", " + value + "]";
    }
}
