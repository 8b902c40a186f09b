package io.github.groundwork.core.history;

import java.util.List;
import java.util.Objects;

/** Checks what every entry must hold. Stateless and thread-safe. */
final class Seen {

    private Seen() {}

    static List<EventId> checked(EventId id, List<EventId> seen) {
        Objects.requireNonNull(id, "id");
        List<EventId> copy = List.copyOf(Objects.requireNonNull(seen, "seen"));
        for (int i = 1; i < copy.size(); i++) {
            if (copy.get(i - 1).compareTo(copy.get(i)) >= 0) {
                throw new IllegalArgumentException("what was seen stands in the order of ids, each once");
            }
        }
        return copy;
    }

    static void sameDevice(EventId id, By by) {
        if (!Objects.requireNonNull(by, "by").device().equals(id.device())) {
            throw new IllegalArgumentException("an entry's id names the device that recorded it");
        }
    }
}
