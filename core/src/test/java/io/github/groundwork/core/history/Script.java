package io.github.groundwork.core.history;

import io.github.groundwork.core.CoreArbitraries;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A made-up story of several devices that record and meet, some with clocks that are years off. */
public record Script(int devices, List<Move> moves) {

    public static final HistoryId ID = HistoryId.parse("story");
    public static final PersonId OWNER = PersonId.parse("person-1");

    /** One move: a device records something, or takes in what another has, or erases. */
    public record Move(Kind kind, int device, int other, Note note, long clock) {}

    public enum Kind {
        RECORD,
        MERGE,
        ERASE_ONE,
        ERASE_ALL
    }

    /** What an event says: a topic is shared with a value, or its sharing is revoked. */
    public record Note(String topic, String value, boolean revoked) {}

    /** Shares and revocations: a revocation wins over a share made without knowledge of it; stale edits have no effect. */
    static final class Sharing implements Fold<List<String>, Note> {
        @Override
        public List<String> start() {
            return List.of();
        }

        @Override
        public Step<List<String>> apply(List<String> state, Entry.Event<Note> event, Knowledge knowledge) {
            Note note = event.content();
            List<String> after = new ArrayList<>(state);
            if (note.revoked()) {
                boolean any = after.removeIf(line -> line.startsWith(note.topic() + "="));
                return any ? new Step.Changed<>(List.copyOf(after)) : new Step.Ineffective<>("NOTHING_SHARED");
            }
            after.add(note.topic() + "=" + note.value() + " by " + event.id());
            return new Step.Changed<>(List.copyOf(after));
        }

        @Override
        public boolean prevails(Entry.Event<Note> event) {
            return event.content().revoked();
        }

        @Override
        public boolean overrules(Entry.Event<Note> winner, Entry.Event<Note> other) {
            return !other.content().revoked()
                    && winner.content().topic().equals(other.content().topic());
        }
    }

    /** Stories with or without erasing. */
    @SuppressWarnings("exports") // seen by tests only
    public static Arbitrary<Script> any(boolean erasing) {
        Arbitrary<Note> notes = Combinators.combine(
                        Arbitraries.of("sleep", "work", "kin"),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of("", "yes", "\u05d0\u05d1", "\ud83c\udf31", "line\nbreak")),
                                Tuple.of(1, Arbitraries.of(CoreArbitraries.FRAGILE_WORDS)),
                                Tuple.of(1, Arbitraries.of(CoreArbitraries.HALF_PAIRS))),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))))
                .as(Note::new);
        Arbitrary<Kind> kinds = erasing
                ? Arbitraries.frequency(
                        Tuple.of(12, Kind.RECORD),
                        Tuple.of(6, Kind.MERGE),
                        Tuple.of(1, Kind.ERASE_ONE),
                        Tuple.of(1, Kind.ERASE_ALL))
                : Arbitraries.frequency(Tuple.of(2, Kind.RECORD), Tuple.of(1, Kind.MERGE));
        Arbitrary<Move> moves = Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11),
                        notes,
                        Arbitraries.longs().between(-4_000_000_000L, 4_000_000_000L))
                .as(Move::new);
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.integers().between(2, 5)),
                                Tuple.of(1, Arbitraries.integers().between(6, 12))),
                        moves.list().ofMinSize(3).ofMaxSize(40))
                .as(Script::new);
    }

    /** Plays the story and returns what each device ends up with. */
    public List<History<Note>> play() {
        return play((before, after) -> {});
    }

    /** Plays the story before a witness, who sees what a device held before and after it recorded or erased something. */
    List<History<Note>> play(BiConsumer<History<Note>, History<Note>> witness) {
        List<History<Note>> copies = new ArrayList<>(Collections.nCopies(devices, History.start(ID, OWNER)));
        for (Move move : moves) {
            int device = move.device() % devices;
            History<Note> mine = copies.get(device);
            By by = by(device, move.clock());
            List<Entry<Note>> entries = mine.entries();
            History<Note> next = switch (move.kind()) {
                case RECORD -> mine.record(by, move.note());
                case MERGE -> mine.merge(copies.get(move.other() % devices)).orThrow();
                case ERASE_ONE ->
                    entries.isEmpty()
                            ? mine
                            : mine.erase(
                                    by,
                                    Erasure.ENTERED_IN_ERROR,
                                    entries.get(Math.floorMod(move.clock(), entries.size()))
                                            .id());
                case ERASE_ALL -> mine.eraseAll(by, Erasure.DISCARDED);
            };
            if (move.kind() != Kind.MERGE && next.size() > mine.size()) {
                witness.accept(mine, next);
            }
            copies.set(device, next);
        }
        return copies;
    }

    /** Somebody at a device, by a clock that may be years off. */
    public static By by(int device, long clock) {
        return new By(
                ActorId.parse("actor-" + device),
                device == 0 ? Role.PERSON : Role.STAFF,
                DeviceId.parse("device-" + device),
                Instant.ofEpochSecond(clock));
    }
}
