package io.github.groundwork.screening.instrument;

import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.screening.completion.CellSpace;
import io.github.groundwork.screening.completion.Codes;
import io.github.groundwork.screening.completion.Domain;
import io.github.groundwork.screening.completion.Program;
import io.github.groundwork.screening.completion.ScaleTable;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.Band;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.scale.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks scales: their items, the way their keys run, their range, their bands and their rule for missing answers. */
final class ScaleChecks {

    private final Map<String, Item> items;
    private final ConditionChecks conditions;
    private final Origins origins;
    private final Problems problems;

    ScaleChecks(Map<String, Item> items, ConditionChecks conditions, Origins origins, Problems problems) {
        this.items = items;
        this.conditions = conditions;
        this.origins = origins;
        this.problems = problems;
    }

    void references(Scale scale, String at, List<Gate> gates) {
        for (int t = 0; t < scale.terms().size(); t++) {
            Term term = scale.terms().get(t);
            String where = at + "/items/" + t;
            Item item = items.get(term.item());
            if (item == null) {
                add(DefinitionProblem.ITEM_UNKNOWN, where);
            } else if (item.isSupplementary()) {
                add(DefinitionProblem.SUPPLEMENTARY_SCORED, where);
            } else if (scale.counts().isPresent()) {
                conditions.asks(term.item(), scale.counts().get(), where, at + "/counts");
                direction(scale, term, item, scale.counts().get(), where);
            } else if (!Domain.of(item.format()).isScored()) {
                add(DefinitionProblem.SCALE_ITEM_UNSCORED, where);
            } else if (item.higher().isEmpty()) {
                add(DefinitionProblem.DIRECTION_MISSING, where);
            } else {
                direction(scale, term, item, where);
            }
        }
        for (int g = 0; g < gates.size(); g++) {
            Set<String> held = new HashSet<>();
            scale.terms().forEach(t -> held.add(t.item()));
            if (gates.get(g).closedCountsAs().isEmpty()
                    && gates.get(g).opens().stream().anyMatch(held::contains)) {
                add(DefinitionProblem.GATE_COUNT_MISSING, "/gates/" + g);
            }
        }
        Set<String> asked = new HashSet<>();
        if (scale.missing() instanceof MissingRule.Implied implied) {
            conditions.check(implied.when(), at + "/missing/when");
            conditions.mentioned(implied.when(), asked);
        }
        absence(scale, asked, gates);
    }

    /** Kinds of absence count alike in every score, so a gate that tells them apart must not reach into one. */
    private void absence(Scale scale, Set<String> asked, List<Gate> gates) {
        Set<String> touched = new HashSet<>(asked);
        scale.terms().forEach(t -> touched.add(t.item()));
        boolean form = scale.missing() instanceof MissingRule.BlankAs blank && blank.over() == MissingRule.Over.FORM;
        int before = -1;
        while (touched.size() > before) {
            before = touched.size();
            for (Gate gate : gates) {
                Set<String> all = new HashSet<>(gate.opens());
                conditions.mentioned(gate.when(), all);
                if (all.stream().anyMatch(touched::contains)) {
                    touched.addAll(all);
                }
            }
        }
        for (int g = 0; g < gates.size(); g++) {
            boolean near = form || gates.get(g).opens().stream().anyMatch(touched::contains);
            if (near && Program.asksAboutAbsence(gates.get(g).when())) {
                add(DefinitionProblem.GATE_ABSENCE_SCORED, origins.of(gates.get(g), "/gates/" + g) + "/when");
            }
        }
    }

    private void direction(Scale scale, Term term, Item item, String at) {
        int key = (term.reversed() ? -1 : 1) * term.weight().signum();
        if (key * wanted(scale, item) < 0) {
            add(DefinitionProblem.DIRECTION_CONFLICT, at);
        }
    }

    /** A count may only rise the way that the item's and the scale's directions say, from each answer to the next. */
    private void direction(Scale scale, Term term, Item item, ValueTest counts, String at) {
        Domain domain = Domain.of(item.format());
        int key = term.weight().signum() * wanted(scale, item);
        if (key == 0 || !domain.isScored()) {
            return;
        }
        TreeMap<Ratio, Boolean> counted = new TreeMap<>();
        for (int i = 0; i < domain.size(); i++) {
            counted.put(domain.score(domain.code(i)).orElseThrow(), domain.passes(domain.code(i), counts));
        }
        boolean before = key < 0;
        for (boolean now : counted.values()) {
            if (before != now && now != (key > 0)) {
                add(DefinitionProblem.DIRECTION_CONFLICT, at);
                return;
            }
            before = now;
        }
    }

    private static int wanted(Scale scale, Item item) {
        return sign(scale.higher()) * sign(item.higher().orElse(Direction.NEITHER));
    }

    private static int sign(Direction direction) {
        return switch (direction) {
            case MORE_DISTRESS -> 1;
            case LESS_DISTRESS -> -1;
            case NEITHER -> 0;
        };
    }

