package io.github.groundwork.screening.completion;

import io.github.groundwork.screening.rule.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One item's step in the walk of a {@link Program}: from the states before it to the states after it. */
final class Walk {

    /** How far everything has come: one number per node, then one per compared scale, then the kept sum. */
    static final class State {
        private final long[] values;

        State(long[] values) {
            this.values = values;
        }

        /** Returns the numbers themselves, not to be changed. */
        long[] values() {
            return values;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof State that && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /** Between what bounds the scale's sum can be, in one state. */
    record Span(long least, long most) {
        Span plus(Span other) {
            return new Span(least + other.least, most + other.most);
        }

        Span or(Span other) {
            return new Span(Math.min(least, other.least), Math.max(most, other.most));
        }
    }

    /** What one kind of answer does: one number to add per value of the state, and to the bounds. */
    private record Effect(State change, Span span) {
        long[] adds() {
            return change.values();
        }
    }

    private static final int WORK_PER_STATE = 64;

    private final CellSpace space;
    private final Formula formula;
    private final int[] gateNodes;
    private final int[] gateUntil;
    private final @Nullable ScaleTable bounded;
    private final boolean keepSum;
    private final int nodes;
    private final int width;
    private final Map<Integer, List<Effect>> unanswered = new HashMap<>();
    /** By place and code. */
    private final Map<Integer, Map<Integer, Effect>> answered = new HashMap<>();

    Walk(
            CellSpace space,
            Formula formula,
            int[] gateNodes,
            int[] gateUntil,
            @Nullable ScaleTable bounded,
            boolean keepSum,
            int[] cells) {
        this.space = space;
        this.formula = formula;
        this.gateNodes = gateNodes;
        this.gateUntil = gateUntil;
        this.bounded = bounded;
        this.keepSum = keepSum;
        this.nodes = formula.need.size();
        this.width = nodes + formula.sums.size() + (keepSum ? 1 : 0);
        for (int cell : cells) {
            Map<Integer, Effect> answers = effects(cell, Codes.NOT_REACHED);
            answered.put(cell, answers);
            unanswered.put(cell, merged(answers.values()));
        }
    }

    State start() {
        return new State(new long[width]);
    }

    /** Takes one step; empty if it would need more states than allowed, or far more work than they are worth. */
    Optional<Map<State, Span>> step(Map<State, Span> before, int cell, int code, boolean relaxed, int most) {
        int gate = space.gateOf(cell);
        List<Effect> open = open(cell, code);
        if ((long) before.size() * open.size() > (long) most * WORK_PER_STATE) {
            return Optional.empty();
        }
        Map<State, Span> after = new LinkedHashMap<>();
        for (Map.Entry<State, Span> entry : before.entrySet()) {
            boolean isClosed = gate >= 0 && entry.getKey().values()[gateNodes[gate]] == 0;
            List<Effect> effects = open;
            if (isClosed && Codes.isGiven(code)) {
                effects = relaxed ? open : List.of();
            } else if (isClosed) {
                effects = List.of(closed(cell, code));
            }
            if (before.size() == 1 && effects.size() == 1) {
                return Optional.of(Map.of(
                        apply(entry.getKey(), effects.get(0), cell),
                        entry.getValue().plus(effects.get(0).span())));
            }
            for (Effect effect : effects) {
                after.merge(
                        apply(entry.getKey(), effect, cell), entry.getValue().plus(effect.span()), Span::or);
            }
        }
        return after.size() > most ? Optional.empty() : Optional.of(after);
    }

    private State apply(State state, Effect effect, int cell) {
        long[] values = state.values().clone();
        for (int i = 0; i < width; i++) {
            values[i] += effect.adds()[i];
        }
        for (int s = 0; s < formula.sums.size(); s++) {
            Formula.SumLeaf leaf = formula.sums.get(s);
            if (leaf.last() == cell) {
                Condition.ScaleIs test = leaf.test();
                boolean holds = test.comparison().holds(leaf.table().value(values[nodes + s]), test.limit());
                values[leaf.node()] += holds ? 1 : 0;
                values[nodes + s] = 0;
            }
        }
        for (int n = nodes - 1; n >= 0; n--) {
            values[n] = Math.min(values[n], formula.need.get(n));
            if (formula.last.get(n) == cell) {
                boolean met = values[n] >= formula.need.get(n);
                int parent = formula.parent.get(n);
                if (parent >= 0) {
                    values[parent] += met ? 1 : 0;
                    values[n] = 0;
                } else {
                    values[n] = met ? 1 : 0;
                }
            }
        }
        for (int g = 0; g < gateNodes.length; g++) {
            if (gateNodes[g] >= 0 && gateUntil[g] == cell) {
                values[gateNodes[g]] = 0;
            }
        }
        return new State(values);
    }

    private List<Effect> open(int cell, int code) {
        if (Codes.isGiven(code)) {
            return List.of(
                    Objects.requireNonNull(answered.getOrDefault(cell, Map.of()).get(code)));
        }
        return formula.decidesAnywhere(cell, code)
                ? merged(effects(cell, code).values())
                : unanswered.getOrDefault(cell, List.of());
    }

    /** Returns what each answer would do at a place where a code of absence stands. */
    private Map<Integer, Effect> effects(int cell, int absence) {
        Domain domain = space.domain(cell);
        Map<Integer, Effect> effects = new LinkedHashMap<>();
        for (int i = 0; i < domain.size(); i++) {
            effects.put(domain.code(i), effect(cell, domain.code(i), absence));
        }
        return effects;
    }

    private static List<Effect> merged(Iterable<Effect> effects) {
        Map<State, Span> kinds = new LinkedHashMap<>();
        effects.forEach(effect -> kinds.merge(effect.change(), effect.span(), Span::or));
        List<Effect> merged = new ArrayList<>();
        kinds.forEach((adds, span) -> merged.add(new Effect(adds, span)));
        return merged;
    }

    private Effect closed(int cell, int absence) {
        long[] adds = new long[width];
        for (Formula.Literal literal : formula.literals.get(cell)) {
            boolean declined = literal.ask() == Formula.Ask.DECLINED
                    && absence == Codes.DECLINED
                    && formula.decides(literal.group(), cell, absence);
            adds[literal.node()] += declined || literal.ask() == Formula.Ask.NOT_APPLICABLE ? 1 : 0;
        }
        for (int s = 0; s < formula.sums.size(); s++) {
            ScaleTable table = formula.sums.get(s).table();
            int term = term(table, cell);
            adds[nodes + s] = term < 0 ? 0 : table.closed(term);
        }
        int term = bounded == null ? -1 : term(bounded, cell);
        return spanned(adds, bounded == null || term < 0 ? 0 : bounded.closed(term));
    }

    private Effect effect(int cell, int code, int absence) {
        long[] adds = new long[width];
        literals(cell, adds, code, absence);
        for (int s = 0; s < formula.sums.size(); s++) {
            ScaleTable table = formula.sums.get(s).table();
            int term = term(table, cell);
            adds[nodes + s] = term < 0 ? 0 : table.adds(term, code);
        }
        int term = bounded == null ? -1 : term(bounded, cell);
        return spanned(adds, bounded == null || term < 0 ? 0 : bounded.adds(term, code));
    }

    private Effect spanned(long[] adds, long sum) {
        if (keepSum) {
            adds[width - 1] = sum;
        }
        return new Effect(new State(adds), new Span(sum, sum));
    }

    private void literals(int cell, long[] adds, int code, int absence) {
        Domain domain = space.domain(cell);
        for (Formula.Literal literal : formula.literals.get(cell)) {
            boolean decided = formula.decides(literal.group(), cell, absence);
            boolean holds = switch (literal.ask()) {
                case VALUE -> !decided && domain.passes(code, literal.test());
                case DECLINED -> decided && absence == Codes.DECLINED;
                case NOT_APPLICABLE -> decided && absence == Codes.NOT_APPLICABLE;
            };
            adds[literal.node()] += holds ? 1 : 0;
        }
    }

    private static int term(ScaleTable table, int cell) {
        for (int t = 0; t < table.size(); t++) {
            if (table.cell(t) == cell) {
                return t;
            }
        }
        return -1;
    }
}
