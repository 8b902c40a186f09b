package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.sharing.SharingProblem;
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
        problems.addAll(Erasings.against(Objects.requireNonNull(history, "history")));
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

    static ProblemCode problem(String reason) {
        return Arrays.stream(PlanProblem.values())
                .filter(each -> each.name().equals(reason))
                .map(ProblemCode.class::cast)
                .findFirst()
                .orElseGet(() -> SharingProblem.valueOf(reason));
    }
}
