package io.github.groundwork.core.preference;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What happens to the copies of one person's preferences on five devices: two of the person's, one of staff who write down what the
 * person says, one of the person's agent, one of a clinician. A move that is not possible is left out.
 *
 * @param moves what happens, in the order in which it does
 */
public record PreferenceStory(List<Move> moves) {

    private static final List<By> DEVICES = List.of(
            new By(StoredArbitraries.PERSON, Role.PERSON, DeviceId.parse("phone"), Instant.EPOCH),
            new By(StoredArbitraries.PERSON, Role.PERSON, DeviceId.parse("tablet"), Instant.EPOCH),
            new By(StoredArbitraries.STAFF, Role.STAFF, DeviceId.parse("desk"), Instant.EPOCH),
            new By(StoredArbitraries.SISTER, Role.AGENT, DeviceId.parse("a-sister_s.phone"), Instant.EPOCH),
            new By(StoredArbitraries.STAFF, Role.CLINICIAN, DeviceId.parse("clinic"), Instant.EPOCH));
    private static final int DESK = 2;

    /** What happens. */
    public enum Kind {
        RECORD,
        REVISE,
        CONFIRM,
        WITHDRAW,
        COMMENT,
        HAPPEN,
        NAME_AGENT,
        END_AGENT,
        NOTE_CAPACITY,
        MERGE,
        ERASE,
        ERASE_ALL
    }

    /**
     * One thing that happens.
     *
     * @param kind what it is
     * @param device where
     * @param target which preference or which other device, counted round
     * @param statement what is said
     * @param words what is said with it
     * @param comment what somebody else says with it
     * @param at when, and when else
     */
    public record Move(
            Kind kind, int device, int target, Statement statement, Words words, Words comment, List<Instant> at) {}

