package io.github.groundwork.screening.answer;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What happened at one item. Only a given answer has a value; every other kind is a kind of its own, and no number.
 *
 * <p>The set is closed: {@link #fold} names every case. {@code toString} never shows a value. Immutable and thread-safe.
 */
public sealed interface Answer {

    /**
     * Returns a declined answer; no reason is asked for.
     *
     * @return the answer
     */
    static Answer declined() {
        return new Declined();
    }

    /**
     * Returns the answer of a person who does not know.
     *
     * @return the answer
     */
    static Answer dontKnow() {
        return new DontKnow();
    }

    /**
     * Returns the answer at an item that was not reached.
     *
     * @return the answer
     */
    static Answer notReached() {
        return new NotReached();
    }

    /**
     * Applies the function for the kind that this is.
     *
     * @param given for a given answer
     * @param declined for a declined one
     * @param dontKnow for one that the person does not know
     * @param notAsked for one that was not asked
     * @param notReached for one that was not reached
     * @param <R> the type of the outcome
     * @return what the function returned
     * @throws NullPointerException if the function that is applied is null
     */
    default <R> R fold(
            Function<? super Given, ? extends R> given,
            Supplier<? extends R> declined,
            Supplier<? extends R> dontKnow,
            Function<? super NotAsked, ? extends R> notAsked,
            Supplier<? extends R> notReached) {
        if (this instanceof Given is) {
            return given.apply(is);
        }
        if (this instanceof NotAsked is) {
            return notAsked.apply(is);
        }
        if (this instanceof Declined) {
            return declined.get();
        }
        return this instanceof DontKnow ? dontKnow.get() : notReached.get();
    }

    /**
     * Tells whether the answer was given.
     *
     * @return true for {@link Given} only
     */
    default boolean isGiven() {
        return this instanceof Given;
    }

    /**
     * An answer that was given.
     *
     * @param values the chosen values as the option set writes them, in printed order, or one number; at least one
     */
    record Given(List<String> values) implements Answer {
        /**
         * Copies the values.
         *
         * @throws NullPointerException if {@code values} or one of them is null
         * @throws IllegalArgumentException if there is none
         */
        public Given {
            values = List.copyOf(Objects.requireNonNull(values, "values"));
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a given answer has a value");
            }
        }

        /**
         * Returns the kind and how many values there are, never the values.
         *
         * @return such as {@code Given[1 value]}
         */
        @Override
        public String toString() {
            return "Given[" + values.size() + (values.size() == 1 ? " value]" : " values]");
        }
    }

    /** The person declined. */
    record Declined() implements Answer {}

    /** The person does not know. */
    record DontKnow() implements Answer {}

    /**
     * The item was not asked.
     *
     * @param reason why
     */
    record NotAsked(NotAskedReason reason) implements Answer {
        /**
         * Checks the reason.
         *
         * @throws NullPointerException if {@code reason} is null
         */
        public NotAsked {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The item was not reached. */
    record NotReached() implements Answer {}
}
