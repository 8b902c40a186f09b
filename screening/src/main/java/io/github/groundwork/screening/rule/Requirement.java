package io.github.groundwork.screening.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that must be known about the context for a cut-off to apply, such as sex or age.
 *
 * <p>Known context that differs makes the cut-off not applicable; unknown context leaves it undetermined. It is asked for,
 * never defaulted. Immutable and thread-safe.
 */
public sealed interface Requirement {

    /**
     * Returns the name of what must be known.
     *
     * @return such as {@code sex} or {@code age}
     */
    String name();

    /**
     * A named text of the context equals a value.
     *
     * @param name what must be known, such as {@code sex}
     * @param value what it must be, such as {@code female}
     */
    record Equals(String name, String value) implements Requirement {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Equals {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The age in whole years lies in a range.
     *
     * @param from the lowest age in years, or empty for no lower end
     * @param to the highest age in years, or empty for no upper end
     */
    record AgeBetween(Optional<Integer> from, Optional<Integer> to) implements Requirement {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the range is empty
         */
        public AgeBetween {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
                throw new IllegalArgumentException("an age range must hold an age");
            }
        }

        @Override
        public String name() {
            return "age";
        }

        /**
         * Tells whether an age lies in the range.
         *
         * @param age the age in whole years
         * @return true if it does
         */
        public boolean holds(int age) {
            return from.map(f -> age >= f).orElse(true) && to.map(t -> age <= t).orElse(true);
        }
    }
}
