package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.history.EventId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a decision stands on.
 *
 * <p>The same preferences give the same grounds in whatever order they arrived. Immutable and thread-safe.
 *
 * @param reasons why, at least one; the first decided
 * @param conflicts the preferences that say different things
 * @param toConfirm the preferences that the person should be asked about: their review is past, or somebody else noted them
 */
public record Grounds(List<Reason> reasons, List<Conflict> conflicts, List<EventId> toConfirm) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no reason
     */
    public Grounds {
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
        conflicts = List.copyOf(Objects.requireNonNull(conflicts, "conflicts"));
        toConfirm = List.copyOf(Objects.requireNonNull(toConfirm, "toConfirm"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a decision has at least one reason");
        }
    }

    /**
     * Returns the reason that decided.
     *
     * @return the first reason
     */
    public Reason deciding() {
        return reasons.get(0);
    }

    /**
     * Returns the sentences that can be shown to the person.
     *
     * @param language what is asked for; only its language counts
     * @return an unmodifiable list, each sentence once, empty if there are none in this language
     * @throws NullPointerException if {@code language} is null
     */
    public List<String> sentences(Locale language) {
        return reasons.stream()
                .flatMap(reason -> reason.sentence(language).stream())
                .distinct()
                .toList();
    }
}
