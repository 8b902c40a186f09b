package io.github.groundwork.core.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A branch of the tree of phrases: the words that can follow, and what ends here. Changed only while a checker is made. */
final class Branch {

    private final Map<String, Branch> next = new HashMap<>();
    private final Set<Leaf> leaves = new LinkedHashSet<>();

    /** What a phrase that ends here means: a term or an exception of a rule, or a name if there is no rule. */
    record Leaf(int rule, boolean term) {

        static final Leaf NAME = new Leaf(-1, false);
    }

    static void add(Map<String, Branch> tree, List<String> phrase, Leaf leaf) {
        Map<String, Branch> at = tree;
        Branch last = null;
        for (String word : phrase) {
            last = at.computeIfAbsent(word, w -> new Branch());
            at = last.next;
        }
        if (last != null) {
            last.leaves.add(leaf);
        }
    }

    Map<String, Branch> next() {
        return next;
    }

    Set<Leaf> leaves() {
        return leaves;
    }
}
