package io.github.groundwork.core.preference;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.text.OthersWords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All preferences of one person, with everything that became of them.
 *
 * <p>It is a history: nothing is lost, copies on several devices are merged, and what came too late or was not somebody's to say is kept
 * without effect. Only the person, or an agent whom they named and who decides at that time, changes or withdraws a limit or a binding
 * decline. What others note is marked until the person agrees. {@link io.github.groundwork.core.preference.decision.Decisions} answers
 * what follows from it. A null argument of any method throws a {@link NullPointerException}; a change that is not somebody's to make
 * throws a {@link NotPossibleException} with the name of a {@link PreferenceProblem} as its code. {@code toString} shows nobody's
 * words. Immutable and thread-safe; there is no natural order.
 */
public final class Preferences {

    private final Folded<PreferenceState, PreferenceEvent> folded;

    private Preferences(Folded<PreferenceState, PreferenceEvent> folded) {
        this.folded = folded;
    }

    /**
     * Returns preferences of a person who has not said any.
     *
     * @param id the id of the history that begins
     * @param person the person
     * @return no preferences
     */
    public static Preferences start(HistoryId id, PersonId person) {
        return new Preferences(PreferenceFold.of(History.start(id, person)));
    }

    /**
     * Returns the preferences that a history makes.
     *
     * @param history the history
     * @return the preferences, or every event that says something for somebody else and every erasing by a supporter or guardian, with
     *     its id as the path
     */
    public static Checked<Preferences> of(History<PreferenceEvent> history) {
        return PreferenceFold.check(history).map(Preferences::new);
    }

    /**
     * Records what was said. Its id is that of the {@link #newest()} event afterwards.
     *
     * @param draft what was said
     * @param by who records it
     * @return a new value
     */
    public Preferences record(PreferenceDraft draft, By by) {
        return with(by, new PreferenceEvent.Recorded(draft));
    }

    /**
     * Records what was said anew, in place of something else of the same kind, which is kept.
     *
     * @param preference what it replaces
     * @param draft what was said
     * @param by who records it
     * @return a new value
     */
    public Preferences revise(EventId preference, PreferenceDraft draft, By by) {
        return with(by, new PreferenceEvent.Revised(preference, draft));
    }

    /**
     * Records that a preference still holds. If the person says so, what somebody else had noted becomes the person's word.
     *
     * @param preference the preference
     * @param said who says so
     * @param reviewBy when to ask again; empty if no time is set
     * @param by who records it
     * @return a new value
     */
    public Preferences confirm(EventId preference, Attribution said, Optional<Instant> reviewBy, By by) {
        return with(by, new PreferenceEvent.Confirmed(preference, said, reviewBy));
    }

    /**
     * Withdraws a preference. It needs no reason, and erases nothing.
     *
     * @param preference the preference
     * @param said who says so
     * @param by who records it
     * @return a new value
     */
    public Preferences withdraw(EventId preference, Attribution said, By by) {
        return with(by, new PreferenceEvent.Withdrawn(preference, said));
    }

    /**
     * Records what somebody other than the person says about a preference. It changes nothing.
     *
     * @param preference the preference
     * @param comment what they say
     * @param by who records it
     * @return a new value
     */
    public Preferences comment(EventId preference, OthersWords comment, By by) {
        return with(by, new PreferenceEvent.Commented(preference, comment));
    }

    /**
     * Records that a preference mattered, whether it was honoured, why not, and whether the person was told.
     *
     * @param preference the preference
     * @param outcome what happened
     * @param by who records it
     * @return a new value
     */
    public Preferences happened(EventId preference, Outcome outcome, By by) {
        return with(by, new PreferenceEvent.Happened(preference, outcome));
    }

    /**
     * Records a change about agents, or that the person cannot decide now.
     *
     * @param event what happened, such as {@link PreferenceEvent.AgentNamed} or {@link PreferenceEvent.CapacityNoted}
     * @param by who records it
     * @return a new value
     */
    public Preferences with(By by, PreferenceEvent event) {
        PreferenceProblem.ofEvent(event, by).ifPresent(Preferences::stop);
        if (event instanceof PreferenceEvent.Revised revised
                && preference(revised.replaces()).isEmpty()) {
            stop(PreferenceProblem.PREFERENCE_UNKNOWN);
        }
        Folded<PreferenceState, PreferenceEvent> longer = folded.record(by, event);
        longer.newestWithoutEffect().map(PreferenceProblem::valueOf).ifPresent(Preferences::stop);
        return new Preferences(longer);
    }

