package io.github.groundwork.safetyplan.render;

import io.github.groundwork.safetyplan.share.PlanView;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a view as short lines, for a card in a pocket.
 *
 * <p>A line is as wide as it looks on a grid of columns, such as a typewriter's: an ideograph, kana, a Hangul syllable, a full-width form
 * or an emoji takes two columns, what combines with the character before it or is not seen takes none, and all else takes one. Lines are
 * broken between words, and within a word only where none fits; never within what is seen as one character, such as an emoji, and not
 * between the parts of a number that fits on a line of its own, such as that of a telephone. No word is left out, so that the number of
 * lines is not bounded: whoever prints on a card of a fixed height counts them first. Immutable and thread-safe; there is no natural order.
 */
public final class WalletCard {
    /** The fewest columns that a line can have. */
    public static final int NARROWEST = 20;

    private static final String DIGITS = "[\\p{Nd}+()./\\u2010-\\u2013-]++";

    /** Words of digits and of the signs between them, such as +49 (0)30 1234-5678; what parts a sentence can follow. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![^ ])" + DIGITS + "(?: ++" + DIGITS + "(?=[,;:!?]?(?: |$)))++[,;:!?]?");

    private final PlanPhrases phrases;
    private final ZoneId zone;
    private final int width;

    private WalletCard(PlanPhrases phrases, ZoneId zone, int width) {
        this.phrases = phrases;
        this.zone = zone;
        this.width = width;
    }

    /**
     * Returns a way to write a card.
     *
     * @param phrases the library's words, in the language of the plan
     * @param zone the time zone of the date
     * @param width how many columns a line has at most, from {@link #NARROWEST} up
     * @return the rendering
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code width} is too small
     */
    public static WalletCard of(PlanPhrases phrases, ZoneId zone, int width) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("a card has lines of at least " + NARROWEST + " columns");
        }
        return new WalletCard(Objects.requireNonNull(phrases, "phrases"), Objects.requireNonNull(zone, "zone"), width);
    }

    /**
     * Writes a view.
     *
     * @param view the view
     * @return the text; lines end with a line feed
     * @throws NullPointerException if {@code view} is null
     * @throws IllegalArgumentException if the titles have no text in the language
     */
    public String render(PlanView view) {
        Card card = new Card(width, phrases.language());
        new PlanPage(phrases, zone, card).write(Objects.requireNonNull(view, "view"));
        return card.toString();
    }

    /** Breaks a line into lines of at most some columns. */
    static List<String> broken(String line, int width) {
        BitSet within = withinNumbers(line, width);
        Breaking breaking = new Breaking(width);
        List<String> word = new ArrayList<>();
        int at = 0;
        for (String character : Columns.characters(line)) {
            if (character.equals(" ") && !within.get(at)) {
                breaking.add(word);
                word = new ArrayList<>();
            } else {
                word.add(character);
            }
            at += character.length();
        }
        breaking.add(word);
        return breaking.lines();
    }

    /** The places within those numbers that fit on a line of their own. */
    private static BitSet withinNumbers(String line, int width) {
        BitSet within = new BitSet();
        Matcher numbers = NUMBER.matcher(line);
        while (numbers.find()) {
            if (Columns.of(numbers.group()) <= width) {
                within.set(numbers.start(), numbers.end());
            }
        }
        return within;
    }

    /** Puts words into lines. */
    private static final class Breaking {
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder now = new StringBuilder();
        private final int width;
        private int columns;

        Breaking(int width) {
            this.width = width;
        }

        void add(List<String> word) {
            if (!now.isEmpty() && columns + 1 + Columns.of(word) <= width) {
                put(" ");
            } else if (!now.isEmpty() && !word.isEmpty()) {
                end();
            }
            word.forEach(this::put);
        }

        private void put(String character) {
            int more = Columns.ofOne(character);
            if (columns + more > width) {
                end();
            }
            now.append(character);
            columns += more;
        }

        private void end() {
            lines.add(now.toString());
            now.setLength(0);
            columns = 0;
        }

        List<String> lines() {
            end();
            return lines;
        }
    }

    /** Short lines. */
    private static final class Card implements Layout {
        private final StringBuilder text = new StringBuilder();
        private final int width;
        private final Locale language;

        Card(int width, Locale language) {
            this.width = width;
            this.language = language;
        }

        private void line(String start, String behind, String words) {
            String lead = start;
            for (String line : words.split("\\R", -1)) {
                for (String part : broken(line, width - behind.length())) {
                    text.append(lead).append(Bidi.isolated(part)).append('\n');
                    lead = behind;
                }
            }
        }

        @Override
        public void title(String title) {
            line("", "", title);
        }

        @Override
        public void status(String status) {
            line("", "", status);
        }

        @Override
        public void section(String title) {
            line("", "", title.toUpperCase(language));
        }

        @Override
        public void entry(List<String> lines, List<String> notes) {
            String start = "- ";
            for (String each : lines) {
                line(start, "  ", each);
                start = "  ";
            }
            notes.forEach(note -> line("  ", "    ", note));
        }

        @Override
        public void foot(String line) {
            line("", "", line);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
