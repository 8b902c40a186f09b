package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Checks stored plans. */
final class Stored {
    private Stored() {}

    static Checked<Folded<PlanState, PlanEvent>> check(History<PlanEvent> history) {
        Problems problems = new Problems();
        for (Entry<PlanEvent> entry : Objects.requireNonNull(history, "history").entries()) {
            if (entry instanceof Entry.Erasing<PlanEvent> erasing
                    && erasing.by().role().isInTheirLife()) {
                problems.add(PlanProblem.ERASED_BY_SOMEBODY_ELSE.at(entry.id().toString()));
            }
        }
        Folded<PlanState, PlanEvent> folded = PlanFold.of(history);
        Map<EventId, String> ineffective = folded.ineffective();
        for (Entry<PlanEvent> entry : history.entries()) {
            Optional.ofNullable(ineffective.get(entry.id()))
                    .filter(reason -> !isOfMerging(reason, entry, folded.state()))
                    .ifPresent(
                            reason -> problems.add(problem(reason).at(entry.id().toString())));
        }
        if (problems.isEmpty() && folded.state().begun().isEmpty()) {
            problems.add(PlanProblem.PLAN_NOT_BEGUN.at(""));
        }
        return problems.toChecked(() -> folded);
    }

    /** Tells whether an event has no effect because copies were put together, which is no problem. */
    private static boolean isOfMerging(String reason, Entry<PlanEvent> entry, PlanState state) {
        boolean isBegunAlike = entry instanceof Entry.Event<PlanEvent> event
                && state.begun()
                        .filter(begun -> begun.what().equals(event.content()))
                        .isPresent();
        return reason.equals(Folded.OVERRULED) || (reason.equals(PlanProblem.BEGUN_ELSEWHERE.name()) && isBegunAlike);
    }

    /** What stands against erasing an event: an end of something is never undone by that. */
    static Optional<ProblemCode> againstErasing(History<PlanEvent> history, EventId event) {
        return history.entries().stream()
                .filter(each -> each.id().equals(event))
                .findFirst()
                .flatMap(each -> each instanceof Entry.Event<PlanEvent> found
                        ? againstErasing(found.content())
                        : Optional.empty());
    }

    private static Optional<ProblemCode> againstErasing(PlanEvent event) {
        if (event instanceof PlanEvent.Shared) {
            return Optional.of(SharingProblem.SHARING_ERASED);
        }
        return event instanceof AgreementEvent.ApprovalWithdrawn
                ? Optional.of(PlanProblem.WITHDRAWAL_ERASED)
                : Optional.empty();
    }

    static ProblemCode problem(String reason) {
        return Arrays.stream(PlanProblem.values())
                .filter(each -> each.name().equals(reason))
                .map(ProblemCode.class::cast)
                .findFirst()
                .orElseGet(() -> SharingProblem.valueOf(reason));
    }
}
