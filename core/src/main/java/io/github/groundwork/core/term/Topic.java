package io.github.groundwork.core.term;

/**
 * Something that can be hard to be asked about.
 *
 * <p>Items carry topics, and a person's preferences say how each may be brought up. {@link StandardTopic} lists those that the library
 * uses; hosts may add their own. Immutable and thread-safe; the natural order is that of
 * the texts and means nothing else.
 *
 * @param value 1 to 64 lower-case ASCII letters and digits with single hyphens between them, such as {@code sexual-violence}
 */
public record Topic(String value) implements Comparable<Topic> {

    /**
     * Checks the form.
     *
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} does not have the form
     */
    public Topic {
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
    public static Topic parse(String text) {
        return new Topic(text);
    }

    @Override
    public int compareTo(Topic other) {
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
