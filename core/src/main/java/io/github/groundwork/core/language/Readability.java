package io.github.groundwork.core.language;

import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How hard a text is to read by published formulas, with what they counted.
 *
 * <p>The formulas were made for English prose. Numbers are hints: forms and fragments mislead them, layout matters as much,
 * and results of different formulas must not be compared. They are for the library's and the staff's own texts, never for
 * the person's. Syllables are counted by rule of thumb: groups of vowels, less a silent e. A number counts one syllable per
 * digit, an address is one word of one syllable; a heading or list entry counts as a sentence. Immutable and thread-safe;
 * there is no natural order.
 */
public final class Readability {

    /**
     * The fewest words for which Flesch's formulas are applied here. It is this library's own limit: with fewer, one
     * syllable more or less would change the grade by more than one.
     */
    public static final int FEWEST_WORDS = 12;

    /** The fewest sentences for which the SMOG formula was made. */
    public static final int FEWEST_SMOG_SENTENCES = 30;

    private final TextCounts counts;
    private final boolean english;

    private Readability(TextCounts counts, boolean english) {
        this.counts = counts;
        this.english = english;
    }

    /**
     * Counts a text.
     *
     * @param text the text of staff or of the library; may be empty
     * @param language the language that it is in
     * @return its readability
     * @throws NullPointerException if an argument is null
     */
    public static Readability of(String text, Locale language) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Prose prose = Prose.of(text);
        return new Readability(prose.counts(), language.getLanguage().equals("en") && prose.isLatin());
    }

    /**
     * Returns what was counted. In another language than English the syllables are not those of that language.
     *
     * @return the counts
     */
    public TextCounts counts() {
        return counts;
    }

    /**
     * Returns the Flesch Reading Ease: 206.835 - 1.015 words per sentence - 84.6 syllables per word. Higher is easier.
     *
     * @return the number, or why there is none
     */
    public ReadingScore fleschReadingEase() {
        return prose(c -> 206.835 - 1.015 * c.words() / c.sentences() - 84.6 * c.syllables() / c.words());
    }

    /**
     * Returns the Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59, in US school grades.
     *
     * @return the number, which can be below 0 for very plain texts, or why there is none
     */
    public ReadingScore fleschKincaidGrade() {
        return prose(c -> 0.39 * c.words() / c.sentences() + 11.8 * c.syllables() / c.words() - 15.59);
    }

    /**
     * Returns the SMOG grade: 3.1291 + 1.0430 times the root of the words of three syllables or more per 30 sentences. It
     * reads two to four grades above Flesch-Kincaid, because it means another degree of understanding.
     *
     * @return the number, or why there is none
     */
    public ReadingScore smogGrade() {
        if (english && counts.sentences() < FEWEST_SMOG_SENTENCES) {
            return new ReadingScore.NotApplicable(ReadingScore.Reason.TOO_FEW_SENTENCES);
        }
        return prose(c -> 3.1291 + 1.0430 * Math.sqrt(30.0 * c.polysyllables() / c.sentences()));
    }

    private ReadingScore prose(ToDoubleFunction<TextCounts> formula) {
        if (!english) {
            return new ReadingScore.NotApplicable(ReadingScore.Reason.OTHER_LANGUAGE);
        }
        if (counts.words() < FEWEST_WORDS) {
            return new ReadingScore.NotApplicable(ReadingScore.Reason.TOO_FEW_WORDS);
        }
        return new ReadingScore.Value(formula.applyAsDouble(counts));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Readability that && counts.equals(that.counts) && english == that.english;
    }

    @Override
    public int hashCode() {
        return Objects.hash(counts, english);
    }

    /**
     * Returns the counts, never the text.
     *
     * @return such as {@code Readability[2 sentences, 20 words, 31 syllables]}
     */
    @Override
    public String toString() {
        return "Readability[" + counts.sentences() + " sentences, " + counts.words() + " words, " + counts.syllables()
                + " syllables]";
    }
}