    /** Makes stories. */
    @SuppressWarnings("exports") // seen by tests only
    public static Arbitrary<PreferenceStory> any() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(20, Kind.RECORD),
                Tuple.of(6, Kind.REVISE),
                Tuple.of(6, Kind.CONFIRM),
                Tuple.of(6, Kind.WITHDRAW),
                Tuple.of(6, Kind.COMMENT),
                Tuple.of(6, Kind.HAPPEN),
                Tuple.of(4, Kind.NAME_AGENT),
                Tuple.of(2, Kind.END_AGENT),
                Tuple.of(4, Kind.NOTE_CAPACITY),
                Tuple.of(16, Kind.MERGE),
                Tuple.of(3, Kind.ERASE),
                Tuple.of(1, Kind.ERASE_ALL));
        return Arbitraries.oneOf(moves(kinds, 0, DESK), moves(kinds, DESK + 1, DEVICES.size() - 1))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40)
                .map(PreferenceStory::new);
    }

    private static Arbitrary<Move> moves(Arbitrary<Kind> kinds, int first, int last) {
        boolean own = last <= DESK;
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(first, last),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 4),
                                Arbitraries.integers().between(0, 20)),
                        StatementArbitraries.statements(own),
                        StoredArbitraries.words(own),
                        StoredArbitraries.words(false),
                        StoredArbitraries.instants().list().ofSize(2))
                .as(Move::new)
                .withoutEdgeCases();
    }

    /** Returns the copies of all devices as they are in the end. */
    public List<Preferences> play() {
        Preferences start = Preferences.start(HistoryId.parse("preferences-1"), PersonId.parse("p-1"));
        List<Preferences> copies = new ArrayList<>(Collections.nCopies(DEVICES.size(), start));
        for (Move move : moves) {
            Preferences mine = copies.get(move.device());
            try {
                copies.set(
                        move.device(),
                        move.kind() == Kind.MERGE
                                ? mine.merge(copies.get(move.target() % copies.size()))
                                        .orThrow()
                                : after(mine, move));
            } catch (NotPossibleException e) {
                // Not theirs to do, or nothing there to do it to.
            }
        }
        return copies;
    }

    /** Returns what all copies know together. */
    public Preferences whole() {
        List<Preferences> copies = play();
        Preferences whole = copies.get(0);
        for (Preferences copy : copies) {
            whole = whole.merge(copy).orThrow();
        }
        return whole;
    }

    private static Preferences after(Preferences mine, Move move) {
        By device = DEVICES.get(move.device());
        By by = new By(device.actor(), device.role(), device.device(), move.at().get(0));
        Attribution said = move.device() == DESK
                ? Attribution.spoken(StoredArbitraries.PERSON, Role.PERSON, by.actor())
                : by.said();
        Instant later = move.at().get(1);
        boolean even = move.target() % 2 == 0;
        EventId target = target(mine, move);
        return switch (move.kind()) {
            case RECORD -> mine.record(draft(move.statement(), move, said), by);
            case REVISE -> mine.revise(target, draft(fitting(mine, target, move, said), move, said), by);
            case CONFIRM -> mine.confirm(target, said, Optional.of(later).filter(l -> even), by);
            case WITHDRAW -> mine.withdraw(target, said, by);
            case COMMENT -> mine.comment(target, comment(move, by), by);
            case HAPPEN -> mine.happened(target, outcome(move, said), by);
            case NAME_AGENT ->
                mine.with(by, new PreferenceEvent.AgentNamed(StoredArbitraries.SISTER, term(move), said));
            case END_AGENT -> mine.with(by, new PreferenceEvent.AgentEnded(StoredArbitraries.SISTER, said));
            case NOTE_CAPACITY -> mine.with(by, new PreferenceEvent.CapacityNoted(even, said, move.words()));
            case ERASE ->
                PreferenceProblem.ofErasing(by).isPresent()
                        ? mine
                        : mine.erase(target, Erasure.ENTERED_IN_ERROR, said, by);
            default ->
                PreferenceProblem.ofErasing(by).isPresent()
                        ? mine
                        : Preferences.of(mine.history().eraseAll(by, Erasure.DISCARDED))
                                .orThrow();
        };
    }

    private static OthersWords comment(Move move, By by) {
        Attribution said = by.role().isPerson()
                ? Attribution.spoken(StoredArbitraries.SISTER, Role.SUPPORTER, by.actor())
                : by.said();
        return OthersWords.of(move.comment().text(), said);
    }

    private static EventId target(Preferences mine, Move move) {
        List<EventId> all = mine.history().entries().stream().map(Entry::id).toList();
        List<EventId> preferences = mine.all().stream().map(Preference::id).toList();
        List<EventId> some = preferences.isEmpty() || move.target() == 20 ? all : preferences;
        return some.isEmpty() ? EventId.parse("phone:1") : some.get(move.target() % some.size());
    }

    /** Returns the new statement if it is of the kind of the old or the old cannot be said here, otherwise the old once more. */
    private static Statement fitting(Preferences mine, EventId target, Move move, Attribution said) {
        return mine.preference(target)
                .map(Preference::statement)
                .filter(old -> !old.getClass().equals(move.statement().getClass()))
                .filter(old -> PreferenceProblem.ofWords(old.allWords(), said).isEmpty())
                .orElse(move.statement());
    }

    private static PreferenceDraft draft(Statement statement, Move move, Attribution said) {
        List<Strength> fitting = switch (statement.bearing()) {
            case OPENS -> List.of(Strength.NOTE, Strength.PREFERENCE, Strength.STRONG_PREFERENCE);
            case CLOSES -> List.of(Strength.LIMIT, Strength.BINDING_DECLINE);
            case INFORMS -> List.of(Strength.values());
        };
        Strength strength = fitting.get(move.target() % fitting.size());
        return new PreferenceDraft(
                statement,
                strength,
                said,
                Optional.of(move.at().get(1)).filter(l -> move.target() % 3 == 0),
                Optional.of(move.words()).filter(w -> strength == Strength.BINDING_DECLINE));
    }

    private static Outcome outcome(Move move, Attribution said) {
        boolean honoured = move.target() % 2 == 0;
        return new Outcome(
                honoured,
                Optional.of(move.words()).filter(w -> !honoured || move.target() % 3 == 0),
                Permission.values()[move.target() % 3],
                said);
    }

    private static AgentTerm term(Move move) {
        List<Instant> at = move.at().stream().sorted().distinct().toList();
        return new AgentTerm(
                move.target() % 2 == 0,
                Optional.of(at.get(0)).filter(a -> move.target() % 3 > 0),
                Optional.of(at.get(at.size() - 1)).filter(a -> at.size() > 1 && move.target() % 5 > 0));
    }
}
