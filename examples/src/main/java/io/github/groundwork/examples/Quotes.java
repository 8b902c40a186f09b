package io.github.groundwork.examples;

import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows what somebody said, because somebody asked to see it. Stateless. */
final class Quotes {

    private static final int FIRST_EMBEDDING = 0x202A;
    private static final int LAST_OVERRIDE = 0x202E;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    private Quotes() {}

    /** Words in quotes, and whose they are unless the person's. */
    static String of(Words words) {
        return "\"" + safe(words.text()) + "\""
                + (words instanceof OthersWords ? " - " + PreferenceWords.who(words.said()) : "");
    }

    static String of(List<Words> words) {
        return words.stream().map(Quotes::of).collect(Collectors.joining(" "));
    }

    /** Words in quotes behind what they are, or nothing. */
    static String labelled(String label, Optional<Words> words) {
        return words.map(w -> " " + label + " " + of(w)).orElse("");
    }

    /** Text on one line; what would move the cursor or turn the line around is a space. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().map(c -> moves(c) ? ' ' : c).forEach(safe::appendCodePoint);
        return safe.toString().strip();
    }

    /** A page with its own lines; what would move the cursor within it or give the terminal an order is a space. */
    static String page(String text) {
        StringBuilder page = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\n' ? ' ' : c)
                .forEach(page::appendCodePoint);
        return page.toString();
    }

    private static boolean moves(int c) {
        return Character.isISOControl(c)
                || (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE)
                || (c >= FIRST_ISOLATE && c <= LAST_ISOLATE)
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }
}
