package io.github.groundwork.screening.pathway;

import io.github.groundwork.core.check.Problems;
import io.github.groundwork.screening.completion.Domain;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Origins;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.CategoryRule;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.scale.Scale;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks a pathway as a whole. Used once. */
final class PathwayChecks {

    private final PathwayParts parts;
    private final Map<String, Instrument> instruments;
    private final Origins origins;
    private final Problems problems;

    PathwayChecks(PathwayParts parts, Map<String, Instrument> instruments, Origins origins, Problems problems) {
        this.parts = parts;
        this.instruments = instruments;
        this.origins = origins;
        this.problems = problems;
    }

    void run() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < parts.steps().size(); i++) {
            PathwayStep step = parts.steps().get(i);
            String at = origins.of(step, "/steps/" + i);
            if (!ids.add(step.id())) {
                add(PathwayProblem.PATHWAY_STEP_REPEATED, at + "/id");
            }
            Instrument from = instruments.get(step.from());
            if (from == null) {
                add(PathwayProblem.PATHWAY_INSTRUMENT_UNKNOWN, at + "/from");
            } else {
                condition(step.when(), from, at + "/when");
            }
            offered(step, parts.steps().subList(0, i), at + "/offers");
        }
    }

    private void offered(PathwayStep step, List<PathwayStep> before, String at) {
        List<String> ids = step.offered().instruments();
        for (int i = 0; i < ids.size(); i++) {
            String each = i == 0 ? at + "/instrument" : at + "/alternatives/" + (i - 1);
            if (!instruments.containsKey(ids.get(i))) {
                add(PathwayProblem.PATHWAY_INSTRUMENT_UNKNOWN, each);
            }
            if (ids.indexOf(ids.get(i)) < i) {
                add(PathwayProblem.PATHWAY_INSTRUMENT_REPEATED, each);
            } else if (leadsTo(ids.get(i), step.from(), before)) {
                add(PathwayProblem.PATHWAY_CIRCLE, each);
            }
        }
    }

    /** Tells whether steps lead from one instrument to another, which they do if both are the same. */
    private static boolean leadsTo(String start, String end, List<PathwayStep> steps) {
        Set<String> reached = new HashSet<>(List.of(start));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String next = open.pop();
            steps.stream()
                    .filter(step -> step.from().equals(next))
                    .flatMap(step -> step.offered().instruments().stream())
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached.contains(end);
    }

    private void condition(PathwayCondition condition, Instrument from, String at) {
        if (condition instanceof PathwayCondition.CutOffPositive positive) {
            cutOff(positive.cutOff(), from, at + "/cutOff");
        } else if (condition instanceof PathwayCondition.ItemPasses passes) {
            item(passes, from, at);
        } else if (condition instanceof PathwayCondition.CategoryAmong among) {
            category(among, from, at);
        } else if (condition instanceof PathwayCondition.All all) {
            group(all.of(), from, at + "/all/");
        } else if (condition instanceof PathwayCondition.Any any) {
            group(any.of(), from, at + "/any/");
        }
    }

    private void group(List<PathwayCondition> of, Instrument from, String at) {
        for (int i = 0; i < of.size(); i++) {
            condition(of.get(i), from, at + i);
        }
    }

    private void cutOff(String name, Instrument from, String at) {
        Optional<CutOff> cutOff =
                from.cutOffs().stream().filter(c -> c.name().equals(name)).findFirst();
        if (cutOff.isEmpty()) {
            add(PathwayProblem.PATHWAY_CUT_OFF_UNKNOWN, at);
        } else if (isForPopulations(cutOff.get().scale(), from)) {
            add(PathwayProblem.PATHWAY_FOR_POPULATIONS, at);
        }
    }

    private static boolean isForPopulations(String scale, Instrument from) {
        return from.scale(scale).filter(Scale::isForPopulations).isPresent();
    }

    private void item(PathwayCondition.ItemPasses passes, Instrument from, String at) {
        Optional<Item> item = from.item(passes.item());
        if (item.isEmpty()) {
            add(PathwayProblem.PATHWAY_ITEM_UNKNOWN, at + "/item");
            return;
        }
        Domain domain = Domain.of(item.get().format());
        boolean onKey = passes.test() instanceof ValueTest.Compares compares
                ? domain.isScored() && has(domain, compares)
                : domain.understands(passes.test());
        if (!onKey) {
            add(
                    PathwayProblem.PATHWAY_VALUE_OFF_KEY,
                    at + (passes.test() instanceof ValueTest.Chosen ? "/in" : "/value"));
        } else if (!divides(domain, passes.test())) {
            add(PathwayProblem.PATHWAY_DIVIDES_NOTHING, at);
        }
    }

    /** Tells whether a limit is one of the numbers that answers have. */
    private static boolean has(Domain domain, ValueTest.Compares compares) {
        for (int i = 0; i < domain.size(); i++) {
            if (domain.score(domain.code(i)).filter(compares.limit()::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean divides(Domain domain, ValueTest test) {
        int passed = 0;
        for (int i = 0; i < domain.size(); i++) {
            passed += domain.passes(domain.code(i), test) ? 1 : 0;
        }
        return passed > 0 && passed < domain.size();
    }

    private void category(PathwayCondition.CategoryAmong among, Instrument from, String at) {
        Optional<CategoryRule> rule = from.categories().stream()
                .filter(each -> each.name().equals(among.rule()))
                .findFirst();
        if (rule.isEmpty()) {
            add(PathwayProblem.PATHWAY_CATEGORY_UNKNOWN, at + "/category");
            return;
        }
        List<String> known = rule.get().categories().stream().map(Category::id).toList();
        for (int i = 0; i < among.categories().size(); i++) {
            if (!known.contains(among.categories().get(i))) {
                add(PathwayProblem.PATHWAY_CATEGORY_UNKNOWN, at + "/among/" + i);
            }
        }
        if (among.categories().containsAll(known)) {
            add(PathwayProblem.PATHWAY_DIVIDES_NOTHING, at + "/among");
        }
        if (rule.get().categories().stream()
                .flatMap(each -> each.when().stream())
                .anyMatch(when -> asksForPopulations(when, from))) {
            add(PathwayProblem.PATHWAY_FOR_POPULATIONS, at + "/category");
        }
    }

    private static boolean asksForPopulations(Condition condition, Instrument from) {
        if (condition instanceof Condition.AtLeast group) {
            return group.of().stream().anyMatch(each -> asksForPopulations(each, from));
        }
        return condition instanceof Condition.ScaleIs is && isForPopulations(is.scale(), from);
    }

    private void add(PathwayProblem problem, String at) {
        problems.add(problem.at(at));
    }
}
