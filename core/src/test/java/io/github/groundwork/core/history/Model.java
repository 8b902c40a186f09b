package io.github.groundwork.core.history;

import io.github.groundwork.core.history.Script.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small model of histories that shares no code with them: sets, search and recursion instead of clocks and queues.
 */
final class Model {

    private final Map<EventId, Entry<Note>> entries = new LinkedHashMap<>();

    Model(List<History<Note>> copies) {
        copies.forEach(copy -> copy.entries().forEach(e -> entries.merge(e.id(), e, Model::gone)));
    }

    private static Entry<Note> gone(Entry<Note> one, Entry<Note> other) {
        return one instanceof Entry.Tombstone ? one : other;
    }

    Set<EventId> ids() {
        return entries.keySet();
    }

    /** Everything that led to an entry. */
    Set<EventId> before(EventId id) {
        Set<EventId> found = new HashSet<>();
        List<EventId> open = new ArrayList<>(entries.get(id).seen());
        while (!open.isEmpty()) {
            EventId next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(entries.get(next).seen());
            }
        }
        return found;
    }

    /** The order: again and again the smallest id of which everything before it is placed already. */
    List<EventId> order() {
        List<EventId> placed = new ArrayList<>();
        while (placed.size() < entries.size()) {
            placed.add(entries.keySet().stream()
                    .filter(id -> !placed.contains(id) && placed.containsAll(before(id)))
                    .min(Comparator.comparing((EventId id) -> id.device().value())
                            .thenComparing(EventId::number))
                    .orElseThrow());
        }
        return placed;
    }

    boolean isErased(EventId id) {
        return entries.values().stream()
                .filter(Entry.Erasing.class::isInstance)
                .map(e -> (Entry.Erasing<Note>) e)
                .anyMatch(erasing -> !(entries.get(id) instanceof Entry.Erasing)
                        && erasing.target()
                                .map(id::equals)
                                .orElseGet(() -> !before(id).contains(erasing.id())));
    }

    /** The shares that are left, by a rule told in one sentence: shared, not erased, and no revocation that counts. */
    List<String> shares() {
        List<EventId> order = order();
        List<String> shares = new ArrayList<>();
        for (EventId id : order) {
            if (entries.get(id) instanceof Entry.Event<Note> event
                    && !isErased(id)
                    && !event.content().revoked()
                    && order.stream().noneMatch(other -> revokes(other, event, order))) {
                shares.add(event.content().topic() + "=" + event.content().value() + " by " + id);
            }
        }
        return shares;
    }

    /** Why events have no effect, told one after the other in the order: a lost share, or a revocation of nothing. */
    Map<EventId, String> ineffective() {
        List<EventId> order = order();
        Map<EventId, String> found = new LinkedHashMap<>();
        List<String> shared = new ArrayList<>();
        for (EventId id : order) {
            if (entries.get(id) instanceof Entry.Event<Note> event && !isErased(id)) {
                String topic = event.content().topic();
                if (event.content().revoked()) {
                    if (!shared.removeIf(topic::equals)) {
                        found.put(id, "NOTHING_SHARED");
                    }
                } else if (order.stream()
                        .anyMatch(other ->
                                revokes(other, event, order) && !before(other).contains(id))) {
                    found.put(id, "OVERRULED");
                } else {
                    shared.add(topic);
                }
            }
        }
        return found;
    }

    /** A revocation counts unless the share was made in knowledge of it. */
    private boolean revokes(EventId other, Entry.Event<Note> share, List<EventId> order) {
        return entries.get(other) instanceof Entry.Event<Note> event
                && !isErased(other)
                && event.content().revoked()
                && event.content().topic().equals(share.content().topic())
                && !before(share.id()).contains(other)
                && order.contains(other);
    }
}
