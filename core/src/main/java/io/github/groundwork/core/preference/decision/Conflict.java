package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.history.EventId;
import java.util.Objects;

/**
 * Two preferences that say different things; the person can settle which one holds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param prevails the one that counts until then
 * @param yields the one that does not
 */
public record Conflict(EventId prevails, EventId yields) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Conflict {
        Objects.requireNonNull(prevails, "prevails");
        Objects.requireNonNull(yields, "yields");
    }
}
