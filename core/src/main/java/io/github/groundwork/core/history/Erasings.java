package io.github.groundwork.core.history;

import io.github.groundwork.core.id.DeviceId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was erased, and why; the first reason by name where there are several.
 *
 * <p>An erasing of everything covers what was recorded without knowledge of it. Whoever knows the newest one of a device knows those
 * before it, so the newest of each device is all that has to be asked about. Immutable and thread-safe.
 */
final class Erasings {

    private static final List<Erasure> BY_NAME = List.of(Erasure.DISCARDED, Erasure.ENTERED_IN_ERROR);

    private final Map<EventId, Erasure> single = new HashMap<>();
    private final Map<Erasure, Map<Integer, Long>> newestOfAll = new EnumMap<>(Erasure.class);

    private Erasings() {}

    static <P> Erasings of(List<Entry<P>> entries, Map<DeviceId, Integer> devices) {
        Erasings erasings = new Erasings();
        for (Entry<P> entry : entries) {
            if (entry instanceof Entry.Erasing<P> erasing) {
                erasings.add(erasing, devices.getOrDefault(erasing.id().device(), 0));
            }
        }
        return erasings;
    }

    private void add(Entry.Erasing<?> erasing, int device) {
        erasing.target()
                .ifPresentOrElse(
                        target -> single.merge(target, erasing.erasure(), Erasings::first),
                        () -> newestOfAll
                                .computeIfAbsent(erasing.erasure(), e -> new HashMap<>())
                                .merge(device, erasing.id().number(), Math::max));
    }

    private static Erasure first(Erasure one, Erasure other) {
        return BY_NAME.indexOf(one) <= BY_NAME.indexOf(other) ? one : other;
    }

    boolean isEmpty() {
        return single.isEmpty() && newestOfAll.isEmpty();
    }

    /** Returns why an entry is erased, given what its author had seen. */
    Optional<Erasure> of(EventId entry, Clock seen) {
        Optional<Erasure> found = Optional.ofNullable(single.get(entry));
        for (Erasure erasure : BY_NAME) {
            boolean covered = newestOfAll.getOrDefault(erasure, Map.of()).entrySet().stream()
                    .anyMatch(newest -> seen.at(newest.getKey()) < newest.getValue());
            if (covered) {
                return Optional.of(found.map(other -> first(erasure, other)).orElse(erasure));
            }
        }
        return found;
    }
}
