package io.github.groundwork.core.preference;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One recorded preference, with what became of it.
 *
 * <p>It is kept when it is withdrawn or replaced. {@code toString} shows nobody's words. Immutable and thread-safe; there is no natural
 * order.
 */
public final class Preference {

    /** What became of a preference. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Standing {
        /** It holds. */
        IN_FORCE,
        /** Another one stands in its place. */
        REPLACED,
        /** It was withdrawn. */
        WITHDRAWN
    }

    private final EventId id;
    private final PreferenceDraft draft;
    private final By recorded;
    private final Optional<EventId> replaces;
    private final Standing standing;
    private final Optional<EventId> endedBy;
    private final boolean personsWord;
    private final Instant lastSaid;
    private final Optional<Instant> reviewBy;
    private final PersistentList<OthersWords> comments;

    private Preference(
            Start start,
            Standing standing,
            Optional<EventId> endedBy,
            boolean personsWord,
            Instant lastSaid,
            Optional<Instant> reviewBy,
            PersistentList<OthersWords> comments) {
        this.id = start.id;
        this.draft = start.draft;
        this.recorded = start.recorded;
        this.replaces = start.replaces;
        this.standing = standing;
        this.endedBy = endedBy;
        this.personsWord = personsWord;
        this.lastSaid = lastSaid;
        this.reviewBy = reviewBy;
        this.comments = comments;
    }

    /** What never changes about a preference. */
    private record Start(EventId id, PreferenceDraft draft, By recorded, Optional<EventId> replaces) {}

    private Start start() {
        return new Start(id, draft, recorded, replaces);
    }

    static Preference recorded(
            EventId id, PreferenceDraft draft, By by, Optional<EventId> replaces, boolean personsWord) {
        return new Preference(
                new Start(id, draft, by, replaces),
                Standing.IN_FORCE,
                Optional.empty(),
                personsWord,
                by.at(),
                draft.reviewBy(),
                PersistentList.empty());
    }

    Preference ended(Standing how, EventId by) {
        return new Preference(start(), how, Optional.of(by), personsWord, lastSaid, reviewBy, comments);
    }

    Preference confirmed(By by, boolean asPersonsWord, Optional<Instant> review) {
        return new Preference(start(), standing, endedBy, personsWord || asPersonsWord, by.at(), review, comments);
    }

    Preference commented(OthersWords comment) {
        return new Preference(start(), standing, endedBy, personsWord, lastSaid, reviewBy, comments.plus(comment));
    }

    /**
     * Returns its id: that of the event that recorded it.
     *
     * @return the id
     */
    public EventId id() {
        return id;
    }

    /**
     * Returns what was said.
     *
     * @return the statement
     */
    public Statement statement() {
        return draft.statement();
    }

    /**
     * Returns how strongly it was said.
     *
     * @return the strength
     */
    public Strength strength() {
        return draft.strength();
    }

    /**
     * Returns who said it, and who wrote it down.
     *
     * @return the attribution
     */
    public Attribution said() {
        return draft.said();
    }

    /**
     * Returns who recorded it, where and when.
     *
     * @return the provenance
     */
    public By recorded() {
        return recorded;
    }

    /**
     * Returns where the legal document is that a binding decline stands on.
     *
     * @return somebody's words, empty for anything but a binding decline
     */
    public Optional<Words> basis() {
        return draft.basis();
    }

    /**
     * Returns the preference in whose place it stands.
     *
     * @return the other's id, or empty
     */
    public Optional<EventId> replaces() {
        return replaces;
    }

    /**
     * Returns what became of it.
     *
     * @return the standing
     */
    public Standing standing() {
        return standing;
    }

    /**
     * Tells whether it holds. A review that is past does not end it.
     *
     * @return true if it was neither withdrawn nor replaced
     */
    public boolean isInForce() {
        return standing == Standing.IN_FORCE;
    }

    /**
     * Returns the event that withdrew or replaced it.
     *
     * @return the event's id, empty while it is in force
     */
    public Optional<EventId> endedBy() {
        return endedBy;
    }

    /**
     * Tells whether it is the person's word: said by them, or by their agent in force, or confirmed by either.
     *
     * @return false for what somebody else noted, until the person agrees
     */
    public boolean isPersonsWord() {
        return personsWord;
    }

    /**
     * Returns when it was said or last confirmed, by the clock of the device that recorded it.
     *
     * @return the time
     */
    public Instant lastSaid() {
        return lastSaid;
    }

    /**
     * Returns when the person should be asked whether it still holds.
     *
     * @return the time, or empty if none was set
     */
    public Optional<Instant> reviewBy() {
        return reviewBy;
    }

    /**
     * Tells whether the person should be asked whether it holds: its review is past, or it is not the person's word yet.
     *
     * @param at the time of asking
     * @return true if it needs confirming
     * @throws NullPointerException if {@code at} is null
     */
    public boolean needsConfirming(Instant at) {
        return !personsWord || isReviewPast(at);
    }

    /**
     * Tells whether the time for its review has come.
     *
     * @param at the time of asking
     * @return true at that time and after it
     * @throws NullPointerException if {@code at} is null
     */
    public boolean isReviewPast(Instant at) {
        Objects.requireNonNull(at, "at");
        return reviewBy.filter(r -> !at.isBefore(r)).isPresent();
    }

    /**
     * Returns what others said about it.
     *
     * @return an unmodifiable list in the order of the history
     */
    public List<OthersWords> comments() {
        return comments.toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Preference that
                && start().equals(that.start())
                && standing == that.standing
                && endedBy.equals(that.endedBy)
                && personsWord == that.personsWord
                && lastSaid.equals(that.lastSaid)
                && reviewBy.equals(that.reviewBy)
                && comments.equals(that.comments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, standing, personsWord, lastSaid);
    }

    /**
     * Returns id, standing, strength and the statement's type.
     *
     * @return such as {@code Preference[phone:3, IN_FORCE, LIMIT, Trigger[1 term, 0 topics]]}
     */
    @Override
    public String toString() {
        return "Preference[" + id + ", " + standing + ", " + strength() + ", " + statement() + "]";
    }
}
