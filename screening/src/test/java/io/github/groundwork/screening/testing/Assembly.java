package io.github.groundwork.screening.testing;

import io.github.groundwork.core.suggestion.QuotedUrgency;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.CategoryRule;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.CriticalRule;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.Requirement;
import io.github.groundwork.screening.scale.Scale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts an instrument together from a plan. */
final class Assembly {

    /** The most sheets that a generated instrument may have, its gates left aside. */
    static final long MOST_SHEETS = 768;

    private static final List<Ratio> CLOSED = List.of(Ratio.ZERO, Ratio.ONE, Ratio.of(2), Ratio.of(1, 2));

    private final Plan plan;
    private final Definition definition = Definition.of("generated");
    private final Set<String> gated = new HashSet<>();
    private final Set<String> linked = new HashSet<>();

    private Assembly(Plan plan) {
        this.plan = plan;
    }

    static Instrument of(Plan plan) {
        Assembly assembly = new Assembly(plan);
        assembly.items();
        plan.gates().forEach(assembly::gate);
        assembly.scales();
        plan.cutOffs().forEach(assembly::cutOff);
        plan.categories().forEach(assembly::categories);
        plan.critical().forEach(assembly::critical);
        return assembly.definition.instrument();
    }

    private void items() {
        long sheets = 1;
        String main = "";
        int parts = 0;
        for (int i = 0; i < plan.items().size(); i++) {
            Plan.OfItem each = plan.items().get(i);
            AnswerFormat format = format(each);
            long rest = 1L << (plan.items().size() - i - 1);
            if (sheets * rest * Choice.of(format).size() > MOST_SHEETS) {
                format = new AnswerFormat.OneChoice(Definition.scored(0, 1));
            }
            sheets *= Choice.of(format).size();
            Item.Standing standing = standing(each.standing(), main.isEmpty());
            String id = standing == Item.Standing.PART ? main + ".p" + ++parts : Integer.toString(i + 1);
            main = standing == Item.Standing.PART ? main : id;
            definition.add(Definition.item(id, format, higher(format, each.higher()), standing));
        }
    }

    private static Item.Standing standing(int pick, boolean first) {
        if (first || pick % 10 < 7) {
            return Item.Standing.MAIN;
        }
        return pick % 10 < 9 ? Item.Standing.PART : Item.Standing.SUPPLEMENTARY;
    }

    private static AnswerFormat format(Plan.OfItem plan) {
        int size = plan.size() % 3;
        return switch (plan.format() % 10) {
            case 6 -> new AnswerFormat.OneChoice(Definition.scored(size == 0 ? new int[] {3, 1} : new int[] {2, 0, 1}));
            case 7 ->
                new AnswerFormat.OneChoice(
                        size == 0 ? Definition.tokens("yes", "no") : Definition.tokens("often", "rarely", "never"));
            case 8 ->
                new AnswerFormat.SeveralChoices(
                        size == 0 ? Definition.tokens("pests", "mold") : Definition.tokens("pests", "mold", "none"));
            case 9 ->
                List.of(number(0, 2, 1), number(-2, 2, 2), number(1, 4, 1)).get(size);
            default ->
                new AnswerFormat.OneChoice(Definition.scored(
                        size == 0 ? new int[] {0, 1} : size == 1 ? new int[] {0, 1, 2} : new int[] {0, 1, 2, 3}));
        };
    }

    private static AnswerFormat number(int fromHalves, int toHalves, int stepHalves) {
        return new AnswerFormat.NumberEntry(Ratio.of(fromHalves, 2), Ratio.of(toHalves, 2), Ratio.of(stepHalves, 2));
    }

