package io.github.groundwork.screening.session.offer;

import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.term.Term;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who can respond to what is said in a session.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param owner who responds, if somebody is named
 * @param cover who responds while the owner is away, if somebody is named
 */
public record Responders(Optional<Responder> owner, Optional<Responder> cover) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Responders {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(cover, "cover");
    }

    /**
     * Returns the roles by which the disclosure names them.
     *
     * @return an unmodifiable list: the owner's, and the cover's if it is another
     */
    public List<Term> roles() {
        return Stream.of(owner, cover)
                .flatMap(Optional::stream)
                .map(Responder::role)
                .distinct()
                .toList();
    }
}
