package io.github.groundwork.screening.completion;

import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.scale.Term;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A scale compiled to flat tables: what each answer of each of its items adds, as whole numbers over one denominator.
 *
 * <p>The value of complete answers is the sum of what they add, times {@link #unit()}. Immutable and thread-safe.
 */
public final class ScaleTable {

    private final Scale scale;
    private final int[] cells;
    private final long[][] adds;
    private final long[] least;
    private final long[] most;
    private final long[] closed;
    private final Ratio unit;
    private final boolean whole;
    private final long denominator;

    private ScaleTable(Scale scale, int[] cells, long[][] adds, long[] closed, long denominator, List<Domain> domains) {
        this.scale = scale;
        this.cells = cells;
        this.adds = adds;
        this.closed = closed;
        this.denominator = denominator;
        Ratio one = scale.multiplier().dividedBy(Ratio.of(denominator));
        this.unit = scale.rule() == ScaleRule.MEAN ? one.dividedBy(Ratio.of(cells.length)) : one;
        this.whole = unit.equals(Ratio.ONE);
        this.least = new long[cells.length];
        this.most = new long[cells.length];
        for (int t = 0; t < cells.length; t++) {
            Domain domain = domains.get(cells[t]);
            least[t] = Long.MAX_VALUE;
            most[t] = Long.MIN_VALUE;
            for (int i = 0; i < domain.size(); i++) {
                least[t] = Math.min(least[t], adds[t][domain.code(i)]);
                most[t] = Math.max(most[t], adds[t][domain.code(i)]);
            }
        }
    }

    /**
     * Compiles a scale.
     *
     * @param scale the scale, whose items all fit
     * @param domains the domains of all items
     * @param index finds an item's place
     * @param closedAs what each item adds while its gate closes it; 0 where it has none
     * @return the tables
     * @throws ArithmeticException if the numbers do not fit
     */
    public static ScaleTable of(Scale scale, List<Domain> domains, ToIntFunction<String> index, List<Ratio> closedAs) {
        List<Term> terms = scale.terms();
        int[] cells = terms.stream().mapToInt(t -> index.applyAsInt(t.item())).toArray();
        Ratio[][] exact = new Ratio[cells.length][];
        long denominator = 1;
        for (int t = 0; t < cells.length; t++) {
            exact[t] = exact(scale, terms.get(t), domains.get(cells[t]));
            for (Ratio add : exact[t]) {
                denominator = lcm(denominator, add.denominator());
            }
            denominator = lcm(denominator, closedAs.get(cells[t]).denominator());
        }
        long[][] adds = new long[cells.length][];
        long[] closed = new long[cells.length];
        Ratio scaled = Ratio.of(denominator);
        for (int t = 0; t < cells.length; t++) {
            adds[t] = new long[exact[t].length];
            for (int i = 0; i < adds[t].length; i++) {
                adds[t][i] = exact[t][i].times(scaled).numerator();
            }
            closed[t] = closedAs.get(cells[t]).times(scaled).numerator();
        }
        return new ScaleTable(scale, cells, adds, closed, denominator, domains);
    }

    private static Ratio[] exact(Scale scale, Term term, Domain domain) {
        Ratio[] adds = new Ratio
                [domain instanceof Domain.Multiple multiple
                        ? 1 << multiple.set().options().size()
                        : domain.size()];
        Arrays.fill(adds, Ratio.ZERO);
        @Nullable ValueTest counts = scale.counts().orElse(null);
        Ratio mirror = term.reversed() ? ends(domain) : Ratio.ZERO;
        for (int i = 0; i < domain.size(); i++) {
            int code = domain.code(i);
            Ratio raw = counts == null
                    ? domain.score(code).orElseThrow()
                    : domain.passes(code, counts) ? Ratio.ONE : Ratio.ZERO;
            adds[code] = (term.reversed() ? mirror.minus(raw) : raw).times(term.weight());
        }
        return adds;
    }

    private static Ratio ends(Domain domain) {
        Ratio lowest = domain.score(domain.code(0)).orElseThrow();
        Ratio highest = lowest;
        for (int i = 1; i < domain.size(); i++) {
            Ratio score = domain.score(domain.code(i)).orElseThrow();
            lowest = score.compareTo(lowest) < 0 ? score : lowest;
            highest = score.compareTo(highest) > 0 ? score : highest;
        }
        return lowest.plus(highest);
    }

    private static long lcm(long a, long b) {
        return Math.multiplyExact(a, Ratio.of(b, a).numerator());
    }

    /**
     * Returns the scale.
     *
     * @return the scale
     */
    public Scale scale() {
        return scale;
    }

    /**
     * Returns how many items it has.
     *
     * @return the number of terms
     */
    public int size() {
        return cells.length;
    }

    /**
     * Returns the place of a term's item.
     *
     * @param term the term, from 0
     * @return the item's place in the instrument
     */
    public int cell(int term) {
        return cells[term];
    }

    /**
     * Returns what a given answer adds.
     *
     * @param term the term, from 0
     * @param code the code of the given answer
     * @return the addend, in units
     */
    public long adds(int term, int code) {
        return adds[term][code];
    }

    /**
     * Returns the least that any answer to a term adds.
     *
     * @param term the term, from 0
     * @return the addend, in units
     */
    public long least(int term) {
        return least[term];
    }

    /**
     * Returns the most that any answer to a term adds.
     *
     * @param term the term, from 0
     * @return the addend, in units
     */
    public long most(int term) {
        return most[term];
    }

    /**
     * Returns what a term adds while its gate closes it.
     *
     * @param term the term, from 0
     * @return the addend, in units
     */
    public long closed(int term) {
        return closed[term];
    }

    /**
     * Returns the addend of an exact number, such as what a blank counts as.
     *
     * @param value the number, whose denominator fits
     * @return the addend, in units
     * @throws ArithmeticException if it does not fit
     */
    public Ratio addend(Ratio value) {
        return value.times(Ratio.of(denominator));
    }

    /**
     * Returns what one addend is worth.
     *
     * @return the unit, above 0
     */
    public Ratio unit() {
        return unit;
    }

    /**
     * Returns the value of a sum of addends.
     *
     * @param sum the sum, in units
     * @return the exact value
     */
    public Ratio value(long sum) {
        return whole ? Ratio.of(sum) : Ratio.of(sum).times(unit);
    }
}
