package io.github.groundwork.screening.score;

import io.github.groundwork.screening.rule.Ratio;
import java.util.Objects;

/**
 * A score that came with the answers and is not what the answers yield. The recomputed one is used.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale the scale's id
 * @param declared the score that came with the answers
 * @param recomputed what the answers yield
 */
public record DeclaredDifference(String scale, Ratio declared, ScaleOutcome recomputed) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public DeclaredDifference {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(recomputed, "recomputed");
    }
}
