package io.github.groundwork.screening.wording;

import io.github.groundwork.core.check.ProblemCode;

/** What can be wrong with a wording pack. Immutable and thread-safe. */
public enum WordingProblem implements ProblemCode {
    /** The texts are not those that the digest was made of. */
    WORDING_DIGEST("the digest must fit the texts"),
    /** A text for an item that the instrument does not have. */
    WORDING_ITEM_UNKNOWN("a text must be for an item of the instrument"),
    /** An item without a text. */
    WORDING_ITEM_MISSING("every item must have a text"),
    /** A label for an option that the instrument does not have. */
    WORDING_OPTION_UNKNOWN("a label must be for an option of the instrument"),
    /** An option without a label. */
    WORDING_OPTION_MISSING("every option must have a label"),
    /** The pack is for another instrument or version. */
    WORDING_OTHER_INSTRUMENT("the pack must be for this instrument and version"),
    /** The holder does not let this library ship the wording. */
    WORDING_RIGHTS("only wording that the holder lets everybody reproduce may come with the library");

    private final String rule;

    WordingProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
