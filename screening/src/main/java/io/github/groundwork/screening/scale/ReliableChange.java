package io.github.groundwork.screening.scale;

import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Ratio;
import java.util.Objects;

/**
 * A published size of change on a scale that is held to be more than chance, or to matter.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale the scale's id
 * @param value the size of the change, above 0
 * @param kind what the figure is, such as reliable change or a minimal important difference
 * @param population for whom it was studied
 * @param evidence where it is published
 */
public record ReliableChange(String scale, Ratio value, String kind, String population, Evidence evidence) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the value is not above 0
     */
    public ReliableChange {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(evidence, "evidence");
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("a size of change is above 0");
        }
    }
}
