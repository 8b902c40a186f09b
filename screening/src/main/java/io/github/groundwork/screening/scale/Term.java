package io.github.groundwork.screening.scale;

import io.github.groundwork.screening.rule.Ratio;
import java.util.Objects;

/**
 * One item's place in a scale.
 *
 * <p>Immutable and thread-safe.
 *
 * @param item the item's id
 * @param reversed true if the key is reversed: the lowest number counts as the highest
 * @param weight what the number is multiplied by, not 0
 */
public record Term(String item, boolean reversed, Ratio weight) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the weight is 0
     */
    public Term {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(weight, "weight");
        if (weight.signum() == 0) {
            throw new IllegalArgumentException("a weight is not 0: leave the item out");
        }
    }
}
