package io.github.groundwork.screening.score;

import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.Requirement;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.score.CutOffResult.Basis;
import io.github.groundwork.screening.score.CutOffResult.Status;
import java.util.Optional;

/** Finds where a result stands to a cut-off. */
final class CutOffs {

    private CutOffs() {}

    static CutOffResult result(CutOff cutOff, ScaleOutcome outcome, Context context) {
        boolean unknown = false;
        for (Requirement requirement : cutOff.requirements()) {
            Optional<Boolean> holds = holds(requirement, context);
            if (holds.isPresent() && !holds.get()) {
                return new CutOffResult(cutOff, Status.NOT_APPLICABLE, Basis.CONTEXT);
            }
            unknown |= holds.isEmpty();
        }
        if (unknown) {
            return new CutOffResult(cutOff, Status.UNDETERMINED, Basis.CONTEXT);
        }
        if (outcome instanceof ScaleOutcome.Scored scored) {
            return decided(cutOff, scored.exact(), Basis.VALUE);
        }
        if (outcome instanceof ScaleOutcome.Estimated estimated) {
            return decided(cutOff, estimated.exact(), Basis.ESTIMATE);
        }
        if (outcome instanceof ScaleOutcome.Bounded bounded) {
            boolean least = cutOff.comparison().holds(bounded.least(), cutOff.value());
            boolean most = cutOff.comparison().holds(bounded.most(), cutOff.value());
            return least == most
                    ? decided(cutOff, bounded.least(), Basis.BOUNDS)
                    : new CutOffResult(cutOff, Status.UNDETERMINED, Basis.BOUNDS);
        }
        return new CutOffResult(cutOff, Status.UNDETERMINED, Basis.NOTHING);
    }

    private static CutOffResult decided(CutOff cutOff, Ratio value, Basis basis) {
        boolean positive = cutOff.comparison().holds(value, cutOff.value());
        return new CutOffResult(cutOff, positive ? Status.POSITIVE : Status.NEGATIVE, basis);
    }

    private static Optional<Boolean> holds(Requirement requirement, Context context) {
        if (requirement instanceof Requirement.AgeBetween ages) {
            return context.age().map(ages::holds);
        }
        if (requirement instanceof Requirement.Equals equals) {
            return context.value(equals.name()).map(equals.value()::equals);
        }
        return Optional.empty();
    }
}
