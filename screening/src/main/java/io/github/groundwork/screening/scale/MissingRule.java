package io.github.groundwork.screening.scale;

import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Ratio;
import java.util.List;
import java.util.Objects;

/**
 * What an instrument itself publishes about answers that were not given. Most publish nothing.
 *
 * <p>A value that such a rule yields is an estimate and says so. Immutable and thread-safe.
 */
public sealed interface MissingRule {

    /**
     * Nothing is published: what is missing leaves bounds.
     *
     * @param note what was looked for, or what others do
     */
    record NonePublished(String note) implements MissingRule {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code note} is null
         */
        public NonePublished {
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * A few blanks count as a value; with more of them there is no estimate.
     *
     * @param value what a blank adds to the scale
     * @param atMost how many blanks there may be, at least 1
     * @param over where blanks are counted
     * @param evidence where the rule is published
     */
    record BlankAs(Ratio value, int atMost, Over over, Evidence evidence) implements MissingRule {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code atMost} is below 1
         */
        public BlankAs {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(over, "over");
            Objects.requireNonNull(evidence, "evidence");
            if (atMost < 1) {
                throw new IllegalArgumentException("a rule about blanks allows at least one");
            }
        }
    }

    /** Where blanks are counted. */
    enum Over {
        /** Over all items of the form that are not supplementary. */
        FORM,
        /** Over the items of the scale. */
        SCALE
    }

    /**
     * The mean is taken over the answers that were given.
     *
     * @param atLeast how many must be given, at least 1
     * @param evidence where the rule is published
     */
    record MeanOfAnswered(int atLeast, Evidence evidence) implements MissingRule {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code atLeast} is below 1
         */
        public MeanOfAnswered {
            Objects.requireNonNull(evidence, "evidence");
            if (atLeast < 1) {
                throw new IllegalArgumentException("a mean needs at least one answer");
            }
        }
    }

    /**
     * Other answers imply what some blanks count as.
     *
     * @param items the ids of the items whose blanks are implied
     * @param value what such a blank adds to the scale
     * @param when what must be met
     * @param evidence where the rule is published
     */
    record Implied(List<String> items, Ratio value, Condition when, Evidence evidence) implements MissingRule {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if there is no item
         */
        public Implied {
            items = List.copyOf(Objects.requireNonNull(items, "items"));
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(evidence, "evidence");
            if (items.isEmpty()) {
                throw new IllegalArgumentException("an implied value is for at least one item");
            }
        }
    }
}
