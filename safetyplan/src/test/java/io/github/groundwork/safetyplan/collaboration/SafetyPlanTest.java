package io.github.groundwork.safetyplan.collaboration;

import static io.github.groundwork.safetyplan.Table.COPING;
import static io.github.groundwork.safetyplan.Table.HELP;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.begun;
import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.others;
import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.peer;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groundwork.core.catalog.Resources;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.plan.TemplateRef;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.ViewStatus;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Makes plans as people at a table would. */
class SafetyPlanTest {

    private static void notPossible(ProblemCode problem, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        NotPossibleException.class, e -> assertThat(e.code()).isEqualTo(problem.name()));
    }

    @Test
    void PLN_06_what_others_write_is_a_proposal_until_the_person_accepts_it() {
        SafetyPlan plan = begun().propose(COPING, others("Walk to the river", peer(1)), peer(1));
        assertThat(plan.entries()).isEmpty();
        PlanProposal proposal = plan.proposals().get(0);
        notPossible(PlanProblem.ONLY_THE_PERSON, () -> plan.accept(proposal.id(), peer(2)));
        SafetyPlan accepted = plan.accept(proposal.id(), rowan(2));
        assertThat(accepted.entries()).hasSize(1);
        assertThat(accepted.proposals()).isEmpty();
        assertThat(plan.putAside(proposal.id(), rowan(2)).entries()).isEmpty();
        notPossible(PlanProblem.NOT_OWN_WORDS, () -> plan.add(COPING, others("x", peer(1)), rowan(1)));
        notPossible(PlanProblem.ONLY_THE_PERSON, () -> plan.add(COPING, own("x"), peer(1)));
    }

    @Test
    void what_the_person_says_and_somebody_writes_down_is_the_persons() {
        Attribution spoken = Attribution.spoken(ActorId.parse("rowan"), Role.PERSON, ActorId.parse("peer-2"));
        PlanContent words = PlanContent.of(OwnWords.of("I count the tiles.", spoken));
        SafetyPlan plan = begun().with(new DraftEvent.Added(COPING, words, spoken), peer(1));
        assertThat(plan.entries()).hasSize(1);
        notPossible(
                PlanProblem.SAID_BY_ANOTHER, () -> begun().with(new DraftEvent.Added(COPING, words, spoken), nurse(1)));
    }

    @Test
    void PLN_01_a_plan_can_be_made_on_the_telephone_with_all_of_it_written_down_by_somebody_at_work() {
        Attribution heard = nurse(1).heard(ActorId.parse("rowan"), Role.PERSON);
        OwnWords name = OwnWords.of("My sister", heard);
        PlanContact sister = PlanContact.forHelp(name, ReachBy.of(ReachBy.Kind.CALL, "555-0101"));
        SharingChoice services = SharingChoice.show(Audience.onCall(), SharingScope.section(Table.SERVICES));
        SafetyPlan asked = SafetyPlan.begin(HistoryId.parse("plan-2"), PlanTemplates.crisis(), Table.ROWAN, nurse(0))
                .with(new DraftEvent.Added(HELP, sister, heard), nurse(1))
                .with(new PlanEvent.Shared(services, Optional.of(heard)), nurse(2));

        assertThat(asked.isAskedAboutOnCall()).isTrue();
        assertThat(asked.approve(heard, nurse(3)).inForce()).isPresent();
        notPossible(SharingProblem.SHARING_NOT_THEIRS, () -> asked.share(services, nurse(4)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanEvent.Shared(services, Optional.of(rowan(1).said())));
    }

    @Test
    void PLN_08_neither_of_two_writes_down_that_the_other_sees_it_as_settled() {
        Words view = OthersWords.of("Sooner.", peer(5).said());
        SafetyPlan differing =
                ready().with(new AgreementEvent.Disagreed(Optional.empty(), ActorId.parse("rowan"), view), peer(5));
        EventId open = differing.disagreements().get(0).id();
        ActorId rowan = ActorId.parse("rowan");

        notPossible(
                PlanProblem.NOT_THEIR_DISAGREEMENT,
                () -> differing.with(new AgreementEvent.Settled(open, peer(6).heard(rowan, Role.PERSON)), peer(6)));
        SafetyPlan settled = differing
                .with(new AgreementEvent.Settled(open, nurse(6).heard(rowan, Role.PERSON)), nurse(6))
                .with(new AgreementEvent.Settled(open, peer(7).said()), peer(7));
        assertThat(settled.disagreements()).isEmpty();
    }

    @Test
    void PLN_01_nobody_close_to_the_person_writes_down_their_decisions_for_them() {
        By sister = new By(ActorId.parse("maya"), Role.SUPPORTER, DeviceId.parse("home"), Table.at(7));
        By mother = new By(ActorId.parse("mother"), Role.GUARDIAN, DeviceId.parse("home"), Table.at(7));
        EventId help = ready().entries().get(1).id();

        for (By close : List.of(sister, mother)) {
            Attribution heard = close.heard(ActorId.parse("rowan"), Role.PERSON);
            notPossible(PlanProblem.WRITTEN_DOWN_BY_SUPPORTER, () -> ready().approve(heard, close));
            notPossible(
                    PlanProblem.WRITTEN_DOWN_BY_SUPPORTER,
                    () -> ready().with(new DraftEvent.Removed(help, heard), close));
            assertThat(ready().propose(COPING, others("A walk.", close), close).proposals())
                    .hasSize(1);
        }
        assertThat(ready().approve(peer(8).heard(ActorId.parse("rowan"), Role.PERSON), peer(8))
                        .inForce())
                .isPresent();
    }

    @Test
    void PLN_01_only_the_persons_approval_of_just_these_texts_puts_a_plan_in_force() {
        SafetyPlan plan = ready();
        notPossible(PlanProblem.APPROVED_BY_ANOTHER, () -> plan.approve(nurse(4)));
        SafetyPlan approved = plan.approve(rowan(4));
        assertThat(approved.isDraft()).isFalse();
        SafetyPlan changed = approved.add(COPING, own("Tea."), rowan(5));
        assertThat(changed.isDraft()).isTrue();
        assertThat(changed.inForce()).isEqualTo(approved.inForce());
        assertThat(changed.changes()).hasToString("[PlanChange[ADDED, phone:6]]");
        SafetyPlan withdrawn = changed.withdrawApproval(rowan(6));
        assertThat(withdrawn.inForce()).isEmpty();
        assertThat(withdrawn.entries()).hasSize(3);
        notPossible(PlanProblem.ON_CALL_UNASKED, () -> begun().approve(rowan(1)));
    }

    @Test
    void PLN_07_two_edits_of_the_persons_own_are_both_kept_until_they_settle_it() {
        SafetyPlan start = ready();
        EventId sign = start.entries().get(0).id();
        SafetyPlan phone = start.edit(sign, own("On the phone."), rowan(5));
        SafetyPlan tablet = start.with(
                new DraftEvent.Edited(sign, PlanContent.of(OwnWords.of("At the clinic.", spoken())), spoken()),
                peer(5));
        SafetyPlan both = phone.merge(tablet).orThrow();
        assertThat(both).isEqualTo(tablet.merge(phone).orThrow());
        assertThat(both.toSettle()).hasSize(1);
        assertThat(both.toSettle().get(0).versions()).hasSize(2);
        notPossible(PlanProblem.PLAN_UNSETTLED, () -> both.approve(rowan(6)));
        SafetyPlan settled = both.edit(sign, own("On the phone."), rowan(7));
        assertThat(settled.toSettle()).isEmpty();
        assertThat(SafetyPlan.of(settled.history()).orThrow()).isEqualTo(settled);
    }

    private static Attribution spoken() {
        return Attribution.spoken(ActorId.parse("rowan"), Role.PERSON, ActorId.parse("peer-2"));
    }

    @Test
    void PLN_08_a_disagreement_stays_until_both_say_that_it_is_settled() {
        SafetyPlan plan = ready().with(
                        new AgreementEvent.Disagreed(
                                Optional.empty(),
                                ActorId.parse("rowan"),
                                OthersWords.of("I would call earlier.", nurse(5).said())),
                        nurse(5));
        EventId id = plan.disagreements().get(0).id();
        SafetyPlan half = plan.with(new AgreementEvent.Settled(id, rowan(6).said()), rowan(6));
        assertThat(half.disagreements()).hasSize(1);
        assertThat(half.with(new AgreementEvent.Settled(id, nurse(7).said()), nurse(7))
                        .disagreements())
                .isEmpty();
        notPossible(
                PlanProblem.NOT_THEIR_DISAGREEMENT,
                () -> half.with(new AgreementEvent.Settled(id, peer(7).said()), peer(7)));
    }

    @Test
    void entries_come_in_the_order_of_their_section_and_can_be_moved() {
        SafetyPlan plan = begun().add(SIGNS, own("a"), rowan(1))
                .add(SIGNS, own("b"), rowan(2))
                .add(SIGNS, own("c"), rowan(3));
        EventId a = plan.entries().get(0).id();
        EventId c = plan.entries().get(2).id();
        assertThat(plan.move(c, Optional.empty(), rowan(4)).entries())
                .extracting(PlanEntry::toString)
                .containsExactly("PlanEntry[phone:4]", "PlanEntry[phone:2]", "PlanEntry[phone:3]");
        assertThat(plan.move(a, Optional.of(c), rowan(4)).entries())
                .extracting(PlanEntry::toString)
                .containsExactly("PlanEntry[phone:3]", "PlanEntry[phone:4]", "PlanEntry[phone:2]");
    }

    @Test
    void nothing_is_shared_until_the_person_shares_it_and_only_what_they_approved() {
        Viewing viewing = Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(60));
        Audience maya = Audience.supporter(ActorId.parse("maya"));
        SafetyPlan plan = ready().approve(rowan(4));
        assertThat(PlanView.of(plan, maya, viewing).isEmpty()).isTrue();
        SafetyPlan shared = plan.share(SharingChoice.show(maya, SharingScope.section(SIGNS)), rowan(5))
                .add(SIGNS, own("Not approved yet."), rowan(6));
        PlanView view = PlanView.of(shared, maya, viewing);
        assertThat(view.status()).isEqualTo(ViewStatus.IN_FORCE);
        assertThat(PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(view))
                .isEqualTo("""
                        My plan for hard times
                        This is my plan, as I approved it.

                        How I notice that it is getting hard
                        - I stop answering messages.

                        Version %s, November 23, 2026.
                        A newer one may exist.
                        """.formatted(view.version()));
    }

    @Test
    void another_text_for_an_entry_that_is_not_there_is_not_possible() {
        SafetyPlan plan = ready();
        EventId sign = plan.entries().get(0).id();
        SafetyPlan removed = plan.remove(sign, rowan(4));
        notPossible(
                PlanProblem.ENTRY_UNKNOWN, () -> removed.proposeInstead(sign, others("I go quiet.", peer(5)), peer(5)));
    }

    @Test
    void PLN_12_a_plan_with_peers_and_neighbours_on_every_rung_and_no_clinician_is_valid() {
        SafetyPlan plan = ready().add(Table.STRENGTHS, own("I cook for others."), rowan(4))
                .add(Table.COMPANY, Table.contact("The choir", "choir", PlanContact.Helping.COMPANY), rowan(4))
                .add(Table.SERVICES, Table.contact("Warmline", "peer-9", PlanContact.Helping.HELP), rowan(4))
                .approve(rowan(5));
        assertThat(plan.inForce().orElseThrow().entries()).hasSize(5);
        assertThat(plan.history().entries()).noneMatch(entry -> entry.toString().contains("desk"));
    }

    @Test
    void PLN_24_a_fact_is_seen_at_once_wherever_the_entry_is_and_changes_no_words() {
        SafetyPlan plan = ready().approve(rowan(4));
        PlanEntry help = plan.entries().get(1);
        OthersWords fact = OthersWords.of("This number does not work.", nurse(5).said());
        SafetyPlan noted = plan.note(help.id(), fact, nurse(5));

        assertThat(noted.entry(help.id()).orElseThrow().facts()).containsExactly(fact);
        PlanEntry inForce = noted.inForce().orElseThrow().entries().get(1);
        assertThat(inForce.facts()).containsExactly(fact);
        assertThat(inForce.versions()).isEqualTo(help.versions());
        assertThat(noted.isDraft()).isFalse();
        assertThat(noted.with(new AgreementEvent.FactCleared(noted.newest().orElseThrow()), peer(6))
                        .inForce())
                .isEqualTo(plan.inForce());
    }

    @Test
    void PLN_05_plans_of_different_ids_or_persons_are_never_put_together() {
        SafetyPlan plan = begun();
        SafetyPlan other =
                SafetyPlan.begin(HistoryId.parse("plan-2"), PlanTemplates.crisis(), PersonId.parse("kim"), rowan(0));
        assertThat(plan.merge(other).problems())
                .extracting(Problem::code)
                .containsExactly("HISTORY_OTHER_ID", "HISTORY_OTHER_OWNER");
    }

    private static SafetyPlan begunAtTheClinic(PlanTemplate template) {
        return SafetyPlan.begin(HistoryId.parse("plan-1"), template, Table.ROWAN, nurse(0));
    }

    @Test
    void COR_22_a_plan_that_was_begun_on_two_devices_alike_is_one_plan() {
        SafetyPlan phone = ready();
        Attribution spoken = Attribution.spoken(ActorId.parse("rowan"), Role.PERSON, ActorId.parse("nurse-4"));
        SafetyPlan clinic = begunAtTheClinic(PlanTemplates.crisis())
                .with(new DraftEvent.Added(COPING, PlanContent.of(OwnWords.of("I walk.", spoken)), spoken), nurse(1));
        SafetyPlan both = phone.merge(clinic).orThrow();

        assertThat(both.entries()).hasSize(3);
        assertThat(both.ineffective()).containsValue(PlanProblem.BEGUN_ELSEWHERE.name());
        assertThat(SafetyPlan.of(both.history()).orThrow()).isEqualTo(both);
        assertThat(clinic.merge(phone).orThrow()).isEqualTo(both);
    }

    @Test
    void a_plan_that_was_begun_on_two_devices_with_other_sections_is_not_put_together() {
        PlanTemplate ours = PlanTemplates.crisis();
        SafetyPlan clinic = begunAtTheClinic(PlanTemplate.of(
                new TemplateRef("ours", "1"),
                ours.kind(),
                ours.title(),
                ours.sections().subList(1, 3),
                Optional.empty()));
        assertThat(ready().merge(clinic).problems())
                .extracting(Problem::code)
                .contains(PlanProblem.BEGUN_ELSEWHERE.name());
        assertThat(SafetyPlan.of(ready().history().merge(clinic.history()).orThrow())
                        .problems())
                .extracting(Problem::code)
                .contains(PlanProblem.BEGUN_ELSEWHERE.name());
    }

    @Test
    void a_proposal_becomes_one_entry_however_often_it_is_accepted() {
        SafetyPlan plan = begun().propose(COPING, others("Walk to the river", peer(1)), peer(1));
        EventId proposal = plan.proposals().get(0).id();
        SafetyPlan accepted = plan.accept(proposal, rowan(2));
        notPossible(PlanProblem.PROPOSAL_ACCEPTED, () -> accepted.accept(proposal, rowan(3)));
        SafetyPlan again = accepted.enteredInError(accepted.newest().orElseThrow(), rowan(3));
        assertThat(again.accept(proposal, rowan(4)).entries()).hasSize(1);
        assertThat(plan.putAside(proposal, rowan(2)).accept(proposal, rowan(3)).entries())
                .hasSize(1);
    }

    @Test
    void PLN_09_a_plan_needs_one_entry_in_the_persons_words_and_one_way_to_reach_help_and_no_more() {
        PlanService line = PlanService.of(Resources.standard().find("us-988").orElseThrow());
        SafetyPlan asked = begun().share(SharingChoice.hide(Audience.onCall(), SharingScope.everything()), rowan(1));
        SafetyPlan help = asked.add(Table.SERVICES, line, rowan(2));
        notPossible(PlanProblem.PLAN_WITHOUT_OWN_WORDS, () -> asked.approve(rowan(3)));
        notPossible(PlanProblem.PLAN_WITHOUT_OWN_WORDS, () -> help.approve(rowan(3)));
        notPossible(
                PlanProblem.PLAN_WITHOUT_HELP,
                () -> asked.add(SIGNS, own("a"), rowan(2)).approve(rowan(3)));
        assertThat(help.add(SIGNS, own("a"), rowan(2)).approve(rowan(3)).inForce())
                .isPresent();
        assertThat(asked.add(Table.SERVICES, line.withNote(Table.words("They were kind.")), rowan(2))
                        .approve(rowan(3))
                        .inForce())
                .isPresent();
    }
}
