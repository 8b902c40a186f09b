package io.github.groundwork.screening.testing;

import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.Scale;
import java.util.ArrayList;
import java.util.List;

/** Reads the plans of conditions and tests as choices among what some items, and some scales, can be asked. */
final class ConditionMaker {

    private static final int KINDS = 10;
    private static final int ASKS_DECLINED = 6;
    private static final int ASKS_NOT_APPLICABLE = 7;
    private static final int ASKS_SCALE = 8;

    private final List<Item> items;
    private final List<Scale> scales;
    private final boolean asksAbsence;

    ConditionMaker(List<Item> items, List<Scale> scales, boolean asksAbsence) {
        this.items = items.stream().filter(item -> !item.isSupplementary()).toList();
        this.scales = scales;
        this.asksAbsence = asksAbsence;
    }

    boolean isPossible() {
        return !items.isEmpty();
    }

    Condition condition(Plan.OfCondition plan) {
        if (!plan.parts().isEmpty()) {
            List<Condition> parts = plan.parts().stream().map(this::condition).toList();
            return switch (plan.least() % 3) {
                case 0 -> Condition.any(parts);
                case 1 -> Condition.all(parts);
                default -> new Condition.AtLeast(1 + plan.value() % parts.size(), parts);
            };
        }
        Item item = items.get(plan.target() % items.size());
        int kind = plan.kind() % KINDS;
        if ((kind == ASKS_DECLINED || kind == ASKS_DECLINED - 1) && asksAbsence) {
            return new Condition.ItemDeclined(item.id());
        }
        if (kind == ASKS_NOT_APPLICABLE && asksAbsence) {
            return new Condition.ItemNotApplicable(item.id());
        }
        if (kind >= ASKS_SCALE && !scales.isEmpty()) {
            Scale scale = scales.get(plan.target() % scales.size());
            return new Condition.ScaleIs(
                    scale.id(), comparison(plan.comparison()), between(scale.lowest(), scale.highest(), plan.value()));
        }
        return new Condition.ItemIs(item.id(), test(item, plan.comparison(), plan.value()));
    }

    /** Returns a test that an item can be asked: of its number where all answers have one, else of its values. */
    static ValueTest test(Item item, int comparison, int value) {
        List<Choice> choices = Choice.of(item.format());
        Choice limit = choices.get(value % choices.size());
        if (limit.score().isPresent()) {
            return new ValueTest.Compares(
                    comparison(comparison), limit.score().get().toRatio());
        }
        List<String> values = new ArrayList<>(limit.values());
        Choice other = choices.get((value + comparison) % choices.size());
        other.values().stream()
                .filter(each -> comparison % 3 == 1 && !values.contains(each))
                .forEach(values::add);
        return new ValueTest.Chosen(values);
    }

    private static Comparison comparison(int pick) {
        return Comparison.values()[pick % Comparison.values().length];
    }

    private static Ratio between(Ratio lowest, Ratio highest, int pick) {
        Fraction low = Fraction.from(lowest);
        Fraction width = Fraction.from(highest).minus(low);
        return low.plus(width.times(Fraction.of(pick % 5, 4))).toRatio();
    }
}
