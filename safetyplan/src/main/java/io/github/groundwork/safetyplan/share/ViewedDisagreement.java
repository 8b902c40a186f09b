package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.text.Words;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that two people see differently, and that is not settled by both, as somebody sees it.
 *
 * <p>The person's own views hold all of them. Anybody else sees one only if the person chose to show just this one or the whole plan,
 * never by a choice about a section, and only beside what it is about. Immutable and thread-safe; {@code toString} shows no words.
 *
 * @param key by which sharing names it, in the person's own view; for anybody else its place in their view
 * @param about the entry of this view that it is about
 * @param scope what it is about, if that is no entry of this view
 * @param words how one of the two sees it, and who that is
 * @param with the part of the other one, if it is known
 * @param settled who of the two said that it is settled
 * @param since when it was recorded
 */
public record ViewedDisagreement(
        EntryKey key,
        Optional<EntryKey> about,
        Scope scope,
        Words words,
        Optional<Role> with,
        Settled settled,
        Instant since) {

    /** What it is about. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Scope {
        /** An entry of this view. */
        ENTRY,
        /** Something that is not in this view, such as a proposal; only the person sees such a one. */
        ELSEWHERE,
        /** The plan as a whole. */
        PLAN
    }

    /** Who of the two said that it is settled. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Settled {
        /** None of them. */
        BY_NEITHER,
        /** The one whose words these are. */
        BY_SPEAKER,
        /** The other one. */
        BY_OTHER
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if it is about an entry that is not named, or names one and is about something else
     */
    public ViewedDisagreement {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(with, "with");
        Objects.requireNonNull(settled, "settled");
        Objects.requireNonNull(since, "since");
        if (about.isPresent() != (scope == Scope.ENTRY)) {
            throw new IllegalArgumentException("a disagreement names the entry that it is about");
        }
    }

    /** The key of a disagreement in the view of anybody but the person. */
    static EntryKey place(int place) {
        return new EntryKey("disagreement-" + place);
    }

    /**
     * Tells whether it is about an entry.
     *
     * @param entry the key of an entry of this view
     * @return true if it is about that one
     * @throws NullPointerException if {@code entry} is null
     */
    public boolean isAbout(EntryKey entry) {
        return about.filter(Objects.requireNonNull(entry, "entry")::equals).isPresent();
    }

    /**
     * Returns the key.
     *
     * @return such as {@code ViewedDisagreement[desk:7]}
     */
    @Override
    public String toString() {
        return "ViewedDisagreement[" + key + "]";
    }
}
