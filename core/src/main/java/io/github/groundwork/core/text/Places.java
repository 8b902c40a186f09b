package io.github.groundwork.core.text;

import java.util.List;
import java.util.Objects;

/**
 * The places in a phrase that other texts are filled into: {@code {0}} and, if there are two, {@code {1}}. Each can stand more than once, in
 * any order.
 *
 * <p>A filling is never looked at again, so that braces in somebody's words stay what they are. Stateless and thread-safe.
 */
public final class Places {
    private static final String FIRST = "{0}";
    private static final String SECOND = "{1}";

    private Places() {}

    /**
     * Returns how many places a phrase has.
     *
     * @param phrase the phrase
     * @return from 0 to 2
     * @throws NullPointerException if {@code phrase} is null
     * @throws IllegalArgumentException if it has a second place and no first
     */
    public static int in(String phrase) {
        boolean hasFirst = Objects.requireNonNull(phrase, "phrase").contains(FIRST);
        boolean hasSecond = phrase.contains(SECOND);
        if (hasSecond && !hasFirst) {
            throw new IllegalArgumentException("a phrase with a second place has a first");
        }
        return hasSecond ? 2 : hasFirst ? 1 : 0;
    }

    /**
     * Tells whether a text can stand for a phrase.
     *
     * @param text the text, such as a translation
     * @param places how many places the phrase has
     * @return true if the text is not empty and has exactly these places
     * @throws NullPointerException if {@code text} is null
     */
    public static boolean fit(String text, int places) {
        return !Objects.requireNonNull(text, "text").isEmpty()
                && text.contains(FIRST) == places > 0
                && text.contains(SECOND) == places > 1;
    }

    /**
     * Fills the places of a phrase.
     *
     * @param phrase the phrase
     * @param fillings what stands in its places, as many as it has
     * @return the text
     * @throws NullPointerException if an argument or a filling is null
     * @throws IllegalArgumentException if there are too many fillings or too few, or the phrase has a second place and no first
     */
    public static String fill(String phrase, List<String> fillings) {
        int places = in(phrase);
        List<String> all = List.copyOf(Objects.requireNonNull(fillings, "fillings"));
        if (all.size() != places) {
            throw new IllegalArgumentException("a phrase has places: " + places);
        }
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < phrase.length()) {
            boolean isPlace = phrase.startsWith(FIRST, at) || phrase.startsWith(SECOND, at);
            filled.append(isPlace ? all.get(phrase.charAt(at + 1) - '0') : phrase.charAt(at));
            at += isPlace ? FIRST.length() : 1;
        }
        return filled.toString();
    }
}
