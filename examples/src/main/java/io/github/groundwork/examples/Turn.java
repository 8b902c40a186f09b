package io.github.groundwork.examples;

import io.github.groundwork.screening.session.Session;
import java.util.Optional;

/**
 * What became of one step.
 *
 * @param session the session then
 * @param open a letter that means the same at every step, and is still to be followed
 */
record Turn(Session session, Optional<Reply> open) {

    static Turn of(Session session) {
        return new Turn(session, Optional.empty());
    }

    static Turn open(Session session, Reply reply) {
        return new Turn(session, Optional.of(reply));
    }
}
