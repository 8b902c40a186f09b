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
 * <p>Takes a number for each device wherever an entry follows one of another device: for tens of devices nothing, for a thousand
 * devices that take turns 80 MB in 10,000 entries. Stored entries that would take more than {@link #MOST_NUMBERS} numbers are not taken in.
 * Immutable and thread-safe once it is made.
 */
final class Causality<P> {

    /** The most numbers that may be looked at, and held, for stored entries: at most 256 MB. */
    static final long MOST_NUMBERS = 1L << 25;

    private static final Integer NO_DEVICE = Integer.MAX_VALUE;

    private final List<Entry<P>> ordered;
    private final Map<DeviceId, Integer> devices;
    private final Map<EventId, Clock> clocks;
    private final Erasings erasings;

    private Causality(List<Entry<P>> ordered, Map<DeviceId, Integer> devices, Map<EventId, Clock> clocks) {
        this.ordered = ordered;
        this.devices = devices;
        this.clocks = clocks;
        this.erasings = Erasings.of(ordered, devices);
    }

    /** Takes in entries that are sound and in order. */
    static <P> Causality<P> inOrder(List<Entry<P>> entries) {
        Map<DeviceId, Integer> devices = new HashMap<>();
        Map<EventId, Clock> clocks = new HashMap<>(2 * entries.size());
        for (Entry<P> entry : entries) {
            clocks.put(entry.id(), clock(entry.id(), seen(entry, clocks), devices));
        }
        return new Causality<>(entries, devices, clocks);
    }

    /** Orders entries that are known to be sound. */
    static <P> Causality<P> trusted(Map<EventId, Entry<P>> byId) {
        return of(byId, Long.MAX_VALUE, new Problems())
                .orElseThrow(() -> new IllegalStateException("sound entries have an order"));
    }

    /** Orders entries, or reports what keeps them from having an order. */
    static <P> Optional<Causality<P>> of(Map<EventId, Entry<P>> byId, long mostNumbers, Problems problems) {
        Map<EventId, List<EventId>> seenBy = new HashMap<>();
        Map<EventId, Integer> waiting = new HashMap<>();
        PriorityQueue<EventId> ready = new PriorityQueue<>();
        for (Entry<P> entry : byId.values()) {
            for (EventId seen : entry.seen()) {
                if (!byId.containsKey(seen)) {
                    problems.add(HistoryProblem.EVENT_SEEN_MISSING.at(entry.id().toString()));
                }
                seenBy.computeIfAbsent(seen, s -> new ArrayList<>(1)).add(entry.id());
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
        Map<DeviceId, Integer> devices = new HashMap<>();
        Map<EventId, Clock> clocks = new HashMap<>(2 * byId.size());
        long numbers = 0;
        for (EventId next = ready.poll(); next != null; next = ready.poll()) {
            Entry<P> entry = byId.get(next);
            if (entry == null) {
                throw new IllegalStateException("only what is there becomes ready");
            }
            ordered.add(entry);
            List<Clock> seen = seen(entry, clocks);
            Clock clock = clock(next, seen, devices);
            clocks.put(next, clock);
            numbers += clock.cost(seen);
            if (numbers > mostNumbers) {
                problems.add(HistoryProblem.HISTORY_TOO_WIDE.at(""));
                return Optional.empty();
            }
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

    private static <P> List<Clock> seen(Entry<P> entry, Map<EventId, Clock> clocks) {
        List<Clock> seen = new ArrayList<>(entry.seen().size());
        for (EventId each : entry.seen()) {
            Clock clock = clocks.get(each);
            if (clock != null) {
                seen.add(clock);
            }
        }
        return seen;
    }

    private static Clock clock(EventId id, List<Clock> seen, Map<DeviceId, Integer> devices) {
        Integer known = devices.putIfAbsent(id.device(), devices.size());
        return Clock.of(known == null ? devices.size() - 1 : known, id.number(), seen);
    }

    List<Entry<P>> ordered() {
        return ordered;
    }

    /** Tells whether the author of one entry had seen another, or it is the entry itself. */
    boolean knew(EventId entry, EventId other) {
        return clock(entry).at(device(other)) >= other.number();
    }

    /** Returns the number of the device of an entry; one that no clock has if the device is not known. */
    int device(EventId entry) {
        return devices.getOrDefault(entry.device(), NO_DEVICE);
    }

    /** Returns what the author of an entry had seen; nothing if the entry is not there. */
    Clock clock(EventId entry) {
        return clocks.getOrDefault(entry, Clock.NOTHING);
    }

    /** Returns the entries that no other has seen, in the order of their ids. */
    List<EventId> heads() {
        Map<EventId, Boolean> heads = new TreeMap<>();
        for (Entry<P> entry : ordered) {
            entry.seen().forEach(heads::remove);
            heads.put(entry.id(), true);
        }
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
            Optional<Erasure> erasure = erasureOf(id);
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

    private Optional<Erasure> erasureOf(EventId entry) {
        return erasings.of(entry, clock(entry));
    }

    /** Returns the same order with every erased event replaced by its tombstone. */
    Causality<P> erased() {
        if (erasings.isEmpty()) {
            return this;
        }
        List<Entry<P>> kept = new ArrayList<>(ordered.size());
        for (Entry<P> entry : ordered) {
            Optional<Erasure> erasure = entry instanceof Entry.Erasing ? Optional.empty() : erasureOf(entry.id());
            kept.add(erasure.isPresent() ? new Entry.Tombstone<>(entry.id(), entry.seen(), erasure.get()) : entry);
        }
        return new Causality<>(List.copyOf(kept), devices, clocks);
    }
}
