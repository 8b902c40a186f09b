package io.github.groundwork.core.consent;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.term.Term;
import java.util.Objects;

/**
 * Somebody who can respond, and the role by which a disclosure names them.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param who who it is
 * @param role the role by which they are named to the person
 */
public record Responder(ActorId who, Term role) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Responder {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(role, "role");
    }
}
