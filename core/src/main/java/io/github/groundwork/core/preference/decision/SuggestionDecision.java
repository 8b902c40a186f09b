package io.github.groundwork.core.preference.decision;

import java.util.Objects;

/**
 * Whether something may be suggested to this person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param maySuggest whether it may
 * @param grounds what that stands on
 */
public record SuggestionDecision(boolean maySuggest, Grounds grounds) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if {@code grounds} is null
     */
    public SuggestionDecision {
        Objects.requireNonNull(grounds, "grounds");
    }
}
