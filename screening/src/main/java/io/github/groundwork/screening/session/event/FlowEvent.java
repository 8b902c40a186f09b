package io.github.groundwork.screening.session.event;

import io.github.groundwork.core.term.Term;
import java.util.Objects;

/**
 * How a session goes on and ends. {@code toString} shows no answer.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface FlowEvent extends SessionEvent {

    /** The person paused. */
    record Paused() implements FlowEvent {}

    /** The person went on after a pause, or after they had asked to stop. */
    record Resumed() implements FlowEvent {}

    /** The person asked to stop, and is told what would remain before they choose what is kept. */
    record StopAsked() implements FlowEvent {}

    /** The person was told what remains if they discard the session. */
    record RemainsTold() implements FlowEvent {}

    /** The person stopped, and what they said so far is kept. */
    record Stopped() implements FlowEvent {}

    /**
     * The person was asked how they are.
     *
     * @param moment at which point
     * @param rating what they said, if a rating was offered
     */
    record CheckedIn(Moment moment, Rating rating) implements FlowEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public CheckedIn {
            Objects.requireNonNull(moment, "moment");
            Objects.requireNonNull(rating, "rating");
        }
    }

    /**
     * The host gave an attention to somebody who can respond.
     *
     * @param item the id of the item that it is about
     * @param role the role that it was given to, by which the disclosure names them
     */
    record AttentionDelivered(String item, Term role) implements FlowEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code item} is empty
         */
        public AttentionDelivered {
            Checks.item(item);
            Objects.requireNonNull(role, "role");
        }
    }

    /** The person left. Scores, attentions and follow-ups stand. */
    record Left() implements FlowEvent {}

    /** The closing was shown, and the session ended. */
    record Closed() implements FlowEvent {}
}
