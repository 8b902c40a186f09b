package io.github.groundwork.screening.session;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** Numbers that are read as choices, one after the other. Smaller ones make plainer choices, so that what jqwik shrinks gets plainer. */
final class Dice {
    private static final int PICKS = 5_040;

    private final List<Integer> picks;
    private int at;

    Dice(List<Integer> picks) {
        this.picks = picks;
    }

    static Arbitrary<List<Integer>> picks(int howMany) {
        return Arbitraries.integers()
                .between(0, PICKS - 1)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofSize(howMany);
    }

    /** Returns a number from 0 to one below the bound; 0 once all numbers were read. */
    int below(int bound) {
        int pick = at < picks.size() ? picks.get(at) : 0;
        at++;
        return pick % bound;
    }

    /** Tells whether something that happens in so many of a hundred cases does. */
    boolean chance(int ofHundred) {
        return below(100) >= 100 - ofHundred;
    }

    @SafeVarargs
    final <T> T of(T... some) {
        return some[below(some.length)];
    }

    <T> T of(List<T> some) {
        return some.get(below(some.size()));
    }

    /** Returns some of what there is, each in so many of a hundred cases. */
    <T> List<T> some(int ofHundred, List<T> all) {
        List<T> some = new ArrayList<>();
        for (T each : all) {
            if (chance(ofHundred)) {
                some.add(each);
            }
        }
        return some;
    }
}
