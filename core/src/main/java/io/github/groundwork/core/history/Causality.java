package io.github.groundwork.core.history;

import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.id.DeviceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * The causal order of entries, and who knew of what: for each entry, how many entries of each device its author had seen.
 *
 * <p>Immutable and thread-safe once it is made.
 */
final class Causality<P> {

    private final List<Entry<P>> ordered;
    private final Map<DeviceId, Integer> devices;
    private final Map<EventId, long[]> clocks;
    private final List<Entry.Erasing<P>> erasings = new ArrayList<>();

    private Causality(List<Entry<P>> ordered, Map<DeviceId, Integer> devices, Map<EventId, long[]> clocks) {
        this.ordered = ordered;
        this.devices = devices;
        this.clocks = clocks;
        for (Entry<P> entry : ordered) {
            if (entry instanceof Entry.Erasing<P> erasing) {
                erasings.add(erasing);
            }
        }
    }

    /** Orders entries that are known to be sound. */
    static <P> Causality<P> trusted(List<Entry<P>> entries) {
        Map<EventId, Entry<P>> byId = new TreeMap<>();
        entries.forEach(e -> byId.put(e.id(), e));
        return of(byId, new Problems()).orElseThrow(() -> new IllegalStateException("sound entries have an order"));
    }

    /** Orders entries, or reports what keeps them from having an order. */
    static <P> Optional<Causality<P>> of(Map<EventId, Entry<P>> byId, Problems problems) {
        Map<EventId, List<EventId>> seenBy = new HashMap<>();
        Map<EventId, Integer> waiting = new HashMap<>();
        PriorityQueue<EventId> ready = new PriorityQueue<>();
        Map<DeviceId, Integer> devices = new HashMap<>();
        for (Entry<P> entry : byId.values()) {
            devices.putIfAbsent(entry.id().device(), devices.size());
            for (EventId seen : entry.seen()) {
                if (!byId.containsKey(seen)) {
                    problems.add(HistoryProblem.EVENT_SEEN_MISSING.at(entry.id().toString()));
                }
                seenBy.computeIfAbsent(seen, s -> new ArrayList<>()).add(entry.id());
            }
            waiting.put(entry.id(), entry.seen().size());
            if (entry.seen().isEmpty()) {
                ready.add(entry.id());
            }
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        List<Entry<P>> ordered = new ArrayList<>(byId.size());
        Map<EventId, long[]> clocks = new HashMap<>();
        for (EventId next = ready.poll(); next != null; next = ready.poll()) {
            Entry<P> entry = byId.get(next);
            if (entry == null) {
                throw new IllegalStateException("only what is there becomes ready");
            }
            ordered.add(entry);
            clocks.put(next, clock(entry, devices, clocks));
            for (EventId later : seenBy.getOrDefault(next, List.of())) {
                if (waiting.merge(later, -1, Integer::sum) == 0) {
                    ready.add(later);
                }
            }
        }
        if (ordered.size() < byId.size()) {
            byId.keySet().stream()
                    .filter(id -> !clocks.containsKey(id))
                    .forEach(id -> problems.add(HistoryProblem.EVENT_CIRCLE.at(id.toString())));
            return Optional.empty();
        }
        return Optional.of(new Causality<>(List.copyOf(ordered), devices, clocks));
    }

    private static <P> long[] clock(Entry<P> entry, Map<DeviceId, Integer> devices, Map<EventId, long[]> clocks) {
        long[] clock = new long[devices.size()];
        for (EventId seen : entry.seen()) {
            long[] theirs = clocks.getOrDefault(seen, clock);
            for (int d = 0; d < clock.length; d++) {
                clock[d] = Math.max(clock[d], theirs[d]);
            }
        }
        int own = devices.getOrDefault(entry.id().device(), 0);
        clock[own] = Math.max(clock[own], entry.id().number());
        return clock;
    }

    List<Entry<P>> ordered() {
        return ordered;
    }

    /** Tells whether the author of one entry had seen another, or it is the entry itself. */
    boolean knew(EventId entry, EventId other) {
        Integer device = devices.get(other.device());
        long[] clock = clocks.get(entry);
        return device != null && clock != null && clock[device] >= other.number();
    }

    /** Returns the entries that no other has seen, in the order of their ids. */
    List<EventId> heads() {
        Map<EventId, Boolean> heads = new TreeMap<>();
        ordered.forEach(e -> heads.put(e.id(), true));
        ordered.forEach(e -> e.seen().forEach(heads::remove));
        return List.copyOf(heads.keySet());
    }

    /** Reports numbers with gaps, entries that forget their own device, and erasing that is not carried out. */
    void check(Problems problems) {
        for (Entry<P> entry : ordered) {
            String at = entry.id().toString();
            EventId id = entry.id();
            if (id.number() > 1) {
                EventId before = new EventId(id.device(), id.number() - 1);
                if (!clocks.containsKey(before)) {
                    problems.add(HistoryProblem.EVENT_NUMBER_GAP.at(at));
                } else if (entry.seen().stream().noneMatch(seen -> knew(seen, before))) {
                    problems.add(HistoryProblem.EVENT_FORGETFUL.at(at));
                }
            }
            Optional<Erasure> erasure = erasureOf(entry);
            if (entry instanceof Entry.Event && erasure.isPresent()) {
                problems.add(HistoryProblem.EVENT_NOT_ERASED.at(at));
            }
            if (entry instanceof Entry.Tombstone<P> tombstone
                    && erasure.filter(tombstone.erasure()::equals).isEmpty()) {
                problems.add(HistoryProblem.TOMBSTONE_WITHOUT_ERASING.at(at));
            }
            if (entry instanceof Entry.Erasing<P> erasing
                    && erasing.target()
                            .filter(t -> t.equals(id) || !knew(id, t))
                            .isPresent()) {
                problems.add(HistoryProblem.ERASING_WITHOUT_TARGET.at(at));
            }
        }
    }

    private Optional<Erasure> erasureOf(Entry<P> entry) {
        Optional<Erasure> found = Optional.empty();
        for (Entry.Erasing<P> erasing : erasings) {
            boolean covers = erasing.target().map(entry.id()::equals).orElseGet(() -> !knew(entry.id(), erasing.id()));
            if (covers
                    && found.filter(e -> e.name().compareTo(erasing.erasure().name()) <= 0)
                            .isEmpty()) {
                found = Optional.of(erasing.erasure());
            }
        }
        return found;
    }

    /** Returns the same order with every erased event replaced by its tombstone. */
    Causality<P> erased() {
        if (erasings.isEmpty()) {
            return this;
        }
        List<Entry<P>> kept = new ArrayList<>(ordered.size());
        for (Entry<P> entry : ordered) {
            Optional<Erasure> erasure = entry instanceof Entry.Erasing ? Optional.empty() : erasureOf(entry);
            kept.add(erasure.isPresent() ? new Entry.Tombstone<>(entry.id(), entry.seen(), erasure.get()) : entry);
        }
        return new Causality<>(List.copyOf(kept), devices, clocks);
    }
}
