package io.github.groundwork.screening.rule;

import io.github.groundwork.core.suggestion.QuotedUrgency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule that an answer should be seen by somebody, whatever the total says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param items the ids of the items that it holds for, at least one
 * @param test which given answers reach the threshold
 * @param orDeclined true where the publisher asks for a conversation when such an item is declined; a decline is never a yes
 * @param reason why, in the library's own plain words
 * @param urgency the instrument's own published urgency, or empty where it has none
 * @param evidence where the rule is published, or that nothing is
 */
public record CriticalRule(
        List<String> items,
        ValueTest test,
        boolean orDeclined,
        String reason,
        Optional<QuotedUrgency> urgency,
        Evidence evidence) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no item, or no reason
     */
    public CriticalRule {
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(evidence, "evidence");
        if (items.isEmpty() || reason.isEmpty()) {
            throw new IllegalArgumentException("a critical rule names items and a reason");
        }
    }
}
