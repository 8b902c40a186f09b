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

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.json.SafetyPlanJson;
import io.github.groundwork.safetyplan.plan.PlanContent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        SafetyPlan after = reloaded(edited.approve(rowan(6)).enteredInError(newest(edited), rowan(7)));

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

    /** What the person did themselves that adds no entry, each after what it needs; the newest event of each plan is the one meant. */
    private static List<SafetyPlan> choices() {
        SafetyPlan plan = ready().propose(COPING, others("Walk.", peer(4)), peer(4));
        EventId sign = plan.entries().get(0).id();
        SafetyPlan noted = plan.note(sign, OthersWords.of("Earlier.", nurse(5).said()), nurse(5));
        AgreementEvent.Disagreed other = new AgreementEvent.Disagreed(
                Optional.empty(), rowan(1).actor(), OthersWords.of("I would call.", nurse(5).said()));
        SafetyPlan disagreed = plan.with(other, nurse(5));
        AgreementEvent.Disagreed mine = new AgreementEvent.Disagreed(
                Optional.empty(), nurse(5).actor(), Table.words("I would rather not call."));
        return List.of(
                plan.accept(newest(plan), rowan(6)),
                plan.putAside(newest(plan), rowan(6)),
                plan.move(sign, Optional.empty(), rowan(6)),
                plan.remove(sign, rowan(6)),
                plan.notForMe(COPING, rowan(6)),
                plan.approve(rowan(6)),
                plan.with(mine, rowan(6)),
                disagreed.with(new AgreementEvent.Settled(newest(disagreed), rowan(6).said()), rowan(6)),
                noted.with(new AgreementEvent.FactCleared(newest(noted)), rowan(6)));
    }

    @Test
    void PLN_06_what_the_person_chose_is_called_an_error_by_nobody_else() {
        assertThat(choices()).allSatisfy(plan -> {
            notPossible(PlanProblem.CHOICE_ERASED.name(), () -> plan.enteredInError(newest(plan), nurse(7)));
            notPossible(PlanProblem.CHOICE_ERASED.name(), () -> plan.enteredInError(newest(plan), agent()));
            assertThat(reloaded(plan.enteredInError(newest(plan), rowan(7)))
                            .history()
                            .size())
                    .isEqualTo(plan.history().size() + 1);
        });
    }

    @Test
    void PLN_08_whoever_the_person_disagrees_with_does_not_erase_that() {
        SafetyPlan plan = ready().with(
                        new AgreementEvent.Disagreed(
                                Optional.empty(), nurse(5).actor(), Table.words("I would rather not call.")),
                        rowan(5));
        notPossible(PlanProblem.CHOICE_ERASED.name(), () -> plan.enteredInError(newest(plan), nurse(6)));
        assertThat(plan.disagreements()).hasSize(1);
        assertThat(plan.enteredInError(newest(plan), rowan(6)).disagreements()).isEmpty();
    }

    private static Attribution heard(By by) {
        return by.heard(rowan(1).actor(), Role.PERSON);
    }

    private static OwnWords heard(String text, By by) {
        return OwnWords.of(text, heard(by));
    }

    @Test
    void what_somebody_at_work_wrote_down_or_proposed_is_called_an_error_by_those_who_work_with_the_person() {
        SafetyPlan added = ready().with(
                        new DraftEvent.Added(
                                SIGNS, PlanContent.of(heard("For somebody else.", peer(6))), heard(peer(6))),
                        peer(6));
        assertThat(added.enteredInError(newest(added), nurse(7)).entries()).isEqualTo(ready().entries());
        SafetyPlan proposed = ready().propose(SIGNS, others("For somebody else.", peer(6)), peer(6));
        assertThat(proposed.enteredInError(newest(proposed), nurse(7)).proposals())
                .isEmpty();
        EventId sign = ready().entries().get(0).id();
        SafetyPlan noted = ready().note(sign, OthersWords.of("x", peer(6).said()), peer(6));
        assertThat(noted.enteredInError(newest(noted), nurse(7)).entries()).isEqualTo(ready().entries());
    }

    @Test
    void PLN_06_what_the_person_wrote_themselves_is_called_an_error_by_nobody_else() {
        EventId sign = ready().entries().get(0).id();
        SafetyPlan noted = ready().note(sign, Table.words("x"), rowan(6));
        SafetyPlan edited = ready().edit(sign, own("Another."), rowan(6));
        SafetyPlan heard = ready().with(
                        new DraftEvent.Added(SIGNS, PlanContent.of(heard("I pace.", peer(6))), heard(peer(6))),
                        peer(6));
        SafetyPlan anew = heard.edit(newest(heard), own("I pace, and I hum."), rowan(7));
        String theirs = PlanProblem.CHOICE_ERASED.name();
        for (By by : List.of(nurse(8), agent())) {
            notPossible(theirs, () -> ready().enteredInError(sign, by));
            notPossible(theirs, () -> noted.enteredInError(newest(noted), by));
            notPossible(theirs, () -> edited.enteredInError(newest(edited), by));
            notPossible(theirs, () -> anew.enteredInError(newest(heard), by));
        }
        assertThat(anew.enteredInError(newest(heard), rowan(8)).entries()).isEqualTo(ready().entries());
    }

    @Test
    void PLN_06_a_proposal_that_the_person_accepted_is_theirs() {
        SafetyPlan proposed = ready().propose(COPING, others("Walk.", peer(4)), peer(4));
        SafetyPlan accepted = proposed.accept(newest(proposed), rowan(5));
        SafetyPlan edited = accepted.edit(newest(accepted), own("Walk to the river."), rowan(6));
        SafetyPlan whole = edited.note(newest(accepted), Table.words("It is far."), rowan(7));
        notPossible(PlanProblem.CHOICE_ERASED.name(), () -> whole.enteredInError(newest(proposed), peer(8)));

        SafetyPlan gone = reloaded(whole.enteredInError(newest(proposed), rowan(8)));
        assertThat(gone.entries()).isEqualTo(ready().entries());
        assertThat(stored(gone)).doesNotContain("Walk", "It is far.");
    }

    @Test
    void PLN_06_a_file_in_which_somebody_else_erased_what_the_person_had_accepted_is_not_opened() {
        SafetyPlan proposed = ready().propose(COPING, others("Walk.", peer(4)), peer(4));
        SafetyPlan accepted = proposed.accept(newest(proposed), rowan(5));
        History<PlanEvent> forged = accepted.history().erase(peer(6), Erasure.ENTERED_IN_ERROR, newest(proposed));
        assertThat(SafetyPlan.of(forged).problems())
                .extracting(Problem::code)
                .containsExactly(PlanProblem.CHOICE_ERASED.name());

        SafetyPlan apart = proposed.enteredInError(newest(proposed), peer(6));
        assertThat(reloaded(accepted.merge(apart).orThrow()).entries())
                .as("who did not know of the yes could take back what they had proposed")
                .isEqualTo(ready().entries());
        SafetyPlan twice =
                accepted.enteredInError(newest(proposed), rowan(7)).enteredInError(newest(proposed), peer(8));
        assertThat(reloaded(twice).entries()).isEqualTo(ready().entries());
    }

    @Test
    void PLN_01_a_choice_that_somebody_wrote_down_stays_the_persons() {
        EventId sign = ready().entries().get(0).id();
        SafetyPlan long1 = ready().add(COPING, own("Tea."), rowan(4)).approve(rowan(5));
        SafetyPlan shorter = long1.remove(newest(long1.entries()), rowan(6)).approve(heard(peer(7)), peer(7));
        SafetyPlan byAgent = long1.remove(newest(long1.entries()), rowan(6)).approve(agent());
        SafetyPlan removed = ready().with(new DraftEvent.Removed(sign, heard(peer(6))), peer(6));
        SafetyPlan disagreed = ready().with(
                        new AgreementEvent.Disagreed(
                                Optional.empty(), nurse(6).actor(), heard("I would rather not call.", peer(6))),
                        peer(6));
        assertThat(List.of(shorter, byAgent, removed, disagreed))
                .allSatisfy(plan -> notPossible(
                        PlanProblem.CHOICE_ERASED.name(), () -> plan.enteredInError(newest(plan), nurse(8))));
    }

    private static EventId newest(List<PlanEntry> entries) {
        return entries.stream().map(PlanEntry::id).max(EventId::compareTo).orElseThrow();
    }

    @Test
    void PLN_08_a_disagreement_of_two_others_is_taken_back_by_whose_it_is() {
        SafetyPlan plan = ready().with(
                        new AgreementEvent.Disagreed(
                                Optional.empty(), nurse(5).actor(), OthersWords.of("I would call.", peer(5).said())),
                        peer(5));
        SafetyPlan settled = plan.with(new AgreementEvent.Settled(newest(plan), nurse(6).said()), nurse(6));
        notPossible(PlanProblem.CHOICE_ERASED.name(), () -> plan.enteredInError(newest(plan), nurse(7)));
        notPossible(PlanProblem.CHOICE_ERASED.name(), () -> settled.enteredInError(newest(settled), peer(7)));
        SafetyPlan agents = ready().disagree(
                        Optional.empty(), nurse(5).actor(), OthersWords.of("Not now.", agent().said()), agent());
        notPossible(PlanProblem.CHOICE_ERASED.name(), () -> agents.enteredInError(newest(agents), nurse(7)));
        assertThat(agents.enteredInError(newest(agents), agent()).disagreements())
                .isEmpty();
        assertThat(plan.enteredInError(newest(plan), peer(7)).disagreements()).isEmpty();
        assertThat(settled.enteredInError(newest(settled), nurse(7)).disagreements())
                .hasSize(1);
    }

    @Test
    void PLN_03_a_history_from_which_all_was_erased_at_once_is_not_opened_and_ends_nothing() {
        SafetyPlan base = ready().approve(rowan(4));
        SafetyPlan ended = base.withdrawApproval(rowan(5));
        for (Erasure erasure : Erasure.values()) {
            History<PlanEvent> all = base.history().eraseAll(nurse(6), erasure);
            assertThat(SafetyPlan.of(all).problems())
                    .extracting(Problem::code)
                    .contains(PlanProblem.ERASED_OTHERWISE.name());
            Checked<History<PlanEvent>> merged = ended.history().merge(all);
            assertThat(SafetyPlan.of(merged.orThrow()).isValid()).isFalse();
            Checked<SafetyPlan> one = SafetyPlan.of(base.history().erase(rowan(6), erasure, newest(base)));
            assertThat(one.isValid()).isEqualTo(erasure == Erasure.ENTERED_IN_ERROR);
        }
    }

    /** A copy in which a nurse erased the newest event, as no operation lets them. */
    private static SafetyPlan forged(SafetyPlan plan) {
        return SafetyPlan.of(plan.history().erase(nurse(8), Erasure.ENTERED_IN_ERROR, newest(plan)))
                .orThrow();
    }

    @Test
    void what_could_not_be_erased_is_found_where_a_copy_still_holds_it() {
        SafetyPlan withdrawn = ready().approve(rowan(4)).withdrawApproval(rowan(5));
        SafetyPlan shared = ready();
        List<SafetyPlan> all = new ArrayList<>(choices());
        all.addAll(List.of(withdrawn, shared));
        assertThat(all).allSatisfy(plan -> {
            String code = plan == withdrawn
                    ? PlanProblem.WITHDRAWAL_ERASED.name()
                    : plan == shared ? SharingProblem.SHARING_ERASED.name() : PlanProblem.CHOICE_ERASED.name();
            Checked<SafetyPlan> merged = plan.merge(forged(plan));
            assertThat(merged.problems()).extracting(Problem::code).containsExactly(code);
            assertThat(forged(plan).merge(plan)).isEqualTo(merged);
        });
    }

    @Test
    void COR_23_what_the_person_erased_themselves_stays_erased_whoever_says_so_again() {
        SafetyPlan plan = ready().approve(rowan(4));
        SafetyPlan gone = plan.enteredInError(newest(plan), rowan(5));
        SafetyPlan again = gone.enteredInError(newest(plan), nurse(6));
        assertThat(plan.merge(again).orThrow()).isEqualTo(again);
        assertThat(again.inForce()).isEmpty();
    }

    @Test
    void PLN_06_what_the_person_wrote_apart_about_what_is_gone_is_called_an_error_by_nobody_else() {
        EventId sign = ready().entries().get(0).id();
        SafetyPlan gone = ready().enteredInError(sign, rowan(5))
                .merge(ready().edit(sign, own("Nobody told me."), laptop()))
                .orThrow();
        assertThat(stored(gone)).contains("Nobody told me.");
        notPossible(PlanProblem.CHOICE_ERASED.name(), () -> gone.enteredInError(sign, nurse(7)));
        assertThat(stored(gone.enteredInError(sign, rowan(7)))).doesNotContain("Nobody told me.");
    }

    private static By agent() {
        return new By(ActorId.parse("agent-1"), Role.AGENT, DeviceId.parse("laptop"), rowan(7).at());
    }

    @Test
    void an_entry_stays_where_it_is_if_the_one_in_front_of_it_is_gone() {
        SafetyPlan plan = ready().add(SIGNS, own("b"), rowan(4)).add(SIGNS, own("c"), rowan(5));
        EventId b = plan.entries().get(1).id();
        EventId c = plan.entries().get(2).id();
        SafetyPlan after = plan.move(c, Optional.of(b), rowan(6)).enteredInError(b, rowan(7));
        assertThat(texts(after.entries())).containsExactly("I stop answering messages.", "c", "My sister Maya");
    }

    private static String stored(SafetyPlan plan) {
        return new String(SafetyPlanJson.write(plan), StandardCharsets.UTF_8);
    }

    @Test
    void COR_23_with_an_entry_go_the_other_texts_that_it_had_and_what_was_noted_about_it() {
        EventId sign = ready().entries().get(0).id();
        SafetyPlan told = ready().edit(sign, own("A second text."), rowan(4))
                .note(sign, OthersWords.of("A noted text.", nurse(5).said()), nurse(5))
                .approve(rowan(6));
        SafetyPlan gone = reloaded(told.enteredInError(sign, rowan(7)));

        assertThat(stored(told)).contains("I stop answering", "A second text.", "A noted text.");
        assertThat(stored(gone)).doesNotContain("I stop answering", "A second text.", "A noted text.");
        assertThat(stored(gone.merge(told).orThrow())).isEqualTo(stored(gone));
        assertThat(texts(gone.inForce().orElseThrow().entries())).containsExactly("My sister Maya");
    }
}
