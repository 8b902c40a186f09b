package io.github.groundwork.screening.scale;

import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Ratio;
import java.util.Objects;

/**
 * A named range of a scale's values, both ends included, as the instrument publishes it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the lowest value
 * @param to the highest value
 * @param label the published name
 * @param evidence where it is published
 */
public record Band(Ratio from, Ratio to, String label, Evidence evidence) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the range is empty, or the label is
     */
    public Band {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(evidence, "evidence");
        if (from.compareTo(to) > 0 || label.isEmpty()) {
            throw new IllegalArgumentException("a band has a label and holds a value");
        }
    }

    /**
     * Tells whether a value lies in the band.
     *
     * @param value the exact value
     * @return true if it does
     */
    public boolean holds(Ratio value) {
        return from.compareTo(value) <= 0 && value.compareTo(to) <= 0;
    }
}