    void reach(Scale scale, ScaleTable table, CellSpace space, String at) {
        long[] bounds = Program.bounding(space, table).bounds(nothing(space)).orElseThrow();
        if (!table.value(bounds[0]).equals(scale.lowest())
                || !table.value(bounds[1]).equals(scale.highest())) {
            add(DefinitionProblem.RANGE_MISMATCH, at + "/range");
            return;
        }
        missing(scale, table, space, at + "/missing");
        if (!scale.bands().isEmpty()) {
            bands(scale, table, space, at);
        }
    }

    private static int[] nothing(CellSpace space) {
        int[] sheet = new int[space.size()];
        Arrays.fill(sheet, Codes.NOT_REACHED);
        return sheet;
    }

    private void bands(Scale scale, ScaleTable table, CellSpace space, String at) {
        Program program = Program.reaching(space, table);
        if (program.isTooLarge()) {
            add(DefinitionProblem.RULE_TOO_LARGE, at + "/bands");
            return;
        }
        Set<Ratio> reachable = new TreeSet<>();
        for (long sum : program.reachable()) {
            reachable.add(table.value(sum));
        }
        if (scale.missing() instanceof MissingRule.MeanOfAnswered mean) {
            means(table, space, mean.atLeast(), reachable);
        }
        Set<Band> reached = new HashSet<>();
        for (Ratio value : reachable) {
            List<Band> holding =
                    scale.bands().stream().filter(b -> b.holds(value)).toList();
            reached.addAll(holding);
            if (holding.isEmpty()) {
                add(DefinitionProblem.BAND_GAP, at + "/bands");
            } else if (holding.size() > 1) {
                add(DefinitionProblem.BAND_OVERLAP, at + "/bands");
            }
        }
        for (int b = 0; b < scale.bands().size(); b++) {
            if (!reached.contains(scale.bands().get(b))) {
                add(DefinitionProblem.BAND_UNREACHABLE, origins.of(scale.bands().get(b), at + "/bands/" + b));
            }
        }
    }

    /** Adds the means over fewer answers than there are items, as the scale's own rule for missing answers makes them. */
    private static void means(ScaleTable table, CellSpace space, int atLeast, Set<Ratio> into) {
        List<Set<Long>> sums = new ArrayList<>();
        sums.add(Set.of(0L));
        for (int t = 0; t < table.size(); t++) {
            Domain domain = space.domain(table.cell(t));
            for (int k = sums.size() - 1; k >= 0; k--) {
                Set<Long> more = k + 1 < sums.size() ? sums.get(k + 1) : new TreeSet<>();
                for (long sum : sums.get(k)) {
                    for (int i = 0; i < domain.size(); i++) {
                        more.add(sum + table.adds(t, domain.code(i)));
                    }
                }
                if (k + 1 == sums.size()) {
                    sums.add(more);
                }
            }
        }
        for (int k = atLeast; k < sums.size(); k++) {
            Ratio share = Ratio.of(table.size(), k);
            sums.get(k).forEach(sum -> into.add(table.value(sum).times(share)));
        }
    }

    private void missing(Scale scale, ScaleTable table, CellSpace space, String at) {
        boolean fits = true;
        if (scale.missing() instanceof MissingRule.MeanOfAnswered mean) {
            fits = scale.rule() == ScaleRule.MEAN && mean.atLeast() <= table.size();
            for (int t = 0; t < table.size(); t++) {
                fits &= space.gateOf(table.cell(t)) < 0
                        && table.least(t) == table.least(0)
                        && table.most(t) == table.most(0);
            }
        } else if (scale.missing() instanceof MissingRule.BlankAs blank) {
            long form =
                    items.values().stream().filter(i -> !i.isSupplementary()).count();
            fits = blank.atMost() < (blank.over() == MissingRule.Over.FORM ? form : table.size());
            for (int t = 0; t < table.size(); t++) {
                fits &= canAdd(table, t, blank.value(), space);
            }
        } else if (scale.missing() instanceof MissingRule.Implied implied) {
            fits = !Program.asksAboutAbsence(implied.when());
            for (String id : implied.items()) {
                int term = scale.terms().stream().map(Term::item).toList().indexOf(id);
                fits &= term >= 0 && canAdd(table, term, implied.value(), space);
            }
        }
        if (!fits) {
            add(DefinitionProblem.MISSING_RULE_MISFIT, at);
        }
    }

    private static boolean canAdd(ScaleTable table, int term, Ratio value, CellSpace space) {
        Domain domain = space.domain(table.cell(term));
        for (int i = 0; i < domain.size(); i++) {
            if (Ratio.of(table.adds(term, domain.code(i))).equals(table.addend(value))) {
                return true;
            }
        }
        return false;
    }

    private void add(ProblemCode code, String path) {
        problems.add(code.at(path));
    }
}
