package io.github.groundwork.screening.scale;

import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.Requirement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A published cut-off on a scale: an operator and a value, for a population, from a source.
 *
 * <p>An instrument may have several. A positive cut-off is no diagnosis. Immutable and thread-safe.
 *
 * @param name its name, unique in its instrument, such as {@code >=10}
 * @param scale the scale's id
 * @param comparison the operator
 * @param value the value
 * @param requirements what must be known and hold about the context for it to apply
 * @param accuracy for whom it was studied and how it did there
 * @param evidence where it is published
 */
public record CutOff(
        String name,
        String scale,
        Comparison comparison,
        Ratio value,
        List<Requirement> requirements,
        Accuracy accuracy,
        Evidence evidence) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the name is empty, or the operator is an equality
     */
    public CutOff {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(value, "value");
        requirements = List.copyOf(Objects.requireNonNull(requirements, "requirements"));
        Objects.requireNonNull(accuracy, "accuracy");
        Objects.requireNonNull(evidence, "evidence");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a cut-off has a name");
        }
        if (comparison == Comparison.EQUAL) {
            throw new IllegalArgumentException("a cut-off divides a scale: its operator is no equality");
        }
    }

    /**
     * For whom a cut-off was studied, and what was found, as published text.
     *
     * @param population for whom
     * @param sensitivity how many it finds, if published
     * @param specificity how many it rightly passes over, if published
     * @param status how it stands in practice, such as {@code published}
     */
    public record Accuracy(
            String population, Optional<String> sensitivity, Optional<String> specificity, String status) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Accuracy {
            Objects.requireNonNull(population, "population");
            Objects.requireNonNull(sensitivity, "sensitivity");
            Objects.requireNonNull(specificity, "specificity");
            Objects.requireNonNull(status, "status");
        }
    }
}
