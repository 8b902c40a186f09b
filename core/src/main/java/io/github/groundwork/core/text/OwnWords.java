package io.github.groundwork.core.text;

import io.github.groundwork.core.people.Attribution;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the person said or wrote, verbatim.
 *
 * <p>The text is kept as it is, whatever it holds: it is never trimmed, normalized, edited or checked for style. Only the
 * person makes own words: an attribution to anybody else is not accepted, though somebody else may have written them down.
 * Half of a surrogate pair is kept too, although UTF-8 has no bytes for it: a format must escape it rather than replace it.
 * {@code toString} does not show the text. Immutable and thread-safe; there is no natural order.
 */
public final class OwnWords implements Words {

    private final String text;
    private final Attribution said;

    private OwnWords(String text, Attribution said) {
        this.text = Objects.requireNonNull(text, "text");
        this.said = Objects.requireNonNull(said, "said");
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("words have at most " + LONGEST + " characters");
        }
        if (!said.role().isPerson()) {
            throw new IllegalArgumentException("own words are the person's: anybody else's are OthersWords");
        }
    }

    /**
     * Returns the person's words.
     *
     * @param text the words, verbatim; may be empty, at most {@link Words#LONGEST} characters
     * @param said who said them, in the role of the person
     * @return the words
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the role is not the person, or the words are too long
     */
    public static OwnWords of(String text, Attribution said) {
        return new OwnWords(text, said);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Attribution said() {
        return said;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnWords that && text.equals(that.text) && said.equals(that.said);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, said);
    }

    /**
     * Returns the type and the length, never the words.
     *
     * @return such as {@code OwnWords[12 characters]}
     */
    @Override
    public String toString() {
        return "OwnWords[" + text.length() + " characters]";
    }
}
