package io.github.groundwork.screening.session.offer;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a session is held: what is asked for, whose yes it needs, and its pace.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 */
public final class SessionOptions {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final SessionOptions USUAL =
            new SessionOptions(Administration.ITEMS, false, false, Optional.empty(), Optional.empty());

    private final Administration administration;
    private final boolean assentNeeded;
    private final boolean distressOffered;
    private final Optional<Integer> checkInEvery;
    private final Optional<Duration> cadence;

    private SessionOptions(
            Administration administration,
            boolean assentNeeded,
            boolean distressOffered,
            Optional<Integer> checkInEvery,
            Optional<Duration> cadence) {
        this.administration = administration;
        this.assentNeeded = assentNeeded;
        this.distressOffered = distressOffered;
        this.checkInEvery = checkInEvery;
        this.cadence = cadence;
    }

    /** What is asked for. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Administration {
        /** An answer to each item. */
        ITEMS,
        /** Only the total, which the person counts themselves; no answer to an item is recorded anywhere. */
        TOTAL_ONLY
    }

    /**
     * Returns the usual options: each item is asked, one yes is enough, no rating of distress is offered, there is no check-in between
     * the questions, and no time must pass since the last time.
     *
     * @return the options
     */
    public static SessionOptions usual() {
        return USUAL;
    }

    /**
     * Returns these options with only the total asked for.
     *
     * @return a new value
     */
    public SessionOptions totalOnly() {
        return new SessionOptions(Administration.TOTAL_ONLY, assentNeeded, distressOffered, checkInEvery, cadence);
    }

    /**
     * Returns these options with the person's own assent needed beside somebody else's yes.
     *
     * @return a new value
     */
    public SessionOptions withAssent() {
        return new SessionOptions(administration, true, distressOffered, checkInEvery, cadence);
    }

    /**
     * Returns these options with a rating of distress offered before the first question and after the last.
     *
     * @return a new value
     */
    public SessionOptions withDistress() {
        return new SessionOptions(administration, assentNeeded, true, checkInEvery, cadence);
    }

    /**
     * Returns these options with a check-in between the questions.
     *
     * @param questions after how many questions each, at least 1
     * @return a new value
     * @throws IllegalArgumentException if the number is below 1
     */
    public SessionOptions withCheckInEvery(int questions) {
        if (questions < 1) {
            throw new IllegalArgumentException("a check-in comes after at least one question");
        }
        return new SessionOptions(administration, assentNeeded, distressOffered, Optional.of(questions), cadence);
    }

    /**
     * Returns these options with a time that must pass before the same form is asked again.
     *
     * @param pause how long, in whole minutes, from one to 366 days
     * @return a new value
     * @throws NullPointerException if {@code pause} is null
     * @throws IllegalArgumentException if {@code pause} is out of range, or not whole minutes
     */
    public SessionOptions withCadence(Duration pause) {
        boolean isInRange = !Objects.requireNonNull(pause, "pause").isNegative() && !pause.isZero();
        if (!isInRange
                || pause.compareTo(LONGEST) > 0
                || !Duration.ofMinutes(pause.toMinutes()).equals(pause)) {
            throw new IllegalArgumentException("a cadence is whole minutes, from one to 366 days");
        }
        return new SessionOptions(administration, assentNeeded, distressOffered, checkInEvery, Optional.of(pause));
    }

    /**
     * Returns what is asked for.
     *
     * @return each item, or only the total
     */
    public Administration administration() {
        return administration;
    }

    /**
     * Tells whether only the total is asked for.
     *
     * @return true if it is
     */
    public boolean isTotalOnly() {
        return administration == Administration.TOTAL_ONLY;
    }

    /**
     * Tells whether the person's own assent is needed beside somebody else's yes.
     *
     * @return true if it is
     */
    public boolean isAssentNeeded() {
        return assentNeeded;
    }

    /**
     * Tells whether a rating of distress is offered.
     *
     * @return true if it is
     */
    public boolean isDistressOffered() {
        return distressOffered;
    }

    /**
     * Returns after how many questions each a check-in comes.
     *
     * @return the number, or empty if there is none between the questions
     */
    public Optional<Integer> checkInEvery() {
        return checkInEvery;
    }

    /**
     * Returns how long the same form is not asked again.
     *
     * @return the time, or empty if none must pass
     */
    public Optional<Duration> cadence() {
        return cadence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionOptions that
                && administration == that.administration
                && assentNeeded == that.assentNeeded
                && distressOffered == that.distressOffered
                && checkInEvery.equals(that.checkInEvery)
                && cadence.equals(that.cadence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(administration, assentNeeded, distressOffered, checkInEvery, cadence);
    }

    /**
     * Returns what is asked for.
     *
     * @return such as {@code SessionOptions[ITEMS]}
     */
    @Override
    public String toString() {
        return "SessionOptions[" + administration + "]";
    }
}
