package io.github.groundwork.screening.score;

import java.util.List;
import java.util.Objects;

/**
 * Something that a reader of a result should know. A result with a caveat is marked, not withheld.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is about
 * @param items the ids of the items that it is about; empty where it is about the whole
 */
public record Caveat(Kind kind, List<String> items) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Caveat {
        Objects.requireNonNull(kind, "kind");
        items = List.copyOf(Objects.requireNonNull(items, "items"));
    }

    /**
     * Returns the caveat in plain English.
     *
     * @return the sentence, with the items it is about
     */
    public String text() {
        return kind.text + (items.isEmpty() ? "." : ": " + String.join(", ", items) + ".");
    }

    /** What a caveat can be about. */
    public enum Kind {
        /** The age is outside those for whom the instrument was studied. */
        AGE_NOT_STUDIED("The age is outside those for whom this form was studied"),
        /** The language is not one in which the instrument was studied. */
        LANGUAGE_NOT_STUDIED("The language is not one in which this form was studied"),
        /** The informant is not one whom the instrument takes. */
        INFORMANT_NOT_STUDIED("The answers come from somebody whom this form was not made for"),
        /** The mode is not one in which the instrument was studied. */
        MODE_NOT_STUDIED("The way of asking is not one in which this form was studied"),
        /** Answers contradict the instrument's own gate. */
        CONTRADICTION("These items were answered although an earlier answer says that they do not apply"),
        /** More items are blank than the instrument's own rule allows. */
        TOO_MANY_BLANKS("More items are blank than the form's own rule allows"),
        /** Items were withheld because the person's preference says not to ask. */
        WITHHELD_BY_PREFERENCE("These items were not asked because the person chose so"),
        /** Items came later than in the instrument's order, because the person wanted so. */
        ORDER_CHANGED("These items came later than in the form because the person chose so"),
        /** Items were answered in writing although the others were asked aloud, because the person wanted so. */
        ASKED_IN_WRITING("These items were answered in writing because the person chose so");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }
}
