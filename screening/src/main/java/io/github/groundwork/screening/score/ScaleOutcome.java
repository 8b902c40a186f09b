package io.github.groundwork.screening.score;

import io.github.groundwork.screening.rule.Ratio;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a scale yields: a value, an estimate, bounds, or a reason why there is neither. Never a guess.
 *
 * <p>The set is closed: {@link #fold} names every case. Immutable and thread-safe.
 */
public sealed interface ScaleOutcome {

    /**
     * Applies the function for the case that this is.
     *
     * @param scored for a value
     * @param estimated for an estimate
     * @param bounded for bounds
     * @param withheld for a reason
     * @param <R> the type of the outcome
     * @return what the function returned
     * @throws NullPointerException if the function that is applied is null
     */
    default <R> R fold(
            Function<? super Scored, ? extends R> scored,
            Function<? super Estimated, ? extends R> estimated,
            Function<? super Bounded, ? extends R> bounded,
            Function<? super Withheld, ? extends R> withheld) {
        if (this instanceof Scored is) {
            return scored.apply(is);
        }
        if (this instanceof Estimated is) {
            return estimated.apply(is);
        }
        return this instanceof Bounded is ? bounded.apply(is) : withheld.apply((Withheld) this);
    }

    /**
     * Returns the value.
     *
     * @return the value or estimate, or empty if there is none
     */
    default Optional<Ratio> value() {
        if (this instanceof Scored is) {
            return Optional.of(is.exact());
        }
        return this instanceof Estimated is ? Optional.of(is.exact()) : Optional.empty();
    }

    /**
     * Returns the lowest value that the answers leave open.
     *
     * @return the lower bound, or empty if the outcome is withheld
     */
    default Optional<Ratio> low() {
        return fold(
                s -> Optional.of(s.exact()),
                e -> Optional.of(e.least()),
                b -> Optional.of(b.least()),
                w -> Optional.empty());
    }

    /**
     * Returns the highest value that the answers leave open.
     *
     * @return the upper bound, or empty if the outcome is withheld
     */
    default Optional<Ratio> high() {
        return fold(
                s -> Optional.of(s.exact()),
                e -> Optional.of(e.most()),
                b -> Optional.of(b.most()),
                w -> Optional.empty());
    }

    /**
     * A value: every item that counts was answered, or closed by its gate.
     *
     * @param exact the exact value
     */
    record Scored(Ratio exact) implements ScaleOutcome {
        /**
         * Checks the value.
         *
         * @throws NullPointerException if {@code exact} is null
         */
        public Scored {
            Objects.requireNonNull(exact, "exact");
        }
    }

    /**
     * An estimate by a published rule, with the bounds that hold without it.
     *
     * @param exact the exact estimate
     * @param least the lowest value that the answers leave open
     * @param most the highest value that the answers leave open
     * @param rule the rule
     */
    record Estimated(Ratio exact, Ratio least, Ratio most, EstimateRule rule) implements ScaleOutcome {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Estimated {
            Objects.requireNonNull(exact, "exact");
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(most, "most");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * The tight bounds that the missing answers leave open.
     *
     * @param least the lowest value that complete answers can reach
     * @param most the highest value that complete answers can reach, not below the lowest
     */
    record Bounded(Ratio least, Ratio most) implements ScaleOutcome {
        /**
         * Checks the bounds.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the lowest is above the highest
         */
        public Bounded {
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(most, "most");
            if (least.compareTo(most) > 0) {
                throw new IllegalArgumentException("the lowest is not above the highest");
            }
        }
    }

    /**
     * Neither a value nor bounds.
     *
     * @param reason why
     */
    record Withheld(WithheldReason reason) implements ScaleOutcome {
        /**
         * Checks the reason.
         *
         * @throws NullPointerException if {@code reason} is null
         */
        public Withheld {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
