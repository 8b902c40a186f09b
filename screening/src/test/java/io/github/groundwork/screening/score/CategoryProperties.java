package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.BruteForce;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Choice;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.testing.ScaleDraft;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** SCR-31: the categories that are still possible are exactly those that some completion leads to. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class CategoryProperties {

    @Provide
    Arbitrary<Case> sorted() {
        return Arb.sheets(Arb.instruments(3, 2, 0, 3, 0));
    }

    @Property(tries = 1_000)
    void SCR_31_categories_are_exactly_those_that_a_completion_leads_to(@ForAll("sorted") Case given) {
        BruteForce model = given.model();
        List<BruteForce.Completion> completions = model.completions(given.sheet());
        for (CategoryResult result : given.report().categories()) {
            List<Integer> possible = positions(result);
            if (completions.isEmpty()) {
                List<BruteForce.Completion> taken = model.completionsTakenAsGiven(given.sheet());
                assertThat(model.categories(result.rule(), taken)).containsAll(possible);
            } else {
                assertThat(possible).containsExactlyElementsOf(model.categories(result.rule(), completions));
            }
        }
    }

    private static List<Integer> positions(CategoryResult result) {
        return result.possible().stream()
                .map(category -> result.rule().categories().indexOf(category))
                .toList();
    }

    @Property(tries = 300)
    void SCR_31_one_possible_category_means_decided_and_what_all_share_is_stated(@ForAll("sorted") Case given) {
        for (CategoryResult result : given.report().categories()) {
            assertThat(result.possible()).isNotEmpty();
            assertThat(result.decided().isPresent()).isEqualTo(result.possible().size() == 1);
            Set<String> shared = new LinkedHashSet<>(result.possible().get(0).shares());
            for (Category category : result.possible()) {
                shared.retainAll(category.shares());
            }
            assertThat(result.shared()).containsExactlyElementsOf(shared);
        }
    }

    @Property(tries = 300)
    void SCR_31_a_newly_given_answer_never_adds_a_category_unless_a_decline_decided(@ForAll("sorted") Case given) {
        ScoreReport before = given.report();
        for (Item item : given.instrument().items()) {
            if (given.sheet().answer(item.id()).equals(Answer.notReached())) {
                for (Choice choice : given.model().choices(item.id())) {
                    Case more = given.with(given.sheet().with(item.id(), choice.toAnswer()));
                    if (!more.model().completions(more.sheet()).isEmpty()) {
                        narrows(before, more.report());
                    }
                }
            }
        }
    }

    private static void narrows(ScoreReport before, ScoreReport after) {
        for (int r = 0; r < before.categories().size(); r++) {
            assertThat(before.categories().get(r).possible())
                    .containsAll(after.categories().get(r).possible());
        }
    }

    /** A gate's question about a decline is the gate's own: a rule that does not ask leaves the declined answer open. */
    @Example
    void SCR_31_a_decline_decides_only_for_the_rule_that_asks_about_it() {
        Condition yes = Definition.is("1", Comparison.EQUAL, 1);
        Instrument instrument = Definition.of("tiny")
                .item("1", 0, 1)
                .item("2", 0, 1)
                .add(new Gate(
                        List.of("2"),
                        Condition.any(List.of(yes, new Condition.ItemDeclined("1"))),
                        Optional.empty(),
                        Definition.STUDY))
                .categories("first", yes)
                .instrument();
        Responses sheet = Responses.start(instrument).declined(1);
        CategoryResult result = Scoring.of(instrument).score(sheet).categories().get(0);
        assertThat(result.possible()).extracting(Category::id).containsExactly("k0", "k1");
    }

    /** The same between two gates: a decline that one of them asks about does not close the other. */
    @Example
    void SCR_31_a_decline_decides_only_for_the_gate_that_asks_about_it() {
        Condition yes = Definition.is("1", Comparison.EQUAL, 1);
        Instrument instrument = Definition.of("tiny")
                .item("1", 0, 1)
                .item("2", 0, 1)
                .item("3", 0, 1)
                .add(new Gate(
                        List.of("2"),
                        Condition.any(List.of(yes, new Condition.ItemDeclined("1"))),
                        Optional.empty(),
                        Definition.STUDY))
                .add(new Gate(List.of("3"), yes, Optional.empty(), Definition.STUDY))
                .critical(1, false, "3")
                .instrument();
        ScoreReport report =
                Scoring.of(instrument).score(Responses.start(instrument).declined(1));
        assertThat(report.closedItems()).isEmpty();
        assertThat(report.unansweredCritical())
                .extracting(UnansweredCritical::item)
                .containsExactly("3");
    }

    /** A gate may ask about a scale of earlier items. */
    @Example
    void SCR_31_a_gate_that_asks_about_a_scale_is_decided_by_all_completions() {
        Condition when = new Condition.ScaleIs("first", Comparison.AT_LEAST, Ratio.of(2));
        Definition definition = Definition.of("tiny")
                .item("1", 0, 1)
                .item("2", 0, 1)
                .item("3", 0, 1)
                .scale(ScaleDraft.sum("first", "1", "2"));
        Instrument instrument = definition
                .add(new Gate(List.of("3"), when, Optional.empty(), Definition.STUDY))
                .categories("third", Definition.is("3", Comparison.EQUAL, 1))
                .instrument();
        Scoring scoring = Scoring.of(instrument);
        Responses sheet = Responses.start(instrument).given(1, 0);
        assertThat(scoring.score(sheet).categories().get(0).possible())
                .extracting(Category::id)
                .containsExactly("k1");
        assertThat(scoring.score(sheet).closedItems()).containsExactly("3");
        assertThat(scoring.score(sheet.given(1, 1)).categories().get(0).possible())
                .hasSize(2);
    }

    /** A decline decides a published condition about it, also behind a gate that is closed or in doubt. */
    @Example
    void SCR_31_a_declined_item_behind_a_gate_is_declined() {
        Instrument instrument = Definition.of("tiny")
                .item("1", 0, 1)
                .item("2", 0, 1)
                .add(new Gate(
                        List.of("2"), Definition.is("1", Comparison.EQUAL, 1), Optional.empty(), Definition.STUDY))
                .categories("second", new Condition.ItemDeclined("2"))
                .instrument();
        Scoring scoring = Scoring.of(instrument);
        Responses sheet = Responses.start(instrument).declined(2);
        for (Responses each : List.of(sheet, sheet.given(1, 0), sheet.given(1, 1))) {
            assertThat(scoring.score(each).categories().get(0).possible())
                    .extracting(Category::id)
                    .containsExactly("k0");
        }
    }
}
