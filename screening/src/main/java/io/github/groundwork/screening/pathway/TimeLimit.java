package io.github.groundwork.screening.pathway;

import io.github.groundwork.screening.rule.Evidence;
import java.time.Duration;
import java.util.Objects;

/**
 * How soon somebody responds to what a step offers. It is a proposal: how fast to respond is local policy.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param within how soon, in whole minutes, from none (before the person leaves) to 366 days
 * @param evidence where that is published, or that nothing is, and whether it was confirmed
 */
public record TimeLimit(Duration within, Evidence evidence) {

    private static final Duration LONGEST = Duration.ofDays(366);

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the time is out of range
     */
    public TimeLimit {
        Objects.requireNonNull(evidence, "evidence");
        boolean inRange = !Objects.requireNonNull(within, "within").isNegative() && within.compareTo(LONGEST) <= 0;
        if (!inRange || !Duration.ofMinutes(within.toMinutes()).equals(within)) {
            throw new IllegalArgumentException("a time limit is whole minutes, from none to 366 days");
        }
    }
}
