package io.github.groundwork.core.language;

import java.util.Optional;

/** A pair of quotation marks. */
enum QuoteMark {
    DOUBLE("\u201C", "\u201D", true),
    LOW_DOUBLE("\u201E", "\u201C\u201D", true),
    ANGLE("\u00AB", "\u00BB", true),
    SINGLE_ANGLE("\u2039", "\u203A", true),
    CORNER("\u300C", "\u300D", true),
    WHITE_CORNER("\u300E", "\u300F", true),
    SINGLE("\u2018", "\u2019", false),
    LOW_SINGLE("\u201A", "\u2018\u2019", false),
    STRAIGHT("\"", "\"", false),
    STRAIGHT_SINGLE("'", "'", false);

    private static final QuoteMark[] ALL = values();

    private final String open;
    private final String close;
    private final boolean sure;

    QuoteMark(String open, String close, boolean sure) {
        this.open = open;
        this.close = close;
        this.sure = sure;
    }

    /** Returns the pair that opens at a place, if one does. */
    static Optional<QuoteMark> opening(String text, int at) {
        for (QuoteMark mark : ALL) {
            if (mark.open.indexOf(text.charAt(at)) >= 0) {
                return mark.sure || mark.couldOpen(text, at) ? Optional.of(mark) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A mark that is also an apostrophe or an inch opens only before a word and not after one. */
    private boolean couldOpen(String text, int at) {
        boolean afterWord = at > 0 && Words.isPart(text.codePointBefore(at));
        return !afterWord && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** Tells whether a place closes this pair. */
    boolean closes(String text, int at) {
        if (close.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        boolean beforeWord = at + 1 < text.length() && Words.isPart(text.codePointAt(at + 1));
        return sure || (!beforeWord && !Character.isWhitespace(text.charAt(at - 1)));
    }

    /** Tells whether an opening mark without a closing one quotes the rest of its paragraph, as books do. */
    boolean lastsForTheParagraph() {
        return sure;
    }
}
