package io.github.groundwork.screening.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.pathway.StageDecision.Status;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.CategoryRule;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.score.AnalystRule;
import io.github.groundwork.screening.score.CutOffResult;
import io.github.groundwork.screening.score.ScaleOutcome;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.BruteForce;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Fraction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** SCR-05, SCR-25, SCR-29 and SCR-31 for pathways over generated instruments. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class PathwayProperties {

    private static final HistoryId SESSION = HistoryId.parse("screening-1");
    private static final Instant AT = Instant.parse("2026-03-03T10:00:00Z");

    @Provide
    Arbitrary<Case> cases() {
        return Arb.sheets(Arb.instruments(2, 2, 3, 2, 0));
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Case, Case>> pairs() {
        return Arb.pairs(Arb.instruments(1, 2, 3, 2, 0));
    }

    @Provide
    Arbitrary<Instrument> divided() {
        return Arb.instruments(1, 4, 6, 0, 0);
    }

    @Provide
    Arbitrary<List<Integer>> picks() {
        return Arbitraries.integers().between(0, 5_039).list().ofSize(4);
    }

    private static EarlierResult result(ScoreReport... readings) {
        return EarlierResult.of(SESSION, AT, List.of(readings));
    }

    /** What is true of a condition in one completion; what the context leaves open counts as said. */
    private static boolean holds(
            PathwayCondition condition, ScoreReport report, BruteForce.Completion completion, boolean open) {
        BruteForce model = BruteForce.of(report.instrument());
        if (condition instanceof PathwayCondition.CutOffPositive positive) {
            return holds(report.cutOff(positive.cutOff()).orElseThrow(), report, model, completion, open);
        }
        if (condition instanceof PathwayCondition.ItemPasses passes) {
            return !completion.isClosed(passes.item())
                    && completion.at(passes.item()).passes(passes.test());
        }
        if (condition instanceof PathwayCondition.CategoryAmong among) {
            CategoryRule rule = report.category(among.rule()).orElseThrow().rule();
            Category category = rule.categories().get(model.category(rule, completion));
            return among.categories().contains(category.id());
        }
        if (condition instanceof PathwayCondition.All all) {
            return all.of().stream().allMatch(each -> holds(each, report, completion, open));
        }
        return ((PathwayCondition.Any) condition).of().stream().anyMatch(each -> holds(each, report, completion, open));
    }

    private static boolean holds(
            CutOffResult result, ScoreReport report, BruteForce model, BruteForce.Completion completion, boolean open) {
        CutOff cutOff = result.cutOff();
        if (result.basis() == CutOffResult.Basis.CONTEXT) {
            return result.status() == CutOffResult.Status.UNDETERMINED && open;
        }
        ScaleOutcome outcome = report.scale(cutOff.scale()).orElseThrow().outcome();
        Fraction value = outcome instanceof ScaleOutcome.Estimated estimated
                ? Fraction.from(estimated.exact())
                : model.total(report.instrument().scale(cutOff.scale()).orElseThrow(), completion);
        return value.is(cutOff.comparison(), Fraction.from(cutOff.value()));
    }

    @Property(tries = 1_000)
    void SCR_31_a_step_is_met_only_if_every_completion_meets_it_and_not_met_only_if_none_does(
            @ForAll("cases") Case given, @ForAll Context context, @ForAll("picks") List<Integer> picks) {
        ScoreReport report = given.with(given.sheet().in(context)).report();
        PathwayCondition when = Drafts.condition(given.instrument(), picks);
        Status status = Drafts.pathway(given.instrument(), false, List.of(when))
                .after(result(report))
                .get(0)
                .status();
        List<BruteForce.Completion> completions = given.model().completions(report.responses());
        for (BruteForce.Completion completion : completions) {
            for (boolean open : List.of(true, false)) {
                boolean holds = holds(when, report, completion, open);
                assertThat(status).isNotEqualTo(holds ? Status.NOT_MET : Status.MET);
            }
        }
        Statistics.label("status")
                .collect(status)
                .coverage(coverage -> Stream.of(Status.values())
                        .forEach(each -> coverage.check(each).percentage(p -> p > 10)));
        Statistics.label("a group").collect(when.getClass().getSimpleName()).coverage(coverage -> {
            coverage.check("All").percentage(p -> p > 20);
            coverage.check("Any").percentage(p -> p > 20);
        });
    }

    /** Tells whether nothing that a condition asks about was answered or is closed. */
    private static boolean isUnanswered(PathwayCondition leaf, ScoreReport report) {
        if (leaf instanceof PathwayCondition.CutOffPositive positive) {
            return report.cutOff(positive.cutOff()).orElseThrow().basis() == CutOffResult.Basis.NOTHING;
        }
        return leaf instanceof PathwayCondition.ItemPasses passes
                && !report.responses().answer(passes.item()).isGiven()
                && !report.closedItems().contains(passes.item());
    }

    /** What nobody answered stays open, even where an answer behind its gate leaves one way to fill it in. */
    @Property(tries = 500)
    void SCR_31_a_single_condition_is_open_only_if_some_completions_meet_it_and_some_do_not(
            @ForAll("cases") Case given, @ForAll Context context) {
        ScoreReport report = given.with(given.sheet().in(context)).report();
        List<BruteForce.Completion> completions = given.model().completions(report.responses());
        List<PathwayCondition> leaves = Drafts.leaves(given.instrument());
        List<StageDecision> decisions =
                Drafts.pathway(given.instrument(), false, leaves).after(result(report));
        assertThat(decisions).hasSameSizeAs(leaves);
        for (int i = 0; i < leaves.size() && !completions.isEmpty(); i++) {
            List<Boolean> outcomes = new ArrayList<>();
            for (BruteForce.Completion completion : completions) {
                outcomes.add(holds(leaves.get(i), report, completion, true));
                outcomes.add(holds(leaves.get(i), report, completion, false));
            }
            Status expected = outcomes.contains(true)
                    ? outcomes.contains(false) ? Status.UNDETERMINED : Status.MET
                    : Status.NOT_MET;
            assertThat(decisions.get(i).status())
                    .as("%s", leaves.get(i))
                    .isEqualTo(isUnanswered(leaves.get(i), report) ? Status.UNDETERMINED : expected);
        }
        Statistics.label("complete or open")
                .collect(completions.isEmpty() ? "none" : completions.size() == 1 ? "one" : "many")
                .coverage(coverage -> {
                    coverage.check("one").percentage(p -> p > 10);
                    coverage.check("many").percentage(p -> p > 30);
                });
    }

    @Property(tries = 500)
    void SCR_31_with_several_readings_a_step_is_met_only_if_each_meets_it(
            @ForAll("pairs") Tuple.Tuple2<Case, Case> pair) {
        Instrument instrument = pair.get1().instrument();
        ScoreReport one = pair.get1().report();
        ScoreReport two = pair.get2().report();
        ScreeningPathway pathway = Drafts.pathway(instrument, false, Drafts.leaves(instrument));
        List<StageDecision> first = pathway.after(result(one));
        List<StageDecision> second = pathway.after(result(two));
        List<StageDecision> both = pathway.after(result(one, two));
        boolean differ = false;
        for (int i = 0; i < both.size(); i++) {
            Status each = first.get(i).status();
            boolean same = each == second.get(i).status();
            assertThat(both.get(i).status()).isEqualTo(same ? each : Status.UNDETERMINED);
            differ |= !same;
        }
        Statistics.label("the readings differ")
                .collect(differ)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 30));
    }

    @Property
    void SCR_25_an_offer_has_the_result_that_led_to_it_and_is_made_for_a_met_step_only(
            @ForAll("cases") Case given, @ForAll boolean evenIfUndetermined) {
        EarlierResult earlier = result(given.report());
        ScreeningPathway pathway =
                Drafts.pathway(given.instrument(), evenIfUndetermined, Drafts.leaves(given.instrument()));
        for (StageDecision decision : pathway.after(earlier)) {
            boolean offers =
                    decision.status() == Status.MET || evenIfUndetermined && decision.status() == Status.UNDETERMINED;
            assertThat(decision.offer().isPresent()).isEqualTo(offers);
            decision.offer().ifPresent(offer -> {
                assertThat(offer.from()).isEqualTo(SESSION);
                assertThat(offer.madeAt()).isEqualTo(AT);
                assertThat(offer.step()).isEqualTo(decision.step());
                assertThat(offer.pathway()).isSameAs(pathway);
                assertThat(offer.isCertain()).isEqualTo(decision.status() == Status.MET);
            });
        }
    }

    @Property
    void SCR_05_an_analysts_rule_feeds_no_pathway(@ForAll("cases") Case given) {
        Scoring analyst = Scoring.of(given.instrument()).estimatingBy(AnalystRule.prorated(Ratio.of(1, 2), "a paper"));
        ScoreReport analysed = analyst.score(given.sheet());
        assertThat(analysed.analyst()).isPresent();
        assertThat(given.report().analyst()).isEmpty();
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(() -> result(analysed))
                .satisfies(e -> assertThat(e.code()).isEqualTo("STAGE_ANALYST_RULE"));
        assertThatExceptionOfType(NotPossibleException.class).isThrownBy(() -> result(given.report(), analysed));
    }

    @Property(tries = 3_000)
    void SCR_29_a_total_for_populations_feeds_no_pathway(@ForAll("divided") Instrument instrument) {
        boolean any = false;
        for (CutOff cutOff : instrument.cutOffs()) {
            PathwayStep step =
                    Drafts.step("one", instrument.id(), new PathwayCondition.CutOffPositive(cutOff.name()), false);
            Checked<ScreeningPathway> checked = ScreeningPathway.of(
                    new PathwayParts("made-up", "1", "Made up", List.of(step)), id -> Optional.of(instrument));
            boolean populations = Drafts.isForPopulations(instrument, cutOff.scale());
            assertThat(checked.problems())
                    .extracting(Problem::code)
                    .isEqualTo(populations ? List.of("PATHWAY_FOR_POPULATIONS") : List.of());
            any |= populations;
        }
        Statistics.label("a cut-off for populations")
                .collect(any)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
    }
}
