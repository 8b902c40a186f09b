package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.suggestion.Suggestions;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions as they were stored, with the fields of a newer minor version that this library does not know.
 *
 * <p>Unknown fields are kept and written back, and shown nowhere. Immutable and thread-safe; there is no natural order.
 */
public final class SuggestionsDocument {

    private final Suggestions suggestions;
    private final int minor;
    private final Map<String, Map<String, JsonNode>> kept;

    SuggestionsDocument(Suggestions suggestions, int minor, Map<String, Map<String, JsonNode>> kept) {
        this.suggestions = suggestions;
        this.minor = minor;
        this.kept = SharingKept.copy(kept);
    }

    /**
     * Returns the suggestions.
     *
     * @return the suggestions, with what was left out
     */
    public Suggestions suggestions() {
        return suggestions;
    }

    /**
     * Returns this document with other suggestions, such as fewer, keeping what was not known about the same ids.
     *
     * @param changed the suggestions
     * @return a new value
     * @throws NullPointerException if {@code changed} is null
     */
    public SuggestionsDocument with(Suggestions changed) {
        return new SuggestionsDocument(Objects.requireNonNull(changed, "changed"), minor, kept);
    }

    /**
     * Returns the minor version of the format in which they were stored.
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
        return other instanceof SuggestionsDocument that
                && minor == that.minor
                && suggestions.equals(that.suggestions)
                && kept.equals(that.kept);
    }

    @Override
    public int hashCode() {
        return Objects.hash(suggestions, minor, kept);
    }

    /**
     * Returns the version and how many suggestions there are, never an unknown field.
     *
     * @return such as {@code SuggestionsDocument[1.0, Suggestions[3, 1 left out]]}
     */
    @Override
    public String toString() {
        return "SuggestionsDocument[1." + minor + ", " + suggestions + "]";
    }
}
