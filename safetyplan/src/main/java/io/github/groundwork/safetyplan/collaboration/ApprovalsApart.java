package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.safetyplan.collaboration.AgreementState.Approval;
import io.github.groundwork.safetyplan.event.PlanEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds which of several approvals is in force that were given apart: one that is behind none, so that what the person took out on one
 * device does not come back from another; where there is none, one that no other is ahead of; and of several the last.
 */
final class ApprovalsApart {
    private final List<Approval> all;

    /** For each approval what its author knew and it does not list: among it what was taken out, or changed. */
    private final Map<EventId, Set<EventId>> leftOut = new HashMap<>();

    private ApprovalsApart(List<Approval> all, History<PlanEvent> history) {
        this.all = all;
        Map<EventId, List<EventId>> seen = new HashMap<>();
        for (Entry<PlanEvent> entry : history.entries()) {
            seen.put(entry.id(), entry.seen());
        }
        for (Approval each : all) {
            Set<EventId> known = known(each.id(), seen);
            each.listed().forEach(known::remove);
            leftOut.put(each.id(), known);
        }
    }

    static Optional<Approval> standing(List<Approval> apart, History<PlanEvent> history) {
        return apart.size() < 2 ? apart.stream().findFirst() : new ApprovalsApart(apart, history).standing();
    }

    private static Set<EventId> known(EventId event, Map<EventId, List<EventId>> seen) {
        Set<EventId> known = new HashSet<>();
        Deque<EventId> open = new ArrayDeque<>(List.of(event));
        while (!open.isEmpty()) {
            seen.getOrDefault(open.remove(), List.of()).stream()
                    .filter(known::add)
                    .forEach(open::add);
        }
        return known;
    }

    private Optional<Approval> standing() {
        return last(each -> all.stream().noneMatch(other -> isBehind(each, other)))
                .or(() ->
                        last(each -> all.stream().noneMatch(other -> isBehind(each, other) && !isBehind(other, each))))
                .or(() -> last(each -> true));
    }

    private Optional<Approval> last(Predicate<Approval> such) {
        return all.stream().filter(such).reduce((one, next) -> next);
    }

    /** Tells whether an approval lists a text that the author of another one knew and left behind. */
    private boolean isBehind(Approval approval, Approval other) {
        Set<EventId> gone = leftOut.getOrDefault(other.id(), Set.of());
        return approval.listed().stream().anyMatch(gone::contains);
    }
}
