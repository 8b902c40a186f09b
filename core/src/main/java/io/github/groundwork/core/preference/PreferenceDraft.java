package io.github.groundwork.core.preference;

import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.text.Words;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A preference as it is said, before it is recorded.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nobody's words.
 *
 * @param statement what is said
 * @param strength how strongly
 * @param said by whom, and who wrote it down
 * @param reviewBy when the person should be asked whether it still holds; empty if no time was set
 * @param basis where the legal document is that a {@link Strength#BINDING_DECLINE} stands on; empty for all others
 */
public record PreferenceDraft(
        Statement statement, Strength strength, Attribution said, Optional<Instant> reviewBy, Optional<Words> basis) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if what opens something is said as a limit, if what closes something is said more weakly than a
     *     limit, if a basis is missing for a binding decline or given for anything else, or if it holds the person's own words and somebody
     *     else says it
     */
    public PreferenceDraft {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(reviewBy, "reviewBy");
        Objects.requireNonNull(basis, "basis");
        PreferenceProblem.stopIf(PreferenceProblem.ofDraft(statement, strength, said, basis).stream()
                .findFirst());
    }

    /**
     * Returns a draft without a time for review.
     *
     * @param statement what is said
     * @param strength how strongly, but no binding decline
     * @param said by whom
     * @return the draft
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if statement and strength do not fit, or the strength is a binding decline
     */
    public static PreferenceDraft of(Statement statement, Strength strength, Attribution said) {
        return new PreferenceDraft(statement, strength, said, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this draft with a time at which the person should be asked whether it still holds.
     *
     * @param at the time
     * @return a new value
     * @throws NullPointerException if {@code at} is null
     */
    public PreferenceDraft reviewedBy(Instant at) {
        return new PreferenceDraft(statement, strength, said, Optional.of(at), basis);
    }

    /**
     * Returns this draft as a binding decline.
     *
     * @param document where the legal document is
     * @return a new value
     * @throws NullPointerException if {@code document} is null
     * @throws IllegalArgumentException if the statement opens something
     */
    public PreferenceDraft standingOn(Words document) {
        return new PreferenceDraft(statement, Strength.BINDING_DECLINE, said, reviewBy, Optional.of(document));
    }

    /**
     * Returns the statement's type and the strength.
     *
     * @return such as {@code PreferenceDraft[LIMIT, Trigger[1 term, 0 topics]]}
     */
    @Override
    public String toString() {
        return "PreferenceDraft[" + strength + ", " + statement + "]";
    }
}
