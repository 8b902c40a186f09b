package io.github.groundwork.core.language;

/**
 * What the readability formulas count in a text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sentences how many sentences, headings and list entries, 0 or more
 * @param words how many words, numbers and addresses, 0 or more
 * @param syllables how many syllables they have by rule of thumb, at least one for each word
 * @param polysyllables how many words have three syllables or more
 */
public record TextCounts(int sentences, int words, int syllables, int polysyllables) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is below 0, or the counts cannot belong to one text
     */
    public TextCounts {
        if (sentences < 0 || polysyllables < 0 || words < polysyllables || syllables < words) {
            throw new IllegalArgumentException(
                    "counts are at least 0, syllables at least as many as words, and words as polysyllables");
        }
        if (words > 0 != sentences > 0) {
            throw new IllegalArgumentException("a text has words and sentences, or neither");
        }
    }
}
