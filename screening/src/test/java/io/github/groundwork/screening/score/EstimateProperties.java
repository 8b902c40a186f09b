package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.BruteForce;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.testing.Estimates;
import io.github.groundwork.screening.testing.Fraction;
import io.github.groundwork.screening.testing.ScaleDraft;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** SCR-05: estimates come only from the instrument's own rule within its limits, or from one that an analyst names. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class EstimateProperties {

    @Provide
    Arbitrary<Case> scaled() {
        return Arb.sheets(Arb.instruments(1, 3, 3, 1, 1));
    }

    @Property(tries = 1_000)
    void SCR_05_an_estimate_is_what_the_published_rule_says_within_its_limits(@ForAll("scaled") Case given) {
        BruteForce model = given.model();
        List<BruteForce.Completion> completions = model.completions(given.sheet());
        Assume.that(!completions.isEmpty());
        for (ScaleResult result : given.report().scales()) {
            Estimates estimates = new Estimates(given, result.scale(), completions);
            Optional<Fraction> expected = estimates.expected();
            if (result.outcome() instanceof ScaleOutcome.Estimated estimated && estimates.givenTerms() > 0) {
                TreeSet<Fraction> totals = model.totals(result.scale(), completions);
                assertThat(Optional.of(Fraction.from(estimated.exact()))).isEqualTo(expected);
                assertThat(Fraction.from(estimated.least())).isEqualTo(totals.first());
                assertThat(Fraction.from(estimated.most())).isEqualTo(totals.last());
                assertThat(estimated.rule().byAnalyst()).isFalse();
                assertThat(estimated.rule().text()).isNotBlank();
                assertThat(estimated.rule().evidence()).isEqualTo(Definition.STUDY);
            } else if (estimates.openTerms() > 0 && estimates.givenTerms() > 0) {
                assertThat(expected).isEmpty();
            }
        }
    }

    @Property(tries = 300)
    void SCR_05_bands_and_cut_offs_follow_the_estimate_and_say_so(@ForAll("scaled") Case given) {
        ScoreReport report = given.report();
        for (CutOffResult cutOff : report.cutOffs()) {
            ScaleResult scale = report.scale(cutOff.cutOff().scale()).orElseThrow();
            boolean estimated = scale.outcome() instanceof ScaleOutcome.Estimated;
            if (cutOff.basis() != CutOffResult.Basis.CONTEXT) {
                assertThat(cutOff.basis() == CutOffResult.Basis.ESTIMATE).isEqualTo(estimated);
            }
        }
        for (ScaleResult scale : report.scales()) {
            if (scale.outcome() instanceof ScaleOutcome.Estimated estimated) {
                assertThat(scale.band()).isEqualTo(scale.scale().band(estimated.exact()));
                assertThat(scale.toString()).startsWith("estimated ");
            }
        }
    }

    @Property(tries = 1_000)
    void SCR_05_an_analysts_rule_prorates_sums_says_so_and_feeds_nothing_else(
            @ForAll("scaled") Case given, @ForAll boolean whole) {
        Assume.that(!given.model().completions(given.sheet()).isEmpty());
        AnalystRule rule = new AnalystRule(Ratio.of(1, 2), whole, "a paper");
        ScoreReport own = given.report();
        ScoreReport analysed = Scoring.of(given.instrument()).estimatingBy(rule).score(given.sheet());
        assertThat(analysed.attentions()).isEqualTo(own.attentions());
        assertThat(analysed.unansweredCritical()).isEqualTo(own.unansweredCritical());
        assertThat(analysed.categories()).isEqualTo(own.categories());
        for (int s = 0; s < own.scales().size(); s++) {
            ScaleOutcome before = own.scales().get(s).outcome();
            ScaleOutcome after = analysed.scales().get(s).outcome();
            if (after instanceof ScaleOutcome.Estimated estimated
                    && estimated.rule().byAnalyst()) {
                assertThat(before).isInstanceOf(ScaleOutcome.Bounded.class);
                assertThat(after.low()).isEqualTo(before.low());
                assertThat(after.high()).isEqualTo(before.high());
                assertThat(estimated.rule().evidence().source()).isEqualTo("a paper");
                assertThat(estimated.rule().evidence().confirmed()).isFalse();
                prorates(given, own.scales().get(s).scale(), estimated, whole);
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    private static void prorates(Case given, Scale scale, ScaleOutcome.Estimated estimated, boolean whole) {
        assertThat(scale.rule()).isEqualTo(ScaleRule.SUM);
        Estimates estimates = new Estimates(given, scale, given.model().completions(given.sheet()));
        assertThat(estimates.givenTerms() * 2)
                .isGreaterThanOrEqualTo(scale.terms().size());
        Fraction value = estimates.prorated();
        if (whole) {
            value = Fraction.from(
                    new BigDecimal(value.top()).divide(new BigDecimal(value.bottom()), 0, RoundingMode.HALF_UP));
        }
        assertThat(Fraction.from(estimated.exact())).isEqualTo(value);
    }

    @Example
    void SCR_05_a_rule_for_blanks_in_a_mean_yields_what_the_blanks_count_as() {
        Instrument instrument = Definition.of("tiny")
                .item("1", 0, 1, 2)
                .item("2", 0, 1, 2)
                .scale(ScaleDraft.mean(Scale.TOTAL, "1", "2")
                        .missing(new MissingRule.BlankAs(Ratio.ONE, 1, MissingRule.Over.SCALE, Definition.STUDY)))
                .instrument();
        ScoreReport report = Scoring.of(instrument)
                .score(Responses.start(instrument).given(1, 2).declined(2));
        assertThat(report.total().value()).contains(Ratio.of(3, 2));
        assertThat(report.explanation().scales().get(0).contributions())
                .extracting(Explanation.Contribution::least)
                .containsExactly(Ratio.ONE, Ratio.of(1, 2));
    }

    /** A closed item is no answer, and what it counts as is no part of a mean over answers; it must not inflate one. */
    @Example
    void SCR_05_a_mean_over_answers_is_never_above_what_the_scale_can_reach() {
        Definition definition = Definition.of("tiny")
                .item("1", 0, 1, 2)
                .item("2", 0, 1, 2)
                .item("3", 0, 1, 2)
                .add(new Gate(
                        List.of("2"),
                        Definition.is("1", Comparison.EQUAL, 0),
                        Optional.of(Ratio.ONE),
                        Definition.STUDY))
                .scale(ScaleDraft.mean(Scale.TOTAL, "1", "2", "3")
                        .missing(new MissingRule.MeanOfAnswered(1, Definition.STUDY)));
        definition.checked().value().ifPresent(instrument -> {
            ScaleResult total = Scoring.of(instrument)
                    .score(Responses.start(instrument).given(1, 2))
                    .total();
            assertThat(total.value().orElseThrow())
                    .isLessThanOrEqualTo(total.scale().highest());
        });
    }
}
