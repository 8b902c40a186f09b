package io.github.groundwork.core.sharing;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's choices of who may see what, with everything that was ever chosen, revoked or given.
 *
 * <p>Choices are recorded on any number of devices and put together without loss. A revocation wins over what was done without
 * knowledge of it. Immutable and thread-safe; there is no natural order. A null argument of any method throws a {@link
 * NullPointerException}.
 */
public final class SharingChoices {

    private final Folded<SharingState, SharingEvent> folded;

    private SharingChoices(Folded<SharingState, SharingEvent> folded) {
        this.folded = folded;
    }

    /**
     * Returns choices of which there are none: nobody but the person sees anything.
     *
     * @param id their id
     * @param owner the person
     * @return the choices
     */
    public static SharingChoices start(HistoryId id, PersonId owner) {
        return new SharingChoices(Folded.of(History.start(id, owner), SharingState.fold()));
    }

    /**
     * Checks a stored history of sharing.
     *
     * @param history the history
     * @return the choices, or every problem, each with the entry's id as its path
     */
    public static Checked<SharingChoices> of(History<SharingEvent> history) {
        List<Problem> erased = history.entries().stream()
                .filter(entry -> !(entry instanceof Entry.Event))
                .map(entry -> SharingProblem.SHARING_ERASED.at(entry.id().toString()))
                .toList();
        return erased.isEmpty()
                ? Checked.of(new SharingChoices(Folded.of(history, SharingState.fold())))
                : Checked.failed(erased);
    }

    /**
     * Records a choice. Staff can record too that something is to be hidden; the person can change it again.
     *
     * @param choice the choice
     * @param by who makes it; only the person, or their agent, can let others see more. The role is taken as given: ask {@link
     *     io.github.groundwork.core.preference.Preferences#decides} first whether an agent decides now
     * @return a new value
     * @throws NotPossibleException if somebody else lets others see more, or a supporter or guardian hides something
     */
    public SharingChoices decide(SharingChoice choice, By by) {
        return record(by, Objects.requireNonNull(choice, "choice"));
    }

    /**
     * Ends all sharing with an audience. {@link SharingState#copiesTo} lists the copies that they were given before.
     *
     * @param audience who sees nothing more
     * @param by who revokes; the person can share again
     * @return a new value
     * @throws IllegalArgumentException if the audience is the person
     * @throws NotPossibleException if a supporter or guardian revokes
     */
    public SharingChoices revoke(Audience audience, By by) {
        Objects.requireNonNull(audience, "audience");
        return record(by, new SharingEvent.Revoked(Optional.of(audience)));
    }

    /**
     * Ends all sharing with everybody but the person, as when a plan is no longer theirs. Nothing is lost.
     *
     * @param by who revokes; the person can share again
     * @return a new value
     * @throws NotPossibleException if a supporter or guardian revokes
     */
    public SharingChoices revokeAll(By by) {
        return record(by, new SharingEvent.Revoked(Optional.empty()));
    }

    /**
     * Records that somebody was given a copy.
     *
     * @param copy the copy
     * @param by who records it
     * @return a new value
     */
    public SharingChoices given(Copy copy, By by) {
        return record(by, Objects.requireNonNull(copy, "copy"));
    }

    private SharingChoices record(By by, SharingEvent event) {
        Folded<SharingState, SharingEvent> longer = folded.record(Objects.requireNonNull(by, "by"), event);
        longer.newestWithoutEffect().map(SharingProblem::valueOf).ifPresent(problem -> {
            throw new NotPossibleException(problem.at(""));
        });
        return new SharingChoices(longer);
    }

    /**
     * Puts two copies of these choices together, which went on apart.
     *
     * @param other the other copy
     * @return the whole, or every problem
     */
    public Checked<SharingChoices> merge(SharingChoices other) {
        return folded.merge(other.folded.history()).map(SharingChoices::new);
    }

    /**
     * Returns what is shared with whom.
     *
     * @return the state after all acts
     */
    public SharingState state() {
        return folded.state();
    }

    /**
     * Returns everything that was recorded.
     *
     * @return the history
     */
    public History<SharingEvent> history() {
        return folded.history();
    }

    /**
     * Returns the acts that have no effect, with their reasons.
     *
     * @return an unmodifiable map in the order of the history: {@link Folded#OVERRULED} where a revocation won, or the name of a
     *     {@link SharingProblem}
     */
    public Map<EventId, String> ineffective() {
        return folded.ineffective();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SharingChoices that && folded.equals(that.folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    /**
     * Returns the history's id and the number of entries.
     *
     * @return such as {@code SharingChoices[History[sharing-1, 4 entries]]}
     */
    @Override
    public String toString() {
        return "SharingChoices[" + history() + "]";
    }
}
