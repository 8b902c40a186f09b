package io.github.groundwork.screening.completion;

import io.github.groundwork.screening.rule.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides exactly how partial answers could turn out: which of some conditions could be met together, and between what
 * bounds a scale could end.
 *
 * <p>It walks the items once, in order, and keeps the different states that the completions so far can be in: how far each
 * counting node has come, which gates are open, and the sums that conditions compare. Completions that would answer an item
 * behind its closed gate are not allowed and drop out. The work grows with the number of different states, not with the
 * number of completions. Immutable and thread-safe.
 */
public final class Program {

    /** The most states that a definition may need; one that needs more does not load. */
    public static final int MOST_STATES = 1 << 14;

    private final CellSpace space;
    private final List<Integer> roots;
    private final int[] cells;
    private final Walk walk;

    private Program(CellSpace space, List<Condition> conditions, @Nullable ScaleTable bounded, boolean keepSum) {
        this.space = space;
        Formula formula = new Formula(space);
        BitSet relevant = new BitSet();
        conditions.forEach(c -> space.mentioned(c, relevant));
        for (int t = 0; bounded != null && t < bounded.size(); t++) {
            relevant.set(bounded.cell(t));
        }
        space.close(relevant);
        this.cells = relevant.stream().toArray();
        int[] gateNodes = new int[space.gates().size()];
        int[] gateUntil = new int[space.gates().size()];
        Arrays.fill(gateNodes, -1);
        for (int cell : cells) {
            int gate = space.gateOf(cell);
            if (gate >= 0) {
                gateNodes[gate] = gateNodes[gate] < 0
                        ? formula.root(space.gates().get(gate).when(), gate + 1)
                        : gateNodes[gate];
                gateUntil[gate] = cell;
            }
        }
        List<Integer> made = new ArrayList<>();
        conditions.forEach(c -> made.add(formula.root(c, 0)));
        this.roots = List.copyOf(made);
        this.walk = new Walk(space, formula, gateNodes, gateUntil, bounded, keepSum, cells);
    }

    /**
     * Returns a program that decides conditions together.
     *
     * @param space the places
     * @param conditions the conditions
     * @return the program
     */
    public static Program deciding(CellSpace space, List<Condition> conditions) {
        return new Program(space, conditions, null, false);
    }

    /**
     * Tells whether a condition asks which kind of absence there is.
     *
     * @param condition the condition
     * @return true if one kind would count otherwise than another
     */
    public static boolean asksAboutAbsence(Condition condition) {
        return condition instanceof Condition.AtLeast several
                ? several.of().stream().anyMatch(Program::asksAboutAbsence)
                : condition instanceof Condition.ItemDeclined || condition instanceof Condition.ItemNotApplicable;
    }

    /**
     * Returns a program that bounds a scale.
     *
     * @param space the places
     * @param table the scale's tables
     * @return the program
     */
    public static Program bounding(CellSpace space, ScaleTable table) {
        return new Program(space, List.of(), table, false);
    }

    /**
     * Returns a program that finds every sum that a scale can reach.
     *
     * @param space the places
     * @param table the scale's tables
     * @return the program
     */
    public static Program reaching(CellSpace space, ScaleTable table) {
        return new Program(space, List.of(), table, true);
    }

    /**
     * Tells whether a program would have to keep more states than a definition may need, with nothing answered.
     *
     * @return true if it is too large
     */
    public boolean isTooLarge() {
        int[] empty = new int[space.size()];
        Arrays.fill(empty, Codes.NOT_REACHED);
        return walk(empty, false, MOST_STATES).isEmpty();
    }

    /**
     * Finds the bounds of the scale.
     *
     * @param sheet the codes of all places
     * @return the least and the most that allowed completions add up to, or empty if the answers contradict a gate
     */
    public Optional<long[]> bounds(int[] sheet) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (Walk.Span span :
                walk(sheet, false, Integer.MAX_VALUE).orElseThrow().values()) {
            least = Math.min(least, span.least());
            most = Math.max(most, span.most());
        }
        return least > most ? Optional.empty() : Optional.of(new long[] {least, most});
    }

    /**
     * Finds every sum that complete answers can reach.
     *
     * @return the sums in rising order
     */
    public long[] reachable() {
        int[] empty = new int[space.size()];
        Arrays.fill(empty, Codes.NOT_REACHED);
        return walk(empty, false, Integer.MAX_VALUE).orElseThrow().keySet().stream()
                .mapToLong(state -> state.values()[state.values().length - 1])
                .distinct()
                .sorted()
                .toArray();
    }

    /**
     * Finds which conditions could be met together.
     *
     * @param sheet the codes of all places
     * @return one set of positions for each way in which it could turn out; where the answers contradict a gate, they are
     *     taken as they were given, so that nothing that was said is passed over
     */
    public List<BitSet> outcomes(int[] sheet) {
        Map<Walk.State, Walk.Span> states =
                walk(sheet, false, Integer.MAX_VALUE).orElseThrow();
        if (states.isEmpty()) {
            states = walk(sheet, true, Integer.MAX_VALUE).orElseThrow();
        }
        Map<BitSet, Boolean> found = new LinkedHashMap<>();
        for (Walk.State state : states.keySet()) {
            BitSet met = new BitSet();
            for (int r = 0; r < roots.size(); r++) {
                met.set(r, state.values()[roots.get(r)] > 0);
            }
            found.put(met, true);
        }
        return List.copyOf(found.keySet());
    }

    private Optional<Map<Walk.State, Walk.Span>> walk(int[] sheet, boolean relaxed, int most) {
        Optional<Map<Walk.State, Walk.Span>> states = Optional.of(Map.of(walk.start(), new Walk.Span(0, 0)));
        for (int cell : cells) {
            if (states.isEmpty()) {
                return states;
            }
            states = walk.step(states.get(), cell, sheet[cell], relaxed, most);
        }
        return states;
    }
}
