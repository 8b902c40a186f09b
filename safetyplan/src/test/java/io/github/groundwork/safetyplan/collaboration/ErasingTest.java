package io.github.groundwork.safetyplan.collaboration;

import static io.github.groundwork.safetyplan.Table.COPING;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.others;
import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.peer;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands after something was entered in error: whatever came of it, the plan can be read and the rest holds. */
class ErasingTest {

    private static EventId newest(SafetyPlan plan) {
        return plan.newest().orElseThrow();
    }

    private static SafetyPlan reloaded(SafetyPlan plan) {
        SafetyPlan again = SafetyPlan.of(plan.history()).orThrow();
        assertThat(again).isEqualTo(plan);
        return again;
    }

    private static List<String> texts(List<PlanEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.versions().stream())
                .flatMap(version -> version.content().allWords().stream())
                .map(words -> words.text())
                .toList();
    }

    private static void notPossible(String code, Runnable action) {
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(action::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void a_removal_in_error_leaves_the_approval_that_came_after_it() {
        SafetyPlan three = ready().add(COPING, own("Tea."), rowan(4));
        SafetyPlan removed = three.remove(newest(three), rowan(5));
        SafetyPlan approved = removed.approve(rowan(6));
        SafetyPlan after = reloaded(approved.enteredInError(newest(removed), rowan(7)));

        assertThat(after.inForce()).isEqualTo(approved.inForce());
        assertThat(texts(after.entries())).contains("Tea.");
        assertThat(after.isDraft()).isTrue();
    }

    @Test
    void an_approved_text_in_error_is_gone_and_the_rest_stays_in_force() {
        EventId sign = ready().entries().get(0).id();
        SafetyPlan edited = ready().edit(sign, own("For somebody else."), rowan(5));
        SafetyPlan after = reloaded(edited.approve(rowan(6)).enteredInError(newest(edited), nurse(7)));

        assertThat(texts(after.inForce().orElseThrow().entries())).containsExactly("My sister Maya");
        assertThat(texts(after.entries())).containsExactly("I stop answering messages.", "My sister Maya");
    }

    @Test
    void an_entry_in_error_takes_its_later_texts_along() {
        EventId sign = ready().entries().get(0).id();
        SafetyPlan plan = ready().edit(sign, own("Another."), rowan(5))
                .propose(SIGNS, others("A third.", peer(5)), peer(5))
                .proposeInstead(sign, others("A fourth.", peer(5)), peer(5));
        SafetyPlan approved = plan.accept(newest(plan), rowan(6)).approve(rowan(7));
        SafetyPlan after = reloaded(approved.enteredInError(sign, rowan(8)));

        assertThat(texts(after.entries())).containsExactly("My sister Maya");
        assertThat(texts(after.inForce().orElseThrow().entries())).containsExactly("My sister Maya");
        assertThat(after.proposals()).hasSize(1);
    }

    @Test
    void a_proposal_in_error_takes_the_entry_along_that_it_became() {
        SafetyPlan proposed = ready().propose(COPING, others("Walk.", peer(4)), peer(4));
        SafetyPlan accepted = proposed.accept(newest(proposed), rowan(5));
        EventId entry = newest(accepted);
        SafetyPlan noted = accepted.edit(entry, own("Walk to the river."), rowan(6))
                .note(entry, OthersWords.of("The path is closed.", nurse(6).said()), nurse(6));
        SafetyPlan whole = noted.with(new AgreementEvent.FactCleared(newest(noted)), nurse(7))
                .with(
                        new AgreementEvent.Disagreed(
                                Optional.of(entry), rowan(1).actor(), OthersWords.of("Rather not.", nurse(7).said())),
                        nurse(7))
                .move(entry, Optional.empty(), rowan(8));
        SafetyPlan after = reloaded(whole.enteredInError(newest(proposed), rowan(9)));

        assertThat(texts(after.entries())).containsExactly("I stop answering messages.", "My sister Maya");
        assertThat(after.disagreements()).hasSize(1);
    }

    @Test
    void what_is_gone_cannot_be_changed_by_anybody_who_knows() {
        SafetyPlan plan = ready();
        EventId sign = plan.entries().get(0).id();
        SafetyPlan gone = plan.enteredInError(sign, rowan(5));
        String unknown = PlanProblem.ENTRY_UNKNOWN.name();

        notPossible(unknown, () -> gone.edit(sign, own("My words would vanish."), rowan(6)));
        notPossible(unknown, () -> gone.remove(sign, rowan(6)));
        notPossible(unknown, () -> gone.note(sign, OthersWords.of("x", nurse(6).said()), nurse(6)));
        notPossible(
                unknown,
                () -> gone.with(new DraftEvent.Proposed(SIGNS, others("x", nurse(6)), Optional.of(sign)), nurse(6)));
        SafetyPlan apart = plan.edit(sign, own("Nobody told me."), laptop()).remove(sign, laptop());
        assertThat(texts(reloaded(gone.merge(apart).orThrow()).entries())).containsExactly("My sister Maya");
    }

    private static By laptop() {
        return new By(rowan(1).actor(), rowan(1).role(), DeviceId.parse("laptop"), rowan(6).at());
    }

    @Test
    void PLN_03_a_withdrawal_stays_whoever_calls_it_an_error() {
        SafetyPlan plan = ready().approve(rowan(4)).withdrawApproval(rowan(5));
        notPossible(PlanProblem.WITHDRAWAL_ERASED.name(), () -> plan.enteredInError(newest(plan), nurse(6)));
        notPossible(PlanProblem.WITHDRAWAL_ERASED.name(), () -> plan.enteredInError(newest(plan), rowan(6)));
    }

    @Test
    void PLN_17_acts_of_sharing_stay_whoever_calls_them_an_error() {
        Audience maya = Audience.supporter(ActorId.parse("maya"));
        SafetyPlan hidden = ready().share(SharingChoice.hide(maya, SharingScope.section(SIGNS)), rowan(4));
        SafetyPlan revoked = hidden.share(new SharingEvent.Revoked(Optional.of(maya)), rowan(5));
        String erased = SharingProblem.SHARING_ERASED.name();
        notPossible(erased, () -> hidden.enteredInError(newest(hidden), nurse(6)));
        notPossible(erased, () -> revoked.enteredInError(newest(revoked), rowan(6)));
    }

    @Test
    void an_entry_stays_where_it_is_if_the_one_in_front_of_it_is_gone() {
        SafetyPlan plan = ready().add(SIGNS, own("b"), rowan(4)).add(SIGNS, own("c"), rowan(5));
        EventId b = plan.entries().get(1).id();
        EventId c = plan.entries().get(2).id();
        SafetyPlan after = plan.move(c, Optional.of(b), rowan(6)).enteredInError(b, rowan(7));
        assertThat(texts(after.entries())).containsExactly("I stop answering messages.", "c", "My sister Maya");
    }
}
