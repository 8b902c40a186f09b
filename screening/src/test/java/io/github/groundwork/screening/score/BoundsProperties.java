package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Term;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.BruteForce;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Choice;
import io.github.groundwork.screening.testing.Fraction;
import io.github.groundwork.screening.testing.Links;
import io.github.groundwork.screening.testing.Manner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** SCR-03 against a model that makes every completion. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class BoundsProperties {

    @Provide
    Arbitrary<Case> scaled() {
        return Arb.sheets(Arb.instruments(3, 3, 0, 0, 0));
    }

    @Property
    void SCR_03_bounds_hold_every_completion_and_are_attained(@ForAll("scaled") Case given) {
        BruteForce model = given.model();
        List<BruteForce.Completion> completions = model.completions(given.sheet());
        Assume.that(!completions.isEmpty());
        for (ScaleResult result : given.report().scales()) {
            TreeSet<Fraction> totals = model.totals(result.scale(), completions);
            if (!(result.outcome() instanceof ScaleOutcome.Withheld)) {
                assertThat(result.outcome().low()).contains(totals.first().toRatio());
                assertThat(result.outcome().high()).contains(totals.last().toRatio());
            }
        }
    }

    @Property
    void SCR_03_each_newly_given_answer_never_widens_the_bounds(@ForAll("scaled") Case given) {
        List<ScaleResult> before = given.report().scales();
        for (Item item : given.instrument().items()) {
            for (Choice choice : given.model().choices(item.id())) {
                if (!given.sheet().answer(item.id()).isGiven()) {
                    Responses more = given.sheet().with(item.id(), choice.toAnswer());
                    List<ScaleResult> after = given.with(more).report().scales();
                    for (int s = 0; s < before.size(); s++) {
                        isWithin(after.get(s).outcome(), before.get(s).outcome());
                    }
                }
            }
        }
    }

    private static void isWithin(ScaleOutcome after, ScaleOutcome before) {
        if (before.low().isPresent() && after.low().isPresent()) {
            assertThat(after.low().get()).isGreaterThanOrEqualTo(before.low().get());
            assertThat(after.high().orElseThrow())
                    .isLessThanOrEqualTo(before.high().orElseThrow());
        }
        if (before.low().isPresent()) {
            assertThat(after).isNotEqualTo(new ScaleOutcome.Withheld(WithheldReason.NOTHING_ANSWERED));
        }
    }

    @Provide
    Arbitrary<Case> complete() {
        return Arb.sheets(Arb.instruments(3, 3, 0, 0, 0), Manner.COMPLETE, Manner.COMPLETE_CLOSED, Manner.EXTREME);
    }

    @Property
    void SCR_03_with_all_answers_given_low_and_high_are_the_total(@ForAll("complete") Case given) {
        BruteForce model = given.model();
        List<BruteForce.Completion> completions = model.completions(given.sheet());
        assertThat(completions).hasSize(1);
        for (ScaleResult result : given.report().scales()) {
            Ratio total = model.total(result.scale(), completions.get(0)).toRatio();
            assertThat(result.outcome()).isEqualTo(new ScaleOutcome.Scored(total));
            assertThat(result.outcome().low()).contains(total);
            assertThat(result.outcome().high()).contains(total);
            assertThat(total).isBetween(result.scale().lowest(), result.scale().highest());
        }
    }

    @Provide
    Arbitrary<Case> nothingGiven() {
        return Arb.sheets(Arb.instruments(2, 3, 0, 0, 0), Manner.BLANK, Manner.ALL_DECLINED, Manner.NOTHING_GIVEN);
    }

    @Property
    void SCR_03_with_no_answer_given_every_scale_is_withheld(@ForAll("nothingGiven") Case given) {
        for (ScaleResult result : given.report().scales()) {
            assertThat(result.outcome()).isEqualTo(new ScaleOutcome.Withheld(WithheldReason.NOTHING_ANSWERED));
            assertThat(result.band()).isEmpty();
        }
    }

    @Property
    void SCR_03_something_answered_on_a_scale_is_never_withheld_as_nothing(@ForAll("scaled") Case given) {
        for (ScaleResult result : given.report().scales()) {
            boolean any = result.scale().terms().stream()
                    .anyMatch(term -> given.sheet().answer(term.item()).isGiven());
            if (any) {
                assertThat(result.outcome()).isNotEqualTo(new ScaleOutcome.Withheld(WithheldReason.NOTHING_ANSWERED));
            }
        }
    }

    @Provide
    Arbitrary<Case> contradicting() {
        return Arb.sheets(Arb.instruments(3, 3, 0, 0, 1), Manner.CONTRADICTION, Manner.MIXED);
    }

    @Property
    void SCR_03_an_answer_behind_a_gate_that_closes_it_yields_a_contradiction(@ForAll("contradicting") Case given) {
        boolean contradicts = given.model().completions(given.sheet()).isEmpty();
        for (ScaleResult result : given.report().scales()) {
            boolean own =
                    result.scale().terms().stream().map(Term::item).anyMatch(item -> isPlainlyClosed(given, item));
            boolean withheld = result.outcome().equals(new ScaleOutcome.Withheld(WithheldReason.CONTRADICTION));
            if (own) {
                assertThat(withheld).isTrue();
                assertThat(result.band()).isEmpty();
            }
            if (withheld) {
                assertThat(contradicts).isTrue();
            }
        }
    }

    /** Tells whether an item was answered although all that its gate asks about was answered, and does not open it. */
    private static boolean isPlainlyClosed(Case given, String item) {
        return given.sheet().answer(item).isGiven()
                && given.instrument().gates().stream()
                        .filter(gate -> gate.opens().contains(item))
                        .anyMatch(gate -> isDecided(given, gate) && !isMet(given, gate));
    }

    private static boolean isDecided(Case given, Gate gate) {
        Set<String> asked = Links.mentioned(gate.when());
        return asked.stream().allMatch(driver -> given.sheet().answer(driver).isGiven());
    }

    private static boolean isMet(Case given, Gate gate) {
        BruteForce model = given.model();
        return model.completionsTakenAsGiven(given.sheet()).stream().allMatch(c -> model.isMet(gate.when(), c));
    }
}
