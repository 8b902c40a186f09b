package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;

/**
 * An entry of a plan.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the id only.
 *
 * @param id the id of the event that added it
 * @param section the section that it is in
 * @param versions the texts that stand: one; or more, which the person wrote apart and has not settled
 * @param facts what was noted about it and not cleared, each with who noted it
 * @param removedToo true if it was removed by somebody who did not know of a text that stands
 */
public record PlanEntry(EventId id, Term section, List<EntryVersion> versions, List<Words> facts, boolean removedToo) {
    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if no text stands
     */
    public PlanEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(section, "section");
        versions = List.copyOf(Objects.requireNonNull(versions, "versions"));
        facts = List.copyOf(Objects.requireNonNull(facts, "facts"));
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("an entry has a text");
        }
    }

    static PlanEntry of(EntryState state) {
        return new PlanEntry(
                state.id(), state.section(), state.versions(), state.standingFacts(), state.isRemovedToo());
    }

    /**
     * Tells whether the person is to say what holds: which of several texts, or if it is removed.
     *
     * @return true if it is not settled
     */
    public boolean isUnsettled() {
        return versions.size() > 1 || removedToo;
    }

    /**
     * Returns the id.
     *
     * @return such as {@code PlanEntry[phone:7]}
     */
    @Override
    public String toString() {
        return "PlanEntry[" + id + "]";
    }
}
