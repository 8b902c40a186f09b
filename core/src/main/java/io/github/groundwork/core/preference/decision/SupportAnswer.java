package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.preference.Preference;
import java.util.List;
import java.util.Objects;

/**
 * What helps this person, what makes no difference, and what is not to be suggested to them.
 *
 * <p>Nothing that makes things worse or is off limits stands among what helps, even if somebody said that it helps: that is a conflict.
 * Immutable and thread-safe.
 *
 * @param helps what the person said helps, the strongest first; each is marked if it needs confirming
 * @param neutral what makes no difference
 * @param notedByOthers what somebody else thinks helps, until the person agrees
 * @param notToSuggest what makes things worse, is off limits, sets the person off, or is not wanted
 * @param conflicts preferences that say different things about the same
 */
public record SupportAnswer(
        List<Preference> helps,
        List<Preference> neutral,
        List<Preference> notedByOthers,
        List<Preference> notToSuggest,
        List<Conflict> conflicts) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public SupportAnswer {
        helps = List.copyOf(Objects.requireNonNull(helps, "helps"));
        neutral = List.copyOf(Objects.requireNonNull(neutral, "neutral"));
        notedByOthers = List.copyOf(Objects.requireNonNull(notedByOthers, "notedByOthers"));
        notToSuggest = List.copyOf(Objects.requireNonNull(notToSuggest, "notToSuggest"));
        conflicts = List.copyOf(Objects.requireNonNull(conflicts, "conflicts"));
    }
}