    private static Optional<Direction> higher(AnswerFormat format, int pick) {
        if (Choice.of(format).stream().anyMatch(choice -> choice.score().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                pick % 9 < 5 ? Direction.MORE_DISTRESS : pick % 9 < 8 ? Direction.LESS_DISTRESS : Direction.NEITHER);
    }

    private void gate(Plan.OfGate each) {
        List<Item> all = definition.items();
        int first = 1 + each.first() % (all.size() - 1);
        ConditionMaker asked = new ConditionMaker(all.subList(0, first), List.of(), plan.asksAbsence());
        List<String> opens = all.subList(first, Math.min(all.size(), first + 1 + each.width() % 3)).stream()
                .map(Item::id)
                .filter(id -> !gated.contains(id))
                .toList();
        if (opens.isEmpty() || !asked.isPossible()) {
            return;
        }
        gated.addAll(opens);
        Gate gate = new Gate(
                opens,
                asked.condition(each.when()),
                Optional.of(CLOSED.get(each.closed() % CLOSED.size())),
                Definition.STUDY);
        definition.add(gate);
        linked.addAll(opens);
        linked.addAll(Links.mentioned(gate.when()));
    }

    /** Makes the scales. Where gates ask about absence, which is no number, scales keep away from gates. */
    private void scales() {
        List<Item> items = definition.items().stream()
                .filter(item -> !item.isSupplementary())
                .filter(item -> !plan.asksAbsence() || !linked.contains(item.id()))
                .toList();
        for (int s = 0; s < plan.scales().size() && !items.isEmpty(); s++) {
            String id = s == 0 ? Scale.TOTAL : "s" + s;
            new ScaleMaker(definition, items, plan.scales().get(s), plan.asksAbsence())
                    .draft(id)
                    .ifPresent(definition::scale);
        }
    }

    private void cutOff(Plan.OfCutOff each) {
        List<Scale> divided = definition.scales().stream()
                .filter(scale -> !scale.lowest().equals(scale.highest()))
                .toList();
        if (divided.isEmpty()) {
            return;
        }
        Scale scale = divided.get(each.scale() % divided.size());
        Comparison comparison = List.of(Comparison.AT_LEAST, Comparison.ABOVE, Comparison.AT_MOST, Comparison.BELOW)
                .get(each.comparison() % 4);
        boolean fromLowest = comparison == Comparison.ABOVE || comparison == Comparison.AT_MOST;
        Fraction width = Fraction.from(scale.highest()).minus(Fraction.from(scale.lowest()));
        Fraction share = Fraction.of(each.value() % 4 + (fromLowest ? 0 : 1), 4);
        Ratio value = Fraction.from(scale.lowest()).plus(width.times(share)).toRatio();
        List<Requirement> requirements = new ArrayList<>();
        if (each.requirements() % 4 == 1) {
            requirements.add(new Requirement.Equals("sex", "female"));
        }
        if (each.requirements() % 3 == 1) {
            requirements.add(new Requirement.AgeBetween(Optional.of(18), Optional.of(64)));
        }
        if (each.requirements() % 7 == 3) {
            requirements.add(new Requirement.Equals("setting", "ward"));
        }
        definition.cutOff(scale.id(), comparison, value, requirements.toArray(Requirement[]::new));
    }

    private void categories(List<Plan.OfCategory> each) {
        ConditionMaker maker = new ConditionMaker(definition.items(), definition.scales(), true);
        List<Category> made = new ArrayList<>();
        for (Plan.OfCategory category : each) {
            List<String> shares = category.shares() % 2 == 0 ? List.of("positive") : List.of();
            made.add(Definition.category(made.size(), shares, Optional.of(maker.condition(category.when()))));
        }
        made.add(Definition.category(made.size(), List.of("positive"), Optional.empty()));
        definition.add(new CategoryRule(
                "rule " + definition.parts().rules().categories().size(), made, Definition.STUDY));
    }

    private void critical(Plan.OfCritical each) {
        Set<String> taken = new HashSet<>();
        definition.parts().rules().critical().forEach(rule -> taken.addAll(rule.items()));
        List<Item> free = definition.items().stream()
                .filter(item -> !item.isSupplementary() && !taken.contains(item.id()))
                .toList();
        if (free.isEmpty()) {
            return;
        }
        Item item = free.get(each.item() % free.size());
        List<String> same = free.stream()
                .filter(other -> other.format().equals(item.format()) && (each.more() % 2 == 1 || other == item))
                .map(Item::id)
                .toList();
        Optional<QuotedUrgency> urgency =
                each.rest() % 3 == 0 ? Optional.of(new QuotedUrgency("soon", "a leaflet")) : Optional.empty();
        definition.add(new CriticalRule(
                same,
                ConditionMaker.test(item, each.comparison(), each.value()),
                each.rest() % 2 == 1,
                "Somebody should see this.",
                urgency,
                Definition.STUDY));
    }
}
