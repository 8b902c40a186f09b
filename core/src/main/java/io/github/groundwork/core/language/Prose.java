package io.github.groundwork.core.language;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as the readability formulas see it: sentences, words and syllables. */
final class Prose {

    private static final int POLYSYLLABLE = 3;

    /** Short forms whose full stop ends no sentence. */
    private static final Set<String> SHORT_FORMS =
            Set.of("e.g", "i.e", "etc", "dr", "mr", "mrs", "ms", "vs", "no", "st", "al", "approx", "fig");

    /** The number of a list entry, which is no word. */
    private static final Pattern NUMBERING = Pattern.compile("\\d{1,3}[.)]");

    private final String text;
    private int sentences;
    private int words;
    private int syllables;
    private int polysyllables;
    private boolean latin = true;
    private int inSentence;

    private Prose(String text) {
        this.text = text;
    }

    static Prose of(String text) {
        Prose prose = new Prose(text);
        prose.read();
        return prose;
    }

    TextCounts counts() {
        return new TextCounts(sentences, words, syllables, polysyllables);
    }

    /** Tells whether every word is in Latin letters. */
    boolean isLatin() {
        return latin;
    }

    private void read() {
        int at = 0;
        boolean lineStart = true;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                if (text.charAt(at) == '\n' && startsAnew(at + 1)) {
                    endSentence();
                }
                lineStart |= text.charAt(at) == '\n';
                at++;
            } else {
                int end = at;
                while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                    end++;
                }
                String chunk = text.substring(at, end);
                if (!lineStart || !NUMBERING.matcher(chunk).matches()) {
                    chunk(chunk);
                }
                lineStart = false;
                at = end;
            }
        }
        endSentence();
    }

    /** Tells whether a line is blank, a list entry, a heading or a row of a table, and so starts a sentence. */
    private boolean startsAnew(int line) {
        int at = line;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at++;
        }
        if (at == text.length() || "\n-*+#|\u2022".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        int digits = at;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > at && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
    }

    private void chunk(String chunk) {
        if (chunk.contains("://") || chunk.startsWith("www.") || chunk.indexOf('@') > 0) {
            count(1);
        } else {
            for (Word word : Words.of(chunk, new BitSet())) {
                word(chunk, word);
            }
        }
        if (endsSentence(chunk)) {
            endSentence();
        }
    }

    /** Counts a word; the parts of a number such as 3.5 or 10:30 count as words of their own. */
    private void word(String chunk, Word word) {
        String letters = chunk.substring(word.start(), word.end());
        boolean isNumber = letters.codePoints().allMatch(Character::isDigit);
        if (isNumber) {
            count(letters.codePointCount(0, letters.length()));
            return;
        }
        latin &= letters.codePoints()
                .filter(Character::isLetter)
                .allMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN);
        count(Syllables.of(word.folded()));
    }

    private void count(int ofWord) {
        words++;
        inSentence++;
        syllables += ofWord;
        polysyllables += ofWord >= POLYSYLLABLE ? 1 : 0;
    }

    private void endSentence() {
        sentences += inSentence > 0 ? 1 : 0;
        inSentence = 0;
    }

    private static boolean endsSentence(String chunk) {
        int end = chunk.length();
        while (end > 0 && ")]}\"'\u201D\u2019\u00BB*_".indexOf(chunk.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || ".!?\u2026".indexOf(chunk.charAt(end - 1)) < 0) {
            return false;
        }
        boolean initial =
                end == 2 && chunk.charAt(1) == '.' && Character.isUpperCase(chunk.charAt(0)) && chunk.charAt(0) != 'I';
        String bare = chunk.substring(0, end - 1).toLowerCase(Locale.ROOT).replaceFirst("^\\W+", "");
        return !initial && !SHORT_FORMS.contains(bare);
    }
}
