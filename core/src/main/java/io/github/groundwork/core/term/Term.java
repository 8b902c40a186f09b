package io.github.groundwork.core.term;

/**
 * A thing that can help somebody, make it worse, or be off limits.
 *
 * <p>It lets a suggestion be compared with what the person said; free words are never read. The library's own terms for what sets
 * people off are listed by the preferences; hosts may add their own. Immutable and thread-safe; the natural order is that of
 * the texts and means nothing else.
 *
 * @param value 1 to 64 lower-case ASCII letters and digits with single hyphens between them, such as {@code breathing-exercise}
 */
public record Term(String value) implements Comparable<Term> {

    /**
     * Checks the form.
     *
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} does not have the form
     */
    public Term {
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
    public static Term parse(String text) {
        return new Term(text);
    }

    @Override
    public int compareTo(Term other) {
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
