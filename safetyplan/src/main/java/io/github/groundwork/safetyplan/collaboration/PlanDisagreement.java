package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that two people see differently. It is part of every version of the plan until both say that it is settled.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the id only.
 *
 * @param id the id of the event that recorded it
 * @param about the entry or proposal that it is about, or empty for the plan as a whole
 * @param words how one of the two sees it
 * @param with the other one
 * @param settledBy who of the two said that it is settled
 */
public record PlanDisagreement(
        EventId id, Optional<EventId> about, Words words, ActorId with, List<ActorId> settledBy) {
    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public PlanDisagreement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(with, "with");
        settledBy = List.copyOf(Objects.requireNonNull(settledBy, "settledBy"));
    }

    static PlanDisagreement of(AgreementState.Disagreement state) {
        return new PlanDisagreement(
                state.id(),
                state.what().about(),
                state.what().words(),
                state.what().with(),
                state.settledBy());
    }

    /**
     * Returns the id.
     *
     * @return such as {@code PlanDisagreement[desk:7]}
     */
    @Override
    public String toString() {
        return "PlanDisagreement[" + id + "]";
    }
}
