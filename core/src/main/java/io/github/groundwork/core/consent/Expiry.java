package io.github.groundwork.core.consent;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something runs out, or that it does not.
 *
 * <p>That it does not is said by {@link #none()}; nothing is taken for it. Immutable and thread-safe; there is no natural order.
 */
public final class Expiry {

    private static final Expiry NONE = new Expiry(Optional.empty());

    private final Optional<Instant> instant;

    private Expiry(Optional<Instant> instant) {
        this.instant = instant;
    }

    /**
     * Returns the statement that it does not run out.
     *
     * @return no expiry
     */
    public static Expiry none() {
        return NONE;
    }

    /**
     * Returns an expiry.
     *
     * @param instant from when on it has run out
     * @return the expiry
     * @throws NullPointerException if {@code instant} is null
     */
    public static Expiry at(Instant instant) {
        return new Expiry(Optional.of(Objects.requireNonNull(instant, "instant")));
    }

    /**
     * Tells whether it has run out.
     *
     * @param at the instant to look at
     * @return true from the expiry on; never, if there is none
     * @throws NullPointerException if {@code at} is null
     */
    public boolean isOver(Instant at) {
        Objects.requireNonNull(at, "at");
        return instant.filter(end -> !at.isBefore(end)).isPresent();
    }

    /**
     * Returns from when on it has run out.
     *
     * @return the instant, or empty if it does not run out
     */
    public Optional<Instant> instant() {
        return instant;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Expiry that && instant.equals(that.instant);
    }

    @Override
    public int hashCode() {
        return instant.hashCode();
    }

    /**
     * Returns the instant.
     *
     * @return such as {@code Expiry[2026-03-03T10:15:30Z]} or {@code Expiry[none]}
     */
    @Override
    public String toString() {
        return "Expiry[" + instant.map(Instant::toString).orElse("none") + "]";
    }
}
