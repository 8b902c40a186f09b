package io.github.groundwork.screening.followup;

import io.github.groundwork.core.preference.decision.Reason;
import java.util.Objects;
import java.util.Optional;

/**
 * A promise that was recorded, and at once whether the person can be reached to keep it.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param followUps all follow-ups, with the new one
 * @param followUp the new one
 * @param unreachable why there is no permitted way to reach the person for a follow-up, or empty if there is one. It is to be settled with
 *     the person now: later nobody can ask them
 */
public record PromiseMade(FollowUps followUps, FollowUp followUp, Optional<Reason> unreachable) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public PromiseMade {
        Objects.requireNonNull(followUps, "followUps");
        Objects.requireNonNull(followUp, "followUp");
        Objects.requireNonNull(unreachable, "unreachable");
    }
}
