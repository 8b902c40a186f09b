package io.github.groundwork.screening.session;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What the properties of sessions are about: what a session is held with, and what is done with it. */
final class Sessions extends DomainContextBase {
    /** What is done with a session, each move as numbers that {@link Walk} reads as choices. */
    record Moves(List<List<Integer>> list) {}

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Moves> moves() {
        return Dice.picks(12).list().ofMinSize(10).ofMaxSize(45).map(Moves::new);
    }
}
