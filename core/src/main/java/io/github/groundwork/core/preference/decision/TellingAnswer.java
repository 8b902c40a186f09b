package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.id.ActorId;
import java.util.List;
import java.util.Objects;

/**
 * Who may be told about the person, and about whom the person is asked first. Somebody who is not to be told is in neither list.
 *
 * <p>A duty that a law sets is no answer to this question: it is a {@link LegalDuty}. Immutable and thread-safe.
 *
 * @param mayBeTold who may be told
 * @param askFirst who may be told only after the person was asked
 * @param conflicts every conflict that was met, for the person to settle, those about somebody who is in neither list among them; they
 *     hold ids of preferences, and nobody's id
 */
public record TellingAnswer(List<Somebody> mayBeTold, List<Somebody> askFirst, List<Conflict> conflicts) {

    /**
     * Somebody of whom it was asked.
     *
     * @param whom an id of that somebody
     * @param grounds what the answer stands on
     */
    public record Somebody(ActorId whom, Grounds grounds) {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Somebody {
            Objects.requireNonNull(whom, "whom");
            Objects.requireNonNull(grounds, "grounds");
        }
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public TellingAnswer {
        mayBeTold = List.copyOf(Objects.requireNonNull(mayBeTold, "mayBeTold"));
        askFirst = List.copyOf(Objects.requireNonNull(askFirst, "askFirst"));
        conflicts = List.copyOf(Objects.requireNonNull(conflicts, "conflicts"));
    }

    /**
     * Tells whether somebody may be told.
     *
     * @param whom who
     * @return true only if they are among those who may
     * @throws NullPointerException if {@code whom} is null
     */
    public boolean mayTell(ActorId whom) {
        Objects.requireNonNull(whom, "whom");
        return mayBeTold.stream().anyMatch(somebody -> somebody.whom().equals(whom));
    }
}
