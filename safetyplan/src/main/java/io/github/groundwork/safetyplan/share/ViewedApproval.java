package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.people.Role;
import io.github.groundwork.safetyplan.collaboration.ApprovedPlan;
import java.util.Objects;
import java.util.Optional;

/**
 * How a plan was approved: by the person or by an agent whom they named, and who wrote that down if they said it.
 *
 * <p>It names nobody. Immutable and thread-safe; there is no natural order.
 *
 * @param whose whose approval it is: that of the person or of an agent
 * @param writtenDownBy the part of the one who wrote it down, or empty if they recorded it themselves
 */
public record ViewedApproval(Role whose, Optional<Role> writtenDownBy) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if it is the approval of anybody else
     */
    public ViewedApproval {
        Objects.requireNonNull(whose, "whose");
        Objects.requireNonNull(writtenDownBy, "writtenDownBy");
        if (whose != Role.PERSON && whose != Role.AGENT) {
            throw new IllegalArgumentException("only the person, or an agent whom they named, approves a plan");
        }
    }

    static ViewedApproval of(ApprovedPlan plan) {
        return new ViewedApproval(
                plan.said().role(),
                plan.said().recordedBy().map(who -> plan.by().role()));
    }
}
