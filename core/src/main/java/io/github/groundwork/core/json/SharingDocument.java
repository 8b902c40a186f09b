package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.sharing.SharingChoices;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Choices of sharing as they were stored, with the fields of a newer minor version that this library does not know.
 *
 * <p>Unknown fields are kept and written back, and shown nowhere. Immutable and thread-safe; there is no natural order.
 */
public final class SharingDocument {

    private final SharingChoices choices;
    private final int minor;
    private final Map<String, Map<String, JsonNode>> kept;

    SharingDocument(SharingChoices choices, int minor, Map<String, Map<String, JsonNode>> kept) {
        this.choices = choices;
        this.minor = minor;
        this.kept = SharingKept.copy(kept);
    }

    /**
     * Returns the choices.
     *
     * @return the choices with their history
     */
    public SharingChoices choices() {
        return choices;
    }

    /**
     * Returns this document with later choices of the same history, keeping what was not known.
     *
     * @param changed the later choices
     * @return a new value
     * @throws NullPointerException if {@code changed} is null
     * @throws IllegalArgumentException if they are another history, or another person's
     */
    public SharingDocument with(SharingChoices changed) {
        if (!Objects.requireNonNull(changed, "changed")
                        .history()
                        .id()
                        .equals(choices.history().id())
                || !changed.history().owner().equals(choices.history().owner())) {
            throw new IllegalArgumentException("a stored history stays with its id and its owner");
        }
        return new SharingDocument(changed, minor, kept);
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
        return other instanceof SharingDocument that
                && minor == that.minor
                && choices.equals(that.choices)
                && kept.equals(that.kept);
    }

    @Override
    public int hashCode() {
        return Objects.hash(choices, minor, kept);
    }

    /**
     * Returns the version and the history's id, never an unknown field.
     *
     * @return such as {@code SharingDocument[1.0, SharingChoices[History[sharing-1, 4 entries]]]}
     */
    @Override
    public String toString() {
        return "SharingDocument[1." + minor + ", " + choices + "]";
    }
}
