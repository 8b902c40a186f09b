package io.github.groundwork.screening.instrument;

import io.github.groundwork.core.check.ProblemCode;

/** What can be wrong with the meaning of an instrument's definition. Immutable and thread-safe. */
public enum DefinitionProblem implements ProblemCode {
    /** Two things of one kind have the same id or name. */
    ID_DUPLICATE("an id or name must stand once among its kind"),
    /** Two options of a set have the same value. */
    OPTION_DUPLICATE("a value must stand once in an option set"),
    /** An item names an option set that is not there. */
    OPTION_SET_UNKNOWN("the option set must be defined"),
    /** An option set that no item uses. */
    OPTION_SET_UNUSED("an option set must be used by an item"),
    /** An exclusive option where only one may be chosen. */
    EXCLUSIVE_ON_ONE_CHOICE("only where several may be chosen can an option exclude the others"),
    /** The limits and the step of a number do not fit together. */
    NUMBER_LIMITS("the limits must be a whole number of steps apart, from 1 to 100000"),
    /** A reference to an item that is not there. */
    ITEM_UNKNOWN("the item must be defined"),
    /** The same item twice in a list. */
    ITEM_REPEATED("an item must stand once in this list"),
    /** A reference to a scale that is not there. */
    SCALE_UNKNOWN("the scale must be defined"),
    /** An item without numbers in a sum or a mean. */
    SCALE_ITEM_UNSCORED("every answer of an item that is added must have a number"),
    /** A supplementary item in a rule. */
    SUPPLEMENTARY_SCORED("a supplementary item must not be used by a rule"),
    /** A reversed item that the scale does not hold. */
    REVERSE_NOT_IN_SCALE("a reversed item must be one of the scale's"),
    /** A weighted item that the scale does not hold. */
    WEIGHT_NOT_IN_SCALE("a weighted item must be one of the scale's, with a weight other than 0"),
    /** A count without a test, or a test without a count. */
    COUNTS_MISPLACED("a count, and only a count, must say which answers it counts, and reverses nothing"),
    /** An item of a scale does not say what a higher answer means. */
    DIRECTION_MISSING("an item of a sum or mean must say what a higher answer means"),
    /** The key runs against the stated directions. */
    DIRECTION_CONFLICT("the key must run the way that the item's and the scale's directions say"),
    /** The stated range is not the one that answers can reach. */
    RANGE_MISMATCH("the range must be the one that complete answers reach"),
    /** A reachable value in no band. */
    BAND_GAP("every value that answers can reach must lie in a band"),
    /** A reachable value in two bands, or bands out of order. */
    BAND_OVERLAP("a value that answers can reach must lie in one band only"),
    /** A band that no value reaches. */
    BAND_UNREACHABLE("a band must hold a value that answers can reach"),
    /** A rule for missing answers that does not fit its scale. */
    MISSING_RULE_MISFIT("the rule for missing answers must fit the scale"),
    /** A gate that asks about an item that comes later. */
    GATE_ORDER("a gate must ask only about items before those that it opens"),
    /** An item that two gates open. */
    GATE_DUPLICATE("an item must be opened by one gate only"),
    /** A gate that asks which kind of absence there is, near a scale. */
    GATE_ABSENCE_SCORED("a gate that asks about a decline must keep away from what is scored"),
    /** A closed item in a scale without what it counts as. */
    GATE_COUNT_MISSING("a gate over an item of a scale must say what a closed item counts as"),
    /** A value that the item cannot have. */
    VALUE_OFF_KEY("the value must be one that the item can have"),
    /** A comparison of an item that has no numbers. */
    CONDITION_MISFIT("only an item whose answers have numbers can be compared"),
    /** At least n of m, where n does not fit m. */
    COUNT_RANGE("at least n of m needs n from 1 to m"),
    /** Not exactly the last category holds otherwise. */
    OTHERWISE_POSITION("exactly the last category must be the one that holds otherwise"),
    /** An item in two critical rules. */
    CRITICAL_DUPLICATE("an item must stand in one critical rule only"),
    /** A cut-off that divides nothing. */
    CUT_OFF_OUT_OF_RANGE("a cut-off must divide the scale's range"),
    /** A LOINC code with a wrong check digit. */
    LOINC_CHECK_DIGIT("a LOINC code must have the right check digit"),
    /** A rule that could not be decided exactly in reasonable time. */
    RULE_TOO_LARGE("the rule must be small enough to be decided exactly");

    private final String rule;

    DefinitionProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
