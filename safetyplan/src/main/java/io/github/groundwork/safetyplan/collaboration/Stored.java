package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /**
     * What two copies say that neither can alone: one erased what the other still holds, by somebody who could not have.
     *
     * <p>Whoever may erase an event can have been followed by others, who saw only that it was gone.
     */
    static List<Problem> againstMerging(History<PlanEvent> one, History<PlanEvent> other) {
        Map<EventId, Entry.Event<PlanEvent>> events = new HashMap<>();
        Map<EventId, List<Entry.Erasing<PlanEvent>>> erasings = new TreeMap<>();
        Stream.concat(one.entries().stream(), other.entries().stream()).forEach(entry -> {
            if (entry instanceof Entry.Event<PlanEvent> event) {
                events.put(event.id(), event);
            } else if (entry instanceof Entry.Erasing<PlanEvent> erasing) {
                erasing.target()
                        .ifPresent(target -> erasings.computeIfAbsent(target, each -> new ArrayList<>())
                                .add(erasing));
            }
        });
        Problems problems = new Problems();
        erasings.forEach((target, all) -> Optional.ofNullable(events.get(target))
                .filter(event -> all.stream()
                        .noneMatch(each -> againstErasing(event, each.by()).isEmpty()))
                .flatMap(event -> againstErasing(event, all.get(0).by()))
                .ifPresent(problem -> problems.add(problem.at(target.toString()))));
        return problems.list();
    }

    /** What stands against erasing an event: an end of something is undone by nobody, and what the person chose by nobody else. */
    static Optional<ProblemCode> againstErasing(History<PlanEvent> history, EventId event, By by) {
        return history.entries().stream()
                .filter(each -> each.id().equals(event))
                .findFirst()
                .flatMap(each ->
                        each instanceof Entry.Event<PlanEvent> found ? againstErasing(found, by) : Optional.empty());
    }

    private static Optional<ProblemCode> againstErasing(Entry.Event<PlanEvent> event, By by) {
        if (event.content() instanceof PlanEvent.Shared) {
            return Optional.of(SharingProblem.SHARING_ERASED);
        }
        if (event.content() instanceof AgreementEvent.ApprovalWithdrawn) {
            return Optional.of(PlanProblem.WITHDRAWAL_ERASED);
        }
        boolean isTheirChoice = event.by().role().isPerson() && isChoice(event.content());
        return isTheirChoice && !by.role().isPerson() ? Optional.of(PlanProblem.CHOICE_ERASED) : Optional.empty();
    }

    /** Tells whether an event takes something away, places it or agrees to it, and adds no entry; or says that somebody does not agree. */
    private static boolean isChoice(PlanEvent event) {
        return event instanceof DraftEvent.Accepted
                || event instanceof DraftEvent.PutAside
                || event instanceof DraftEvent.Moved
                || event instanceof DraftEvent.Removed
                || event instanceof DraftEvent.SectionMarked
                || event instanceof AgreementEvent.Approved
                || event instanceof AgreementEvent.Disagreed
                || event instanceof AgreementEvent.Settled
                || event instanceof AgreementEvent.FactCleared;
    }

    static ProblemCode problem(String reason) {
        return Arrays.stream(PlanProblem.values())
                .filter(each -> each.name().equals(reason))
                .map(ProblemCode.class::cast)
                .findFirst()
                .orElseGet(() -> SharingProblem.valueOf(reason));
    }
}
