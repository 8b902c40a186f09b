package io.github.groundwork.screening.rule;

import java.util.List;
import java.util.Objects;

/**
 * A condition on answers and scales, nested by all, any or at least n.
 *
 * <p>Over partial answers a condition is met, not met or undetermined: met only if every way to complete the answers meets
 * it, not met only if none does. Immutable and thread-safe.
 */
public sealed interface Condition {

    /**
     * A given answer passes a test.
     *
     * @param item the item's id
     * @param test what is asked of the answer
     */
    record ItemIs(String item, ValueTest test) implements Condition {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public ItemIs {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(test, "test");
        }
    }

    /**
     * The item was declined. Only for rules whose publisher says what a decline leads to.
     *
     * @param item the item's id
     */
    record ItemDeclined(String item) implements Condition {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code item} is null
         */
        public ItemDeclined {
            Objects.requireNonNull(item, "item");
        }
    }

    /**
     * The item does not apply: its gate closed it, or it was recorded as not applicable.
     *
     * @param item the item's id
     */
    record ItemNotApplicable(String item) implements Condition {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code item} is null
         */
        public ItemNotApplicable {
            Objects.requireNonNull(item, "item");
        }
    }

    /**
     * A scale's value compares with a limit.
     *
     * @param scale the scale's id
     * @param comparison how
     * @param limit with what
     */
    record ScaleIs(String scale, Comparison comparison, Ratio limit) implements Condition {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public ScaleIs {
            Objects.requireNonNull(scale, "scale");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(limit, "limit");
        }
    }

    /**
     * At least some of several conditions are met; all of them, and any of them, are the two ends of this.
     *
     * @param least how many must be met, from 1 to the number of conditions
     * @param of the conditions
     */
    record AtLeast(int least, List<Condition> of) implements Condition {
        /**
         * Checks the number and copies the conditions.
         *
         * @throws NullPointerException if {@code of} or one of its conditions is null
         * @throws IllegalArgumentException if {@code least} is below 1 or above the number of conditions
         */
        public AtLeast {
            of = List.copyOf(Objects.requireNonNull(of, "of"));
            if (least < 1 || least > of.size()) {
                throw new IllegalArgumentException("at least n of m needs n from 1 to m");
            }
        }
    }

    /**
     * Returns the condition that all of several are met.
     *
     * @param conditions at least one
     * @return the condition
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is none
     */
    static Condition all(List<Condition> conditions) {
        return new AtLeast(conditions.size(), conditions);
    }

    /**
     * Returns the condition that one of several is met.
     *
     * @param conditions at least one
     * @return the condition
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is none
     */
    static Condition any(List<Condition> conditions) {
        return new AtLeast(1, conditions);
    }
}
