package io.github.groundwork.screening.testing;

import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleParts;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.scale.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the plan of one scale: its key runs the way that the directions of its items and its own say.
 *
 * <p>Where a gate asks about absence, the rule for missing answers keeps away from it: it counts blanks over the scale, and asks
 * only about items that no gate has to do with.
 */
final class ScaleMaker {

    private static final List<Ratio> WEIGHTS =
            List.of(Ratio.ONE, Ratio.ONE, Ratio.of(2), Ratio.of(-1), Ratio.of(3, 2), Ratio.ONE);
    private static final List<Ratio> MULTIPLIERS = List.of(Ratio.ONE, Ratio.ONE, Ratio.of(4), Ratio.of(5, 2));

    private final Definition definition;
    private final List<Item> items;
    private final Plan.OfScale plan;
    private final boolean nearAbsence;

    ScaleMaker(Definition definition, List<Item> items, Plan.OfScale plan, boolean nearAbsence) {
        this.definition = definition;
        this.items = items;
        this.plan = plan;
        this.nearAbsence = nearAbsence;
    }

    /** Returns the scale, or empty if no item fits its rule. */
    Optional<ScaleDraft> draft(String id) {
        return switch (plan.rule() % 5) {
            case 2 -> added(id, ScaleRule.MEAN);
            case 3, 4 -> counted(id);
            default -> added(id, ScaleRule.SUM);
        };
    }

    private Optional<ScaleDraft> added(String id, ScaleRule rule) {
        List<Item> scored =
                chosen(items.stream().filter(i -> i.higher().isPresent()).toList());
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        Direction higher = Direction.values()[plan.higher() % 3];
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            Ratio weight = WEIGHTS.get((plan.key().weights() >> i) % WEIGHTS.size());
            int wanted = sign(higher) * sign(scored.get(i).higher().orElseThrow());
            boolean reversed = wanted == 0 ? (plan.key().reversed() >> i) % 2 == 1 : wanted != weight.signum();
            terms.add(new Term(scored.get(i).id(), reversed, weight));
        }
        return Optional.of(finished(id, rule, terms, Optional.empty(), higher));
    }

    /** Counts answers: at least a number where the directions matter, any test where they do not. */
    private Optional<ScaleDraft> counted(String id) {
        Item first = items.get(plan.members() % items.size());
        List<Item> alike = chosen(items.stream()
                .filter(item -> item.format().equals(first.format()))
                .toList());
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        boolean directed = first.higher().isPresent() && plan.higher() % 3 != Direction.NEITHER.ordinal();
        Direction higher = directed ? Direction.values()[plan.higher() % 3] : Direction.NEITHER;
        ValueTest counts = directed
                ? new ValueTest.Compares(Comparison.AT_LEAST, limit(first))
                : ConditionMaker.test(first, plan.key().counts(), plan.key().counts());
        List<Term> terms = new ArrayList<>();
        for (Item item : alike) {
            int wanted = sign(higher) * sign(item.higher().orElse(Direction.NEITHER));
            terms.add(new Term(item.id(), false, wanted < 0 ? Ratio.of(-1) : Ratio.ONE));
        }
        return Optional.of(finished(id, ScaleRule.COUNT, terms, Optional.of(counts), higher));
    }

    private Ratio limit(Item item) {
        List<Choice> choices = Choice.of(item.format());
        return choices.get(plan.key().counts() % choices.size())
                .score()
                .orElseThrow()
                .toRatio();
    }

    private List<Item> chosen(List<Item> from) {
        List<Item> chosen = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            if (plan.members() == 0 || (plan.members() >> i) % 2 == 1) {
                chosen.add(from.get(i));
            }
        }
        return chosen;
    }

    private static int sign(Direction direction) {
        return direction == Direction.MORE_DISTRESS ? 1 : direction == Direction.LESS_DISTRESS ? -1 : 0;
    }

    private ScaleDraft finished(
            String id, ScaleRule rule, List<Term> terms, Optional<ValueTest> counts, Direction higher) {
        Ratio multiplier = MULTIPLIERS.get(plan.key().multiplier() % MULTIPLIERS.size());
        ScaleParts.Key key = new ScaleParts.Key(rule, terms, multiplier, counts);
        boolean forPopulations = plan.higher() % 11 == 10;
        ScaleDraft draft =
                new ScaleDraft(id, key, higher, ScaleDraft.sum(id, "1").missing(), List.of(), forPopulations);
        return draft.missing(missing(draft)).bands(plan.bands().toArray(Integer[]::new));
    }

    private MissingRule missing(ScaleDraft draft) {
        BruteForce model = BruteForce.of(definition.items(), definition.gates(), List.of());
        Scale scale = draft.unranged();
        List<Fraction> shared = addedByAll(model, scale);
        int size = scale.terms().size();
        boolean closes = definition.gates().stream()
                .anyMatch(gate ->
                        scale.terms().stream().anyMatch(term -> gate.opens().contains(term.item())));
        int kind = plan.missing().kind() % 9;
        if ((kind == 5 || kind == 4) && !shared.isEmpty()) {
            Ratio value = shared.get(plan.missing().value() % shared.size()).toRatio();
            boolean overForm = plan.missing().limit() % 2 == 0 && !nearAbsence;
            long places = overForm
                    ? definition.items().stream()
                            .filter(i -> !i.isSupplementary())
                            .count()
                    : size;
            int atMost = (int) Math.min(1 + plan.missing().limit() % 3, places - 1);
            return atMost > 0
                    ? new MissingRule.BlankAs(
                            value, atMost, overForm ? MissingRule.Over.FORM : MissingRule.Over.SCALE, Definition.STUDY)
                    : draft.missing();
        }
        if (kind == 6 && !shared.isEmpty()) {
            Ratio value = shared.get(plan.missing().value() % shared.size()).toRatio();
            List<String> implied = scale.terms().stream()
                    .map(Term::item)
                    .skip(plan.missing().limit() % size)
                    .toList();
            ConditionMaker maker =
                    new ConditionMaker(nearAbsence ? items : definition.items(), definition.scales(), false);
            return new MissingRule.Implied(
                    implied, value, maker.condition(plan.missing().when()), Definition.STUDY);
        }
        return scale.rule() == ScaleRule.MEAN && !closes && haveSameEnds(model, scale)
                ? new MissingRule.MeanOfAnswered(1 + plan.missing().limit() % size, Definition.STUDY)
                : draft.missing();
    }

    /** Tells whether every item of the scale adds between the same two numbers, so that one answer can stand for another. */
    private static boolean haveSameEnds(BruteForce model, Scale scale) {
        Set<List<Fraction>> ends = new HashSet<>();
        for (Term term : scale.terms()) {
            TreeSet<Fraction> adds = new TreeSet<>();
            model.choices(term.item()).forEach(choice -> adds.add(model.addend(scale, term, choice)));
            ends.add(List.of(adds.first(), adds.last()));
        }
        return ends.size() == 1;
    }

    /** Returns what an answer to each of the scale's items alike can add. */
    private static List<Fraction> addedByAll(BruteForce model, Scale scale) {
        TreeSet<Fraction> shared = new TreeSet<>();
        for (int t = 0; t < scale.terms().size(); t++) {
            Term term = scale.terms().get(t);
            TreeSet<Fraction> adds = new TreeSet<>();
            model.choices(term.item()).forEach(choice -> adds.add(model.addend(scale, term, choice)));
            if (t == 0) {
                shared.addAll(adds);
            } else {
                shared.retainAll(adds);
            }
        }
        return List.copyOf(shared);
    }
}
