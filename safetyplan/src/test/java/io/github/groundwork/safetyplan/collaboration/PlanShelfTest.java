package io.github.groundwork.safetyplan.collaboration;

import static io.github.groundwork.safetyplan.Table.ROWAN;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.plan.PlanKind;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.plan.TemplateRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Puts a person's plans on a shelf, as a host would. */
class PlanShelfTest {
    private static final PlanShelf EMPTY = PlanShelf.of(ROWAN);
    private static final SafetyPlan OLD = approved("plan-1");
    private static final SafetyPlan NEW = made("plan-2");

    /** A plan with all that it needs, under an id. */
    private static SafetyPlan made(String id) {
        return SafetyPlan.of(
                        History.of(HistoryId.parse(id), ROWAN, ready().history().entries())
                                .orThrow())
                .orThrow();
    }

    private static SafetyPlan approved(String id) {
        return made(id).approve(rowan(5));
    }

    private static String inForce(PlanShelf shelf) {
        return shelf.inForce(PlanKind.CRISIS)
                .fold(
                        () -> "none",
                        one -> "one: " + id(one),
                        several -> "several: "
                                + several.stream().map(PlanShelfTest::id).toList());
    }

    private static HistoryId id(SafetyPlan plan) {
        return plan.history().id();
    }

    private static void notPossible(String code, Runnable action) {
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(action::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void PLN_05_plans_stand_beside_each_other_in_the_order_of_their_ids() {
        PlanShelf shelf = EMPTY.with(NEW).with(OLD);
        assertThat(shelf.plans()).containsExactly(OLD, NEW);
        assertThat(shelf.plans(PlanKind.CRISIS)).containsExactly(OLD, NEW);
        assertThat(shelf.plan(id(NEW))).contains(NEW);
        assertThat(shelf.plan(HistoryId.parse("plan-3"))).isEmpty();
        assertThat(shelf.person()).isEqualTo(ROWAN);
        assertThat(shelf).isEqualTo(EMPTY.with(OLD).with(NEW)).hasToString("PlanShelf[2 plans]");
        assertThat(EMPTY.plans()).isEmpty();
        assertThat(EMPTY.with(OLD)).hasToString("PlanShelf[1 plan]");
    }

    @Test
    void PLN_05_a_second_plan_of_a_kind_comes_into_force_once_the_other_is_withdrawn() {
        PlanShelf shelf = EMPTY.with(OLD).with(NEW);
        assertThat(inForce(EMPTY)).isEqualTo("none");
        assertThat(inForce(shelf)).isEqualTo("one: plan-1");
        SafetyPlan approved = NEW.approve(rowan(6));
        notPossible("ANOTHER_IN_FORCE", () -> shelf.with(approved));
        notPossible("ANOTHER_IN_FORCE", () -> EMPTY.with(OLD).with(approved));
        PlanShelf changed = shelf.with(OLD.withdrawApproval(rowan(7))).with(approved);
        assertThat(inForce(changed)).isEqualTo("one: plan-2");
        assertThat(changed.plans()).hasSize(2);
    }

    @Test
    void PLN_05_an_older_copy_of_a_plan_takes_nothing_away() {
        SafetyPlan edited = OLD.add(SIGNS, own("I pace."), rowan(6));
        PlanShelf shelf = EMPTY.with(edited);
        assertThat(shelf.with(OLD)).isEqualTo(shelf);
        assertThat(EMPTY.with(OLD).with(edited)).isEqualTo(shelf);
    }

    @Test
    void PLN_05_a_shelf_holds_the_plans_of_one_person() {
        PersonId kim = PersonId.parse("kim");
        SafetyPlan kims = SafetyPlan.begin(HistoryId.parse("plan-9"), PlanTemplates.crisis(), kim, rowan(0));
        assertThatIllegalArgumentException().isThrownBy(() -> EMPTY.with(kims));
        assertThat(EMPTY.merge(PlanShelf.of(kim)).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("HISTORY_OTHER_OWNER", "/person"));
    }

    @Test
    void PLN_05_plans_that_were_approved_apart_both_stay_until_the_person_says_which_they_mean() {
        PlanShelf phone = EMPTY.with(OLD);
        PlanShelf clinic = EMPTY.with(NEW.approve(rowan(6)));
        PlanShelf both = phone.merge(clinic).orThrow();
        assertThat(both).isEqualTo(clinic.merge(phone).orThrow());
        assertThat(inForce(both)).isEqualTo("several: [plan-1, plan-2]");
        assertThat(both.toSettle()).containsExactly(PlanKind.CRISIS);
        assertThat(phone.toSettle()).isEmpty();

        PlanShelf edited = both.with(OLD.add(SIGNS, own("I pace."), rowan(7)));
        assertThat(inForce(edited)).isEqualTo("several: [plan-1, plan-2]");
        notPossible("ANOTHER_IN_FORCE", () -> both.with(approved("plan-3")));
        PlanShelf settled = both.with(OLD.withdrawApproval(rowan(8)));
        assertThat(inForce(settled)).isEqualTo("one: plan-2");
        assertThat(settled.toSettle()).isEmpty();
        assertThat(inForce(both.merge(settled).orThrow())).isEqualTo("one: plan-2");
    }

    private static SafetyPlan begunApart() {
        PlanTemplate ours = PlanTemplates.crisis();
        return SafetyPlan.begin(
                HistoryId.parse("plan-1"),
                PlanTemplate.of(
                        new TemplateRef("ours", "1"),
                        ours.kind(),
                        ours.title(),
                        ours.sections().subList(1, 3),
                        Optional.empty()),
                ROWAN,
                nurse(0));
    }

    @Test
    void copies_that_cannot_be_put_together_are_reported_with_their_plan() {
        PlanShelf shelf = EMPTY.with(OLD).with(NEW);
        notPossible("BEGUN_ELSEWHERE", () -> shelf.with(begunApart()));
        List<Problem> problems = shelf.merge(EMPTY.with(begunApart())).problems();
        assertThat(problems).extracting(Problem::code).contains("BEGUN_ELSEWHERE");
        assertThat(problems)
                .extracting(Problem::path)
                .allSatisfy(path -> assertThat(path).startsWith("/plan-1/"));
    }

    @Test
    void several_plans_are_at_least_two() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanShelf.InForce.Several(List.of(OLD)));
    }
}
