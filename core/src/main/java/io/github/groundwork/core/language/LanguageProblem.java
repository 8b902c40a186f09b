package io.github.groundwork.core.language;

import io.github.groundwork.core.check.ProblemCode;

/** What can be wrong with a list of language rules as a whole. Immutable and thread-safe. */
public enum LanguageProblem implements ProblemCode {
    /** Two rules have one id. */
    LANGUAGE_RULE_DUPLICATE("each rule has an id of its own"),
    /** The language is not named. */
    LANGUAGE_UNKNOWN("a list must name its language"),
    /** A term, exception or name is not made of words. */
    TERM_FORM("a phrase is words between single spaces, and a word's alternatives stand between single bars"),
    /** A term or exception has too many combinations. */
    TERM_TOO_WIDE("a phrase must not have more than " + Phrases.MOST + " combinations"),
    /** A term stands twice, in one rule or in two. */
    TERM_DUPLICATE("a term must stand once, in one rule"),
    /** An exception holds no term of its rule. */
    EXCEPTION_WITHOUT_TERM("an exception must hold a term of its own rule and more");

    private final String rule;

    LanguageProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
