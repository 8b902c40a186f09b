package io.github.groundwork.core.json.tool;

import io.github.groundwork.core.check.ProblemCode;

/** What can be wrong with any JSON document, before its meaning is looked at. Immutable and thread-safe. */
public enum JsonProblem implements ProblemCode {
    /** The bytes are not UTF-8. */
    JSON_NOT_UTF8("the document must be UTF-8"),
    /** The text is not JSON. */
    JSON_SYNTAX("the document must be JSON"),
    /** An object has the same key twice. */
    JSON_DUPLICATE_KEY("a key must stand once in an object"),
    /** Something follows the document. */
    JSON_TRAILING("nothing may follow the document"),
    /** Objects and lists are nested too deeply. */
    JSON_TOO_DEEP("objects and lists must not be nested deeper than " + Limits.DEPTH + " levels"),
    /** The document, or one text or key in it, is too long. */
    JSON_TOO_LARGE("the document must not be larger than " + Limits.BYTES + " bytes (" + Limits.HISTORY_BYTES
            + " if it holds a history) or " + Limits.VALUES + " values, nor one text than " + Limits.TEXT
            + " characters, nor one key than " + Limits.KEY),
    /** A required field is not there. */
    FIELD_MISSING("this field must be present"),
    /** A field is null. */
    FIELD_NULL("null is not a value: leave an optional field out"),
    /** A field is not part of the format. */
    FIELD_UNKNOWN("this field is not part of the format"),
    /** A field has another type than the format says. */
    FIELD_TYPE("this field has another type"),
    /** A text or list is empty where it must not be. */
    FIELD_EMPTY("this must not be empty"),
    /** A whole number is expected. */
    NUMBER_NOT_WHOLE("this must be a whole number"),
    /** A number is outside what the format allows. */
    NUMBER_RANGE("this number is out of range"),
    /** A value is not one of those that the format lists. */
    VALUE_UNKNOWN("this value is not known"),
    /** A text does not have the form that the format says. */
    TEXT_INVALID("this text does not have the form"),
    /** The format's name or major version is another. */
    FORMAT_UNKNOWN("the format must be one that this library reads"),
    /** The format is a newer minor version, where that is not accepted. */
    FORMAT_NEWER("the document comes from a newer version of the format");

    private final String rule;

    JsonProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }

    /** The limits against input that is made to exhaust the reader. */
    static final class Limits {
        static final int DEPTH = 32;
        static final int BYTES = 4 * 1024 * 1024;
        static final int HISTORY_BYTES = 64 * 1024 * 1024;
        /** As many as the smaller document could hold at most, so that the larger takes no more memory for its tree. */
        static final int VALUES = BYTES / 2;

        static final int TEXT = 64 * 1024;
        static final int KEY = 256;
        static final int DIGITS = 40;
        static final int FAULTS = 1000;

        private Limits() {}
    }
}
