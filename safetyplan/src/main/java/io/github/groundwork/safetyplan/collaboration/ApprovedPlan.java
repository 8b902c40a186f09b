package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.people.Attribution;
import java.util.List;
import java.util.Objects;

/**
 * The version of a plan that is in force: exactly what the person approved.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the id only.
 *
 * @param id the id of the approval
 * @param said whose approval it is, and how it was given
 * @param by who recorded it, where and when
 * @param entries the entries in their order, each with the one text that was approved, and what was noted about it since
 */
public record ApprovedPlan(EventId id, Attribution said, By by, List<PlanEntry> entries) {
    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public ApprovedPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(by, "by");
        entries = List.copyOf(Objects.requireNonNull(entries, "entries"));
    }

    /**
     * Returns the id of the approval and how many entries there are.
     *
     * @return such as {@code ApprovedPlan[phone:9, 4 entries]}
     */
    @Override
    public String toString() {
        return "ApprovedPlan[" + id + ", " + entries.size() + (entries.size() == 1 ? " entry]" : " entries]");
    }
}
