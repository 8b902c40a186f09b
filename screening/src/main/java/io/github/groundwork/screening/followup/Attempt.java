package io.github.groundwork.screening.followup;

import io.github.groundwork.core.term.Term;
import java.util.Objects;

/**
 * An attempt to reach the person, and how it went. Nothing here calls or sends anything.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param way how the person was tried to be reached, such as {@code telephone} or {@code visit}
 * @param outcome how it went
 */
public record Attempt(Term way, Outcome outcome) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Attempt {
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** How an attempt can go. The order of the constants means nothing. */
    public enum Outcome {
        /** The person was reached. */
        REACHED,
        /** The person was not reached. */
        NOT_REACHED,
        /** The person was not reached, and a message was left for them. */
        LEFT_MESSAGE
    }
}
