package io.github.groundwork.core.history;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.persistent.PersistentList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A history together with the state that it folds into.
 *
 * <p>The state equals what replaying the whole history would yield, however it came about. One more event costs constant time; putting
 * two copies together replays. A null argument of any method throws a {@link NullPointerException}. Immutable and thread-safe, as far
 * as state and contents are.
 *
 * @param <S> the type of the state
 * @param <P> the type of the contents
 */
public final class Folded<S, P> {

    /** The reason why an event has no effect that another wins over, of which its author did not know. */
    public static final String OVERRULED = "OVERRULED";

    private final Fold<S, P> fold;
    private final History<P> history;
    private final S state;
    private final PersistentList<Without> ineffective;

    private Folded(Fold<S, P> fold, History<P> history, S state, PersistentList<Without> ineffective) {
        this.fold = fold;
        this.history = history;
        this.state = state;
        this.ineffective = ineffective;
    }

    /** An event without effect, and why. */
    private record Without(EventId event, String reason) {}

    /**
     * Folds a history from its start.
     *
     * @param history the history
     * @param fold how its events make a state
     * @param <S> the type of the state
     * @param <P> the type of the contents
     * @return the history with its state
     */
    public static <S, P> Folded<S, P> of(History<P> history, Fold<S, P> fold) {
        Causality<P> causality = Causality.trusted(history.entries());
        List<Entry.Event<P>> prevailing = new ArrayList<>();
        for (Entry<P> entry : causality.ordered()) {
            if (entry instanceof Entry.Event<P> event && fold.prevails(event.content())) {
                prevailing.add(event);
            }
        }
        S state = fold.start();
        PersistentList<Without> ineffective = PersistentList.empty();
        for (Entry<P> entry : causality.ordered()) {
            if (entry instanceof Entry.Event<P> event) {
                Step<S> step = isOverruled(event, prevailing, causality, fold)
                        ? new Step.Ineffective<>(OVERRULED)
                        : fold.apply(state, event, other -> causality.knew(event.id(), other));
                S before = state;
                state = step.fold(changed -> changed, reason -> before);
                ineffective = noted(ineffective, event.id(), step);
            }
        }
        return new Folded<>(fold, history, state, ineffective);
    }

    private static <S, P> boolean isOverruled(
            Entry.Event<P> event, List<Entry.Event<P>> prevailing, Causality<P> causality, Fold<S, P> fold) {
        for (Entry.Event<P> winner : prevailing) {
            if (fold.overrules(winner.content(), event.content())
                    && !causality.knew(event.id(), winner.id())
                    && !causality.knew(winner.id(), event.id())) {
                return true;
            }
        }
        return false;
    }

    private static <S> PersistentList<Without> noted(PersistentList<Without> before, EventId event, Step<S> step) {
        return step.fold(changed -> before, reason -> before.plus(new Without(event, reason)));
    }

    /**
     * Records an event by somebody who has seen everything in this history.
     *
     * @param by who records it
     * @param content what happened
     * @return a new value
     */
    public Folded<S, P> record(By by, P content) {
        History<P> longer = history.record(by, content);
        EventId own = longer.heads().get(0);
        Entry.Event<P> event = new Entry.Event<>(own, history.heads(), by, content);
        Step<S> step = fold.apply(state, event, history::holds);
        return new Folded<>(
                fold, longer, step.fold(changed -> changed, reason -> state), noted(ineffective, own, step));
    }

    /**
     * Puts two copies of the history together and folds the whole.
     *
     * @param other the other copy
     * @return the whole with its state, or every problem
     */
    public Checked<Folded<S, P>> merge(History<P> other) {
        return history.merge(other).map(whole -> of(whole, fold));
    }

    /**
     * Returns the history.
     *
     * @return the history
     */
    public History<P> history() {
        return history;
    }

    /**
     * Returns the state.
     *
     * @return the state after every event
     */
    public S state() {
        return state;
    }

    /**
     * Returns the events without effect, with their reasons.
     *
     * @return an unmodifiable map in the order of the history
     */
    public Map<EventId, String> ineffective() {
        Map<EventId, String> found = new LinkedHashMap<>();
        ineffective.toList().forEach(w -> found.put(w.event(), w.reason()));
        return Collections.unmodifiableMap(found);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Folded<?, ?> that
                && history.equals(that.history)
                && state.equals(that.state)
                && ineffective().equals(that.ineffective());
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    /**
     * Returns the history's id and the number of entries, never a state.
     *
     * @return such as {@code Folded[History[plan-1, 12 entries], 1 without effect]}
     */
    @Override
    public String toString() {
        return "Folded[" + history + ", " + ineffective.size() + " without effect]";
    }
}
