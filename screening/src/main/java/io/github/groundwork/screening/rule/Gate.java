package io.github.groundwork.screening.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A published rule by which some items are asked only after certain answers to earlier ones.
 *
 * <p>An item whose gate is closed was not left out: it does not apply. Immutable and thread-safe.
 *
 * @param opens the ids of the items that it opens, at least one
 * @param when what must be met for them to be asked
 * @param closedCountsAs what a closed item adds to a scale, or empty where no scale holds one
 * @param evidence where the rule is published
 */
public record Gate(List<String> opens, Condition when, Optional<Ratio> closedCountsAs, Evidence evidence) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if it opens nothing
     */
    public Gate {
        opens = List.copyOf(Objects.requireNonNull(opens, "opens"));
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(closedCountsAs, "closedCountsAs");
        Objects.requireNonNull(evidence, "evidence");
        if (opens.isEmpty()) {
            throw new IllegalArgumentException("a gate opens at least one item");
        }
    }
}
