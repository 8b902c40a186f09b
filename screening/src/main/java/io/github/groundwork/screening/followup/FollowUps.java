package io.github.groundwork.screening.followup;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.preference.decision.Reason;
import io.github.groundwork.core.term.StandardPurpose;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was promised to a person, with everything that happened to each promise.
 *
 * <p>Follow-ups are recorded on any number of devices and put together without loss. That the person declined wins over what was done
 * without knowledge of it. Clocks never decide what holds. Nothing here calls, sends or reminds; a host asks what is due. Immutable and
 * thread-safe; there is no natural order. A null argument of any method throws a {@link NullPointerException}.
 */
public final class FollowUps {

    private final Folded<FollowUpState, FollowUpEvent> folded;

    private FollowUps(Folded<FollowUpState, FollowUpEvent> folded) {
        this.folded = folded;
    }

    /**
     * Returns follow-ups of which there are none.
     *
     * @param id their id
     * @param person the person to whom things are promised
     * @return the follow-ups
     */
    public static FollowUps start(HistoryId id, PersonId person) {
        return new FollowUps(Folded.of(History.start(id, person), FollowUpState.FOLD));
    }

    /**
     * Checks a stored history of follow-ups.
     *
     * <p>An act without effect does not break it: it may be so since another was not known. But an act names a follow-up that was promised
     * before, so that no closing goes astray.
     *
     * @param history the history
     * @return the follow-ups, or every problem, each with the entry's id as its path
     */
    public static Checked<FollowUps> of(History<FollowUpEvent> history) {
        Problems problems = new Problems();
        Set<EventId> promised = new HashSet<>();
        for (Entry<FollowUpEvent> entry : history.entries()) {
            String at = entry.id().toString();
            if (!(entry instanceof Entry.Event<FollowUpEvent> event)) {
                problems.add(FollowUpProblem.FOLLOW_UP_ERASED.at(at));
            } else if (event.content() instanceof FollowUpEvent.Promised) {
                promised.add(event.id());
            } else if (event.content() instanceof FollowUpEvent.About about && !promised.contains(about.followUp())) {
                problems.add(FollowUpProblem.FOLLOW_UP_UNKNOWN.at(at));
            }
        }
        return problems.toChecked(() -> new FollowUps(Folded.of(history, FollowUpState.FOLD)));
    }

    /**
     * Promises something, and tells at once whether the person can be reached for it.
     *
     * @param promised what is promised, to be kept by whom and when
     * @param preferences the decisions that follow from the person's preferences
     * @param by who promises
     * @return the follow-ups with the new one, and why there is no way to reach the person, if there is none
     * @throws NotPossibleException if it is a supporter or guardian
     */
    public PromiseMade promise(FollowUpEvent.Promised promised, Decisions preferences, By by) {
        Objects.requireNonNull(promised, "promised");
        Objects.requireNonNull(preferences, "preferences");
        FollowUps more = record(by, promised);
        Instant first = promised.remindFrom().isAfter(by.at()) ? promised.remindFrom() : by.at();
        Optional<Reason> unreachable = preferences.unreachable(StandardPurpose.FOLLOW_UP.purpose(), first);
        EventId id = more.history().heads().get(0);
        return new PromiseMade(more, more.get(id), unreachable);
    }

    /**
     * Hands a follow-up over to somebody else.
     *
     * @param followUp the follow-up's id
     * @param to who keeps the promise from now on
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException if there is no such follow-up, it is closed, or {@code by} is a supporter or guardian
     */
    public FollowUps handOver(EventId followUp, Responder to, By by) {
        return record(by, new FollowUpEvent.HandedOver(followUp, to));
    }

    /**
     * Records an attempt to reach the person. It is a fact, and stands also if the follow-up is closed.
     *
     * @param followUp the follow-up's id
     * @param attempt how, and how it went
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException if there is no such follow-up, or {@code by} is a supporter or guardian
     */
    public FollowUps tried(EventId followUp, Attempt attempt, By by) {
        return record(by, new FollowUpEvent.Tried(followUp, attempt));
    }

