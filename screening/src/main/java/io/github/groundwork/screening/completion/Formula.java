package io.github.groundwork.screening.completion;

import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.ValueTest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Conditions flattened to counting nodes, so that they can be decided while walking the items once, in order.
 *
 * <p>Each node counts how many of its parts are met and is met from a number on. A node whose last item has been passed is
 * decided. Mutable while it is built by {@link Program}, then left alone.
 */
final class Formula {

    /** What a literal asks of an answer. */
    enum Ask {
        VALUE,
        DECLINED,
        NOT_APPLICABLE
    }

    /** A question about one item, whose "yes" adds one to a node. */
    record Literal(int node, int group, Ask ask, ValueTest test) {}

    /** A comparison of a scale, whose "yes" adds one to a node. */
    record SumLeaf(int node, ScaleTable table, Condition.ScaleIs test, int last) {}

    private static final BitSet NONE = new BitSet();
    private static final ValueTest UNUSED = new ValueTest.Chosen(List.of("unused"));

    final List<Integer> need = new ArrayList<>();
    final List<Integer> parent = new ArrayList<>();
    final List<Integer> last = new ArrayList<>();
    final List<List<Literal>> literals = new ArrayList<>();
    final List<SumLeaf> sums = new ArrayList<>();
    private final Map<Integer, BitSet> asksDeclined = new HashMap<>();
    private final Map<Integer, BitSet> asksNotApplicable = new HashMap<>();
    private final CellSpace space;

    Formula(CellSpace space) {
        this.space = space;
        for (int i = 0; i < space.size(); i++) {
            literals.add(new ArrayList<>());
        }
    }

    /**
     * Adds a condition as a root and returns its node. What a group asks about absence decides for that group only: elsewhere the
     * item is open.
     */
    int root(Condition condition, int group) {
        int node = node(1, -1);
        add(condition, node, group);
        return node;
    }

    /** Tells whether a group asks about the kind of absence that a code stands for, at a place. */
    boolean decides(int group, int place, int code) {
        return switch (code) {
            case Codes.DECLINED -> asksDeclined.getOrDefault(group, NONE).get(place);
            case Codes.NOT_APPLICABLE ->
                asksNotApplicable.getOrDefault(group, NONE).get(place);
            default -> false;
        };
    }

    /** Tells whether any group asks about the kind of absence that a code stands for, at a place. */
    boolean decidesAnywhere(int place, int code) {
        return literals.get(place).stream().anyMatch(literal -> decides(literal.group(), place, code));
    }

    private int node(int needed, int above) {
        need.add(needed);
        parent.add(above);
        last.add(-1);
        return need.size() - 1;
    }

    private void add(Condition condition, int node, int group) {
        if (condition instanceof Condition.AtLeast several) {
            int inner = node(several.least(), node);
            several.of().forEach(each -> add(each, inner, group));
        } else if (condition instanceof Condition.ItemIs is) {
            literal(is.item(), node, group, Ask.VALUE, is.test());
        } else if (condition instanceof Condition.ItemDeclined declined) {
            literal(declined.item(), node, group, Ask.DECLINED, UNUSED);
            asksDeclined.computeIfAbsent(group, g -> new BitSet()).set(space.place(declined.item()));
        } else if (condition instanceof Condition.ItemNotApplicable absent) {
            literal(absent.item(), node, group, Ask.NOT_APPLICABLE, UNUSED);
            asksNotApplicable.computeIfAbsent(group, g -> new BitSet()).set(space.place(absent.item()));
        } else if (condition instanceof Condition.ScaleIs is) {
            ScaleTable table = space.scale(is.scale());
            int end = 0;
            for (int t = 0; t < table.size(); t++) {
                end = Math.max(end, table.cell(t));
            }
            sums.add(new SumLeaf(node, table, is, end));
            reach(node, end);
        }
    }

    private void literal(String item, int node, int group, Ask ask, ValueTest test) {
        int place = space.place(item);
        literals.get(place).add(new Literal(node, group, ask, test));
        reach(node, place);
    }

    private void reach(int node, int place) {
        for (int n = node; n >= 0; n = parent.get(n)) {
            last.set(n, Math.max(last.get(n), place));
        }
    }
}
