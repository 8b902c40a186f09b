package io.github.groundwork.screening.score;

import io.github.groundwork.screening.rule.Evidence;
import java.util.Objects;

/**
 * The rule by which an estimate was made.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text what the rule does, in plain words
 * @param evidence where it is published
 * @param byAnalyst true if an analyst chose it; false if it is the instrument's own
 */
public record EstimateRule(String text, Evidence evidence, boolean byAnalyst) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public EstimateRule {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(evidence, "evidence");
    }
}