    /**
     * Changes the times of a follow-up. What was promised stays visible.
     *
     * @param moved which follow-up, to when, and why
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException if there is no such follow-up, it is closed, or {@code by} is a supporter or guardian
     */
    public FollowUps moveDue(FollowUpEvent.DueMoved moved, By by) {
        return record(by, Objects.requireNonNull(moved, "moved"));
    }

    /**
     * Closes a follow-up. That the person declined can be recorded also where it was closed for another reason.
     *
     * @param followUp the follow-up's id
     * @param closing why
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException if there is no such follow-up, it is closed, or {@code by} is a supporter or guardian
     */
    public FollowUps close(EventId followUp, Closing closing, By by) {
        return record(by, new FollowUpEvent.Closed(followUp, closing));
    }

    /**
     * Reopens a follow-up, with the times that it had.
     *
     * @param followUp the follow-up's id
     * @param reason why, in the host's words
     * @param by who records it; after the person declined only the person or their agent. The role is taken as given
     * @return a new value
     * @throws IllegalArgumentException if the reason is empty or too long
     * @throws NotPossibleException if there is no such follow-up, it is not closed, or it is not {@code by}'s to reopen
     */
    public FollowUps reopen(EventId followUp, String reason, By by) {
        return record(by, new FollowUpEvent.Reopened(followUp, reason));
    }

    private FollowUps record(By by, FollowUpEvent event) {
        Folded<FollowUpState, FollowUpEvent> longer = folded.record(Objects.requireNonNull(by, "by"), event);
        longer.newestWithoutEffect().map(FollowUpProblem::valueOf).ifPresent(problem -> {
            throw new NotPossibleException(problem.at(""));
        });
        return new FollowUps(longer);
    }

    /**
     * Puts two copies of these follow-ups together, which went on apart.
     *
     * @param other the other copy
     * @return the whole, or every problem
     */
    public Checked<FollowUps> merge(FollowUps other) {
        return folded.merge(other.folded.history()).map(FollowUps::new);
    }

    /**
     * Returns all follow-ups.
     *
     * @return an unmodifiable list in the order of the history
     */
    public List<FollowUp> all() {
        return folded.state().all();
    }

    /**
     * Returns the follow-ups that stand in some way at an instant.
     *
     * @param status how they stand
     * @param at the instant
     * @return an unmodifiable list in the order of the history
     */
    public List<FollowUp> withStatus(FollowUpStatus status, Instant at) {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(at, "at");
        return all().stream().filter(each -> each.status(at) == status).toList();
    }

    /**
     * Finds a follow-up.
     *
     * @param id its id
     * @return the follow-up, or empty if there is none
     */
    public Optional<FollowUp> find(EventId id) {
        return folded.state().find(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns a follow-up.
     *
     * @param id its id
     * @return the follow-up
     * @throws IllegalArgumentException if there is none
     */
    public FollowUp get(EventId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no follow-up " + id));
    }

    /**
     * Returns everything that was recorded.
     *
     * @return the history
     */
    public History<FollowUpEvent> history() {
        return folded.history();
    }

    /**
     * Returns the acts that have no effect, with their reasons.
     *
     * @return an unmodifiable map in the order of the history: {@link Folded#OVERRULED} where the person's decline won, or the name of a
     *     {@link FollowUpProblem}, such as that the follow-up was closed before a hand-over was known
     */
    public Map<EventId, String> ineffective() {
        return folded.ineffective();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FollowUps that && folded.equals(that.folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    /**
     * Returns the history's id and the number of entries.
     *
     * @return such as {@code FollowUps[History[follow-ups-1, 4 entries]]}
     */
    @Override
    public String toString() {
        return "FollowUps[" + history() + "]";
    }
}
