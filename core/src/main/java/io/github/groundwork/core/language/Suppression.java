package io.github.groundwork.core.language;

import java.util.Objects;

/**
 * A site's decision not to be shown the findings of one rule, with the reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ruleId the id of the rule
 * @param reason why the site decided so, not blank
 */
public record Suppression(String ruleId, String reason) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the id does not have its form or the reason is blank
     */
    public Suppression {
        RuleIds.checked(ruleId, "ruleId");
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("a suppression needs a reason");
        }
    }

    /**
     * Returns the id of the rule, not the reason.
     *
     * @return such as {@code Suppression[SU14]}
     */
    @Override
    public String toString() {
        return "Suppression[" + ruleId + "]";
    }
}
