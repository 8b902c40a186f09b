package io.github.groundwork.screening.followup;

import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A made-up story of devices on which things are promised, tried, moved, closed and reopened, and which meet now and then. */
public record FollowUpStory(List<Move> moves) {

    static final HistoryId ID = HistoryId.parse("follow-ups-1");
    static final PersonId PERSON = PersonId.parse("person-1");
    static final Instant MORNING = Instant.parse("2026-03-03T08:00:00Z");
    static final List<Responder> RESPONDERS = List.of(responder("nurse-1"), responder("nurse-2"), responder("peer-1"));

    private static final int DEVICES = 3;
    private static final int HOURS = 6;

    /** What is done: to one of the follow-ups that the device knows, by its place among them. */
    public record Move(boolean merges, int device, int other, Role role, int which, int kind, int pick) {}

    private static Responder responder(String id) {
        return new Responder(ActorId.parse(id), Term.parse("nurse"));
    }

    /** Returns stories of up to 20 moves that start with a promise on which all devices agree. */
    @SuppressWarnings("exports") // seen by tests only
    public static Arbitrary<FollowUpStory> any() {
        Arbitrary<Move> moves = Combinators.combine(
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(0, DEVICES - 1),
                        Arbitraries.integers().between(0, DEVICES - 1),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.of(Role.PERSON, Role.CLINICIAN)),
                                Tuple.of(1, Arbitraries.of(Role.class))),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 1_000))
                .as(Move::new);
        return moves.list().ofMinSize(1).ofMaxSize(20).map(FollowUpStory::new);
    }

    static By by(int device, Role role, Instant at) {
        return new By(ActorId.parse("actor-" + device), role, DeviceId.parse("device-" + device), at);
    }

    static FollowUpEvent.Promised promised(int pick) {
        Instant from = MORNING.plus(Duration.ofHours(pick % HOURS));
        return new FollowUpEvent.Promised(
                Term.parse("call"),
                RESPONDERS.get(pick % RESPONDERS.size()),
                from,
                from.plus(Duration.ofHours(pick / HOURS % 3)),
                "We call you. " + pick,
                Optional.of(HistoryId.parse("screening-1")).filter(session -> pick % 2 == 0));
    }

    /** Returns an event about a follow-up. */
    static FollowUpEvent about(EventId id, int kind, int pick) {
        return switch (kind) {
            case 0, 1 -> new FollowUpEvent.HandedOver(id, RESPONDERS.get(pick % RESPONDERS.size()));
            case 2, 3 ->
                new FollowUpEvent.Tried(id, new Attempt(Term.parse("telephone"), Attempt.Outcome.values()[pick % 3]));
            case 4, 5 -> {
                FollowUpEvent.Promised times = promised(pick);
                yield new FollowUpEvent.DueMoved(id, times.remindFrom(), times.due(), "asked for it " + pick);
            }
            case 6 -> new FollowUpEvent.Closed(id, Closing.of(Closing.Reason.DECLINED_BY_PERSON));
            case 7, 8 ->
                new FollowUpEvent.Closed(
                        id,
                        pick % 4 == 0
                                ? Closing.done("We talked. " + pick)
                                : Closing.of(List.of(
                                                Closing.Reason.UNABLE_TO_REACH,
                                                Closing.Reason.TRANSFERRED,
                                                Closing.Reason.NO_LONGER_NEEDED)
                                        .get(pick % 4 - 1)));
            default -> new FollowUpEvent.Reopened(id, "asked again " + pick);
        };
    }

    private static FollowUpEvent event(Move move, History<FollowUpEvent> mine) {
        List<EventId> known = mine.entries().stream()
                .filter(entry -> ((Entry.Event<FollowUpEvent>) entry).content() instanceof FollowUpEvent.Promised)
                .map(Entry::id)
                .toList();
        return move.kind() == 11
                ? promised(move.pick())
                : about(known.get(move.which() % known.size()), move.kind(), move.pick());
    }

    /** Plays the story and returns what each device ends up with; whatever stands in a store can come in, so nothing is turned down. */
    List<FollowUps> play() {
        History<FollowUpEvent> first =
                History.<FollowUpEvent>start(ID, PERSON).record(by(0, Role.CLINICIAN, MORNING), promised(7));
        List<History<FollowUpEvent>> copies = new ArrayList<>(Collections.nCopies(DEVICES, first));
        for (Move move : moves) {
            History<FollowUpEvent> mine = copies.get(move.device());
            Instant clock = MORNING.plus(Duration.ofHours(move.pick() % 48 - 24));
            copies.set(
                    move.device(),
                    move.merges()
                            ? mine.merge(copies.get(move.other())).orThrow()
                            : mine.record(by(move.device(), move.role(), clock), event(move, mine)));
        }
        return copies.stream().map(copy -> FollowUps.of(copy).orThrow()).toList();
    }

    /** Plays the story and returns the whole of what all devices have. */
    public FollowUps whole() {
        return merged(play());
    }

    static FollowUps merged(List<FollowUps> copies) {
        FollowUps whole = copies.get(0);
        for (FollowUps copy : copies) {
            whole = whole.merge(copy).orThrow();
        }
        return whole;
    }
}
