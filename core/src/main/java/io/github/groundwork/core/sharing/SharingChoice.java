package io.github.groundwork.core.sharing;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A choice of what one audience may see, or may not.
 *
 * <p>Immutable and thread-safe; there is no natural order. A null argument of any method throws a {@link NullPointerException}.
 *
 * @param audience whom it is about, never the person
 * @param scope what it is about
 * @param visibility whether they may see it
 * @param until when it ends, or empty if it does not. Showing ends then, and what was shown is hidden, also from those who may see
 *     more. Hiding goes on, and the person is asked
 */
public record SharingChoice(Audience audience, SharingScope scope, Visibility visibility, Optional<Instant> until)
        implements SharingEvent {

    /** Whether something may be seen. The order of the constants means nothing. */
    public enum Visibility {
        /** They may see it. */
        SHOW,
        /** They may not see it. */
        HIDE
    }

    /**
     * A choice that stands: nothing has replaced or ended it.
     *
     * @param id the event in which it was made
     * @param by who made it
     * @param choice the choice
     */
    public record Standing(EventId id, By by, SharingChoice choice) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Standing {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(choice, "choice");
        }
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the audience is the person, who always sees what is their own
     */
    public SharingChoice {
        notThePerson(Objects.requireNonNull(audience, "audience"));
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Returns the choice that an audience may see something.
     *
     * @param audience whom it is about
     * @param scope what they may see
     * @return the choice, without an end
     * @throws IllegalArgumentException if the audience is the person
     */
    public static SharingChoice show(Audience audience, SharingScope scope) {
        return new SharingChoice(audience, scope, Visibility.SHOW, Optional.empty());
    }

    /**
     * Returns the choice that an audience may not see something.
     *
     * @param audience whom it is about
     * @param scope what they may not see
     * @return the choice, without an end
     * @throws IllegalArgumentException if the audience is the person
     */
    public static SharingChoice hide(Audience audience, SharingScope scope) {
        return new SharingChoice(audience, scope, Visibility.HIDE, Optional.empty());
    }

    /**
     * Returns this choice with an end.
     *
     * @param end when it ends
     * @return a new value
     */
    public SharingChoice until(Instant end) {
        return new SharingChoice(audience, scope, visibility, Optional.of(Objects.requireNonNull(end, "end")));
    }

    /**
     * Tells whether the choice is to show something, now or until it ended.
     *
     * @return true for {@link Visibility#SHOW} only
     */
    public boolean isToShow() {
        return visibility == Visibility.SHOW;
    }

    /**
     * Tells whether the choice is past its end.
     *
     * @param at the instant that is asked about
     * @return true from its end on
     */
    public boolean isOver(Instant at) {
        Objects.requireNonNull(at, "at");
        return until.filter(end -> !at.isBefore(end)).isPresent();
    }

    static void notThePerson(Audience audience) {
        if (audience.isPerson()) {
            throw new IllegalArgumentException(SharingProblem.SHARING_PERSON.rule());
        }
    }
}
