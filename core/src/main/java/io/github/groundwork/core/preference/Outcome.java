package io.github.groundwork.core.preference;

import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.text.Words;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a preference was honoured when it mattered, why not, and whether the person was told.
 *
 * <p>Immutable and thread-safe; {@code toString} shows no words.
 *
 * @param honoured whether it was
 * @param why the reason, which must be there if it was not
 * @param personTold whether the person was told; unknown is not a yes
 * @param said who says so: the person can say it too
 */
public record Outcome(boolean honoured, Optional<Words> why, Permission personTold, Attribution said) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if it was not honoured and nobody says why, or if it holds the person's own words and somebody else
     *     says it
     */
    public Outcome {
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(personTold, "personTold");
        Objects.requireNonNull(said, "said");
        PreferenceProblem.stopIf(PreferenceProblem.ofOutcome(honoured, why, said));
    }

    /**
     * Returns the outcome that a preference was honoured.
     *
     * @param said who says so
     * @return the outcome
     * @throws NullPointerException if {@code said} is null
     */
    public static Outcome honoured(Attribution said) {
        return new Outcome(true, Optional.empty(), Permission.UNKNOWN, said);
    }

    /**
     * Returns the outcome that a preference was not honoured.
     *
     * @param why the reason, in somebody's words
     * @param personTold whether the person was told
     * @param said who says so
     * @return the outcome
     * @throws NullPointerException if an argument is null
     */
    public static Outcome notHonoured(Words why, Permission personTold, Attribution said) {
        return new Outcome(false, Optional.of(why), personTold, said);
    }

    /**
     * Returns whether it was honoured, never the words.
     *
     * @return such as {@code Outcome[honoured]}
     */
    @Override
    public String toString() {
        return honoured ? "Outcome[honoured]" : "Outcome[not honoured]";
    }
}
