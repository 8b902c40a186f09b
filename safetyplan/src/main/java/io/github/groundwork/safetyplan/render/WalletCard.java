package io.github.groundwork.safetyplan.render;

import io.github.groundwork.safetyplan.share.PlanView;
import java.text.BreakIterator;
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
 * <p>Lines are broken between words, and within a word only where none fits; never within what is seen as one character, such as an
 * emoji. No word is left out. Immutable and thread-safe; there is no natural order.
 */
public final class WalletCard {
    /** The fewest characters that a line can have. */
    public static final int NARROWEST = 20;

    private static final Pattern CLUSTER = Pattern.compile("\\X");

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
     * @throws IllegalArgumentException if the titles have no text in the language
     */
    public String render(PlanView view) {
        Card card = new Card(width, phrases.language());
        new PlanPage(phrases, zone, card).write(Objects.requireNonNull(view, "view"));
        return card.toString();
    }

    /** Breaks a line into lines of at most some characters, as somebody sees them. */
    static List<String> broken(String line, int width) {
        Breaking breaking = new Breaking(width);
        List<String> word = new ArrayList<>();
        for (String character : characters(line)) {
            if (character.equals(" ")) {
                breaking.add(word);
                word = new ArrayList<>();
            } else {
                word.add(character);
            }
        }
        breaking.add(word);
        return breaking.lines();
    }

    /** Parts a line into what is seen as one character each: by the rules of Unicode, and by those of the platform. */
    private static List<String> characters(String line) {
        BitSet ends = new BitSet();
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(line);
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.set(end);
        }
        List<String> characters = new ArrayList<>();
        Matcher clusters = CLUSTER.matcher(line);
        int from = 0;
        while (clusters.find()) {
            if (ends.get(clusters.end())) {
                characters.add(line.substring(from, clusters.end()));
                from = clusters.end();
            }
        }
        return characters;
    }

    /** Puts words into lines. */
    private static final class Breaking {
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder now = new StringBuilder();
        private final int width;
        private int length;

        Breaking(int width) {
            this.width = width;
        }

        void add(List<String> word) {
            if (length > 0 && length + word.size() < width) {
                put(" ");
            } else if (length > 0 && !word.isEmpty()) {
                end();
            }
            word.forEach(this::put);
        }

        private void put(String character) {
            if (length == width) {
                end();
            }
            now.append(character);
            length++;
        }

        private void end() {
            lines.add(now.toString());
            now.setLength(0);
            length = 0;
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
