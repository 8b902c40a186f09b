package io.github.groundwork.core.language;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Marks what is not read in a text: quotations, block quotes, code, addresses and the parts that the caller marked.
 *
 * <p>The text is walked once. Where an opening mark has no closing mark in its paragraph, that is remembered, so that no
 * stretch is searched again and again.
 */
final class Masks {

    private static final int FENCE = 3;

    private final String text;
    private final BitSet masked = new BitSet();
    private final Map<QuoteMark, Integer> unclosedUntil = new EnumMap<>(QuoteMark.class);
    private final Map<Integer, Integer> codeUnclosedUntil = new HashMap<>();
    private int paragraphEnd;

    private Masks(String text) {
        this.text = text;
    }

    /** Returns the indices that are not read. */
    static BitSet of(CheckedText checked) {
        Masks masks = new Masks(checked.text());
        masks.read();
        checked.quoted().forEach(span -> masks.masked.set(span.start(), span.end()));
        return masks.masked;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int after = at == 0 || text.charAt(at - 1) == '\n' ? line(at) : at;
            if (after == at && (at == 0 || isBefore(text.charAt(at - 1)))) {
                after = address(at);
            }
            if (after == at) {
                after = inline(at);
            }
            at = Math.max(after, at + 1);
        }
    }

    /** Masks a block quote's line or fenced code; returns where it ends, or {@code at}. */
    private int line(int at) {
        int first = at;
        while (first < text.length() && first < at + FENCE && text.charAt(first) == ' ') {
            first++;
        }
        if (first == text.length()) {
            return at;
        }
        char mark = text.charAt(first);
        if (mark == '>') {
            return mask(at, lineEnd(at));
        }
        int length = run(first, mark);
        return (mark == '`' || mark == '~') && length >= FENCE ? fence(at, first, length) : at;
    }

    private int fence(int at, int first, int length) {
        char mark = text.charAt(first);
        int opened = lineEnd(first);
        if (text.substring(first + length, opened).indexOf(mark) >= 0) {
            return at;
        }
        int next = opened;
        while (next < text.length()) {
            int start = next + 1;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            next = lineEnd(Math.min(start, text.length()));
            if (start < text.length() && text.charAt(start) == mark && run(start, mark) >= length) {
                return mask(at, next);
            }
        }
        return mask(at, text.length());
    }

    /** Masks a web or mail address; returns where it ends, or {@code at}. */
    private int address(int at) {
        int end = at;
        while (end < text.length() && !isBefore(text.charAt(end)) && !isAfter(text.charAt(end))) {
            end++;
        }
        String candidate = text.substring(at, end);
        int sign = candidate.indexOf('@');
        boolean mail = sign > 0 && candidate.indexOf('.', sign) > sign;
        return candidate.contains("://") || candidate.startsWith("www.") || mail ? mask(at, end) : at;
    }

    private int inline(int at) {
        char mark = text.charAt(at);
        if (mark == '`') {
            return code(at);
        }
        if (mark == ']' && text.startsWith("](", at)) {
            int end = at + 2;
            while (end < text.length() && !isAfter(text.charAt(end)) && text.charAt(end) != '(') {
                end++;
            }
            return mask(at, end);
        }
        return QuoteMark.opening(text, at).map(quote -> quotation(at, quote)).orElse(at);
    }

    private int code(int at) {
        int length = run(at, '`');
        int limit = paragraphEnd(at);
        if (codeUnclosedUntil.getOrDefault(length, 0) >= limit) {
            return at + length;
        }
        int next = at + length;
        while (next < limit) {
            int found = text.charAt(next) == '`' ? run(next, '`') : 0;
            if (found == length) {
                return mask(at, next + length);
            }
            next += Math.max(1, found);
        }
        codeUnclosedUntil.put(length, limit);
        return at + length;
    }

    private int quotation(int at, QuoteMark quote) {
        int limit = paragraphEnd(at);
        if (unclosedUntil.getOrDefault(quote, 0) >= limit) {
            return at;
        }
        for (int next = at + 1; next < limit; next++) {
            if (quote.closes(text, next)) {
                return mask(at, next + 1);
            }
        }
        if (quote.lastsForTheParagraph()) {
            return mask(at, limit);
        }
        unclosedUntil.put(quote, limit);
        return at;
    }

    private int paragraphEnd(int at) {
        if (at < paragraphEnd) {
            return paragraphEnd;
        }
        int end = lineEnd(at);
        while (end < text.length()) {
            int next = lineEnd(end + 1);
            if (text.substring(end, next).isBlank()) {
                break;
            }
            end = next;
        }
        paragraphEnd = end;
        return end;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int run(int at, char mark) {
        int end = at;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end - at;
    }

    private int mask(int from, int to) {
        masked.set(from, to);
        return to;
    }

    private static boolean isBefore(char mark) {
        return Character.isWhitespace(mark) || mark == '(' || mark == '<' || mark == '[';
    }

    private static boolean isAfter(char mark) {
        return Character.isWhitespace(mark) || mark == ')' || mark == '>' || mark == ']';
    }
}
