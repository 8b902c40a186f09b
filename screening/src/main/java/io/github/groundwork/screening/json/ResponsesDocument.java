package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.screening.answer.Responses;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer sheet as it was stored, with the fields of a newer minor version that this library does not know.
 *
 * <p>Unknown fields are kept and written back, and shown nowhere. Immutable and thread-safe.
 */
public final class ResponsesDocument {

    private final Responses responses;
    private final int minor;
    private final Map<String, Map<String, JsonNode>> kept;

    ResponsesDocument(Responses responses, int minor, Map<String, Map<String, JsonNode>> kept) {
        this.responses = responses;
        this.minor = minor;
        Map<String, Map<String, JsonNode>> copy = new LinkedHashMap<>();
        kept.forEach((where, fields) -> {
            Map<String, JsonNode> each = new LinkedHashMap<>();
            fields.forEach((name, node) -> each.put(name, node.deepCopy()));
            copy.put(where, each);
        });
        this.kept = copy;
    }

    /**
     * Returns the answer sheet.
     *
     * @return the sheet
     */
    public Responses responses() {
        return responses;
    }

    /**
     * Returns this document with another sheet of the same instrument, keeping what was not known.
     *
     * @param changed the new sheet
     * @return a new value
     * @throws NullPointerException if {@code changed} is null
     * @throws IllegalArgumentException if the sheet is for another instrument or version
     */
    public ResponsesDocument with(Responses changed) {
        if (!Objects.requireNonNull(changed, "changed").instrument().equals(responses.instrument())) {
            throw new IllegalArgumentException("a stored sheet stays with its instrument");
        }
        return new ResponsesDocument(changed, minor, kept);
    }

    /**
     * Returns the minor version of the format in which it was stored.
     *
     * @return 0 for the version that this library knows
     */
    public int minorVersion() {
        return minor;
    }

    Map<String, JsonNode> kept(String where) {
        return kept.getOrDefault(where, Map.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResponsesDocument that
                && minor == that.minor
                && responses.equals(that.responses)
                && kept.equals(that.kept);
    }

    @Override
    public int hashCode() {
        return Objects.hash(responses, minor, kept);
    }

    /**
     * Returns the sheet's instrument and counts, never an answer or an unknown field.
     *
     * @return such as {@code ResponsesDocument[1.0, Responses[phq-9 1999, 8 of 10 given]]}
     */
    @Override
    public String toString() {
        return "ResponsesDocument[1." + minor + ", " + responses + "]";
    }
}
