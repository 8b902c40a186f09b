package io.github.groundwork.core;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Fold;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.history.Step;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Specimens of histories, with a canary as the content of their events. */
final class HistorySpecimens {

    private static final DeviceId PHONE = DeviceId.parse("phone-1");
    private static final By BY = new By(ActorId.parse("somebody-1"), Role.PERSON, PHONE, Instant.EPOCH);
    private static final EventId FIRST = new EventId(PHONE, 1);

    /** Keeps the content of the newest event. */
    static final Fold<Object, Object> NEWEST = new Fold<>() {
        @Override
        public Object start() {
            return "";
        }

        @Override
        public Step<Object> apply(Object state, Entry.Event<Object> event, Knowledge knowledge) {
            return new Step.Changed<>(event.content());
        }
    };

    /** An event, wherever an entry is asked for. */
    static final Entry<Object> ENTRY = new Entry.Event<>(FIRST, List.of(), BY, Specimens.CANARY);

    private HistorySpecimens() {}

    private static History<Object> history() {
        return History.start(HistoryId.parse("history-1"), PersonId.parse("person-1"))
                .record(BY, Specimens.CANARY);
    }

    static Map<Class<?>, Supplier<List<?>>> all() {
        Map<Class<?>, Supplier<List<?>>> specimens = new LinkedHashMap<>();
        specimens.put(DeviceId.class, () -> List.of(PHONE));
        specimens.put(HistoryId.class, () -> List.of(HistoryId.parse("history-1")));
        specimens.put(PersonId.class, () -> List.of(PersonId.parse("person-1")));
        specimens.put(By.class, () -> List.of(BY));
        specimens.put(EventId.class, () -> List.of(FIRST));
        specimens.put(Entry.Event.class, () -> List.of(new Entry.Event<>(FIRST, List.of(), BY, Specimens.CANARY)));
        specimens.put(Entry.Tombstone.class, () -> List.of(new Entry.Tombstone<>(FIRST, List.of(), Erasure.DISCARDED)));
        specimens.put(
                Entry.Erasing.class,
                () -> List.of(new Entry.Erasing<>(FIRST, List.of(), BY, Erasure.DISCARDED, Optional.empty())));
        specimens.put(History.class, () -> List.of(history()));
        specimens.put(Folded.class, () -> List.of(Folded.of(history(), NEWEST)));
        specimens.put(Step.Changed.class, () -> List.of(new Step.Changed<>(Specimens.CANARY)));
        specimens.put(Step.Ineffective.class, () -> List.of(new Step.Ineffective<>("TOO_LATE")));
        return specimens;
    }
}
