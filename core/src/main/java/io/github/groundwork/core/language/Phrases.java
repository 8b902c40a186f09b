package io.github.groundwork.core.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Spells out phrases whose words have alternatives. */
final class Phrases {

    /** The most combinations that one phrase may have. */
    static final int MOST = 1000;

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}'\u2019-]+";
    private static final Pattern FORM = Pattern.compile(WORD + "(\\|" + WORD + ")*( " + WORD + "(\\|" + WORD + ")*)*");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern SPACE = Pattern.compile(" ");

    private Phrases() {}

    /** Tells whether a phrase has the form, and holds at least one word. */
    static boolean hasForm(String phrase) {
        return FORM.matcher(phrase).matches()
                && SPACE.splitAsStream(phrase)
                        .flatMap(BAR::splitAsStream)
                        .noneMatch(word -> Words.folded(word).isEmpty());
    }

    /** Returns how many combinations a phrase has, at most one more than allowed. */
    static int width(String phrase) {
        long width = 1;
        for (String slot : SPACE.splitAsStream(phrase).toList()) {
            width = Math.min(MOST + 1L, width * BAR.splitAsStream(slot).count());
        }
        return (int) width;
    }

    /** Returns every combination as a list of folded words. */
    static List<List<String>> spelledOut(String phrase) {
        List<List<String>> all = List.of(List.of());
        for (String slot : SPACE.splitAsStream(phrase).toList()) {
            List<List<String>> longer = new ArrayList<>();
            List<String> words = BAR.splitAsStream(slot).toList();
            for (List<String> start : all) {
                for (String word : words) {
                    List<String> one = new ArrayList<>(start);
                    Words.of(word, new BitSet()).forEach(w -> one.add(w.folded()));
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }
}
