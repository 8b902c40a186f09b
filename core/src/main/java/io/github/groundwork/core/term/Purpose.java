package io.github.groundwork.core.term;

/**
 * What something is done for, such as a telephone call or the use of answers.
 *
 * <p>Purposes are open, and one that a consent or a permission does not name is not permitted. Immutable and thread-safe; the natural order is that of
 * the texts and means nothing else.
 *
 * @param value 1 to 64 lower-case ASCII letters and digits with single hyphens between them, such as {@code follow-up}
 */
public record Purpose(String value) implements Comparable<Purpose> {

    /**
     * Checks the form.
     *
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} does not have the form
     */
    public Purpose {
        TermForm.check(value);
    }

    /**
     * Reads a term from its text.
     *
     * @param text the text as {@link #toString()} writes it
     * @return the term
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if {@code text} does not have the form
     */
    public static Purpose parse(String text) {
        return new Purpose(text);
    }

    @Override
    public int compareTo(Purpose other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the text, which {@link #parse(String)} reads back.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return value;
    }
}
