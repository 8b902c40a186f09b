package io.github.groundwork.core.sharing;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that happens to what is shared: a choice, a revocation, or a copy that is given.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 */
public sealed interface SharingEvent permits SharingChoice, SharingEvent.Revoked, Copy {

    /**
     * The end of all sharing with one audience, or with everybody.
     *
     * <p>It ends every earlier choice to show, and every one that was made without knowledge of it. What was hidden stays hidden.
     *
     * @param audience who sees nothing more, or empty for everybody but the person
     */
    record Revoked(Optional<Audience> audience) implements SharingEvent {
        /**
         * Checks the audience.
         *
         * @throws NullPointerException if {@code audience} is null
         * @throws IllegalArgumentException if it is the person
         */
        public Revoked {
            Objects.requireNonNull(audience, "audience");
            audience.ifPresent(SharingChoice::notThePerson);
        }

        /**
         * Tells whether an audience is meant.
         *
         * @param other the audience
         * @return true if it is, or if everybody is
         * @throws NullPointerException if {@code other} is null
         */
        public boolean isFor(Audience other) {
            Objects.requireNonNull(other, "other");
            return audience.map(other::equals).orElse(true);
        }
    }
}
