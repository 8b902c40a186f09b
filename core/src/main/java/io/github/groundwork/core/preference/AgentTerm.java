package io.github.groundwork.core.preference;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When somebody whom the person named decides for them. Immutable and thread-safe.
 *
 * @param onlyWhileUnable whether only while the person cannot decide, as somebody has noted
 * @param from from when on, included; empty from the start
 * @param until until when, not included; empty without end
 */
public record AgentTerm(boolean onlyWhileUnable, Optional<Instant> from, Optional<Instant> until) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the end is not after the start
     */
    public AgentTerm {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        PreferenceProblem.stopIf(PreferenceProblem.ofTerm(from, until));
    }

    /**
     * Returns a term without limits of time.
     *
     * @param onlyWhileUnable whether only while the person cannot decide
     * @return the term
     */
    public static AgentTerm openEnded(boolean onlyWhileUnable) {
        return new AgentTerm(onlyWhileUnable, Optional.empty(), Optional.empty());
    }

    /**
     * Tells whether an instant lies within.
     *
     * @param at the instant
     * @return true if it does
     * @throws NullPointerException if {@code at} is null
     */
    public boolean contains(Instant at) {
        Objects.requireNonNull(at, "at");
        return from.filter(at::isBefore).isEmpty()
                && until.filter(u -> !at.isBefore(u)).isEmpty();
    }
}
