package io.github.groundwork.screening.pathway;

import io.github.groundwork.screening.rule.ValueTest;
import java.util.List;
import java.util.Objects;

/**
 * What a result must be for a step of a pathway.
 *
 * <p>Over partial answers it is met, not met or undetermined: met only if every way to complete the answers meets it, not met only if none
 * does. The set is closed. Immutable and thread-safe.
 */
public sealed interface PathwayCondition {

    /**
     * A cut-off is positive. One that does not apply to the person is not.
     *
     * @param cutOff the cut-off's name in its instrument
     */
    record CutOffPositive(String cutOff) implements PathwayCondition {
        /**
         * Checks the name.
         *
         * @throws NullPointerException if {@code cutOff} is null
         */
        public CutOffPositive {
            Objects.requireNonNull(cutOff, "cutOff");
        }
    }

    /**
     * A given answer passes a test. An item that was not answered leaves it open, unless its gate closes it.
     *
     * @param item the item's id
     * @param test what is asked of the answer
     */
    record ItemPasses(String item, ValueTest test) implements PathwayCondition {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public ItemPasses {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(test, "test");
        }
    }

    /**
     * One of the instrument's own category rules yields one of some categories.
     *
     * @param rule the rule's name
     * @param categories the categories' ids, at least one
     */
    record CategoryAmong(String rule, List<String> categories) implements PathwayCondition {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if there is no category
         */
        public CategoryAmong {
            Objects.requireNonNull(rule, "rule");
            categories = List.copyOf(Objects.requireNonNull(categories, "categories"));
            if (categories.isEmpty()) {
                throw new IllegalArgumentException("a set of categories holds at least one");
            }
        }
    }

    /**
     * All of several conditions are met.
     *
     * @param of the conditions, at least one
     */
    record All(List<PathwayCondition> of) implements PathwayCondition {
        /**
         * Copies the conditions.
         *
         * @throws NullPointerException if {@code of} or one of its conditions is null
         * @throws IllegalArgumentException if there is none
         */
        public All {
            of = List.copyOf(Objects.requireNonNull(of, "of"));
            if (of.isEmpty()) {
                throw new IllegalArgumentException("a group holds at least one condition");
            }
        }
    }

    /**
     * One of several conditions is met.
     *
     * @param of the conditions, at least one
     */
    record Any(List<PathwayCondition> of) implements PathwayCondition {
        /**
         * Copies the conditions.
         *
         * @throws NullPointerException if {@code of} or one of its conditions is null
         * @throws IllegalArgumentException if there is none
         */
        public Any {
            of = List.copyOf(Objects.requireNonNull(of, "of"));
            if (of.isEmpty()) {
                throw new IllegalArgumentException("a group holds at least one condition");
            }
        }
    }
}
