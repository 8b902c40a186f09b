package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.plan.PlanContent;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was proposed for a plan, and is no part of it unless the person accepts it.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the id only.
 *
 * @param id the id of the event that proposed it
 * @param section the section that it is for
 * @param content what was proposed
 * @param inPlaceOf the entry whose text it would take the place of, if any
 * @param by who proposed it
 */
public record PlanProposal(EventId id, Term section, PlanContent content, Optional<EventId> inPlaceOf, By by) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public PlanProposal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(inPlaceOf, "inPlaceOf");
        Objects.requireNonNull(by, "by");
    }

    static PlanProposal of(PlanState.ProposalState state) {
        return new PlanProposal(
                state.id(),
                state.what().section(),
                state.what().content(),
                state.what().inPlaceOf(),
                state.by());
    }

    /**
     * Returns the id.
     *
     * @return such as {@code PlanProposal[desk:7]}
     */
    @Override
    public String toString() {
        return "PlanProposal[" + id + "]";
    }
}
