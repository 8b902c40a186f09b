package io.github.groundwork.core.history;

import java.util.Objects;
import java.util.function.Function;

/**
 * What one event did: it changed the state, or it had no effect, for a reason.
 *
 * <p>Immutable and thread-safe, as far as the state is.
 *
 * @param <S> the type of the state
 */
public sealed interface Step<S> {

    /**
     * Applies the function for the case that this is.
     *
     * @param changed for a new state
     * @param ineffective for a reason
     * @param <R> the type of the outcome
     * @return what the function returned
     * @throws NullPointerException if the function that is applied is null
     */
    default <R> R fold(Function<? super S, ? extends R> changed, Function<? super String, ? extends R> ineffective) {
        return this instanceof Changed<S> is
                ? changed.apply(is.state())
                : ineffective.apply(((Ineffective<S>) this).reason());
    }

    /**
     * The event changed the state.
     *
     * @param state the state after it
     * @param <S> the type of the state
     */
    record Changed<S>(S state) implements Step<S> {
        /**
         * Checks the state.
         *
         * @throws NullPointerException if {@code state} is null
         */
        public Changed {
            Objects.requireNonNull(state, "state");
        }

        /** Shows nothing of the state. */
        @Override
        public String toString() {
            return "Changed";
        }
    }

    /**
     * The event had no effect.
     *
     * @param reason a stable code that says why, such as {@code AFTER_STOP}
     * @param <S> the type of the state
     */
    record Ineffective<S>(String reason) implements Step<S> {
        /**
         * Checks the reason.
         *
         * @throws NullPointerException if {@code reason} is null
         * @throws IllegalArgumentException if {@code reason} is not 1 to 64 capitals, digits and underscores
         */
        public Ineffective {
            if (!Objects.requireNonNull(reason, "reason").matches("[A-Z][A-Z0-9_]{0,63}")) {
                throw new IllegalArgumentException("a reason is a code of 1 to 64 capitals, digits and underscores");
            }
        }
    }
}
