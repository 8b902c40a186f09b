package io.github.groundwork.core.language;

import java.util.List;
import java.util.Objects;

/**
 * A place in a text where another word may be better: advice with its reason and source, never a correction.
 *
 * <p>It holds places, not the words that stand there. Immutable and thread-safe; findings have no natural order, but a
 * checker lists them as they stand in the text.
 *
 * @param ruleId the id of the rule
 * @param start where the term starts, as an index of {@code char}s, 0 or more
 * @param end where it ends, after {@code start}
 * @param severity how strongly the sources advise against the term
 * @param reason why another word is better, not empty
 * @param alternatives what can be written instead, at least one
 * @param source where the advice was read, not empty
 */
public record Finding(
        String ruleId, int start, int end, Severity severity, String reason, List<String> alternatives, String source) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the id does not have its form, the place is no place, a text is empty, or there is
     *     no alternative
     */
    public Finding {
        RuleIds.checked(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(reason, "reason");
        alternatives = List.copyOf(Objects.requireNonNull(alternatives, "alternatives"));
        Objects.requireNonNull(source, "source");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a finding's end must be after its start, and its start at least 0");
        }
        if (reason.isEmpty() || source.isEmpty() || alternatives.isEmpty()) {
            throw new IllegalArgumentException("a finding has a reason, an alternative and a source");
        }
    }

    /**
     * Returns the rule, the severity and the place.
     *
     * @return such as {@code Finding[SU01, AVOID, 10 to 16]}
     */
    @Override
    public String toString() {
        return "Finding[" + ruleId + ", " + severity + ", " + start + " to " + end + "]";
    }
}
