package io.github.groundwork.screening.rule;

import java.util.List;
import java.util.Objects;

/**
 * A question about one given answer: how its number compares, or whether a value was chosen.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ValueTest {

    /**
     * The number of the answer compares with a limit.
     *
     * @param comparison how
     * @param limit with what
     */
    record Compares(Comparison comparison, Ratio limit) implements ValueTest {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Compares {
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(limit, "limit");
        }
    }

    /**
     * The chosen value, or one of the chosen values, is in a set.
     *
     * @param values the values as the option set writes them, at least one
     */
    record Chosen(List<String> values) implements ValueTest {
        /**
         * Copies the values.
         *
         * @throws NullPointerException if {@code values} or one of them is null
         * @throws IllegalArgumentException if there is none
         */
        public Chosen {
            values = List.copyOf(Objects.requireNonNull(values, "values"));
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a set of values holds at least one");
            }
        }
    }
}
