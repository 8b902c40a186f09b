package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.BruteForce;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.testing.Fraction;
import io.github.groundwork.screening.testing.Links;
import io.github.groundwork.screening.testing.ScaleDraft;
import io.github.groundwork.screening.testing.Sheets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** SCR-13: what a gate closed was not answered "no", though it may count the same. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class GateProperties {

    @Provide
    Arbitrary<Instrument> gated() {
        return Arb.instruments(3, 3, 0, 0, 0);
    }

    @Property(tries = 300)
    void SCR_13_closed_and_answered_are_unequal_results_of_equal_value(@ForAll("gated") Instrument instrument) {
        Sheets sheets = new Sheets(instrument);
        BruteForce model = BruteForce.of(instrument);
        Scoring scoring = Scoring.of(instrument);
        int pairs = 0;
        for (Scale scale : instrument.scales()) {
            Map<Fraction, ScaleResult> closed = new HashMap<>();
            Map<Fraction, ScaleResult> answered = new HashMap<>();
            for (BruteForce.Completion completion : sheets.complete()) {
                boolean closes = scale.terms().stream().anyMatch(term -> completion.isClosed(term.item()));
                Fraction total = model.total(scale, completion);
                Map<Fraction, ScaleResult> into = closes ? closed : answered;
                if (!into.containsKey(total)) {
                    Responses sheet = sheets.sheet(completion, Answer.notReached());
                    into.put(total, scoring.score(sheet).scale(scale.id()).orElseThrow());
                }
            }
            for (Fraction total : closed.keySet()) {
                if (answered.containsKey(total)) {
                    pairs++;
                    assertThat(closed.get(total).value()).contains(total.toRatio());
                    assertThat(answered.get(total).value()).contains(total.toRatio());
                    assertThat(closed.get(total)).isNotEqualTo(answered.get(total));
                    assertThat(closed.get(total).closed()).isNotEmpty();
                    assertThat(answered.get(total).closed()).isEmpty();
                }
            }
        }
        Statistics.label("pairs of equal value")
                .collect(pairs > 0)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 2));
    }

    @Property(tries = 300)
    void SCR_13_the_closed_items_are_those_that_no_completion_opens(@ForAll Case given) {
        List<BruteForce.Completion> completions = given.model().completions(given.sheet());
        List<String> closed = given.report().closedItems();
        assertThat(Links.gated(given.instrument())).containsAll(closed);
        if (!completions.isEmpty()) {
            assertThat(closed)
                    .isEqualTo(given.instrument().items().stream()
                            .map(item -> item.id())
                            .filter(item -> completions.stream().allMatch(c -> c.isClosed(item)))
                            .toList());
        }
    }

    @Example
    void SCR_13_not_exposed_is_not_the_same_as_exposed_without_symptoms() {
        Instrument instrument = Instruments.standard().get("pc-ptsd-5");
        Scoring scoring = Scoring.of(instrument);
        ScoreReport notExposed = scoring.score(Responses.start(instrument).given(0, 0));
        ScoreReport noSymptoms = scoring.score(Responses.of(instrument, 1, 0, 0, 0, 0, 0));
        assertThat(notExposed.total().value())
                .contains(Ratio.ZERO)
                .isEqualTo(noSymptoms.total().value());
        assertThat(notExposed.total()).isNotEqualTo(noSymptoms.total());
        assertThat(notExposed).isNotEqualTo(noSymptoms);
        assertThat(notExposed.scoreOnly()).isEqualTo(noSymptoms.scoreOnly());
        assertThat(notExposed.closedItems()).containsExactly("1", "2", "3", "4", "5");
        assertThat(noSymptoms.closedItems()).isEmpty();
    }

    /** The first "no" closes the second item, and through it the third: that is an answer, not an empty form. */
    @Example
    void SCR_13_a_gate_behind_a_closed_gate_is_closed_and_scored() {
        Instrument instrument = Definition.of("tiny")
                .item("1", 0, 1)
                .item("2", 0, 1)
                .item("3", 0, 1)
                .gate(Definition.is("1", Comparison.EQUAL, 1), "2")
                .gate(Definition.is("2", Comparison.EQUAL, 1), "3")
                .scale(ScaleDraft.sum(Scale.TOTAL, "3"))
                .instrument();
        ScaleResult total = Scoring.of(instrument)
                .score(Responses.start(instrument).given(1, 0))
                .total();
        assertThat(total.outcome()).isEqualTo(new ScaleOutcome.Scored(Ratio.ZERO));
        assertThat(total.closed()).containsExactly("3");
    }

    /** A gate that nothing opens closes without an answer: that is still an empty form. */
    @Example
    void SCR_03_with_no_answer_given_a_gate_that_never_opens_changes_nothing() {
        Instrument instrument = Definition.of("tiny")
                .item("1", 0, 1)
                .item("2", 0, 1)
                .item("3", 0, 1)
                .gate(Definition.is("1", Comparison.ABOVE, 1), "2")
                .gate(Definition.is("2", Comparison.EQUAL, 1), "3")
                .scale(ScaleDraft.sum(Scale.TOTAL, "3"))
                .instrument();
        for (Responses sheet :
                List.of(Responses.start(instrument), Responses.start(instrument).declined(1))) {
            assertThat(Scoring.of(instrument).score(sheet).total().outcome())
                    .isEqualTo(new ScaleOutcome.Withheld(WithheldReason.NOTHING_ANSWERED));
        }
    }

    /** The scale holds only what the gate asks; an answer behind the gate says how it was answered. */
    @Example
    void SCR_03_an_answer_behind_a_gate_bounds_what_the_gate_asks() {
        Instrument instrument = Definition.of("tiny")
                .item("1", 0, 1)
                .item("2", 0, 1)
                .item("3", 0, 1)
                .gate(Definition.is("1", Comparison.EQUAL, 1), "3")
                .scale(ScaleDraft.sum(Scale.TOTAL, "1", "2"))
                .instrument();
        ScaleOutcome outcome = Scoring.of(instrument)
                .score(Responses.start(instrument).given(2, 0).given(3, 1))
                .total()
                .outcome();
        assertThat(outcome.low()).contains(Ratio.ONE);
        assertThat(outcome.high()).contains(Ratio.ONE);
    }
}
