package io.github.groundwork.screening.item;

import io.github.groundwork.screening.rule.Ratio;
import java.util.Objects;
import java.util.function.Function;

/**
 * How an item can be answered. Declining is always possible and is no part of the format.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface AnswerFormat {

    /**
     * Applies the function for the format that this is.
     *
     * @param one for one choice
     * @param several for several choices
     * @param number for a number
     * @param <R> the type of the outcome
     * @return what the function returned
     * @throws NullPointerException if the function that is applied is null
     */
    <R> R fold(
            Function<? super OneChoice, ? extends R> one,
            Function<? super SeveralChoices, ? extends R> several,
            Function<? super NumberEntry, ? extends R> number);

    /**
     * Exactly one option of a set.
     *
     * @param options the set
     */
    record OneChoice(OptionSet options) implements AnswerFormat {
        /**
         * Checks the set.
         *
         * @throws NullPointerException if {@code options} is null
         */
        public OneChoice {
            Objects.requireNonNull(options, "options");
        }

        @Override
        public <R> R fold(
                Function<? super OneChoice, ? extends R> one,
                Function<? super SeveralChoices, ? extends R> several,
                Function<? super NumberEntry, ? extends R> number) {
            return one.apply(this);
        }
    }

    /**
     * One or more options of a set; an exclusive option stands alone.
     *
     * @param options the set, at most {@value #MOST} options
     */
    record SeveralChoices(OptionSet options) implements AnswerFormat {
        /** The most options that a set may have where several may be chosen. */
        public static final int MOST = 16;

        /**
         * Checks the set.
         *
         * @throws NullPointerException if {@code options} is null
         * @throws IllegalArgumentException if the set has more options than {@link #MOST}
         */
        public SeveralChoices {
            Objects.requireNonNull(options, "options");
            if (options.options().size() > MOST) {
                throw new IllegalArgumentException(
                        "where several may be chosen, a set has at most " + MOST + " options");
            }
        }

        @Override
        public <R> R fold(
                Function<? super OneChoice, ? extends R> one,
                Function<? super SeveralChoices, ? extends R> several,
                Function<? super NumberEntry, ? extends R> number) {
            return several.apply(this);
        }
    }

    /**
     * A number within limits, in steps.
     *
     * @param from the lowest number
     * @param to the highest number, above the lowest by a whole number of steps, at most {@value #MOST_STEPS}
     * @param step the distance between two neighbours, above 0
     */
    record NumberEntry(Ratio from, Ratio to, Ratio step) implements AnswerFormat {
        /** The most steps from the lowest number to the highest. */
        public static final int MOST_STEPS = 100_000;

        /**
         * Checks the limits.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the limits or the step do not fit together
         */
        public NumberEntry {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(step, "step");
            if (!fits(from, to, step)) {
                throw new IllegalArgumentException(
                        "a number's limits are a whole number of steps apart, from 1 to " + MOST_STEPS);
            }
        }

        /**
         * Tells whether limits and a step fit together.
         *
         * @param from the lowest number
         * @param to the highest number
         * @param step the distance between two neighbours
         * @return true if the limits are 1 to {@link #MOST_STEPS} whole steps apart
         */
        public static boolean fits(Ratio from, Ratio to, Ratio step) {
            if (step.signum() <= 0) {
                return false;
            }
            Ratio steps = to.minus(from).dividedBy(step);
            return steps.isWhole() && steps.numerator() >= 1 && steps.numerator() <= MOST_STEPS;
        }

        /**
         * Returns how many numbers can be given.
         *
         * @return the number of steps and one
         */
        public int count() {
            return (int) to.minus(from).dividedBy(step).numerator() + 1;
        }

        @Override
        public <R> R fold(
                Function<? super OneChoice, ? extends R> one,
                Function<? super SeveralChoices, ? extends R> several,
                Function<? super NumberEntry, ? extends R> number) {
            return number.apply(this);
        }
    }
}
