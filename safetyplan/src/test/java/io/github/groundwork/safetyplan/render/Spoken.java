package io.github.groundwork.safetyplan.render;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Words as people write them: emoji, right to left, line breaks, signs, marks that are not seen, and very long words. */
final class Spoken {
    /** What is seen as one character each. */
    static final List<String> CHARACTERS = List.of(
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83C\uDDE9\uD83C\uDDEA",
            "\uD83D\uDC4D\uD83C\uDFFD",
            "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
            "\u2764\uFE0F\u200D\uD83D\uDD25",
            "1\uFE0F\u20E3",
            "e\u0301\u0323",
            "\u1112\u1161\u11AB",
            "\u0915\u094D\u0937\u093F");

    private static final List<String> PLAIN = List.of(
            "tea",
            "walk",
            "Maya's",
            "12",
            "I",
            "verylongword".repeat(6),
            "\u8336",
            "\u304A\u8336",
            "\uCC28",
            "\uFF8A\uFF9D",
            "\uFF34\uFF45");

    /** What a character is replaced by before columns are counted: another that joins as it does, and is as wide. */
    private static final String WIDE_PICTOGRAPH = "\u2B50";

    private static final Pattern WIDE = Pattern.compile("[\u2B50\u4E00-\u9FFF\u3040-\u30FF\uAC00-\uD7A3\uFF01-\uFF60]");
    private static final Pattern UNSEEN_ONLY = Pattern.compile("[\\p{Mn}\\p{Cf}]+");

    private static final List<String> RIGHT_TO_LEFT =
            List.of("\u05E9\u05DC\u05D5\u05DD", "\u0633\u0644\u0627\u0645", "\u0661\u0662", "\u05D0-1");

    private static final List<String> BREAKS = List.of("\n", "\r\n", "\r", "\u2028", "\u0085", "\n\n");

    private static final List<String> SIGNS = List.of(
            "# ",
            "- ",
            "1. ",
            "> ",
            "*a*",
            "__b__",
            "`c`",
            "[d](e)",
            "<b>",
            "&amp;",
            "---",
            "\\",
            "|",
            "~~f~~",
            "===",
            "https://example.org",
            "a@example.org",
            "www.example.org/",
            ":a:",
            "@a",
            "#1",
            "$x$",
            "_",
            "*",
            "+ ",
            "2) ",
            "![g]",
            "{0}",
            "{1}",
            "  - ",
            "(",
            ")",
            "\t",
            "&nbsp;");

    private static final List<String> UNSEEN = List.of(
            "\u200B", "\u200C", "\u200D", "\u2060", "\u00A0", "\u200E", "\u200F", "\u202A", "\u202B", "\u202D",
            "\u202E", "\u202C", "\u2066", "\u2067", "\u2068", "\u2069", "\uFEFF");

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Spoken() {}

    static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.of(PLAIN),
                        Arbitraries.of(" ", " ", "  "),
                        Arbitraries.of(CHARACTERS),
                        Arbitraries.of(RIGHT_TO_LEFT),
                        Arbitraries.of(BREAKS),
                        Arbitraries.of(SIGNS),
                        Arbitraries.of(UNSEEN))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    /** Words of one line whose characters can be told from each other. */
    static Arbitrary<String> lines() {
        return Arbitraries.oneOf(
                        Arbitraries.of(CHARACTERS),
                        Arbitraries.of(CHARACTERS),
                        Arbitraries.of(PLAIN),
                        Arbitraries.of(" "))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    /** The lines of some words, told apart by hand. */
    static List<String> linesOf(String words) {
        return List.of(words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u0085', '\n')
                .split("\n", -1));
    }

    /** A text without the marks that direct it. */
    static String undirected(String text) {
        return text.replaceAll("[\u202A-\u202E\u2066-\u2069]", "");
    }

    /** How many columns of a grid a line takes. */
    static int columns(String line) {
        String simple = undirected(line);
        for (String character : CHARACTERS) {
            simple = simple.replace(character, standIn(character));
        }
        return CLUSTER.matcher(simple)
                .results()
                .map(MatchResult::group)
                .mapToInt(each -> UNSEEN_ONLY.matcher(each).matches()
                        ? 0
                        : WIDE.matcher(each).find() ? 2 : 1)
                .sum();
    }

    private static String standIn(String character) {
        int first = character.codePointAt(0);
        boolean isPictograph = first == 0x2764 || first >= 0x1F3F3;
        boolean isNarrow = first == 'e' || first == 0x0915;
        return isPictograph ? WIDE_PICTOGRAPH : isNarrow ? "x" : "\u4E00";
    }
}
