package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.json.ResponsesJson;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.BruteForce;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.testing.ScaleDraft;
import io.github.groundwork.screening.testing.Sheets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** SCR-01 and SCR-02: what was not answered is no number, and which kind of non-answer it is makes no difference to a score. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class NonAnswerProperties {

    @Provide
    Arbitrary<Case> scaled() {
        return Arb.sheets(Arb.instruments(2, 3, 3, 0, 0));
    }

    @Property(tries = 300)
    void SCR_01_a_scale_has_a_value_only_where_all_its_items_are_given_or_closed(@ForAll("scaled") Case given) {
        BruteForce model = given.model();
        List<BruteForce.Completion> completions = model.completions(given.sheet());
        for (ScaleResult result : given.report().scales()) {
            if (result.outcome() instanceof ScaleOutcome.Scored) {
                assertThat(result.scale().terms())
                        .allMatch(term -> given.sheet().answer(term.item()).isGiven()
                                || completions.stream().allMatch(c -> c.isClosed(term.item())));
            }
        }
    }

    @Property(tries = 300)
    void SCR_01_an_open_item_keeps_all_that_it_could_add(@ForAll("scaled") Case given) {
        for (Explanation.OfScale scale : given.report().explanation().scales()) {
            for (Explanation.Contribution each : scale.contributions()) {
                boolean answered = each.standing() == Explanation.Standing.ANSWERED;
                assertThat(answered).isEqualTo(each.answer().isGiven());
                if (each.standing() == Explanation.Standing.OPEN) {
                    assertThat(scale.result().outcome())
                            .isNotInstanceOfAny(ScaleOutcome.Scored.class, ScaleOutcome.Estimated.class);
                }
            }
        }
    }

    @Property
    void SCR_01_JSON_keeps_every_kind_of_non_answer_and_gives_it_no_value(@ForAll Case given) {
        byte[] written = ResponsesJson.write(given.sheet());
        assertThat(ResponsesJson.read(written, given.instrument()).orThrow()).isEqualTo(given.sheet());
        for (Answer none : Sheets.NON_ANSWERS) {
            Responses all = Responses.start(given.instrument());
            for (Item item : given.instrument().items()) {
                all = all.with(item.id(), none);
            }
            String text = new String(ResponsesJson.write(all), StandardCharsets.UTF_8);
            assertThat(text)
                    .doesNotContain("\"value\"")
                    .doesNotContain("\"values\"")
                    .doesNotContain("null");
            assertThat(ResponsesJson.read(ResponsesJson.write(all), given.instrument())
                            .orThrow()
                            .answers()
                            .values())
                    .containsOnly(none);
        }
    }

    @Property(tries = 300)
    void SCR_02_another_kind_of_non_answer_changes_no_value_bound_or_band(@ForAll("scaled") Case given) {
        ScoreReport before = given.report();
        for (Item item : given.instrument().items()) {
            if (!given.sheet().answer(item.id()).isGiven()) {
                for (Answer none : Sheets.NON_ANSWERS) {
                    isSame(
                            before,
                            given.with(given.sheet().with(item.id(), none)).report());
                }
            }
        }
    }

    @Property
    void SCR_02_all_non_answers_of_one_kind_or_of_another_change_no_value_bound_or_band(@ForAll("scaled") Case given) {
        ScoreReport before = given.report();
        for (Answer none : Sheets.NON_ANSWERS) {
            Responses sheet = given.sheet();
            for (Item item : given.instrument().items()) {
                sheet = sheet.answer(item.id()).isGiven() ? sheet : sheet.with(item.id(), none);
            }
            isSame(before, given.with(sheet).report());
        }
    }

    private static void isSame(ScoreReport before, ScoreReport after) {
        for (int s = 0; s < before.scales().size(); s++) {
            assertThat(after.scales().get(s).outcome())
                    .isEqualTo(before.scales().get(s).outcome());
            assertThat(after.scales().get(s).band())
                    .isEqualTo(before.scales().get(s).band());
        }
        assertThat(after.cutOffs()).isEqualTo(before.cutOffs());
        assertThat(after.scoreOnly()).isEqualTo(before.scoreOnly());
    }

    /** A gate that a decline opens would let the kind of non-answer change a bound: no such definition loads, or none does. */
    @Example
    void SCR_02_a_decline_that_opens_a_gate_changes_no_bound() {
        Condition when =
                Condition.any(List.of(Definition.is("1", Comparison.EQUAL, 1), new Condition.ItemDeclined("1")));
        isUnmovedByADecline(Definition.of("tiny")
                .item("1", 0, 1)
                .item("2", 1, 2)
                .item("3", 0, 1)
                .gate(when, "2")
                .scale(ScaleDraft.sum(Scale.TOTAL, "2", "3"))
                .checked());
    }

    @Example
    void SCR_02_a_decline_that_opens_a_gate_changes_no_bound_of_a_scale_that_holds_what_the_gate_asks() {
        Condition when =
                Condition.any(List.of(Definition.is("1", Comparison.EQUAL, 1), new Condition.ItemDeclined("1")));
        Definition definition = Definition.of("tiny")
                .item("1", 0, 1)
                .item("2", 1, 2)
                .item("3", 0, 1)
                .add(new Gate(List.of("2"), when, Optional.empty(), Definition.STUDY))
                .scale(ScaleDraft.sum(Scale.TOTAL, "1", "3"));
        Checked<Instrument> checked = definition.checked();
        checked.value().ifPresent(instrument -> {
            Responses sheet = Responses.start(instrument).given(2, 1).given(3, 1);
            isSame(
                    Scoring.of(instrument).score(sheet.declined(1)),
                    Scoring.of(instrument).score(sheet));
        });
    }

    @Example
    void SCR_02_a_decline_that_a_rule_for_missing_answers_asks_about_changes_no_value() {
        isUnmovedByADecline(Definition.of("tiny")
                .item("1", 0, 1)
                .item("2", 0, 1)
                .item("3", 0, 1)
                .scale(ScaleDraft.sum(Scale.TOTAL, "2", "3")
                        .missing(new MissingRule.Implied(
                                List.of("2"), Ratio.ZERO, new Condition.ItemDeclined("1"), Definition.STUDY)))
                .checked());
    }

    @Example
    void SCR_02_a_decline_that_opens_a_gate_changes_no_count_of_blanks() {
        MissingRule blanks = new MissingRule.BlankAs(Ratio.ZERO, 2, MissingRule.Over.FORM, Definition.STUDY);
        isUnmovedByADecline(Definition.of("tiny")
                .item("1", 0, 1)
                .item("2", 0, 1)
                .item("3", 0, 1)
                .item("4", 0, 1)
                .add(new Gate(List.of("2"), new Condition.ItemDeclined("1"), Optional.empty(), Definition.STUDY))
                .scale(ScaleDraft.sum(Scale.TOTAL, "3", "4").missing(blanks))
                .checked());
    }

    /**
     * Where a decline opens a gate over a scale, no outcome is right. If the decline decides, the kind of non-answer moves the
     * bounds, which SCR-02 forbids. If it does not, what the person went on to answer contradicts the gate, or says that the
     * declined answer was a yes, which SCR-03 and SCR-02 forbid. So such a definition must not load.
     */
    @Example
    void SCR_02_a_gate_that_a_decline_opens_keeps_away_from_what_is_scored() {
        Condition declined = new Condition.ItemDeclined("1");
        Condition either = Condition.any(List.of(Definition.is("1", Comparison.EQUAL, 1), declined));
        MissingRule implied = new MissingRule.Implied(
                List.of("3"), Ratio.ZERO, Definition.is("1", Comparison.EQUAL, 1), Definition.STUDY);
        MissingRule blanks = new MissingRule.BlankAs(Ratio.ZERO, 2, MissingRule.Over.FORM, Definition.STUDY);
        List<Definition> definitions = List.of(
                opening(declined).scale(ScaleDraft.sum(Scale.TOTAL, "2", "3")),
                opening(either).scale(ScaleDraft.sum(Scale.TOTAL, "2", "3")),
                opening(either).scale(ScaleDraft.sum(Scale.TOTAL, "1", "3")),
                opening(either).scale(ScaleDraft.sum(Scale.TOTAL, "3", "4").missing(implied)),
                opening(declined).scale(ScaleDraft.sum(Scale.TOTAL, "3", "4").missing(blanks)));
        assertThat(definitions).noneMatch(definition -> definition.checked().isValid());
    }

    /** What such a definition does to a person: declining 1, being asked 2 for that reason, and answering it. */
    @Example
    void SCR_03_an_answer_that_a_decline_opened_is_no_contradiction_and_makes_the_decline_no_yes() {
        Condition declined = new Condition.ItemDeclined("1");
        Condition either = Condition.any(List.of(Definition.is("1", Comparison.EQUAL, 1), declined));
        Definition opened = opening(declined).scale(ScaleDraft.sum(Scale.TOTAL, "2", "3"));
        opened.checked().value().ifPresent(instrument -> {
            Responses sheet =
                    Responses.start(instrument).declined(1).given(2, 1).given(3, 1);
            assertThat(Scoring.of(instrument).score(sheet).total().value()).contains(Ratio.of(2));
        });
        Definition asked = opening(either).scale(ScaleDraft.sum(Scale.TOTAL, "1", "3"));
        asked.checked().value().ifPresent(instrument -> {
            Responses sheet =
                    Responses.start(instrument).declined(1).given(2, 1).given(3, 0);
            assertThat(Scoring.of(instrument).score(sheet).total().outcome().low())
                    .contains(Ratio.ZERO);
        });
    }

    private static Definition opening(Condition when) {
        return Definition.of("tiny")
                .item("1", 0, 1)
                .item("2", 0, 1)
                .item("3", 0, 1)
                .item("4", 0, 1)
                .gate(when, "2");
    }

    private static void isUnmovedByADecline(Checked<Instrument> checked) {
        checked.value().ifPresent(instrument -> {
            Responses sheet = Responses.start(instrument).given(3, 1);
            isSame(
                    Scoring.of(instrument).score(sheet.declined(1)),
                    Scoring.of(instrument).score(sheet));
        });
    }
}
