package io.github.groundwork.screening.followup;

import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that happens to follow-ups.
 *
 * <p>Texts are the host's; {@code toString} never shows one. Immutable and thread-safe; there is no natural order.
 */
public sealed interface FollowUpEvent {

    /**
     * Something is promised to the person. The id of the event is the follow-up's id from then on.
     *
     * @param kind what kind of follow-up it is, such as {@code telephone-call}
     * @param owner who keeps the promise
     * @param remindFrom from when the owner is to be reminded
     * @param due by when it is to be done, not before {@code remindFrom}
     * @param promise what the person was told, in the host's words, 1 to 60,000 characters
     * @param session the history of the session that it is about, if it is about one
     */
    record Promised(
            Term kind, Responder owner, Instant remindFrom, Instant due, String promise, Optional<HistoryId> session)
            implements FollowUpEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if somebody would be reminded after the due instant, or the promise is empty or too long
         */
        public Promised {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(owner, "owner");
            FollowUpProblem.stopIf(FollowUpProblem.ofTimes(remindFrom, due));
            HostText.checked(promise, "promise");
            Objects.requireNonNull(session, "session");
        }

        /**
         * Returns the kind, never what was promised.
         *
         * @return such as {@code Promised[telephone-call]}
         */
        @Override
        public String toString() {
            return "Promised[" + kind + "]";
        }
    }

    /** An event about a follow-up that was promised before. */
    sealed interface About extends FollowUpEvent {
        /**
         * Returns which follow-up it is about.
         *
         * @return the id of the event in which it was promised
         */
        EventId followUp();
    }

    /**
     * Somebody else keeps the promise from now on.
     *
     * @param followUp the follow-up
     * @param to who keeps it
     */
    record HandedOver(EventId followUp, Responder to) implements About {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public HandedOver {
            Objects.requireNonNull(followUp, "followUp");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * Somebody tried to reach the person.
     *
     * @param followUp the follow-up
     * @param attempt how, and how it went
     */
    record Tried(EventId followUp, Attempt attempt) implements About {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Tried {
            Objects.requireNonNull(followUp, "followUp");
            Objects.requireNonNull(attempt, "attempt");
        }
    }

    /**
     * The times change. What was promised stays visible beside them.
     *
     * @param followUp the follow-up
     * @param remindFrom from when the owner is to be reminded now
     * @param due by when it is to be done now, not before {@code remindFrom}
     * @param reason why, in the host's words, 1 to 60,000 characters
     */
    record DueMoved(EventId followUp, Instant remindFrom, Instant due, String reason) implements About {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if somebody would be reminded after the due instant, or the reason is empty or too long
         */
        public DueMoved {
            Objects.requireNonNull(followUp, "followUp");
            FollowUpProblem.stopIf(FollowUpProblem.ofTimes(remindFrom, due));
            HostText.checked(reason, "reason");
        }

        /**
         * Returns the follow-up, never the reason.
         *
         * @return such as {@code DueMoved[phone:1]}
         */
        @Override
        public String toString() {
            return "DueMoved[" + followUp + "]";
        }
    }

    /**
     * The follow-up ends.
     *
     * @param followUp the follow-up
     * @param closing why
     */
    record Closed(EventId followUp, Closing closing) implements About {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Closed {
            Objects.requireNonNull(followUp, "followUp");
            Objects.requireNonNull(closing, "closing");
        }
    }

    /**
     * A follow-up that was closed goes on, with the times that it had.
     *
     * @param followUp the follow-up
     * @param reason why, in the host's words, 1 to 60,000 characters
     */
    record Reopened(EventId followUp, String reason) implements About {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the reason is empty or too long
         */
        public Reopened {
            Objects.requireNonNull(followUp, "followUp");
            HostText.checked(reason, "reason");
        }

        /**
         * Returns the follow-up, never the reason.
         *
         * @return such as {@code Reopened[phone:1]}
         */
        @Override
        public String toString() {
            return "Reopened[" + followUp + "]";
        }
    }
}
