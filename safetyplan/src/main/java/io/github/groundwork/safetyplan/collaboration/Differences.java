package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.plan.PlanContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares the version in force with the draft. */
final class Differences {
    private Differences() {}

    static List<PlanChange> of(List<PlanEntry> before, List<PlanEntry> now) {
        Map<EventId, PlanEntry> old = byId(before);
        Map<EventId, PlanEntry> fresh = byId(now);
        List<PlanEntry> same = now.stream()
                .filter(entry -> old.containsKey(entry.id()))
                .filter(entry ->
                        Objects.requireNonNull(old.get(entry.id())).versions().equals(entry.versions()))
                .toList();
        Set<EventId> moved = moved(before, same);
        List<PlanChange> changes = new ArrayList<>();
        for (PlanEntry entry : now) {
            PlanEntry was = old.get(entry.id());
            if (was == null) {
                changes.add(change(PlanChange.Kind.ADDED, entry, Optional.empty(), Optional.of(entry)));
            } else if (!was.versions().equals(entry.versions())) {
                changes.add(change(PlanChange.Kind.CHANGED, entry, Optional.of(was), Optional.of(entry)));
            } else if (moved.contains(entry.id())) {
                changes.add(change(PlanChange.Kind.MOVED, entry, Optional.of(was), Optional.of(entry)));
            }
        }
        before.stream()
                .filter(entry -> !fresh.containsKey(entry.id()))
                .forEach(entry ->
                        changes.add(change(PlanChange.Kind.REMOVED, entry, Optional.of(entry), Optional.empty())));
        return List.copyOf(changes);
    }

    private static Map<EventId, PlanEntry> byId(List<PlanEntry> entries) {
        Map<EventId, PlanEntry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }

    private static PlanChange change(
            PlanChange.Kind kind, PlanEntry entry, Optional<PlanEntry> before, Optional<PlanEntry> now) {
        return new PlanChange(
                kind, entry.id(), entry.section(), before.map(Differences::last), now.map(Differences::last));
    }

    private static PlanContent last(PlanEntry entry) {
        return entry.versions().get(entry.versions().size() - 1).content();
    }

    /** The entries that have to be moved to come from one order to the other, as few as possible; those with another text are named anyway. */
    private static Set<EventId> moved(List<PlanEntry> before, List<PlanEntry> now) {
        Set<EventId> moved = new HashSet<>();
        Set<Term> sections = new HashSet<>();
        now.forEach(entry -> sections.add(entry.section()));
        for (Term section : sections) {
            Map<EventId, Integer> places = new LinkedHashMap<>();
            before.stream().filter(e -> e.section().equals(section)).forEach(e -> places.put(e.id(), places.size()));
            List<EventId> both = now.stream()
                    .filter(e -> e.section().equals(section) && places.containsKey(e.id()))
                    .map(PlanEntry::id)
                    .toList();
            Set<EventId> kept = new HashSet<>(longestRising(both, places));
            both.stream().filter(id -> !kept.contains(id)).forEach(moved::add);
        }
        return moved;
    }

    private static List<EventId> longestRising(List<EventId> ids, Map<EventId, Integer> places) {
        int[] before = new int[ids.size()];
        List<Integer> tails = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            int place = place(ids, places, i);
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (place(ids, places, tails.get(middle)) < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        List<EventId> longest = new ArrayList<>();
        for (int at = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); at >= 0; at = before[at]) {
            longest.add(ids.get(at));
        }
        return longest;
    }

    private static int place(List<EventId> ids, Map<EventId, Integer> places, int i) {
        return places.getOrDefault(ids.get(i), 0);
    }
}
