package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.screening.score.Gating;
import io.github.groundwork.screening.session.step.NextStep;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * What a host and a person do with a session on up to three devices: mostly what the step at hand is for, and often something else.
 *
 * <p>Each operation is done beside the model, which says if it is possible. Mutable and used within one test.
 */
final class Walk {
    private static final int RELOAD = 55;
    private static final int MERGE = 62;

    private final Situation situation;
    private final Notebook book;
    private final List<Copy> copies = new ArrayList<>();
    private final TreeSet<String> reached = new TreeSet<>();
    private final List<String> done = new ArrayList<>();
    private final Theme theme;
    private final IntUnaryOperator clock;
    private int minute;
    private By by;

    private Walk(Situation situation, Theme theme, int devices, IntUnaryOperator clock) {
        this.situation = situation;
        this.clock = clock;
        this.theme = theme;
        this.book = new Notebook(situation.instrument());
        copies.add(Copy.offered(situation, book, by("a", Role.CLINICIAN, 0)));
        for (int device = 1; device < devices; device++) {
            copies.add(copies.get(0).twin());
        }
    }

    private Walk(Walk other) {
        this.situation = other.situation;
        this.clock = other.clock;
        this.theme = other.theme;
        this.book = other.book.fork();
        other.copies.forEach(each -> copies.add(each.fork(book)));
        this.minute = other.minute;
        this.by = other.by;
    }

    /** Returns a walk that goes on from where this one is. */
    Walk fork() {
        return new Walk(this);
    }

    private static By by(String device, Role role, int minute) {
        return new By(
                ActorId.parse(role == Role.CLINICIAN ? "nurse-4" : "rowan"),
                role,
                DeviceId.parse(device),
                Scene.at(minute));
    }

    List<Copy> copies() {
        return copies;
    }

    /** Returns what the walk came across. */
    TreeSet<String> reached() {
        return reached;
    }

    /**
     * Walks, and where that fails, walks again with ever fewer moves: shrinking numbers one by one would take much longer.
     *
     * @param isOpened whether the walk begins with what comes before the first question
     */
    static Walk of(Situation situation, Theme theme, int devices, boolean isOpened, Sessions.Moves moves) {
        return of(situation, theme, devices, isOpened, moves, minute -> minute);
    }

    /** Walks with clocks that show other times. */
    static Walk of(
            Situation situation,
            Theme theme,
            int devices,
            boolean isOpened,
            Sessions.Moves moves,
            IntUnaryOperator clock) {
        Walk walk = new Walk(situation, theme, devices, clock);
        Throwable failure = walk.failure(isOpened, moves.list());
        if (failure == null) {
            return walk;
        }
        List<List<Integer>> fewer = new ArrayList<>(moves.list());
        for (int i = fewer.size() - 1; i >= 0; i--) {
            List<Integer> dropped = fewer.remove(i);
            Walk shorter = new Walk(situation, theme, devices, clock);
            Throwable shorterFailure = shorter.failure(isOpened, fewer);
            if (shorterFailure == null) {
                fewer.add(i, dropped);
            } else {
                walk = shorter;
                failure = shorterFailure;
            }
        }
        throw new AssertionError(situation + "\n  after " + walk.done + "\n  " + failure.getMessage(), failure);
    }

    /** Returns a walk of which nothing but the offer is done. */
    static Walk offered(Situation situation, int devices) {
        return new Walk(situation, Theme.ANYTHING, devices, minute -> minute);
    }

    /** Returns a walk of which all is done that comes before the first question. */
    static Walk opened(Situation situation, int devices) {
        Walk walk = offered(situation, devices);
        walk.opened();
        return walk;
    }

    private Throwable failure(boolean isOpened, List<List<Integer>> moves) {
        try {
            if (isOpened) {
                opened();
            }
            for (List<Integer> move : moves) {
                step(new Dice(move));
            }
            return null;
        } catch (RuntimeException | AssertionError e) {
            return e;
        }
    }

    /** Opens the session on the first device, so that the rest of the walk is about asking; the other devices see it. */
    private void opened() {
        Copy first = copies.get(0);
        for (int step = 0; step < 4 && !first.isBlocked(); step++) {
            by = by("a", Role.PERSON, clock.applyAsInt(++minute));
            if (!first.expected().items().isPreviewed()) {
                turn(first, new Dice(List.of())).opening().next();
            }
        }
        copies.stream().filter(other -> other != first).forEach(other -> other.merge(first));
    }

    private Turn turn(Copy copy, Dice dice) {
        return new Turn(situation, theme, book, copy, by, dice, reached);
    }

    /** Makes one move. */
    void step(Dice dice) {
        int kind = dice.below(100);
        int device = dice.below(copies.size());
        Copy copy = copies.get(device);
        minute += dice.chance(10) ? dice.below(20_000) - 10_000 : 1;
        by = by(String.valueOf((char) ('a' + device)), Role.PERSON, clock.applyAsInt(minute));
        done.add(by.device() + ":" + kind + ":" + copy.session().next());
        Turn turn = turn(copy, dice);
        if (kind < RELOAD) {
            new Choosing(turn).follow();
        } else if (kind < MERGE) {
            turn.flow().reload();
        } else if (kind < Choosing.PAUSE) {
            merge(copy, dice.of(copies));
        } else {
            new Choosing(turn).other(theme.instead(kind, dice));
        }
        note(copy);
    }

    private void merge(Copy copy, Copy other) {
        if (other != copy) {
            reached.add("merge");
            copy.merge(other);
        }
    }

    private void note(Copy copy) {
        ExpectedItems items = copy.expected().items();
        for (String item : items.order()) {
            if (items.gate(item) != Gating.State.OPEN) {
                reached.add("gate " + items.gate(item));
            }
        }
        if (!items.unsettled().isEmpty()) {
            reached.add("unsettled");
        }
        if (copy.expected().overruled().stream().anyMatch(note -> note.what() instanceof Note.Replied)) {
            reached.add("overruled answer");
        }
        if (!copy.session().attentions().isEmpty()) {
            reached.add("attention");
        }
        if (copy.session().next() instanceof NextStep.Notice notice
                && notice.kind() == NextStep.Notice.Kind.CONTENT
                && notice.items().size() > 1) {
            reached.add("one notice for several");
        }
        reached.add("outcome " + copy.expected().outcome());
    }
}
