package io.github.groundwork.screening.pathway;

import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.CategoryRule;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.testing.Choice;
import io.github.groundwork.screening.testing.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes sound conditions and pathways of one instrument out of numbers. */
final class Drafts {

    static final Rationale WHY = new Rationale("It can help to go on.", "made up", false);

    private Drafts() {}

    /** Returns every single condition that a pathway can ask of an instrument, by its values and the sets of its categories. */
    static List<PathwayCondition> leaves(Instrument instrument) {
        List<PathwayCondition> leaves = new ArrayList<>();
        for (CutOff cutOff : instrument.cutOffs()) {
            if (!isForPopulations(instrument, cutOff.scale())) {
                leaves.add(new PathwayCondition.CutOffPositive(cutOff.name()));
            }
        }
        for (Item item : instrument.items()) {
            tests(item).forEach(test -> leaves.add(new PathwayCondition.ItemPasses(item.id(), test)));
        }
        for (CategoryRule rule : instrument.categories()) {
            if (rule.categories().stream().flatMap(c -> c.when().stream()).noneMatch(c -> asks(instrument, c))) {
                List<String> ids = rule.categories().stream().map(Category::id).toList();
                for (int i = 1; i < ids.size(); i++) {
                    leaves.add(new PathwayCondition.CategoryAmong(rule.name(), ids.subList(0, i)));
                    leaves.add(new PathwayCondition.CategoryAmong(rule.name(), ids.subList(i, ids.size())));
                }
            }
        }
        return leaves;
    }

    static boolean isForPopulations(Instrument instrument, String scale) {
        return instrument.scale(scale).map(Scale::isForPopulations).orElse(false);
    }

    private static boolean asks(Instrument instrument, Condition condition) {
        if (condition instanceof Condition.AtLeast group) {
            return group.of().stream().anyMatch(each -> asks(instrument, each));
        }
        return condition instanceof Condition.ScaleIs is && isForPopulations(instrument, is.scale());
    }

    /** Returns tests that some answers of an item pass and some do not. */
    private static List<ValueTest> tests(Item item) {
        List<Choice> choices = Choice.of(item.format());
        List<ValueTest> tests = new ArrayList<>();
        if (choices.stream().allMatch(choice -> choice.score().isPresent())) {
            List<Fraction> scores =
                    choices.stream().map(c -> c.score().orElseThrow()).sorted().toList();
            Ratio second = scores.get(1).toRatio();
            tests.add(new ValueTest.Compares(Comparison.AT_LEAST, second));
            tests.add(new ValueTest.Compares(Comparison.EQUAL, second));
            tests.add(new ValueTest.Compares(Comparison.BELOW, second));
        }
        boolean numbers = item.format().fold(one -> false, several -> false, number -> true);
        if (!numbers) {
            ValueTest first =
                    new ValueTest.Chosen(List.of(choices.get(0).values().get(0)));
            if (choices.stream().anyMatch(choice -> !choice.passes(first))) {
                tests.add(first);
            }
        }
        return tests;
    }

    /** Returns a condition: one that stands alone, or a group of two, of which one may be a group again. */
    static PathwayCondition condition(Instrument instrument, List<Integer> picks) {
        List<PathwayCondition> leaves = leaves(instrument);
        PathwayCondition first = leaves.get(picks.get(0) % leaves.size());
        if (picks.get(3) % 4 == 0) {
            return first;
        }
        PathwayCondition second = leaves.get(picks.get(1) % leaves.size());
        PathwayCondition third = leaves.get(picks.get(2) % leaves.size());
        PathwayCondition inner = group(picks.get(3) / 8 % 2, List.of(second, third));
        return group(picks.get(3) / 4 % 2, picks.get(3) % 4 == 1 ? List.of(first, inner) : List.of(first, second));
    }

    private static PathwayCondition group(int kind, List<PathwayCondition> of) {
        return kind == 0 ? new PathwayCondition.All(of) : new PathwayCondition.Any(of);
    }

    static PathwayStep step(String id, String from, PathwayCondition when, boolean evenIfUndetermined) {
        return new PathwayStep(
                id, from, when, PathwayStep.Offered.conversation(), evenIfUndetermined, Optional.empty(), WHY);
    }

    /** Returns a pathway of conditions on one instrument. */
    static ScreeningPathway pathway(Instrument instrument, boolean evenIfUndetermined, List<PathwayCondition> when) {
        List<PathwayStep> steps = new ArrayList<>();
        for (PathwayCondition each : when) {
            steps.add(step("step-" + steps.size(), instrument.id(), each, evenIfUndetermined));
        }
        return ScreeningPathway.of(
                        new PathwayParts("made-up", "1", "Made up", steps),
                        id -> Optional.of(instrument).filter(i -> i.id().equals(id)))
                .orThrow();
    }
}
