package io.github.groundwork.safetyplan.share;

import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import java.util.Optional;

/**
 * How a plan stands in a view.
 *
 * @param status the status
 * @param approval how it was approved, if it is in force
 * @param isOnCallUnasked true in the person's own view if nobody asked them what people on call can see
 */
record Standing(ViewStatus status, Optional<ViewedApproval> approval, boolean isOnCallUnasked) {
    private static final Standing NOTHING = new Standing(ViewStatus.NOTHING_SHARED, Optional.empty(), false);

    /** For anybody but the person. */
    static Standing ofOthers(SafetyPlan plan, boolean isShown) {
        return isShown ? new Standing(ViewStatus.IN_FORCE, plan.inForce().map(ViewedApproval::of), false) : NOTHING;
    }

    /** For somebody who opens what is in force in an emergency. */
    static Standing emergency(SafetyPlan plan) {
        return new Standing(ViewStatus.OPENED_IN_EMERGENCY, plan.inForce().map(ViewedApproval::of), false);
    }

    /** For the person, of the draft or of the version in force. */
    static Standing own(SafetyPlan plan, boolean isOfDraft) {
        boolean isInForce = isOfDraft ? !plan.isDraft() : plan.inForce().isPresent();
        ViewStatus status =
                isInForce ? ViewStatus.IN_FORCE : plan.isWithdrawn() ? ViewStatus.WITHDRAWN : ViewStatus.DRAFT;
        Optional<ViewedApproval> approval = isInForce ? plan.inForce().map(ViewedApproval::of) : Optional.empty();
        return new Standing(status, approval, !plan.isAskedAboutOnCall());
    }

    /** Of what is in this view and in another. */
    Standing within(Standing other, boolean isNothing) {
        if (isNothing) {
            return NOTHING;
        }
        boolean isUnasked = isOnCallUnasked && other.isOnCallUnasked;
        boolean isApproved = other.approval.isPresent();
        Standing of = isApproved ? other : this;
        return new Standing(of.status, of.approval, isUnasked);
    }
}
