package io.github.groundwork.screening.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One outcome of an instrument's own published category rule, quoted as that instrument's.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the short name, such as {@code major}
 * @param label the outcome in words
 * @param shares tags that several outcomes may have in common, such as {@code positive}
 * @param when what must be met, or empty for the outcome that holds otherwise
 * @param evidence where it is published, and whether that was confirmed
 */
public record Category(String id, String label, List<String> shares, Optional<Condition> when, Evidence evidence) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Category {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        shares = List.copyOf(Objects.requireNonNull(shares, "shares"));
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(evidence, "evidence");
    }
}
