package io.github.groundwork.screening.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.scale.Term;
import io.github.groundwork.screening.score.CategoryResult;
import io.github.groundwork.screening.score.CutOffResult;
import io.github.groundwork.screening.score.CutOffResult.Status;
import io.github.groundwork.screening.score.ScaleOutcome;
import io.github.groundwork.screening.score.ScaleResult;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import io.github.groundwork.screening.score.WithheldReason;
import io.github.groundwork.screening.testing.BruteForce;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.testing.Fraction;
import io.github.groundwork.screening.testing.ScaleDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every partial sheet of small forms, against every completion that each one allows. */
class PartialSheetsTest {

    private static final List<Answer> BLANK = List.of(Answer.notReached());
    private static final List<Answer> BLANK_OR_DECLINED = List.of(Answer.notReached(), Answer.declined());

    /** What some completion of a sheet leads to, on every scale and by every rule. */
    private static final class Against {
        private final BruteForce model;
        private final Scoring scoring;

        Against(Instrument instrument) {
            model = BruteForce.of(instrument);
            scoring = Scoring.of(instrument);
        }

        void check(Responses sheet) {
            ScoreReport report = scoring.score(sheet);
            List<BruteForce.Completion> completions = model.completions(sheet);
            if (completions.isEmpty()) {
                report.scales()
                        .forEach(scale -> assertThat(scale.outcome())
                                .isEqualTo(new ScaleOutcome.Withheld(WithheldReason.CONTRADICTION)));
                return;
            }
            for (ScaleResult scale : report.scales()) {
                scale(sheet, scale, model.totals(scale.scale(), completions));
            }
            for (CutOffResult cutOff : report.cutOffs()) {
                cutOff(report, cutOff, completions);
            }
            for (CategoryResult category : report.categories()) {
                List<Integer> possible = category.possible().stream()
                        .map(c -> category.rule().categories().indexOf(c))
                        .toList();
                assertThat(possible).containsExactlyElementsOf(model.categories(category.rule(), completions));
            }
        }

        private static void scale(Responses sheet, ScaleResult scale, TreeSet<Fraction> totals) {
            if (sheet.givenCount() == 0) {
                assertThat(scale.outcome()).isEqualTo(new ScaleOutcome.Withheld(WithheldReason.NOTHING_ANSWERED));
            }
            if (!(scale.outcome() instanceof ScaleOutcome.Withheld)) {
                assertThat(scale.outcome().low()).contains(totals.first().toRatio());
                assertThat(scale.outcome().high()).contains(totals.last().toRatio());
            } else {
                assertThat(scale.scale().terms())
                        .noneMatch(term -> sheet.answer(term.item()).isGiven());
            }
        }

        private void cutOff(ScoreReport report, CutOffResult result, List<BruteForce.Completion> completions) {
            ScaleResult scale = report.scale(result.cutOff().scale()).orElseThrow();
            if (result.basis() == CutOffResult.Basis.CONTEXT || scale.outcome() instanceof ScaleOutcome.Withheld) {
                return;
            }
            TreeSet<Fraction> values = new TreeSet<>(model.totals(scale.scale(), completions));
            if (scale.outcome() instanceof ScaleOutcome.Estimated estimated) {
                values.clear();
                values.add(Fraction.from(estimated.exact()));
            }
            long met = values.stream()
                    .filter(value -> value.is(
                            result.cutOff().comparison(),
                            Fraction.from(result.cutOff().value())))
                    .count();
            Status expected = met == values.size() ? Status.POSITIVE : met == 0 ? Status.NEGATIVE : Status.UNDETERMINED;
            assertThat(result.status()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"phq-2, 25", "gad-2, 25", "audit-c, 216", "pc-ptsd-5, 729", "c-ssrs-screener, 2187"})
    void SCR_03_SCR_04_SCR_31_every_partial_sheet_of_a_shipped_form(String id, int sheets) {
        Instrument instrument = Instruments.standard().get(id);
        Against against = new Against(instrument);
        Context known = Context.unknown().withSex("female").withAge(15);
        assertThat(Rows.partial(instrument, BLANK, sheet -> {
                    against.check(sheet);
                    against.check(sheet.in(known));
                }))
                .isEqualTo(sheets);
    }

    @Test
    void SCR_31_every_partial_sheet_of_the_ASQ_with_declines() {
        Instrument instrument = Instruments.standard().get("asq");
        Against against = new Against(instrument);
        assertThat(Rows.partial(instrument, BLANK_OR_DECLINED, against::check)).isEqualTo(1024);
    }

    @Test
    void SCR_05_every_partial_sheet_of_the_BRS_has_the_mean_of_its_answers() {
        Instrument instrument = Instruments.standard().get("brs");
        Scoring scoring = Scoring.of(instrument);
        List<String> reversed = List.of("2", "4", "6");
        int[] wrong = {0};
        int seen = Rows.partial(instrument, BLANK, sheet -> {
            long sum = 0;
            long given = 0;
            for (var item : instrument.items()) {
                if (sheet.answer(item.id()) instanceof Answer.Given is) {
                    int value = Integer.parseInt(is.values().get(0));
                    sum += reversed.contains(item.id()) ? 6 - value : value;
                    given++;
                }
            }
            wrong[0] += isBrs(scoring.score(sheet).total(), sum, given) ? 0 : 1;
        });
        assertThat(seen).isEqualTo(46_656);
        assertThat(wrong[0]).isZero();
    }

