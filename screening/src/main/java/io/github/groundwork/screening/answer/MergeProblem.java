package io.github.groundwork.screening.answer;

import io.github.groundwork.core.check.ProblemCode;

/** Why two answer sheets cannot be put together. Immutable and thread-safe. */
public enum MergeProblem implements ProblemCode {
    /** The sheets are for different instruments. */
    MERGE_OTHER_INSTRUMENT("both sheets must be for the same instrument"),
    /** The sheets are for different versions of the instrument. */
    MERGE_OTHER_VERSION("both sheets must be for the same version of the instrument"),
    /** The sheets come from different informants. */
    MERGE_INFORMANT("reports of different informants are never put together"),
    /** The sheets answer an item differently, or differ in what is known around them. */
    MERGE_CONFLICT("both sheets must agree where both say something");

    private final String rule;

    MergeProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
