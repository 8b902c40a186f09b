package io.github.groundwork.core.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Finds the words of a text, in any script, in one pass. */
final class Words {

    private static final String POSSESSIVE = "'s";

    private final String text;
    private final BitSet masked;
    private final List<Word> found = new ArrayList<>();

    private Words(String text, BitSet masked) {
        this.text = text;
        this.masked = masked;
    }

    /** Returns the words outside of what is masked, as they stand in the text. */
    static List<Word> of(String text, BitSet masked) {
        Words words = new Words(text, masked);
        words.read();
        return words.found;
    }

    /** Returns the folded words of a text without masks. */
    static List<String> folded(String text) {
        return of(text, new BitSet()).stream().map(Word::folded).toList();
    }

    private void read() {
        int at = 0;
        boolean joined = false;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (masked.get(at)) {
                joined = false;
                at = masked.nextClearBit(at);
            } else if (isPart(point)) {
                int end = end(at);
                add(at, end, joined);
                joined = true;
                at = end;
            } else {
                joined = joined && (isHyphen(point) ? isInside(at) : isGap(point) && !isBlankLine(at));
                at += Character.charCount(point);
            }
        }
    }

    private int end(int start) {
        int at = start;
        while (at < text.length() && !masked.get(at)) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            boolean bound =
                    isBinder(point) && next < text.length() && !masked.get(next) && isPart(text.codePointAt(next));
            boolean more = bound || isPart(point);
            if (!more) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private void add(int start, int end, boolean joined) {
        String folded = fold(text.substring(start, end));
        boolean possessive = folded.endsWith(POSSESSIVE) && folded.length() > POSSESSIVE.length();
        found.add(
                possessive
                        ? new Word(
                                start,
                                end - POSSESSIVE.length(),
                                folded.substring(0, folded.length() - POSSESSIVE.length()),
                                joined)
                        : new Word(start, end, folded, joined));
    }

    /** Folds case, width and the form of the apostrophe, and leaves out what is invisible. */
    private static String fold(String word) {
        StringBuilder visible = new StringBuilder(word.length());
        word.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        return Normalizer.normalize(visible, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
    }

    /** Tells whether a character belongs to a word wherever it stands. */
    static boolean isPart(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Tells whether a character belongs to a word if it stands inside it: an apostrophe, a soft hyphen, a joiner. */
    private static boolean isBinder(int point) {
        return point == '\'' || point == '\u2019' || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isGap(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || point == '\''
                || point == '\u2019';
    }

    private static boolean isHyphen(int point) {
        return point == '-' || point == '\u2010' || point == '\u2011';
    }

    /** Tells whether a hyphen stands between words without spaces, so that it is neither a dash nor a list's mark. */
    private boolean isInside(int at) {
        return at > 0
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at - 1))
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    private boolean isBlankLine(int at) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '\n' && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }
}
