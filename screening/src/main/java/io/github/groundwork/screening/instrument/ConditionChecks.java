package io.github.groundwork.screening.instrument;

import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.screening.completion.Domain;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.Term;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that conditions refer to items and scales that are there, and ask of them what they can answer. */
final class ConditionChecks {

    private final Map<String, Item> items;
    private final Map<String, Scale> scales;
    private final Origins origins;
    private final Problems problems;

    ConditionChecks(Map<String, Item> items, Map<String, Scale> scales, Origins origins, Problems problems) {
        this.items = items;
        this.scales = scales;
        this.origins = origins;
        this.problems = problems;
    }

    void check(Condition condition, String otherwise) {
        String at = origins.of(condition, otherwise);
        if (condition instanceof Condition.AtLeast group) {
            group.of().forEach(each -> check(each, at));
        } else if (condition instanceof Condition.ItemIs is) {
            asks(is.item(), is.test(), at, at);
        } else if (condition instanceof Condition.ItemDeclined declined) {
            usable(declined.item(), at);
        } else if (condition instanceof Condition.ItemNotApplicable absent) {
            usable(absent.item(), at);
        } else if (condition instanceof Condition.ScaleIs is && !scales.containsKey(is.scale())) {
            add(DefinitionProblem.SCALE_UNKNOWN, at);
        }
    }

    /** Checks that an item is there, may be used by a rule, and can be asked a test. */
    void asks(String id, ValueTest test, String at, String valueAt) {
        Optional<Item> item = usable(id, at);
        if (item.isEmpty()) {
            return;
        }
        Domain domain = Domain.of(item.get().format());
        if (test instanceof ValueTest.Compares compares) {
            if (!domain.isScored()) {
                add(DefinitionProblem.CONDITION_MISFIT, at);
            } else if (!onKey(domain, compares)) {
                add(DefinitionProblem.VALUE_OFF_KEY, valueAt);
            }
        } else if (!domain.understands(test)) {
            add(DefinitionProblem.VALUE_OFF_KEY, valueAt);
        }
    }

    private static boolean onKey(Domain domain, ValueTest.Compares compares) {
        for (int i = 0; i < domain.size(); i++) {
            if (domain.score(domain.code(i)).filter(compares.limit()::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Item> usable(String id, String at) {
        Optional<Item> item = Optional.ofNullable(items.get(id));
        if (item.isEmpty()) {
            add(DefinitionProblem.ITEM_UNKNOWN, at);
        } else if (item.get().isSupplementary()) {
            add(DefinitionProblem.SUPPLEMENTARY_SCORED, at);
            return Optional.empty();
        }
        return item;
    }

    /** Collects the items that a condition asks about, through scales too. */
    void mentioned(Condition condition, Set<String> into) {
        if (condition instanceof Condition.AtLeast group) {
            group.of().forEach(each -> mentioned(each, into));
        } else if (condition instanceof Condition.ItemIs is) {
            into.add(is.item());
        } else if (condition instanceof Condition.ItemDeclined declined) {
            into.add(declined.item());
        } else if (condition instanceof Condition.ItemNotApplicable absent) {
            into.add(absent.item());
        } else if (condition instanceof Condition.ScaleIs is) {
            Optional.ofNullable(scales.get(is.scale())).ifPresent(s -> s.terms().forEach(t -> into.add(t.item())));
        }
    }

    /** Checks that a gate's condition asks only about items before the first that it opens. */
    void before(Condition condition, int first, Map<String, Integer> places, String otherwise) {
        String at = origins.of(condition, otherwise);
        if (condition instanceof Condition.AtLeast group) {
            group.of().forEach(each -> before(each, first, places, at));
        } else if (condition instanceof Condition.ItemIs is) {
            before(is.item(), first, places, at);
        } else if (condition instanceof Condition.ItemDeclined declined) {
            before(declined.item(), first, places, at);
        } else if (condition instanceof Condition.ItemNotApplicable absent) {
            before(absent.item(), first, places, at);
        } else if (condition instanceof Condition.ScaleIs is) {
            Optional.ofNullable(scales.get(is.scale()))
                    .ifPresent(
                            s -> s.terms().stream().map(Term::item).forEach(item -> before(item, first, places, at)));
        }
    }

    private void before(String item, int first, Map<String, Integer> places, String at) {
        if (places.containsKey(item) && places.get(item) >= first) {
            add(DefinitionProblem.GATE_ORDER, at);
        }
    }

    private void add(ProblemCode code, String path) {
        problems.add(code.at(path));
    }
}
