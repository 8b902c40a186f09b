package io.github.groundwork.safetyplan.collaboration;

import static io.github.groundwork.safetyplan.Table.COPING;
import static io.github.groundwork.safetyplan.Table.HELP;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.contact;
import static io.github.groundwork.safetyplan.Table.others;
import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.peer;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.SaferStep;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.share.EntryNotice;
import io.github.groundwork.safetyplan.share.PlanChanges;
import io.github.groundwork.safetyplan.share.PlanSteps;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the person did on two devices, neither of which knew of the other. */
class ApartTest {
    private static final Viewing VIEWING = Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(0))
            .shownAt(Table.at(60));
    private static final Audience MAYA = Audience.supporter(ActorId.parse("maya"));

    private static By laptop(int minute) {
        return on("laptop", minute);
    }

    private static By on(String device, int minute) {
        return new By(rowan(minute).actor(), Role.PERSON, DeviceId.parse(device), Table.at(minute));
    }

    private static EventId newest(SafetyPlan plan) {
        return plan.newest().orElseThrow();
    }

    private static SafetyPlan merged(SafetyPlan one, SafetyPlan other) {
        SafetyPlan both = one.merge(other).orThrow();
        assertThat(other.merge(one).orThrow()).isEqualTo(both);
        assertThat(SafetyPlan.of(both.history()).orThrow()).isEqualTo(both);
        return both;
    }

    private static void notPossible(PlanProblem problem, Runnable action) {
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(action::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(problem.name()));
    }

    private static String text(SafetyPlan plan) {
        return PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC)
                .render(PlanView.of(plan, Audience.person(), VIEWING));
    }

    @Test
    void PLN_07_the_person_is_asked_about_what_they_accepted_here_and_put_aside_there() {
        SafetyPlan proposed = ready().propose(COPING, others("Walk.", peer(4)), peer(4));
        EventId walk = newest(proposed);
        SafetyPlan accepted = proposed.accept(walk, rowan(5));
        for (SafetyPlan both : List.of(
                merged(accepted, proposed.putAside(walk, laptop(6))),
                merged(proposed.accept(walk, laptop(6)), proposed.putAside(walk, rowan(5))))) {
            PlanEntry entry = both.toSettle().get(0);
            assertThat(both.toSettle()).hasSize(1);
            assertThat(entry.removedToo()).isTrue();
            assertThat(text(both)).contains("""
                    - Walk.
                        Taken out in one place and kept in another. Does it stay?
                    """);
            notPossible(PlanProblem.PLAN_UNSETTLED, () -> both.approve(rowan(7)));
            assertThat(both.remove(entry.id(), rowan(7)).entries()).isEqualTo(ready().entries());
            SafetyPlan kept = both.edit(entry.id(), own("Walk to the river."), rowan(7));
            assertThat(kept.toSettle()).isEmpty();
            assertThat(kept.approve(rowan(8)).inForce().orElseThrow().entries()).hasSize(3);
        }
    }

    @Test
    void what_was_put_aside_first_and_accepted_later_is_an_entry_like_any_other() {
        SafetyPlan proposed = ready().propose(COPING, others("Walk.", peer(4)), peer(4));
        SafetyPlan aside = proposed.putAside(newest(proposed), rowan(5));
        SafetyPlan later = aside.accept(newest(proposed), rowan(6));
        assertThat(later.toSettle()).isEmpty();
        assertThat(later.entries()).hasSize(3);
        SafetyPlan apart = merged(later, ready().edit(ready().entries().get(0).id(), own("I pace."), laptop(7)));
        assertThat(apart.toSettle()).isEmpty();
    }

    @Test
    void PLN_07_the_same_text_written_twice_is_nothing_to_settle() {
        EventId sign = ready().entries().get(0).id();
        SafetyPlan both =
                merged(ready().edit(sign, own("I pace."), rowan(5)), ready().edit(sign, own("I pace."), laptop(6)));
        assertThat(both.toSettle()).isEmpty();
        assertThat(both.entries().get(0).versions())
                .extracting(EntryVersion::content)
                .containsExactly(own("I pace."));
        SafetyPlan approved = both.approve(rowan(7));
        assertThat(SafetyPlan.of(approved.history()).orThrow()).isEqualTo(approved);
        assertThat(approved.isDraft()).isFalse();

        SafetyPlan three = merged(
                both, ready().edit(sign, own("I hum."), on("watch", 4)).edit(sign, own("I hum."), on("watch", 8)));
        assertThat(three.toSettle()).hasSize(1);
        assertThat(three.toSettle().get(0).versions()).hasSize(2);
    }

    @Test
    void PLN_07_two_texts_stand_apart_from_each_other_in_every_rendering() {
        EventId sign = ready().entries().get(0).id();
        SafetyPlan both = merged(
                ready().approve(rowan(4)).edit(sign, own("I pace.\nAt night."), rowan(5)),
                ready().edit(sign, own("I hum."), on("watch", 6)));
        assertThat(text(both)).contains("""
                - Either:
                  I pace.
                  At night.
                  Or:
                  I hum.
                    There is more than one text here. Which one holds?
                """);
        assertThat(PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(PlanChanges.of(both, VIEWING)))
                .contains("    Now:\n    Either:\n    I pace.\n    At night.\n    Or:\n    I hum.\n"
                        .replace("\n    A", "\n      A"));
    }

    @Test
    void PLN_07_what_was_changed_here_and_taken_out_there_is_asked_about_in_the_plan_and_in_what_changed() {
        EventId sign = ready().entries().get(0).id();
        SafetyPlan approved = ready().approve(rowan(4));
        SafetyPlan both = merged(approved.edit(sign, own("I pace."), rowan(5)), approved.remove(sign, laptop(6)));
        PlanView view = PlanView.of(both, Audience.person(), VIEWING);
        assertThat(view.sections().get(0).entries().get(0).notices()).containsExactly(EntryNotice.TAKEN_OUT_APART);
        PlanChanges changes = PlanChanges.of(both, VIEWING);
        assertThat(changes.sections().get(0).changes().get(0).takenOutApart()).isTrue();
        assertThat(List.of(
                        text(both),
                        PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(changes)))
                .allMatch(text -> text.contains("Taken out in one place and kept in another. Does it stay?"));
        assertThat(PlanView.of(both, MAYA, VIEWING).isEmpty()).isTrue();
    }

    @Test
    void PLN_16_what_is_passed_on_shows_a_text_once_and_the_date_that_the_other_sees() {
        SaferStep step = SaferStep.of(Table.words("Lock it."));
        SafetyPlan plan = ready().add(Table.SURROUNDINGS, step, rowan(4));
        EventId id = newest(plan);
        SafetyPlan shown = plan.share(SharingChoice.show(MAYA, SharingScope.everything()), rowan(5))
                .approve(rowan(6));
        SafetyPlan both = merged(
                shown.edit(id, step.withKeptAt(Table.words("In the tin.")), rowan(7)),
                shown.edit(id, step.withKeptAt(Table.words("In the shed.")), laptop(8)));
        PlanView mayas = PlanView.of(both, MAYA, VIEWING);
        assertThat(PlanView.of(both, Audience.person(), VIEWING).within(mayas)).isEqualTo(mayas);

        By slow = on("phone", -9000);
        SafetyPlan early = shown.edit(id, step.withKeptAt(Table.words("In the tin.")), slow)
                .approve(rowan(9));
        assertThat(PlanView.agreed(early, VIEWING).within(PlanView.of(early, MAYA, VIEWING)))
                .isEqualTo(PlanView.of(early, MAYA, VIEWING));
    }

    @Test
    void PLN_16_a_choice_about_a_section_or_an_entry_that_there_is_not_is_turned_down() {
        SafetyPlan plan = ready();
        SharingScope nowhere = SharingScope.section(new Term("surrounding"));
        notPossible(PlanProblem.SECTION_UNKNOWN, () -> plan.share(SharingChoice.hide(MAYA, nowhere), rowan(5)));
        for (String key : List.of("1", "phone:99", "zz:1", "phone:1:1", "phone:0")) {
            SharingScope nothing = SharingScope.entry(new EntryKey(key));
            notPossible(PlanProblem.ENTRY_UNKNOWN, () -> plan.share(SharingChoice.hide(MAYA, nothing), rowan(5)));
        }
        SafetyPlan proposed = plan.propose(SIGNS, others("x", peer(5)), peer(5));
        SharingScope proposal = SharingScope.entry(EntryKey.of(newest(proposed)));
        assertThat(proposed.share(SharingChoice.hide(MAYA, proposal), rowan(6))
                        .sharing()
                        .standing(MAYA))
                .hasSize(1);
    }

    @Test
    void COR_22_an_event_whose_author_knew_nothing_of_the_beginning_is_reported_whatever_its_device_is_called() {
        for (String device : List.of("aaa", "zzz")) {
            List<Entry<PlanEvent>> entries =
                    new ArrayList<>(Table.begun().history().entries());
            By by = on(device, 5);
            entries.add(new Entry.Event<>(
                    new EventId(by.device(), 1), List.of(), by, new DraftEvent.Added(SIGNS, own("x"), by.said())));
            History<PlanEvent> history = History.of(Table.begun().history().id(), Table.ROWAN, entries)
                    .orThrow();
            assertThat(SafetyPlan.of(history).problems())
                    .extracting(Problem::code)
                    .containsExactly(PlanProblem.PLAN_NOT_BEGUN.name());
        }
    }

    @Test
    void PLN_06_words_that_name_who_wrote_them_down_are_added_and_changed_without_saying_it_twice() {
        OwnWords spoken = OwnWords.of("I pace.", peer(5).heard(rowan(5).actor(), Role.PERSON));
        SafetyPlan added = ready().add(SIGNS, spoken, peer(5));
        assertThat(added)
                .isEqualTo(ready().with(new DraftEvent.Added(SIGNS, PlanContent.of(spoken), spoken.said()), peer(5)));
        SafetyPlan edited = added.edit(newest(added), PlanContent.of(spoken), peer(6));
        assertThat(edited.entries()).hasSize(3);
        notPossible(PlanProblem.ONLY_THE_PERSON, () -> ready().add(SIGNS, spoken, Table.nurse(6)));
    }

    @Test
    void PLN_06_what_the_person_says_and_somebody_writes_down_takes_one_call() {
        Attribution said = peer(6).heard(rowan(6).actor(), Role.PERSON);
        SafetyPlan proposed = ready().propose(COPING, others("Walk.", peer(4)), peer(4));
        EventId walk = newest(proposed);
        EventId sign = ready().entries().get(0).id();
        assertThat(proposed.accept(walk, said, peer(6)))
                .isEqualTo(proposed.with(new DraftEvent.Accepted(walk, said), peer(6)));
        assertThat(proposed.putAside(walk, said, peer(6)).proposals()).isEmpty();
        assertThat(proposed.remove(sign, said, peer(6)).entry(sign)).isEmpty();
        assertThat(proposed.notForMe(COPING, said, peer(6)).fill(COPING)).isEqualTo(SectionFill.NOT_FOR_ME);
        notPossible(PlanProblem.SAID_BY_ANOTHER, () -> proposed.remove(sign, said, Table.nurse(6)));
    }

    @Test
    void PLN_08_two_disagree_and_both_settle_it() {
        SafetyPlan plan = ready().disagree(
                        Optional.empty(), rowan(5).actor(), OthersWords.of("I would call.", peer(5).said()), peer(5));
        EventId disagreement = newest(plan);
        SafetyPlan half = plan.settle(disagreement, rowan(6));
        assertThat(half.disagreements()).hasSize(1);
        assertThat(half.settle(disagreement, peer(7)).disagreements()).isEmpty();
        notPossible(PlanProblem.NOT_THEIR_DISAGREEMENT, () -> plan.settle(disagreement, Table.nurse(6)));
    }

    @Test
    void there_is_somebody_to_reach_before_an_approval_and_after_one_was_taken_back() {
        SafetyPlan approved = ready().approve(rowan(4));
        SafetyPlan more = approved.add(HELP, contact("Ana", "ana", PlanContact.Helping.HELP), rowan(5));
        assertThat(PlanSteps.ofOwn(ready(), VIEWING).inDanger().toReach()).hasSize(1);
        assertThat(PlanSteps.ofOwn(more, VIEWING).inDanger().toReach())
                .as("what the person approved comes first")
                .hasSize(1);
        assertThat(PlanSteps.ofOwn(more.withdrawApproval(rowan(6)), VIEWING)
                        .inDanger()
                        .toReach())
                .hasSize(2);
        SafetyPlan nobodyLeft = more.enteredInError(ready().entries().get(1).id(), rowan(6));
        assertThat(nobodyLeft.inForce()).isPresent();
        assertThat(PlanSteps.ofOwn(nobodyLeft, VIEWING).inDanger().toReach())
                .as("whom the draft has, once nobody is left in what was approved")
                .hasSize(1);
        assertThat(PlanSteps.ofOwn(Table.begun(), VIEWING).first()).isEqualTo(Optional.empty());
    }
}
