package io.github.groundwork.screening.score;

import io.github.groundwork.screening.instrument.Instrument;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which items the answers so far open, close, or leave open to later answers.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 */
public final class Gating {
    private final Instrument instrument;
    private final BitSet closed;
    private final BitSet undetermined;

    Gating(Instrument instrument, BitSet closed, BitSet undetermined) {
        this.instrument = instrument;
        this.closed = closed;
        this.undetermined = undetermined;
    }

    /** Whether an item is to be asked. Immutable and thread-safe; the order of the constants means nothing. */
    public enum State {
        /** No gate is before it, or the answers open it, whatever the others will be. */
        OPEN,
        /** The answers close it, whatever the others will be: it does not apply. */
        CLOSED,
        /** It hangs on answers that are not given. */
        UNDETERMINED
    }

    /**
     * Returns whether an item is to be asked.
     *
     * @param item the item's id
     * @return its state
     * @throws NullPointerException if {@code item} is null
     * @throws IllegalArgumentException if there is no such item
     */
    public State state(String item) {
        int place = instrument.place(item);
        if (closed.get(place)) {
            return State.CLOSED;
        }
        return undetermined.get(place) ? State.UNDETERMINED : State.OPEN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gating that
                && instrument.equals(that.instrument)
                && closed.equals(that.closed)
                && undetermined.equals(that.undetermined);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, closed, undetermined);
    }

    /**
     * Returns how many items are closed and how many undetermined.
     *
     * @return such as {@code Gating[5 closed, 0 undetermined]}
     */
    @Override
    public String toString() {
        return "Gating[" + closed.cardinality() + " closed, " + undetermined.cardinality() + " undetermined]";
    }
}
