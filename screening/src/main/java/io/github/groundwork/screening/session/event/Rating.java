package io.github.groundwork.screening.session.event;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said when asked how hard things are right now, from 0 (not at all) to 10 (as hard as can be).
 *
 * <p>That they declined, and that no rating was offered, are kinds of their own and no number. Immutable and thread-safe; there is no
 * natural order.
 */
public final class Rating {
    /** The highest rating. */
    public static final int MOST = 10;

    private static final Rating DECLINED = new Rating(Kind.DECLINED, Optional.empty());
    private static final Rating NOT_OFFERED = new Rating(Kind.NOT_OFFERED, Optional.empty());

    private final Kind kind;
    private final Optional<Integer> value;

    private Rating(Kind kind, Optional<Integer> value) {
        this.kind = kind;
        this.value = value;
    }

    /** Whether there is a value. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Kind {
        /** A value was given. */
        GIVEN,
        /** The person declined. */
        DECLINED,
        /** No rating was offered. */
        NOT_OFFERED
    }

    /**
     * Returns a rating.
     *
     * @param value from 0 to {@link #MOST}
     * @return the rating
     * @throws IllegalArgumentException if the value is out of range
     */
    public static Rating of(int value) {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("a rating is from 0 to " + MOST);
        }
        return new Rating(Kind.GIVEN, Optional.of(value));
    }

    /**
     * Returns that the person declined to rate; no reason is asked for.
     *
     * @return a rating without a value
     */
    public static Rating declined() {
        return DECLINED;
    }

    /**
     * Returns that no rating was offered.
     *
     * @return a rating without a value
     */
    public static Rating notOffered() {
        return NOT_OFFERED;
    }

    /**
     * Returns whether there is a value.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the value.
     *
     * @return from 0 to {@link #MOST}, or empty if none was given
     */
    public Optional<Integer> value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rating that && kind == that.kind && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, value);
    }

    /**
     * Returns the kind, never a value.
     *
     * @return such as {@code Rating[GIVEN]}
     */
    @Override
    public String toString() {
        return "Rating[" + kind + "]";
    }
}
