package io.github.groundwork.core.text;

import io.github.groundwork.core.people.Attribution;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody other than the person said or wrote, verbatim.
 *
 * <p>The text is kept as it is and always carries who said it, so that it is never taken for the person's own words.
 * {@code toString} does not show the text. Immutable and thread-safe; there is no natural order.
 */
public final class OthersWords implements Words {

    private final String text;
    private final Attribution said;

    private OthersWords(String text, Attribution said) {
        this.text = Objects.requireNonNull(text, "text");
        this.said = Objects.requireNonNull(said, "said");
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("words have at most " + LONGEST + " characters");
        }
        if (said.role().isPerson()) {
            throw new IllegalArgumentException("the person's words are OwnWords");
        }
    }

    /**
     * Returns somebody else's words.
     *
     * @param text the words, verbatim; may be empty, at most {@link Words#LONGEST} characters
     * @param said who said them, in any role but the person's
     * @return the words
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the role is the person, or the words are too long
     */
    public static OthersWords of(String text, Attribution said) {
        return new OthersWords(text, said);
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
        return other instanceof OthersWords that && text.equals(that.text) && said.equals(that.said);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, said);
    }

    /**
     * Returns the type and the length, never the words.
     *
     * @return such as {@code OthersWords[12 characters]}
     */
    @Override
    public String toString() {
        return "OthersWords[" + text.length() + " characters]";
    }
}
