package io.github.groundwork.screening.pathway;

import io.github.groundwork.core.check.ProblemCode;

/** What can be wrong with the meaning of a pathway. Immutable and thread-safe. */
public enum PathwayProblem implements ProblemCode {
    /** Two steps have the same id. */
    PATHWAY_STEP_REPEATED("a step's id must stand once in a pathway"),
    /** An instrument that is not there. */
    PATHWAY_INSTRUMENT_UNKNOWN("the instrument must be one of those that are there"),
    /** A step offers an instrument twice. */
    PATHWAY_INSTRUMENT_REPEATED("a step must offer an instrument once"),
    /** A cut-off that the instrument does not have. */
    PATHWAY_CUT_OFF_UNKNOWN("the cut-off must be one of the instrument's"),
    /** A total that its authors do not mean for one person. */
    PATHWAY_FOR_POPULATIONS("a total for populations only must not decide what one person is offered"),
    /** An item that the instrument does not have. */
    PATHWAY_ITEM_UNKNOWN("the item must be one of the instrument's"),
    /** A value that the item cannot have. */
    PATHWAY_VALUE_OFF_KEY("the value must be one that the item can have"),
    /** A category rule, or one of its categories, that the instrument does not have. */
    PATHWAY_CATEGORY_UNKNOWN("the rule and its categories must be the instrument's own"),
    /** A condition that every complete sheet meets, or none. */
    PATHWAY_DIVIDES_NOTHING("some complete answers must meet a condition, and others must not"),
    /** A step that leads back to its own instrument, by itself or through others. */
    PATHWAY_CIRCLE("no step may lead back to the instrument that it comes from");

    private final String rule;

    PathwayProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
