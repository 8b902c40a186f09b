package io.github.groundwork.screening.item;

import java.util.Objects;
import java.util.Optional;

/**
 * One option of an option set.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the value as it is written in files, such as {@code 2} or {@code happened}
 * @param score the number that it counts, or empty for an option that has none
 * @param label a neutral label in the library's own words; the official label is in a wording pack
 * @param code its code, if it has one
 * @param exclusive true if choosing it excludes all others where several may be chosen
 */
public record Option(String value, Optional<Integer> score, String label, Optional<Coding> code, boolean exclusive) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a text is empty, or a score is not what the value says
     */
    public Option {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(code, "code");
        if (value.isEmpty() || label.isEmpty()) {
            throw new IllegalArgumentException("an option has a value and a label");
        }
        if (score.isPresent() && !value.equals(Integer.toString(score.get()))) {
            throw new IllegalArgumentException("a scored option's value is its score");
        }
    }
}
