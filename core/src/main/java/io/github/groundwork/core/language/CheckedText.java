package io.github.groundwork.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text of staff or of the library that is to be checked, with parts that are not read because they are quoted.
 *
 * <p>Titles of instruments, displays of codes and what somebody said are marked as quoted. The person's own words do not
 * belong here at all: they are never checked, and no method takes them. {@code toString} does not show the text. Immutable
 * and thread-safe; there is no natural order.
 */
public final class CheckedText {

    private final String text;
    private final List<Span> quoted;

    /** A quoted part. */
    record Span(int start, int end) {}

    private CheckedText(String text, List<Span> quoted) {
        this.text = text;
        this.quoted = List.copyOf(quoted);
    }

    /**
     * Returns a text without marked parts.
     *
     * @param text the text of staff or of the library; may be empty
     * @return the text
     * @throws NullPointerException if {@code text} is null
     */
    public static CheckedText of(String text) {
        return new CheckedText(Objects.requireNonNull(text, "text"), List.of());
    }

    /**
     * Returns this text with a part marked as quoted.
     *
     * @param start where the part starts, as an index of {@code char}s, 0 or more
     * @param end where it ends, after {@code start}, at most the length
     * @return a new value
     * @throws IllegalArgumentException if the part is not within the text, or is empty
     */
    public CheckedText quoting(int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IllegalArgumentException("a quoted part is not empty and within the text, 0 to " + text.length());
        }
        List<Span> more = new ArrayList<>(quoted);
        more.add(new Span(start, end));
        return new CheckedText(text, more);
    }

    /**
     * Returns this text followed by words that are read.
     *
     * @param more the words; may be empty
     * @return a new value
     * @throws NullPointerException if {@code more} is null
     */
    public CheckedText then(String more) {
        return new CheckedText(text + Objects.requireNonNull(more, "more"), quoted);
    }

    /**
     * Returns this text followed by a title, a code's display or another quotation, which is not read.
     *
     * @param quotation the quotation; may be empty
     * @return a new value
     * @throws NullPointerException if {@code quotation} is null
     */
    public CheckedText thenQuoted(String quotation) {
        CheckedText longer = then(Objects.requireNonNull(quotation, "quotation"));
        return quotation.isEmpty() ? longer : longer.quoting(text.length(), longer.text.length());
    }

    /**
     * Returns the whole text, the quoted parts among it.
     *
     * @return the text, as it was given
     */
    public String text() {
        return text;
    }

    List<Span> quoted() {
        return quoted;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckedText that && text.equals(that.text) && quoted.equals(that.quoted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, quoted);
    }

    /**
     * Returns the type and the length, never the text.
     *
     * @return such as {@code CheckedText[120 characters]}
     */
    @Override
    public String toString() {
        return "CheckedText[" + text.length() + " characters]";
    }
}
