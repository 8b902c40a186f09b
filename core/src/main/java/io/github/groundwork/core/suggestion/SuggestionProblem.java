package io.github.groundwork.core.suggestion;

import io.github.groundwork.core.check.ProblemCode;

/** What can be wrong with stored suggestions. Immutable and thread-safe. */
public enum SuggestionProblem implements ProblemCode {
    /** An id stands twice. */
    SUGGESTION_REPEATED("an id must stand once, in what is suggested or in what was left out"),
    /** A suggestion was left out for something that it does not involve. */
    SUGGESTION_TERM("a suggestion can be left out only for what it involves");

    private final String rule;

    SuggestionProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
