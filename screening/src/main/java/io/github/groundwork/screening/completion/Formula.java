package io.github.groundwork.screening.completion;

import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.ValueTest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
    record Literal(int node, Ask ask, ValueTest test) {}

    /** A comparison of a scale, whose "yes" adds one to a node. */
    record SumLeaf(int node, ScaleTable table, Condition.ScaleIs test, int last) {}

    private static final ValueTest UNUSED = new ValueTest.Chosen(List.of("unused"));

    final List<Integer> need = new ArrayList<>();
    final List<Integer> parent = new ArrayList<>();
    final List<Integer> last = new ArrayList<>();
    final List<List<Literal>> literals = new ArrayList<>();
    final List<SumLeaf> sums = new ArrayList<>();
    final BitSet asksDeclined = new BitSet();
    final BitSet asksNotApplicable = new BitSet();
    private final CellSpace space;

    Formula(CellSpace space) {
        this.space = space;
        for (int i = 0; i < space.size(); i++) {
            literals.add(new ArrayList<>());
        }
    }

    /** Adds a condition as a root and returns its node. */
    int root(Condition condition) {
        int node = node(1, -1);
        add(condition, node);
        return node;
    }

    private int node(int needed, int above) {
        need.add(needed);
        parent.add(above);
        last.add(-1);
        return need.size() - 1;
    }

    private void add(Condition condition, int node) {
        if (condition instanceof Condition.AtLeast group) {
            int inner = node(group.least(), node);
            group.of().forEach(each -> add(each, inner));
        } else if (condition instanceof Condition.ItemIs is) {
            literal(is.item(), node, Ask.VALUE, is.test());
        } else if (condition instanceof Condition.ItemDeclined declined) {
            literal(declined.item(), node, Ask.DECLINED, UNUSED);
            asksDeclined.set(space.place(declined.item()));
        } else if (condition instanceof Condition.ItemNotApplicable absent) {
            literal(absent.item(), node, Ask.NOT_APPLICABLE, UNUSED);
            asksNotApplicable.set(space.place(absent.item()));
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

    private void literal(String item, int node, Ask ask, ValueTest test) {
        int place = space.place(item);
        literals.get(place).add(new Literal(node, ask, test));
        reach(node, place);
    }

    private void reach(int node, int place) {
        for (int n = node; n >= 0; n = parent.get(n)) {
            last.set(n, Math.max(last.get(n), place));
        }
    }
}
