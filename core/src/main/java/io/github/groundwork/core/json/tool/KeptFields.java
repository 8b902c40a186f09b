package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object that a newer minor version added, with those of the objects inside it; they are written back where they stood.
 *
 * <p>They may hold a person's words: {@code toString} shows their number only. Immutable and thread-safe.
 */
public final class KeptFields {

    private static final KeptFields NONE = new KeptFields(Map.of());

    private final Map<String, Map<String, JsonNode>> byPlace;

    private KeptFields(Map<String, Map<String, JsonNode>> byPlace) {
        this.byPlace = byPlace;
    }

    /**
     * Returns no fields.
     *
     * @return the value for an object of which everything is known
     */
    public static KeptFields none() {
        return NONE;
    }

    /**
     * Takes out of an object what nobody asked for, there and in every object that was opened from it; a second time there is nothing
     * left.
     *
     * @param fields the object, after all that is known was read
     * @param minor the minor version of the document; at 0, our own, a field that is not known is a problem
     * @param problems collects what is wrong
     * @return the fields; none at version 0
     * @throws NullPointerException if an argument is null
     */
    public static KeptFields take(JsonFields fields, int minor, Problems problems) {
        Objects.requireNonNull(problems, "problems");
        Map<String, Map<String, JsonNode>> unknown =
                Objects.requireNonNull(fields, "fields").takeUnknown();
        Map<String, Map<String, JsonNode>> kept = new LinkedHashMap<>();
        unknown.forEach((place, each) -> {
            Map<String, JsonNode> copies = new LinkedHashMap<>();
            each.forEach((name, node) -> {
                if (minor == 0) {
                    problems.add(JsonProblem.FIELD_UNKNOWN.at(place + "/" + Pointers.escape(name)));
                }
                copies.put(name, node.deepCopy());
            });
            kept.put(place.substring(fields.path().length()), copies);
        });
        return minor == 0 || kept.isEmpty() ? NONE : new KeptFields(kept);
    }

    /**
     * Puts the fields back to the end of the objects where they stood.
     *
     * @param written the object as this library wrote it; a field that is there already stays as it is
     * @throws NullPointerException if {@code written} is null
     */
    public void addTo(ObjectNode written) {
        Objects.requireNonNull(written, "written");
        byPlace.forEach((place, fields) -> {
            if (written.at(place) instanceof ObjectNode object) {
                fields.forEach((name, node) -> object.putIfAbsent(name, node.deepCopy()));
            }
        });
    }

    /**
     * Tells whether there is none.
     *
     * @return true if nothing was kept
     */
    public boolean isEmpty() {
        return byPlace.isEmpty();
    }

    /**
     * Returns those that stay when an object changes: its own, and those of the objects inside it that read as before.
     *
     * @param before the object as this library wrote it before
     * @param after the object as this library writes it now
     * @return the fields that stay
     * @throws NullPointerException if an argument is null
     */
    public KeptFields after(ObjectNode before, ObjectNode after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Map<String, Map<String, JsonNode>> still = new LinkedHashMap<>(byPlace);
        still.keySet().removeIf(place -> !place.isEmpty() && !before.at(place).equals(after.at(place)));
        return still.isEmpty() ? NONE : new KeptFields(still);
    }

    /** Returns both, or empty if they say different things of one field. */
    Optional<KeptFields> with(KeptFields other) {
        Map<String, Map<String, JsonNode>> both = new LinkedHashMap<>(byPlace);
        for (Map.Entry<String, Map<String, JsonNode>> place : other.byPlace.entrySet()) {
            Map<String, JsonNode> fields = new LinkedHashMap<>(both.getOrDefault(place.getKey(), Map.of()));
            for (Map.Entry<String, JsonNode> field : place.getValue().entrySet()) {
                JsonNode mine = fields.putIfAbsent(field.getKey(), field.getValue());
                if (mine != null && !mine.equals(field.getValue())) {
                    return Optional.empty();
                }
            }
            both.put(place.getKey(), fields);
        }
        return Optional.of(both.isEmpty() ? NONE : new KeptFields(both));
    }

    /** Returns one of the two, the same whichever is asked. */
    KeptFields firstOf(KeptFields other) {
        return byPlace.toString().compareTo(other.byPlace.toString()) <= 0 ? this : other;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptFields that && byPlace.equals(that.byPlace);
    }

    @Override
    public int hashCode() {
        return byPlace.hashCode();
    }

    /**
     * Returns how many fields there are, never what they hold.
     *
     * @return such as {@code KeptFields[2]}
     */
    @Override
    public String toString() {
        return "KeptFields[" + byPlace.values().stream().mapToInt(Map::size).sum() + "]";
    }
}
