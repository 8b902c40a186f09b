package io.github.groundwork.screening.followup;

import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was promised to a person, who keeps it, by when, and how it ended.
 *
 * <p>What was promised never changes; what was done stands beside it. {@code toString} shows the id only. Immutable and thread-safe; there
 * is no natural order.
 */
public final class FollowUp {

    private final Act<FollowUpEvent.Promised> promised;
    private final PersistentList<Act<Responder>> owners;
    private final PersistentList<Act<Attempt>> attempts;
    private final PersistentList<Act<FollowUpEvent.DueMoved>> moves;
    private final PersistentList<Act<Closing>> closings;
    private final PersistentList<Act<FollowUpEvent.Reopened>> reopenings;
    private final boolean closed;

    private FollowUp(
            Act<FollowUpEvent.Promised> promised,
            PersistentList<Act<Responder>> owners,
            PersistentList<Act<Attempt>> attempts,
            PersistentList<Act<FollowUpEvent.DueMoved>> moves,
            PersistentList<Act<Closing>> closings,
            PersistentList<Act<FollowUpEvent.Reopened>> reopenings,
            boolean closed) {
        this.promised = promised;
        this.owners = owners;
        this.attempts = attempts;
        this.moves = moves;
        this.closings = closings;
        this.reopenings = reopenings;
        this.closed = closed;
    }

    static FollowUp of(Act<FollowUpEvent.Promised> promised) {
        PersistentList<Act<Responder>> owners = PersistentList.of(
                List.of(new Act<>(promised.id(), promised.by(), promised.what().owner())));
        return new FollowUp(
                promised,
                owners,
                PersistentList.empty(),
                PersistentList.empty(),
                PersistentList.empty(),
                PersistentList.empty(),
                false);
    }

    FollowUp withOwner(Act<Responder> to) {
        return new FollowUp(promised, owners.plus(to), attempts, moves, closings, reopenings, closed);
    }

    FollowUp withAttempt(Act<Attempt> attempt) {
        return new FollowUp(promised, owners, attempts.plus(attempt), moves, closings, reopenings, closed);
    }

    FollowUp withMove(Act<FollowUpEvent.DueMoved> move) {
        return new FollowUp(promised, owners, attempts, moves.plus(move), closings, reopenings, closed);
    }

    FollowUp withClosing(Act<Closing> closing) {
        return new FollowUp(promised, owners, attempts, moves, closings.plus(closing), reopenings, true);
    }

    FollowUp withReopening(Act<FollowUpEvent.Reopened> reopening) {
        return new FollowUp(promised, owners, attempts, moves, closings, reopenings.plus(reopening), false);
    }

    /**
     * Returns the follow-up's id: that of the event in which it was promised.
     *
     * @return the id
     */
    public EventId id() {
        return promised.id();
    }

    /**
     * Returns what kind of follow-up it is.
     *
     * @return the kind
     */
    public Term kind() {
        return promised.what().kind();
    }

    /**
     * Returns the session that it is about.
     *
     * @return the id of the session's history, or empty if it is about none
     */
    public Optional<HistoryId> session() {
        return promised.what().session();
    }

    /**
     * Returns what was promised at first, with its times and its first owner, by whom and when.
     *
     * @return the promise, whatever happened since
     */
    public Act<FollowUpEvent.Promised> promised() {
        return promised;
    }

    /**
     * Returns what was done, to be compared with what was promised.
     *
     * @return what was done, in the host's words; empty unless the follow-up is closed as done
     */
    public Optional<String> done() {
        return closing().flatMap(act -> act.what().done());
    }

    /**
     * Returns who keeps the promise now.
     *
     * @return the owner
     */
    public Responder owner() {
        return owners.last().map(Act::what).orElse(promised.what().owner());
    }

    /**
     * Returns everybody who has kept the promise.
     *
     * @return an unmodifiable list in the order of the history, the present owner last
     */
    public List<Act<Responder>> owners() {
        return owners.toList();
    }

    /**
     * Returns from when the owner is to be reminded now.
     *
     * @return the instant
     */
    public Instant remindFrom() {
        return moves.last()
                .map(act -> act.what().remindFrom())
                .orElse(promised.what().remindFrom());
    }

    /**
     * Returns by when it is to be done now.
     *
     * @return the due instant
     */
    public Instant due() {
        return moves.last().map(act -> act.what().due()).orElse(promised.what().due());
    }

    /**
     * Returns how the times were changed.
     *
     * @return an unmodifiable list in the order of the history
     */
    public List<Act<FollowUpEvent.DueMoved>> moves() {
        return moves.toList();
    }

    /**
     * Returns the attempts to reach the person, those after it was closed among them.
     *
     * @return an unmodifiable list in the order of the history
     */
    public List<Act<Attempt>> attempts() {
        return attempts.toList();
    }

    /**
     * Returns why it is closed.
     *
     * @return the closing that holds, or empty if it is not closed
     */
    public Optional<Act<Closing>> closing() {
        return closed ? closings.last() : Optional.empty();
    }

    /**
     * Returns every closing that had an effect, those before it was reopened among them.
     *
     * @return an unmodifiable list in the order of the history
     */
    public List<Act<Closing>> closings() {
        return closings.toList();
    }

    /**
     * Returns every time that it was reopened.
     *
     * @return an unmodifiable list in the order of the history
     */
    public List<Act<FollowUpEvent.Reopened>> reopenings() {
        return reopenings.toList();
    }

    /**
     * Returns where it stands, by all that is known now.
     *
     * <p>One that is closed is closed at every instant, also at those before the time that the closing's device showed: a clock that runs
     * ahead does not send somebody to a person who declined. When it was closed stands in {@link #closing()}.
     *
     * @param at the instant that is asked about
     * @return the status
     * @throws NullPointerException if {@code at} is null
     */
    public FollowUpStatus status(Instant at) {
        Objects.requireNonNull(at, "at");
        if (closed) {
            return FollowUpStatus.CLOSED;
        }
        if (at.isBefore(remindFrom())) {
            return FollowUpStatus.OPEN;
        }
        return at.isAfter(due()) ? FollowUpStatus.OVERDUE : FollowUpStatus.DUE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FollowUp that
                && promised.equals(that.promised)
                && owners.equals(that.owners)
                && attempts.equals(that.attempts)
                && moves.equals(that.moves)
                && closings.equals(that.closings)
                && reopenings.equals(that.reopenings)
                && closed == that.closed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(promised, owners.size(), attempts.size(), moves.size(), closings.size(), closed);
    }

    /**
     * Returns the id only.
     *
     * @return such as {@code FollowUp[phone:1]}
     */
    @Override
    public String toString() {
        return "FollowUp[" + id() + "]";
    }
}
