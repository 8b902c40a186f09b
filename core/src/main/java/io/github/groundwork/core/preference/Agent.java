package io.github.groundwork.core.preference;

import io.github.groundwork.core.id.ActorId;
import java.util.Objects;

/**
 * Somebody whom the person named to decide for them. Immutable and thread-safe.
 *
 * @param id who it is
 * @param term when they decide
 * @param ended whether the person has ended it
 */
public record Agent(ActorId id, AgentTerm term, boolean ended) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Agent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(term, "term");
    }
}
