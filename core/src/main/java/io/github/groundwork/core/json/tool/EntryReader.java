package io.github.groundwork.core.json.tool;

import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.HistoryProblem;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the entries of one history. Used while one document is read. */
final class EntryReader<P> {

    static final String EVERYTHING = "everything";
    static final String ID = "id";
    static final String SEEN = "seen";
    static final String BY = "by";
    static final String EVENT = "event";
    static final String ERASES = "erases";
    static final String ERASED = "erased";
    static final String BECAUSE = "because";

    /** What a content may not write beside the fields that are there already. */
    static final List<String> RESERVED = List.of(ERASES, ERASED, BECAUSE);

    private static final Map<String, Erasure> ERASURES = JsonNames.all(Erasure.class);

    private final int minor;
    private final ContentCodec<P> codec;
    private final Problems problems;

    EntryReader(int minor, ContentCodec<P> codec, Problems problems) {
        this.minor = minor;
        this.codec = codec;
        this.problems = problems;
    }

    /**
     * What was read of one entry.
     *
     * @param at its pointer
     * @param bare the entry with stand-ins for whatever does not bear on the order, if its id and what it has seen could be read
     * @param entry the entry, if nothing is wrong with it
     * @param kept the fields that are not known
     */
    record Read<P>(String at, Optional<Entry<String>> bare, Optional<Entry<P>> entry, KeptFields kept) {}

    Read<P> read(JsonFields fields) {
        int before = problems.size();
        Optional<EventId> id = fields.text(ID, TextForm.EVENT);
        List<EventId> seen = fields.texts(SEEN, TextForm.EVENT);
        boolean ordered = problems.size() == before && isOrdered(seen);
        if (problems.size() == before && !ordered) {
            problems.add(HistoryProblem.EVENT_SEEN_ORDER.at(fields.at(SEEN)));
        }
        // Stands in where the id is wrong, so that the rest is read all the same.
        EventId own = id.orElseGet(() -> new EventId(DeviceId.parse("-"), 1));
        Both<P> both;
        if (fields.has(ERASED)) {
            both = tombstone(fields, own, ordered ? seen : List.of());
        } else if (fields.has(ERASES)) {
            both = erasing(fields, own, ordered ? seen : List.of());
        } else {
            both = event(fields, own, ordered ? seen : List.of());
        }
        KeptFields kept = both.isRead() ? KeptFields.take(fields, minor, problems) : KeptFields.none();
        fields.takeUnknown();
        return new Read<>(
                fields.path(),
                ordered ? both.bare() : Optional.empty(),
                problems.size() == before ? both.entry() : Optional.empty(),
                kept);
    }

    private record Both<P>(Optional<Entry<String>> bare, Optional<Entry<P>> entry, boolean isRead) {}

    private Both<P> event(JsonFields fields, EventId id, List<EventId> seen) {
        Optional<By> by = AttributionJson.readBy(fields.object(BY), id.device());
        misplaced(fields, BECAUSE);
        int before = problems.size();
        Optional<String> type = fields.node(EVENT).flatMap(node -> Scalars.text(node, fields.at(EVENT), problems));
        Optional<String> known = type.filter(codec.types()::contains);
        Optional<P> content = known.flatMap(name -> codec.read(name, fields, problems));
        if (type.isPresent() && known.isEmpty()) {
            problems.add(HistoryProblem.EVENT_TYPE_UNKNOWN.at(fields.at(EVENT)));
        }
        if (known.isPresent() && content.isEmpty() && problems.size() == before) {
            throw new IllegalStateException("a content that cannot be read must be reported");
        }
        content.flatMap(c -> by.flatMap(b -> codec.misfit(c, b)))
                .ifPresent(rule -> problems.add(rule.at(fields.path())));
        Optional<P> sound = problems.size() == before ? content : Optional.empty();
        return new Both<>(
                Optional.of(new Entry.Event<>(id, seen, standIn(id), "")),
                by.flatMap(b -> sound.map(c -> new Entry.Event<>(id, seen, b, c))),
                known.isPresent());
    }

    private Both<P> erasing(JsonFields fields, EventId id, List<EventId> seen) {
        misplaced(fields, EVENT);
        Optional<By> by = AttributionJson.readBy(fields.object(BY), id.device());
        Optional<Erasure> because = fields.oneOf(BECAUSE, ERASURES);
        int before = problems.size();
        Optional<EventId> target = fields.node(ERASES)
                .filter(node -> !EVERYTHING.equals(node.textValue()))
                .flatMap(node -> TextForm.EVENT.read(node, fields.at(ERASES), problems));
        if (problems.size() > before || because.isEmpty()) {
            return new Both<>(Optional.empty(), Optional.empty(), true);
        }
        return new Both<>(
                Optional.of(new Entry.Erasing<>(id, seen, standIn(id), because.get(), target)),
                by.map(b -> new Entry.Erasing<>(id, seen, b, because.get(), target)),
                true);
    }

    /** Reads a tombstone, which keeps nothing that is not known either. */
    private Both<P> tombstone(JsonFields fields, EventId id, List<EventId> seen) {
        misplaced(fields, EVENT);
        misplaced(fields, ERASES);
        misplaced(fields, BECAUSE);
        misplaced(fields, BY);
        return fields.oneOf(ERASED, ERASURES)
                .map(erasure -> new Both<P>(
                        Optional.of(new Entry.Tombstone<>(id, seen, erasure)),
                        Optional.of(new Entry.Tombstone<>(id, seen, erasure)),
                        true))
                .orElseGet(() -> new Both<>(Optional.empty(), Optional.empty(), true));
    }

    /** Reports a field that another kind of entry has, in whatever version. */
    private void misplaced(JsonFields fields, String name) {
        if (fields.has(name)) {
            problems.add(JsonProblem.FIELD_UNKNOWN.at(fields.at(name), "another kind of entry has it"));
        }
    }

    private static boolean isOrdered(List<EventId> seen) {
        for (int i = 1; i < seen.size(); i++) {
            if (seen.get(i - 1).compareTo(seen.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static By standIn(EventId id) {
        return new By(ActorId.parse("-"), Role.STAFF, id.device(), Instant.EPOCH);
    }
}
