package io.github.groundwork.safetyplan.story;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * A made-up story of people at several devices, who write, propose, approve, take back and share, whenever they like and whether they
 * may or not, while copies meet now and then, clocks jump, and plans are stored and opened again.
 *
 * @param moves what happens
 */
public record Story(List<Move> moves) {
    public static final int DEVICES = 3;

    private static final List<String> DEVICE_NAMES = List.of("phone", "desk", "a-tablet");
    private static final List<Role> ROLES = List.of(
            Role.PERSON, Role.PEER_WORKER, Role.CLINICIAN, Role.SUPPORTER, Role.GUARDIAN, Role.AGENT, Role.STAFF);

    /** What can happen besides an act: copies meet, a plan is stored and opened, something is entered in error. */
    public enum Kind {
        ACT,
        MEET,
        STORE,
        ERASE
    }

    /** One move. The numbers pick among what is there. */
    public record Move(Kind kind, int device, Role role, int act, int manner, int one, int two) {}

    /** What came of a move: the plan after it, or the code of what stood against it. */
    public record Done(
            SafetyPlan before,
            By by,
            Optional<Acts.Act> act,
            Optional<EventId> erased,
            Optional<SafetyPlan> after,
            Optional<String> code) {}

    /** Hears of every move. */
    public interface Listener {
        void done(Done done);
    }

    public static ActorId actor(Role role) {
        return role == Role.PERSON
                ? ActorId.parse("rowan")
                : ActorId.parse(role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-1");
    }

    /** Returns stories of up to so many moves. Most acts are the person's or somebody's with whom they work. */
    public static Arbitrary<Story> any(int moves) {
        Arbitrary<Move> move = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(30, Kind.ACT),
                                Tuple.of(7, Kind.MEET),
                                Tuple.of(1, Kind.STORE),
                                Tuple.of(1, Kind.ERASE)),
                        below(DEVICES),
                        Arbitraries.frequencyOf(
                                Tuple.of(11, Arbitraries.just(Role.PERSON)),
                                Tuple.of(4, Arbitraries.of(Role.PEER_WORKER, Role.CLINICIAN)),
                                Tuple.of(3, Arbitraries.of(ROLES))),
                        below(Acts.KINDS),
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.just(0)),
                                Tuple.of(4, Arbitraries.just(1)),
                                Tuple.of(1, Arbitraries.integers().between(2, Acts.MANNERS - 1))),
                        below(10_000),
                        below(10_000))
                .as(Move::new);
        return move.list().ofMinSize(moves / 2).ofMaxSize(moves).map(Story::new);
    }

    private static Arbitrary<Integer> below(int end) {
        return Arbitraries.integers()
                .between(0, end - 1)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    /** Returns the plan on which all devices agree at first: one with an entry, or one that can be approved. */
    private SafetyPlan start() {
        return moves.get(0).one() % 4 == 0
                ? Table.begun().add(Table.SIGNS, Table.own("first"), Table.rowan(1))
                : Table.ready();
    }

    /** Plays the story and returns what each device ends up with. */
    public List<SafetyPlan> play(Listener listener) {
        List<SafetyPlan> copies = new ArrayList<>(Collections.nCopies(DEVICES, start()));
        for (Move move : moves) {
            int other = move.one() % DEVICES;
            SafetyPlan mine = copies.get(move.device());
            SafetyPlan next = switch (move.kind()) {
                case MEET -> mine.merge(copies.get(other)).orThrow();
                case STORE -> SafetyPlan.of(mine.history()).orThrow();
                case ACT, ERASE -> {
                    Done done = done(mine, move);
                    listener.done(done);
                    yield done.after().orElse(mine);
                }
            };
            copies.set(move.device(), next);
        }
        return List.copyOf(copies);
    }

    public List<SafetyPlan> play() {
        return play(done -> {});
    }

    public SafetyPlan whole() {
        return merged(play());
    }

    public static SafetyPlan merged(List<SafetyPlan> copies) {
        return copies.stream()
                .reduce((one, other) -> one.merge(other).orThrow())
                .orElseThrow();
    }

    private static Done done(SafetyPlan before, Move move) {
        By by = new By(
                actor(move.role()),
                move.role(),
                DeviceId.parse(DEVICE_NAMES.get(move.device())),
                Table.NOON.plus(Duration.ofHours(move.two() % 97 - 48)));
        Optional<EventId> target =
                move.kind() == Kind.ERASE ? Optional.of(target(before, move.one())) : Optional.empty();
        Optional<Acts.Act> act = target.isPresent() ? Optional.empty() : Optional.of(Acts.of(before, by, move));
        try {
            SafetyPlan after = target.isPresent()
                    ? before.enteredInError(target.get(), by)
                    : act.orElseThrow().on(before, by);
            return new Done(before, by, act, target, Optional.of(after), Optional.empty());
        } catch (NotPossibleException e) {
            return new Done(before, by, act, target, Optional.empty(), Optional.of(e.code()));
        }
    }

    /** Any entry of the history but the first, which began the plan; often the newest withdrawal, if there is one. */
    private static EventId target(SafetyPlan plan, int pick) {
        List<EventId> ids = plan.history().entries().stream()
                .skip(1)
                .filter(entry -> pick % 3 > 0 || isWithdrawal(entry))
                .map(Entry::id)
                .toList();
        return ids.isEmpty() ? plan.history().entries().get(1).id() : ids.get(pick % ids.size());
    }

    private static boolean isWithdrawal(Entry<PlanEvent> entry) {
        return entry instanceof Entry.Event<PlanEvent> event
                && event.content() instanceof AgreementEvent.ApprovalWithdrawn;
    }
}
