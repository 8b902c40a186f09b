package io.github.groundwork.screening.testing;

import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Gate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Questions about instruments that several tests ask. */
public final class Links {

    private Links() {}

    /** Returns the items that a condition asks about directly. */
    public static Set<String> mentioned(Condition condition) {
        Set<Condition> leaves = new HashSet<>();
        BruteForce.leaves(condition, leaves);
        Set<String> items = new TreeSet<>();
        for (Condition leaf : leaves) {
            if (leaf instanceof Condition.ItemIs is) {
                items.add(is.item());
            } else if (leaf instanceof Condition.ItemDeclined is) {
                items.add(is.item());
            } else if (leaf instanceof Condition.ItemNotApplicable is) {
                items.add(is.item());
            }
        }
        return items;
    }

    /** Returns the items that some gate opens. */
    public static Set<String> gated(Instrument instrument) {
        Set<String> gated = new TreeSet<>();
        instrument.gates().stream().map(Gate::opens).forEach(gated::addAll);
        return gated;
    }
}