    private static boolean isBrs(ScaleResult total, long sum, long given) {
        if (given == 0) {
            return total.outcome().equals(new ScaleOutcome.Withheld(WithheldReason.NOTHING_ANSWERED));
        }
        long missing = 6 - given;
        String band = 100 * sum < 300 * given ? "low" : 100 * sum < 431 * given ? "normal" : "high";
        return total.value()
                        .filter(v -> v.numerator() * given == sum * v.denominator())
                        .isPresent()
                && total.outcome()
                        .low()
                        .filter(v -> v.numerator() * 6 == (sum + missing) * v.denominator())
                        .isPresent()
                && total.outcome()
                        .high()
                        .filter(v -> v.numerator() * 6 == (sum + 5 * missing) * v.denominator())
                        .isPresent()
                && total.outcome() instanceof ScaleOutcome.Scored == (missing == 0)
                && total.band().filter(b -> b.label().equals(band)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("tiny")
    void SCR_03_SCR_04_SCR_31_every_partial_sheet_of_a_form_with_one_kind_of_rule(Instrument instrument) {
        List<Answer> none = new ArrayList<>(BLANK_OR_DECLINED);
        none.add(new Answer.NotAsked(NotAskedReason.NOT_APPLICABLE));
        Against against = new Against(instrument);
        assertThat(Rows.partial(instrument, none, against::check)).isGreaterThan(100);
    }

    static Stream<Instrument> tiny() {
        Condition first = Definition.is("1", Comparison.AT_LEAST, 1);
        Ratio half = Ratio.of(1, 2);
        return Stream.of(
                        three("sum")
                                .scale(ScaleDraft.sum(Scale.TOTAL, "1", "2", "3")
                                        .bands(0, 2, 4)),
                        three("multiplied")
                                .scale(ScaleDraft.sum(Scale.TOTAL, "1", "3").times(Ratio.of(5, 2))),
                        three("mean")
                                .scale(ScaleDraft.mean(Scale.TOTAL, "1", "2", "3")
                                        .bands(0, 1, 3)),
                        three("weighted")
                                .scale(ScaleDraft.of(
                                        Scale.TOTAL,
                                        ScaleRule.SUM,
                                        List.of(
                                                new Term("1", false, half),
                                                new Term("2", true, Ratio.of(-2)),
                                                new Term("3", false, Ratio.of(3))))),
                        three("count")
                                .scale(ScaleDraft.count(
                                        Scale.TOTAL,
                                        new ValueTest.Compares(Comparison.AT_LEAST, Ratio.ONE),
                                        "1",
                                        "2",
                                        "3")),
                        three("gate").gate(first, "2", "3").scale(ScaleDraft.sum(Scale.TOTAL, "1", "2", "3")),
                        three("two-gates")
                                .gate(first, "2")
                                .gate(Definition.is("2", Comparison.AT_LEAST, 2), "3")
                                .scale(ScaleDraft.sum(Scale.TOTAL, "1", "2", "3")),
                        three("gate-on-two")
                                .gate(Condition.all(List.of(first, Definition.is("2", Comparison.BELOW, 2))), "3")
                                .scale(ScaleDraft.mean(Scale.TOTAL, "2", "3")),
                        three("blank-as")
                                .scale(ScaleDraft.sum(Scale.TOTAL, "1", "2", "3")
                                        .missing(new MissingRule.BlankAs(
                                                Ratio.ZERO, 1, MissingRule.Over.SCALE, Definition.STUDY))),
                        three("implied")
                                .scale(ScaleDraft.sum(Scale.TOTAL, "1", "2", "3")
                                        .missing(new MissingRule.Implied(
                                                List.of("2", "3"),
                                                Ratio.ZERO,
                                                Definition.is("1", Comparison.EQUAL, 0),
                                                Definition.STUDY))),
                        three("categories")
                                .scale(ScaleDraft.sum(Scale.TOTAL, "1", "2", "3"))
                                .categories(
                                        "nested",
                                        Condition.all(List.of(
                                                new Condition.ScaleIs(Scale.TOTAL, Comparison.AT_LEAST, Ratio.of(3)),
                                                new Condition.AtLeast(2, List.of(first, yes("2"), yes("3"))))),
                                        Condition.any(List.of(new Condition.ItemDeclined("1"), yes("3"))),
                                        new Condition.ItemNotApplicable("2")),
                        three("declined-gate")
                                .gate(Condition.any(List.of(first, new Condition.ItemDeclined("1"))), "2")
                                .categories("second", yes("2"), new Condition.ItemNotApplicable("2"))
                                .categories("first", new Condition.ItemDeclined("1"), first))
                .map(definition -> definition.scales().isEmpty() ? definition : divided(definition))
                .map(Definition::instrument);
    }

    private static Condition yes(String item) {
        return Definition.is(item, Comparison.AT_LEAST, 1);
    }

    private static Definition three(String id) {
        return Definition.of(id).item("1", 0, 1, 2).item("2", 0, 1, 2).item("3", 0, 1, 2);
    }

    /** Adds a cut-off with every operator, in the middle of the scale. */
    private static Definition divided(Definition definition) {
        Scale scale = definition.scales().get(0);
        Ratio middle = scale.lowest().plus(scale.highest()).dividedBy(Ratio.of(2));
        for (Comparison comparison : Comparison.values()) {
            if (comparison != Comparison.EQUAL) {
                definition.cutOff(scale.id(), comparison, middle);
            }
        }
        return definition;
    }
}
