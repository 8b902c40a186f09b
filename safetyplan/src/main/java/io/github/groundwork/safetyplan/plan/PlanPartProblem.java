package io.github.groundwork.safetyplan.plan;

import io.github.groundwork.core.check.ProblemCode;

/**
 * What can be wrong with a template, or with a single event of a plan, whatever else happened.
 *
 * <p>Immutable and thread-safe; the order of the constants means nothing.
 */
public enum PlanPartProblem implements ProblemCode {
    /** A section stands twice. */
    SECTION_REPEATED("a section must stand once"),
    /** Something comes before the strengths. */
    STRENGTHS_NOT_FIRST("strengths and reasons for living must come first"),
    /** A version is approved twice at once. */
    VERSION_REPEATED("a version must be approved once"),
    /** An entry would come behind itself. */
    MOVED_BEHIND_ITSELF("an entry must come behind another"),
    /** Somebody would disagree with themselves. */
    DISAGREED_ALONE("a disagreement must be between two people");

    private final String rule;

    PlanPartProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
