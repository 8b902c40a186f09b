package io.github.groundwork.screening.score;

import io.github.groundwork.screening.rule.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Finds the declared scores that are not what the answers yield: neither the exact value nor the one that is shown. */
    static List<DeclaredDifference> among(Map<String, Ratio> declared, Compiled compiled, ScaleOutcome[] outcomes) {
        List<DeclaredDifference> found = new ArrayList<>();
        declared.forEach((scale, theirs) -> {
            ScaleOutcome outcome = outcomes[compiled.scale(scale)];
            boolean agrees = outcome.value()
                    .filter(v -> v.equals(theirs) || Ratio.from(v.rounded()).equals(theirs))
                    .isPresent();
            if (!agrees) {
                found.add(new DeclaredDifference(scale, theirs, outcome));
            }
        });
        return List.copyOf(found);
    }
}
