package io.github.groundwork.safetyplan.plan;

import io.github.groundwork.core.term.Term;
import java.util.Objects;

/**
 * A section of a plan: its id and what it is for.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param id the section's id, such as {@code warning-signs}
 * @param role what it is for
 */
public record PlanSection(Term id, SectionRole role) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public PlanSection {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
    }
}
