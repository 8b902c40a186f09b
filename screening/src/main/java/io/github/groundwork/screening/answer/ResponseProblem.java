package io.github.groundwork.screening.answer;

import io.github.groundwork.core.check.ProblemCode;

/** What can be wrong with an answer sheet that comes from outside. Immutable and thread-safe. */
public enum ResponseProblem implements ProblemCode {
    /** The sheet is for another instrument. */
    RESPONSE_OTHER_INSTRUMENT("the answers must be for this instrument"),
    /** The sheet is for another version of the instrument. */
    RESPONSE_OTHER_VERSION("the answers must be for this version of the instrument"),
    /** An item that the instrument does not have. */
    RESPONSE_ITEM_UNKNOWN("the item must be one of the instrument's"),
    /** The same item twice. */
    RESPONSE_ITEM_REPEATED("an item must be answered once"),
    /** A value that is not on the item's key. */
    RESPONSE_VALUE_OFF_KEY("the value must be one that the item allows"),
    /** One value where several are expected, or the other way round, or a number where a name is expected. */
    RESPONSE_VALUE_TYPE("the value must be of the kind that the item takes"),
    /** An option that excludes the others, together with others. */
    RESPONSE_EXCLUSIVE("an option that excludes the others must stand alone"),
    /** Something about the context that is not known to the instrument. */
    RESPONSE_CONTEXT_UNKNOWN("the context must be age, sex, or what a cut-off of the instrument needs"),
    /** A value of the context that is out of range. */
    RESPONSE_CONTEXT_VALUE("the context must hold an age in whole years, or a text"),
    /** A declared score on a scale that the instrument does not have. */
    RESPONSE_SCALE_UNKNOWN("a declared score must be on one of the instrument's scales");

    private final String rule;

    ResponseProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
