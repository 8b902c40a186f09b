package io.github.groundwork.core.language;

import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * What a readability formula gives: a number, or the reason why there is none. It is never a number that is no number.
 *
 * <p>A score is a hint about a text of the library or of staff; it says nothing about a person. Immutable and thread-safe;
 * scores of different formulas have no order.
 */
public sealed interface ReadingScore {

    /**
     * Applies one of two functions.
     *
     * @param ifValue applied to the number
     * @param ifNot applied to the reason why there is none
     * @param <R> the type of the outcome
     * @return what the function returned
     * @throws NullPointerException if a function is null
     */
    <R> R fold(DoubleFunction<? extends R> ifValue, Function<? super Reason, ? extends R> ifNot);

    /**
     * A number.
     *
     * @param value the number, finite, not rounded
     */
    record Value(double value) implements ReadingScore {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public Value {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a score is a finite number");
            }
        }

        @Override
        public <R> R fold(DoubleFunction<? extends R> ifValue, Function<? super Reason, ? extends R> ifNot) {
            Objects.requireNonNull(ifNot, "ifNot");
            return Objects.requireNonNull(ifValue, "ifValue").apply(value);
        }
    }

    /**
     * No number, because the formula does not apply.
     *
     * @param reason why
     */
    record NotApplicable(Reason reason) implements ReadingScore {

        /**
         * Checks the reason.
         *
         * @throws NullPointerException if it is null
         */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(DoubleFunction<? extends R> ifValue, Function<? super Reason, ? extends R> ifNot) {
            Objects.requireNonNull(ifValue, "ifValue");
            return Objects.requireNonNull(ifNot, "ifNot").apply(reason);
        }
    }

    /** Why a formula does not apply. The order of the constants means nothing. */
    enum Reason {
        /** The formula was made for English, and the text is in another language or script. */
        OTHER_LANGUAGE,
        /** The text has fewer words than the formula needs. */
        TOO_FEW_WORDS,
        /** The text has fewer sentences than the formula needs. */
        TOO_FEW_SENTENCES
    }
}
