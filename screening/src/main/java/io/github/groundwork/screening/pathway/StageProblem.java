package io.github.groundwork.screening.pathway;

import io.github.groundwork.core.check.ProblemCode;

/** What can stand against taking a result as the earlier stage of a pathway. Immutable and thread-safe. */
public enum StageProblem implements ProblemCode {
    /** The report was made with an analyst's rule for missing answers, which is study practice and not the instrument's. */
    STAGE_ANALYST_RULE("a report that was made with an analyst's rule must not feed a pathway"),
    /** The earlier session goes on, or came to no answers that count. */
    STAGE_TOO_EARLY("a stage must be over, with its answers kept, before it leads to another");

    private final String rule;

    StageProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
