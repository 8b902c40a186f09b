package io.github.groundwork.safetyplan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a line of Markdown by the rules of CommonMark 0.31.2 and of GitHub's Markdown, as text and nothing but text.
 *
 * <p>It knows the constructs from their specification, not from how a line is written. Stateless.
 */
final class MarkdownReader {
    /** Stands for a sign that was escaped: it is a part of a word and begins nothing. */
    private static final char ESCAPED = '\uE000';

    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String GAP = "(?:[ \\t]|$)";

    /** What makes more of a line than its text, in which what was escaped is replaced. */
    private static final Map<String, Pattern> CONSTRUCTS = Map.ofEntries(
            Map.entry("code", Pattern.compile("`")),
            Map.entry("emphasis", Pattern.compile("\\*")),
            Map.entry("emphasis by underscores", Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|__")),
            Map.entry("a link, an image, a note or a task", Pattern.compile("[\\[\\]]")),
            Map.entry("a tag or an address in brackets", Pattern.compile("<")),
            Map.entry("struck through, or a fence", Pattern.compile("~")),
            Map.entry("a table", Pattern.compile("\\|")),
            Map.entry("mathematics", Pattern.compile("\\$")),
            Map.entry("an entity", Pattern.compile("&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);")),
            Map.entry("a backslash that escapes or breaks", Pattern.compile("\\\\")),
            Map.entry("a heading", Pattern.compile("^#{1,6}" + GAP)),
            Map.entry("the end of a heading", Pattern.compile("[ \\t]#+[ \\t]*$")),
            Map.entry("an underline, or the line under the head of a table", Pattern.compile("^(?:=+|:?-+:?)[ \\t]*$")),
            Map.entry(
                    "a break between themes",
                    Pattern.compile("^(?:(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,}|(?:\\*[ \\t]*){3,})$")),
            Map.entry("a list", Pattern.compile("^[-+*]" + GAP)),
            Map.entry("a numbered list", Pattern.compile("^[0-9]{1,9}[.)]" + GAP)),
            Map.entry("a quotation", Pattern.compile("^>")),
            Map.entry("code that is moved in, or space that is lost", Pattern.compile("^[ \\t]|[ \\t]$")),
            Map.entry("an emoji", Pattern.compile(":[A-Za-z0-9_+-]+:")),
            Map.entry("somebody who is mentioned", Pattern.compile("(?<![\\p{L}\\p{N}])@[A-Za-z0-9]")),
            Map.entry("an issue", Pattern.compile("(?<![\\p{L}\\p{N}/])#[0-9]")));

    /** What GitHub takes for an address: it goes on to the next space, and a backslash is a part of it. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:(?:https?|ftp)://|www\\.)[^ \\t]*");

    private MarkdownReader() {}

    /** The text of a line without its break, or an error that names what else is in it. */
    static String read(String line) {
        StringBuilder text = new StringBuilder();
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            boolean isEscape =
                    line.charAt(i) == '\\' && i + 1 < line.length() && SIGNS.indexOf(line.charAt(i + 1)) >= 0;
            i += isEscape ? 1 : 0;
            text.append(line.charAt(i));
            shape.append(isEscape ? ESCAPED : line.charAt(i));
        }
        Matcher address = ADDRESS.matcher(shape);
        while (address.find()) {
            if (address.group().indexOf(ESCAPED) >= 0 || address.group().endsWith("\\")) {
                throw new AssertionError("a backslash in an address: " + line);
            }
        }
        int end = shape.length() > 0 && shape.charAt(shape.length() - 1) == '\\' ? shape.length() - 1 : shape.length();
        int last = end < shape.length() && end > 0 && shape.charAt(end - 1) == ' ' ? end - 1 : end;
        List<String> found = new ArrayList<>();
        CONSTRUCTS.forEach((name, construct) -> {
            if (construct.matcher(shape.substring(0, last)).find()) {
                found.add(name);
            }
        });
        if (!found.isEmpty()) {
            throw new AssertionError(String.join(", ", found) + ": " + line);
        }
        return text.substring(0, last);
    }
}
