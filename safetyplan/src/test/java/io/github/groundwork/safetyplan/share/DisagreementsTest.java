package io.github.groundwork.safetyplan.share;

import static io.github.groundwork.safetyplan.Table.COMPANY;
import static io.github.groundwork.safetyplan.Table.COPING;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.contact;
import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.others;
import static io.github.groundwork.safetyplan.Table.peer;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static io.github.groundwork.safetyplan.Table.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.share.ViewedDisagreement.Scope;
import io.github.groundwork.safetyplan.share.ViewedDisagreement.Settled;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who sees what people see differently, and how it is told. */
class DisagreementsTest {
    private static final Audience MAYA = Audience.supporter(ActorId.parse("maya"));
    private static final Audience SAM = Audience.supporter(ActorId.parse("sam"));
    private static final SharingScope ALL = SharingScope.everything();

    private static PlanView view(SafetyPlan plan, Audience audience) {
        return PlanView.of(plan, audience, Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(60)));
    }

    private static PlanView own(SafetyPlan plan) {
        return view(plan, Audience.person());
    }

    private static SafetyPlan disagreed(SafetyPlan plan, Optional<EventId> about, By by) {
        return plan.with(
                new AgreementEvent.Disagreed(about, rowan(1).actor(), OthersWords.of("It is not so.", by.said())), by);
    }

    private static EventId sign(SafetyPlan plan) {
        return plan.entries().get(0).id();
    }

    private static SafetyPlan shown(SafetyPlan plan, Audience audience, SharingScope scope) {
        return plan.share(SharingChoice.show(audience, scope), rowan(8)).approve(rowan(9));
    }

    private static SharingScope newest(SafetyPlan plan) {
        return SharingScope.entry(EntryKey.of(plan.newest().orElseThrow()));
    }

    private static String text(PlanView view) {
        return PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(view);
    }

    @Test
    void PLN_08_the_person_sees_it_beside_the_entry_until_both_close_it() {
        SafetyPlan plan = disagreed(ready(), Optional.of(sign(ready())), peer(4));
        EventId id = plan.newest().orElseThrow();
        ViewedDisagreement seen = own(plan).disagreements().get(0);
        SafetyPlan half = plan.with(new AgreementEvent.Settled(id, rowan(5).said()), rowan(5));
        SafetyPlan whole = half.with(new AgreementEvent.Settled(id, peer(6).said()), peer(6));

        assertThat(seen)
                .isEqualTo(new ViewedDisagreement(
                        EntryKey.of(id),
                        Optional.of(EntryKey.of(sign(plan))),
                        Scope.ENTRY,
                        OthersWords.of("It is not so.", peer(4).said()),
                        Optional.of(Role.PERSON),
                        Settled.BY_NEITHER,
                        Table.at(4)));
        assertThat(text(own(plan))).contains("""
                - I stop answering messages.
                    We see this differently. A peer worker says: It is not so.
                """);
        assertThat(own(plan).date()).contains(Table.at(4));
        assertThat(own(half).disagreements().get(0).settled()).isEqualTo(Settled.BY_OTHER);
        assertThat(text(own(half))).contains("I said that this is settled. It stays here until both say so.");
        assertThat(own(half).version()).isNotEqualTo(own(plan).version());
        assertThat(own(whole)).isEqualTo(own(ready()));
    }

    @Test
    void PLN_08_the_version_in_force_holds_them_too() {
        SafetyPlan plan = disagreed(ready().approve(rowan(4)), Optional.of(sign(ready())), nurse(5))
                .add(COPING, Table.own("Tea."), rowan(6));
        SafetyPlan about = disagreed(plan, Optional.of(plan.entries().get(1).id()), nurse(7));
        PlanView agreed =
                PlanView.agreed(about, Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(60)));

        assertThat(agreed.disagreements())
                .extracting(ViewedDisagreement::scope)
                .containsExactly(Scope.ENTRY, Scope.ELSEWHERE);
        assertThat(text(agreed)).contains("""

                What we see differently
                - We see this differently. A clinician says: It is not so.
                    This is about something that is not shown here.
                """);
    }

    @Test
    void PLN_08_what_is_said_about_a_proposal_is_beside_the_entry_that_became_of_it() {
        SafetyPlan proposed = ready().propose(SIGNS, others("A text.", nurse(4)), nurse(4));
        EventId proposal = proposed.newest().orElseThrow();
        SafetyPlan plan = disagreed(proposed, Optional.of(proposal), peer(5));
        SafetyPlan accepted = plan.accept(proposal, rowan(6));

        assertThat(own(plan).disagreements().get(0).scope()).isEqualTo(Scope.ELSEWHERE);
        assertThat(own(accepted).disagreements().get(0).about())
                .contains(EntryKey.of(accepted.newest().orElseThrow()));
    }

    @Test
    void PLN_08_it_is_told_who_says_it_and_who_the_other_is() {
        SafetyPlan mine = ready().with(
                        new AgreementEvent.Disagreed(Optional.empty(), ActorId.parse("nurse-4"), words("It is.")),
                        rowan(4));
        SafetyPlan theirs = ready().note(sign(ready()), OthersWords.of("x", nurse(4).said()), nurse(4))
                .with(
                        new AgreementEvent.Disagreed(
                                Optional.empty(), nurse(4).actor(), OthersWords.of("It is.", peer(5).said())),
                        peer(5));
        SafetyPlan settled =
                theirs.with(new AgreementEvent.Settled(theirs.newest().orElseThrow(), peer(6).said()), peer(6));

        assertThat(text(own(mine))).contains("""
                - We see this differently. I say: It is.
                    The other one is: Somebody else.
                """);
        assertThat(text(own(settled))).contains("""
                - We see this differently. A peer worker says: It is.
                    The other one is: A clinician.
                    A peer worker said that this is settled. It stays here until both say so.
                """);
    }

    @Test
    void PLN_16_others_see_it_only_if_a_choice_names_it_or_is_about_everything() {
        SafetyPlan plan = disagreed(ready(), Optional.of(sign(ready())), peer(4));
        SafetyPlan section = shown(plan, MAYA, SharingScope.section(SIGNS));
        SafetyPlan entry = shown(plan, MAYA, SharingScope.entry(EntryKey.of(sign(plan))));
        SafetyPlan alone = shown(plan, MAYA, newest(plan));
        SafetyPlan both = shown(section, MAYA, newest(plan));

        assertThat(view(section, MAYA).disagreements()).isEmpty();
        assertThat(view(entry, MAYA).disagreements()).isEmpty();
        assertThat(view(alone, MAYA).isEmpty()).isTrue();
        assertThat(view(both, MAYA).disagreements())
                .containsExactly(
                        view(shown(plan, MAYA, ALL), MAYA).disagreements().get(0));
        assertThat(view(both, MAYA).disagreements().get(0).key()).hasToString("disagreement-1");
        assertThat(view(both, MAYA).disagreements().get(0).isAbout(new EntryKey("1")))
                .isTrue();
        SafetyPlan hidden = shown(plan, MAYA, ALL).share(SharingChoice.hide(MAYA, newest(plan)), rowan(10));
        assertThat(view(hidden, MAYA)).isEqualTo(view(section(), MAYA));
    }

    private static SafetyPlan section() {
        return shown(ready(), MAYA, ALL);
    }

    @Test
    void PLN_16_a_disagreement_about_the_whole_plan_is_in_no_section() {
        SafetyPlan plan = disagreed(ready(), Optional.empty(), peer(4));
        SafetyPlan signs = shown(plan, MAYA, SharingScope.section(SIGNS));
        assertThat(view(signs, MAYA).disagreements()).isEmpty();
        assertThat(view(shown(signs, MAYA, ALL), MAYA).disagreements())
                .extracting(ViewedDisagreement::scope)
                .containsExactly(Scope.PLAN);
    }

    @Test
    void PLN_11_whoever_is_company_only_sees_no_disagreement() {
        SafetyPlan plan = disagreed(ready(), Optional.empty(), peer(4))
                .add(COMPANY, contact("Sam", "sam", PlanContact.Helping.COMPANY), rowan(5));
        PlanView sams = view(shown(plan, SAM, ALL), SAM);
        assertThat(sams.sections()).hasSize(1);
        assertThat(sams.disagreements()).isEmpty();
    }

    @Test
    void PLN_16_what_is_passed_on_holds_only_what_both_hold() {
        SafetyPlan plan =
                disagreed(disagreed(ready(), Optional.of(sign(ready())), peer(4)), Optional.empty(), nurse(5));
        SafetyPlan shared = shown(plan, MAYA, ALL);
        PlanView mayas = view(shared, MAYA);
        PlanView signs = view(shown(shared, SAM, SharingScope.section(SIGNS)), SAM);

        assertThat(mayas.disagreements()).hasSize(2);
        assertThat(own(shared).within(mayas)).isEqualTo(mayas);
        assertThat(mayas.within(own(shared)).disagreements())
                .isEqualTo(own(shared).disagreements());
        assertThat(mayas.within(signs)).isEqualTo(signs);
    }

    @Test
    void a_disagreement_about_an_entry_names_it() {
        ViewedDisagreement seen = own(disagreed(ready(), Optional.empty(), peer(4)))
                .disagreements()
                .get(0);
        List.of(Optional.of(seen.key()), Optional.<EntryKey>empty())
                .forEach(about -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> new ViewedDisagreement(
                                seen.key(),
                                about,
                                about.isPresent() ? Scope.PLAN : Scope.ENTRY,
                                seen.words(),
                                seen.with(),
                                seen.settled(),
                                seen.since())));
    }
}
