package io.github.groundwork.core.language;

import io.github.groundwork.core.language.Branch.Leaf;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the words of staff and of the library that suggests respectful ones.
 *
 * <p>It gives findings and nothing else: the text stays as it is, and nothing is blocked. It is never given the person's
 * own words, and no method takes them: people name themselves as they like. Not read are: what stands in quotation marks,
 * straight or curly; block quotes that start with {@code >}; code between backticks; web and mail addresses; names that the
 * list names; and what the caller marked in a {@link CheckedText}. A straight quotation mark without its partner in the same
 * paragraph quotes nothing; a curly one quotes the rest of its paragraph.
 *
 * <p>Words are compared without regard to case or width; a hyphen counts as a space. Of the terms that start at one word the
 * longest is found, and findings never overlap. The time grows with the length of the text. Immutable and thread-safe.
 */
public final class LanguageChecker {

    private final LanguageRules rules;
    private final List<Suppression> suppressions;
    private final Map<String, Branch> tree;

    private LanguageChecker(LanguageRules rules, List<Suppression> suppressions, Map<String, Branch> tree) {
        this.rules = rules;
        this.suppressions = suppressions;
        this.tree = tree;
    }

    /**
     * Returns a checker that uses a list of rules.
     *
     * @param rules the rules
     * @return a checker without suppressions
     * @throws NullPointerException if {@code rules} is null
     */
    public static LanguageChecker of(LanguageRules rules) {
        Objects.requireNonNull(rules, "rules");
        Map<String, Branch> tree = new HashMap<>();
        rules.names().forEach(name -> grow(tree, name, Leaf.NAME));
        for (int i = 0; i < rules.rules().size(); i++) {
            int rule = i;
            rules.rules().get(i).terms().forEach(term -> grow(tree, term, new Leaf(rule, true)));
            rules.rules().get(i).exceptions().forEach(phrase -> grow(tree, phrase, new Leaf(rule, false)));
        }
        return new LanguageChecker(rules, List.of(), tree);
    }

    private static void grow(Map<String, Branch> tree, String phrase, Leaf leaf) {
        Phrases.spelledOut(phrase).forEach(words -> Branch.add(tree, words, leaf));
    }

    /**
     * Returns a checker that does not show the findings of one rule; those of other rules stay as they are.
     *
     * @param suppression the rule and the reason
     * @return a new checker
     * @throws NullPointerException if {@code suppression} is null
     * @throws IllegalArgumentException if the list has no such rule
     */
    public LanguageChecker suppressing(Suppression suppression) {
        Objects.requireNonNull(suppression, "suppression");
        if (rules.rule(suppression.ruleId()).isEmpty()) {
            throw new IllegalArgumentException("a suppression must name a rule of the list");
        }
        List<Suppression> more = new ArrayList<>(suppressions);
        more.add(suppression);
        return new LanguageChecker(rules, List.copyOf(more), tree);
    }

    /**
     * Returns the rules that this checker uses.
     *
     * @return the rules, the suppressed ones among them
     */
    public LanguageRules rules() {
        return rules;
    }

    /**
     * Returns what is suppressed, with the reasons.
     *
     * @return an unmodifiable list
     */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /**
     * Reads a text of staff or of the library.
     *
     * @param text the text, never the person's own words; may be empty
     * @return the findings as they stand in the text; an unmodifiable list
     * @throws NullPointerException if {@code text} is null
     */
    public List<Finding> check(String text) {
        return check(CheckedText.of(text));
    }

    /**
     * Reads a text of staff or of the library, but not its quoted parts.
     *
     * @param text the text with its quoted parts marked
     * @return the findings as they stand in the text; an unmodifiable list
     * @throws NullPointerException if {@code text} is null
     */
    public List<Finding> check(CheckedText text) {
        Objects.requireNonNull(text, "text");
        List<Word> words = Words.of(text.text(), Masks.of(text));
        Map<Integer, BitSet> fine = fine(words);
        List<Finding> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match best = longest(words, at, fine);
            if (best == null) {
                at++;
            } else {
                add(
                        rules.rules().get(best.leaf.rule()),
                        words.get(at).start(),
                        words.get(best.last).end(),
                        found);
                at = best.last + 1;
            }
        }
        return List.copyOf(found);
    }

    private void add(LanguageRule rule, int start, int end, List<Finding> found) {
        if (suppressions.stream().noneMatch(each -> each.ruleId().equals(rule.id()))) {
            Advice advice = rule.advice();
            found.add(new Finding(
                    rule.id(), start, end, rule.severity(), advice.reason(), advice.offers(), advice.source()));
        }
    }

    /** Returns, for each rule and for names, the words that stand in a phrase where terms are fine. */
    private Map<Integer, BitSet> fine(List<Word> words) {
        Map<Integer, BitSet> fine = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            for (Match match : matches(words, at)) {
                if (!match.leaf.term()) {
                    fine.computeIfAbsent(match.leaf.rule(), rule -> new BitSet())
                            .set(at, match.last + 1);
                }
            }
        }
        return fine;
    }

    private @Nullable Match longest(List<Word> words, int at, Map<Integer, BitSet> fine) {
        Match best = null;
        for (Match match : matches(words, at)) {
            if (match.leaf.term()
                    && !isFine(match, at, fine, match.leaf.rule())
                    && !isFine(match, at, fine, Leaf.NAME.rule())) {
                best = match;
            }
        }
        return best;
    }

    private static boolean isFine(Match match, int at, Map<Integer, BitSet> fine, int rule) {
        BitSet spans = fine.get(rule);
        if (spans == null) {
            return false;
        }
        int next = spans.nextSetBit(at);
        return next >= 0 && next <= match.last;
    }

    /** Returns what starts at a word, from the shortest to the longest. */
    private List<Match> matches(List<Word> words, int at) {
        Branch branch = tree.get(words.get(at).folded());
        if (branch == null) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        int last = at;
        while (branch != null) {
            for (Leaf leaf : branch.leaves()) {
                matches.add(new Match(last, leaf));
            }
            last++;
            branch = last < words.size() && words.get(last).joined()
                    ? branch.next().get(words.get(last).folded())
                    : null;
        }
        return matches;
    }

    private record Match(int last, Leaf leaf) {}
}
