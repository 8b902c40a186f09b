package io.github.groundwork.safetyplan.render;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a line of words so that Markdown shows it to the letter, with as few signs of its own as that takes.
 *
 * <p>Escaped is what could begin a construct of CommonMark 0.31 or of GitHub's Markdown at its place; all else stays as it is, so that the
 * text can be read without a reader of Markdown too. A web address stays plain as a whole, and becomes a link where GitHub's rules hold.
 * Stateless and thread-safe.
 */
final class MarkdownText {
    /** Code, emphasis, links, images, tags, tables, what is struck through, mathematics, escapes, and what templates replace. */
    private static final String ANYWHERE = "[\\\\`*\\[\\]<|~${}]";

    /** An underscore, unless it stands alone within a word. */
    private static final String UNDERSCORE = "_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_";

    private static final String ENTITY = "&(?=#?[A-Za-z0-9]+;)";
    private static final String MENTION = "(?<![A-Za-z0-9])@";

    /** Before a heading, behind it, and before the number of an issue; not within an address. */
    private static final String HASH = "(?<![A-Za-z0-9/])#";

    private static final String SHORTCODE = ":(?=[A-Za-z0-9_+-]+:)";

    /** A quotation, an underline, a list, a break between themes, the line under the head of a table, a definition. */
    private static final String AT_START = "^[>=:-]|^\\+(?=\\s|$)|(?<=^\\d{1,9})[.)](?=\\s|$)";

    private static final Pattern SIGN =
            Pattern.compile(String.join("|", ANYWHERE, UNDERSCORE, ENTITY, MENTION, HASH, SHORTCODE, AT_START));

    /** The sign without which an address is none; what GitHub takes for one goes on to the next space, and has no escapes. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=http|https|ftp):(?=//)|(?<=www)\\.");

    private MarkdownText() {}

    /** Escapes a line; a tab is a space. */
    static String escaped(String line) {
        String words = line.replace('\t', ' ');
        BitSet signs = places(SIGN, words);
        BitSet escaped = (BitSet) signs.clone();
        places(ADDRESS, words).stream()
                .filter(sign -> isWithin(signs.nextSetBit(sign), end(words, sign)))
                .forEach(escaped::set);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            text.append(escaped.get(i) ? "\\" : "").append(words.charAt(i));
        }
        return text.toString();
    }

    /** Tells whether an escaped line ends in an address, so that whatever is put behind it would become a part of that. */
    static boolean endsInAddress(String escaped) {
        return ADDRESS.matcher(escaped.substring(escaped.lastIndexOf(' ') + 1)).find();
    }

    private static BitSet places(Pattern pattern, String words) {
        BitSet places = new BitSet();
        Matcher found = pattern.matcher(words);
        while (found.find()) {
            places.set(found.start());
        }
        return places;
    }

    private static int end(String words, int from) {
        int space = words.indexOf(' ', from);
        return space < 0 ? words.length() : space;
    }

    private static boolean isWithin(int place, int end) {
        return place >= 0 && place < end;
    }
}