    private static void stop(PreferenceProblem problem) {
        throw new NotPossibleException(problem.at(""));
    }

    /**
     * Erases a preference, with what was said: it was recorded for another person, or the person wants nothing of it to stay.
     *
     * <p>A place without content stays and wins every merge. Values that the host made before still hold it. Whoever can withdraw it can
     * erase it, but no supporter or guardian; if it holds it is withdrawn first, which is kept without its content. What was said later in its place stays.
     * What it had replaced holds again only if that was in error, nothing was said in its place, and it opens nothing.
     *
     * @param preference the preference
     * @param erasure why
     * @param said who says so
     * @param by who records it
     * @return a new value
     */
    public Preferences erase(EventId preference, Erasure erasure, Attribution said, By by) {
        return new Erasing(this, said, by).erase(preference, erasure);
    }

    boolean isPersonsWord(Attribution said, Instant at) {
        return folded.state().isPersonsWord(said, at);
    }

    /**
     * Puts two copies together that went on apart. Nothing is lost, except what either has erased.
     *
     * @param other the other copy
     * @return the whole, or every problem
     */
    public Checked<Preferences> merge(Preferences other) {
        return folded.history().merge(other.folded.history()).map(whole -> new Preferences(PreferenceFold.of(whole)));
    }

    /**
     * Returns the person.
     *
     * @return the person's id
     */
    public PersonId person() {
        return folded.history().owner();
    }

    /**
     * Returns every preference, those that were withdrawn or replaced among them.
     *
     * @return an unmodifiable list in the order of the ids
     */
    public List<Preference> all() {
        return folded.state().preferences().values();
    }

    /**
     * Returns the preferences that hold.
     *
     * @return an unmodifiable list in the order of the ids
     */
    public List<Preference> inForce() {
        return all().stream().filter(Preference::isInForce).toList();
    }

    /**
     * Returns a preference.
     *
     * @param id its id
     * @return the preference, whatever became of it, or empty if there is none
     */
    public Optional<Preference> preference(EventId id) {
        return folded.state().preferences().get(id);
    }

    /**
     * Returns the newest event of this copy, which is the id of what was just recorded.
     *
     * @return the id, or empty if nothing was recorded, or two copies were just put together
     */
    public Optional<EventId> newest() {
        List<EventId> heads = folded.history().heads();
        return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }

    /**
     * Returns the agents whom the person named, those of the past among them.
     *
     * @return an unmodifiable list in the order of the ids
     */
    public List<Agent> agents() {
        return folded.state().agents().values();
    }

    /**
     * Tells whether somebody decides for the person at a time: the person named them, has not ended it, and the term holds.
     *
     * @param somebody who
     * @param at when
     * @return true if what they say then counts as the person's word
     */
    public boolean decides(ActorId somebody, Instant at) {
        return folded.state().decides(Objects.requireNonNull(somebody, "somebody"), Objects.requireNonNull(at, "at"));
    }

    /**
     * Returns what happened to preferences that mattered.
     *
     * @return an unmodifiable list in the order of the history
     */
    public List<RecordedOutcome> outcomes() {
        return folded.state().outcomes().toList();
    }

    /**
     * Returns the events without effect, with the name of a {@link PreferenceProblem} or {@link Folded#OVERRULED}.
     *
     * @return an unmodifiable map in the order of the history
     */
    public Map<EventId, String> ineffective() {
        return folded.ineffective();
    }

    /**
     * Returns everything that happened.
     *
     * @return the history
     */
    public History<PreferenceEvent> history() {
        return folded.history();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Preferences that && folded.equals(that.folded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(folded);
    }

    /**
     * Returns the history's id and how many preferences hold.
     *
     * @return such as {@code Preferences[history-1, 3 in force]}
     */
    @Override
    public String toString() {
        return "Preferences[" + folded.history().id() + ", " + inForce().size() + " in force]";
    }
}
