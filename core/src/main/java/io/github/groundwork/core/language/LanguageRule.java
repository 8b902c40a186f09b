package io.github.groundwork.core.language;

import java.util.List;
import java.util.Objects;

/**
 * One rule of respectful language: terms, where they are fine, and the advice.
 *
 * <p>A term or an exception is a phrase of words between spaces or hyphens; a word can have alternatives, separated by
 * {@code |}, and every combination is meant: {@code commit|committed suicide}. Its form is checked where a list is made,
 * by {@link LanguageRules#of}. Immutable and thread-safe; rules have no natural order.
 *
 * @param id the stable name of the rule: a letter, then at most 39 ASCII letters, digits or hyphens
 * @param severity how strongly the sources advise against the terms
 * @param kind what the terms do
 * @param terms the phrases that are found, at least one
 * @param exceptions longer phrases in which a term of this rule is fine; may be empty
 * @param advice what is said to a writer
 */
public record LanguageRule(
        String id, Severity severity, TermKind kind, List<String> terms, List<String> exceptions, Advice advice) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the id does not have its form or there is no term
     */
    public LanguageRule {
        RuleIds.checked(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(kind, "kind");
        terms = List.copyOf(Objects.requireNonNull(terms, "terms"));
        exceptions = List.copyOf(Objects.requireNonNull(exceptions, "exceptions"));
        Objects.requireNonNull(advice, "advice");
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a rule needs at least one term");
        }
    }

    /**
     * Returns the id and the severity.
     *
     * @return such as {@code LanguageRule[SU01, AVOID]}
     */
    @Override
    public String toString() {
        return "LanguageRule[" + id + ", " + severity + "]";
    }
}
