package io.github.groundwork.safetyplan.render;

import io.github.groundwork.safetyplan.share.PlanView;
import java.text.BreakIterator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes a view as short lines, for a card in a pocket.
 *
 * <p>Lines are broken between words, and within a word only where none fits; never within what is seen as one character, such as an
 * emoji. No word is left out. Immutable and thread-safe; there is no natural order.
 */
public final class WalletCard {
    /** The fewest characters that a line can have. */
    public static final int NARROWEST = 20;

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
     * @param width how many characters a line has at most, from {@link #NARROWEST} up
     * @return the rendering
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code width} is too small
     */
    public static WalletCard of(PlanPhrases phrases, ZoneId zone, int width) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("a card has lines of at least " + NARROWEST + " characters");
        }
        return new WalletCard(Objects.requireNonNull(phrases, "phrases"), Objects.requireNonNull(zone, "zone"), width);
    }

    /**
     * Writes a view.
     *
     * @param view the view
     * @return the text; lines end with a line feed
     * @throws NullPointerException if {@code view} is null
     * @throws IllegalArgumentException if the template has no text in the language
     */
    public String render(PlanView view) {
        Card card = new Card(width);
        new PlanPage(phrases, zone, card).write(Objects.requireNonNull(view, "view"));
        return card.toString();
    }

    /** Breaks a line into lines of at most some characters, as somebody sees them. */
    static List<String> broken(String line, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        int length = 0;
        for (String word : line.split(" ", -1)) {
            List<String> characters = characters(word);
            if (length > 0 && length + 1 + characters.size() > width) {
                lines.add(now.toString());
                now.setLength(0);
                length = 0;
            } else if (length > 0) {
                now.append(' ');
                length++;
            }
            for (String character : characters) {
                if (length == width) {
                    lines.add(now.toString());
                    now.setLength(0);
                    length = 0;
                }
                now.append(character);
                length++;
            }
        }
        lines.add(now.toString());
        return lines;
    }

    private static List<String> characters(String word) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(word);
        List<String> characters = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            characters.add(word.substring(from, to));
            from = to;
        }
        return characters;
    }

    /** Short lines. */
    private static final class Card implements Layout {
        private final StringBuilder text = new StringBuilder();
        private final int width;

        Card(int width) {
            this.width = width;
        }

        private void line(String start, String behind, String words) {
            String lead = start;
            for (String line : words.split("\\R", -1)) {
                for (String part : broken(line, width - start.length())) {
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
            line("", "", title.toUpperCase(Locale.ROOT));
        }

        @Override
        public void entry(List<String> lines, List<String> notes) {
            String start = "- ";
            for (String each : lines) {
                line(start, "  ", each);
                start = "  ";
            }
            notes.forEach(note -> line("  ", "  ", note));
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
