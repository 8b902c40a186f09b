package io.github.groundwork.safetyplan.share;

import static io.github.groundwork.safetyplan.Table.COMPANY;
import static io.github.groundwork.safetyplan.Table.COPING;
import static io.github.groundwork.safetyplan.Table.HELP;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.SURROUNDINGS;
import static io.github.groundwork.safetyplan.Table.contact;
import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.peer;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static io.github.groundwork.safetyplan.Table.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.catalog.Resources;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.plan.SaferStep;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who sees what of a plan, and what is said beside it. */
class ViewsTest {
    private static final Audience MAYA = Audience.supporter(ActorId.parse("maya"));
    private static final Audience NURSES = Audience.careTeam(new Term("nurse"));
    private static final SharingScope ALL = SharingScope.everything();

    private static Viewing viewing() {
        return Viewing.of(PlanTemplates.crisis(), Resources.standard(), Table.at(60));
    }

    private static PlanView view(SafetyPlan plan, Audience audience) {
        return PlanView.of(plan, audience, viewing());
    }

    private static SaferStep step() {
        return new SaferStep(
                words("Give the key to Maya."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(words("In the blue box.")),
                Optional.of(new SaferStep.Aid(words("The back door."), false)));
    }

    private static List<PlanContent> contents(PlanView view) {
        return view.sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.contents().stream())
                .toList();
    }

    @Test
    void PLN_16_what_is_passed_on_out_of_the_persons_own_copy_is_what_the_other_sees() {
        SafetyPlan plan = ready().add(SURROUNDINGS, step(), rowan(4))
                .share(SharingChoice.show(MAYA, ALL), rowan(5))
                .approve(rowan(6));
        EventId sign = plan.entries().get(0).id();
        SafetyPlan draft = plan.edit(sign, own("Not approved."), rowan(7));
        PlanView mayas = view(draft, MAYA);
        PlanView passedOn = view(draft, Audience.person()).within(mayas);

        assertThat(contents(passedOn)).hasSize(2).isSubsetOf(contents(mayas));
        assertThat(contents(passedOn)).contains(step().forOthers()).doesNotContain(step(), own("Not approved."));
        assertThat(passedOn.status()).isEqualTo(ViewStatus.IN_FORCE);
        assertThat(passedOn.audience()).isEqualTo(MAYA);
        PlanView back = mayas.within(view(draft, Audience.person()));
        assertThat(contents(back)).hasSize(2).isSubsetOf(contents(mayas));
    }

    @Test
    void PLN_16_no_view_of_somebody_else_tells_how_much_happened_before() {
        SharingChoice choice = SharingChoice.show(MAYA, SharingScope.section(HELP));
        SafetyPlan plain = Table.begun();
        SafetyPlan busy = plain.add(COPING, own("a"), rowan(1)).add(COPING, own("b"), rowan(1));
        List<PlanView> views = List.of(plain, busy).stream()
                .map(start -> start.add(HELP, contact("Maya", "maya", PlanContact.Helping.HELP), rowan(2))
                        .share(SharingChoice.hide(Audience.onCall(), ALL), rowan(3))
                        .share(choice, rowan(3))
                        .approve(rowan(4)))
                .map(plan -> view(plan, MAYA))
                .toList();
        assertThat(views.get(0)).isEqualTo(views.get(1));
        assertThat(contents(views.get(0))).hasSize(1);
    }

    @Test
    void a_template_with_other_sections_under_the_same_name_hides_nothing_from_anybody() {
        PlanTemplate ours = PlanTemplates.crisis();
        PlanTemplate fewer = PlanTemplate.of(
                ours.ref(), ours.kind(), ours.title(), ours.sections().subList(0, 2), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanView.of(
                        ready(), Audience.person(), Viewing.of(fewer, ResourceDirectory.empty(), Table.at(60))));
    }

    @Test
    void nobody_elses_preferences_decide_who_is_told_of_a_plan() {
        Preferences others = Preferences.start(HistoryId.parse("preferences-1"), PersonId.parse("somebody-else"));
        Viewing viewing = Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(60));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanView.of(ready(), Audience.person(), viewing.with(others)));
    }

    @Test
    void PLN_01_the_persons_own_copy_says_how_it_stands() {
        SafetyPlan draft = ready();
        SafetyPlan approved = draft.approve(rowan(4));
        SafetyPlan withdrawn = approved.withdrawApproval(rowan(5));

        assertThat(view(draft, Audience.person()).status()).isEqualTo(ViewStatus.DRAFT);
        assertThat(view(approved, Audience.person()).status()).isEqualTo(ViewStatus.IN_FORCE);
        assertThat(view(withdrawn, Audience.person()).status()).isEqualTo(ViewStatus.WITHDRAWN);
        assertThat(PlanView.agreed(draft, viewing()).status()).isEqualTo(ViewStatus.DRAFT);
        assertThat(PlanView.agreed(approved, viewing()).status()).isEqualTo(ViewStatus.IN_FORCE);
        assertThat(PlanView.agreed(withdrawn, viewing()).status()).isEqualTo(ViewStatus.WITHDRAWN);
        assertThat(contents(PlanView.agreed(withdrawn, viewing()))).isEmpty();
        assertThat(contents(view(withdrawn, Audience.person()))).hasSize(2);
    }

    @Test
    void PLN_11_somebody_who_is_company_only_sees_no_crisis_detail() {
        PlanContact sam = contact("Sam", "sam", PlanContact.Helping.COMPANY);
        Audience sams = Audience.supporter(ActorId.parse("sam"));
        SafetyPlan plan = ready().add(COMPANY, sam, rowan(4))
                .add(COMPANY, own("The park."), rowan(4))
                .add(COMPANY, step(), rowan(4))
                .add(COMPANY, PlanService.of(Resources.standard().find("us-988").orElseThrow()), rowan(4))
                .add(COMPANY, contact("Ana", "ana", PlanContact.Helping.HELP), rowan(4))
                .share(SharingChoice.show(sams, ALL), rowan(5))
                .approve(rowan(6));
        assertThat(contents(view(plan, sams))).containsExactly(sam.forOthers(), own("The park."));
        SafetyPlan both = plan.add(HELP, contact("Sam", "sam", PlanContact.Helping.HELP), rowan(7))
                .approve(rowan(8));
        assertThat(contents(view(both, sams))).hasSize(8);
    }

    @Test
    void two_views_that_show_different_things_have_different_versions() {
        SafetyPlan plan = ready();
        EventId sign = plan.entries().get(0).id();
        EventId help = plan.entries().get(1).id();
        List<SafetyPlan> all = List.of(
                plan,
                plan.note(sign, OthersWords.of("x", nurse(4).said()), nurse(4)),
                plan.note(sign, OthersWords.of("x", peer(4).said()), peer(4)),
                plan.note(help, OthersWords.of("x", nurse(4).said()), nurse(4)),
                plan.note(sign, OthersWords.of("Said", nurse(4).said()), nurse(4))
                        .note(sign, OthersWords.of("b", nurse(4).said()), nurse(4)),
                plan.add(SIGNS, own("b"), rowan(4)),
                plan.add(SIGNS, own("b"), rowan(4)).add(SIGNS, own("c"), rowan(4)),
                plan.add(SIGNS, own("bc"), rowan(4)));
        assertThat(all)
                .extracting(each -> view(each, Audience.person()).version())
                .doesNotHaveDuplicates();
        assertThat(view(plan, Audience.person()).version()).matches("[0-9a-f]{4}-[0-9a-f]{4}");
    }

    @Test
    void PLN_17_revoking_empties_the_next_view_and_the_copies_are_listed() {
        SafetyPlan plan = ready().share(SharingChoice.show(MAYA, ALL), rowan(4)).approve(rowan(5));
        PlanView seen = view(plan, MAYA);
        SafetyPlan given = plan.share(seen.copy(Table.at(6)), rowan(6));
        SafetyPlan revoked = given.share(new SharingEvent.Revoked(Optional.of(MAYA)), rowan(7));

        assertThat(contents(seen)).hasSize(2);
        assertThat(view(revoked, MAYA).isEmpty()).isTrue();
        assertThat(view(revoked, MAYA).status()).isEqualTo(ViewStatus.NOTHING_SHARED);
        assertThat(revoked.sharing().copiesTo(MAYA))
                .extracting(copy -> copy.version())
                .containsExactly(seen.version());
        assertThat(revoked.inForce()).isEqualTo(plan.inForce());
    }

    @Test
    void COR_13_a_supporter_who_is_not_to_be_told_sees_nothing_whatever_was_shared() {
        SafetyPlan plan = ready().share(SharingChoice.show(MAYA, ALL), rowan(4))
                .share(SharingChoice.show(NURSES, ALL), rowan(4))
                .approve(rowan(5));
        Preferences said = Preferences.start(HistoryId.parse("said-1"), Table.ROWAN);
        Viewing told = viewing().with(said);
        Viewing notTold = viewing()
                .with(said.record(
                        PreferenceDraft.of(
                                Telling.of(ActorId.parse("maya"), Telling.Choice.NOT_TO_BE_TOLD, Purposes.all()),
                                Strength.LIMIT,
                                rowan(1).said()),
                        rowan(1)));

        assertThat(contents(PlanView.of(plan, MAYA, told))).hasSize(2);
        assertThat(PlanView.of(plan, MAYA, notTold))
                .isEqualTo(view(plan.share(new SharingEvent.Revoked(Optional.of(MAYA)), rowan(6)), MAYA));
        assertThat(contents(PlanView.of(plan, NURSES, told))).hasSize(2);
        assertThat(contents(PlanView.of(plan, NURSES, notTold)))
                .as("nobody else sees whom not to tell, and could call them")
                .containsExactly(own("I stop answering messages."));
        PlanView own = PlanView.of(plan, Audience.person(), notTold);
        assertThat(contents(own)).hasSize(2);
        assertThat(own.sections().get(1).entries().get(0).notices()).containsExactly(EntryNotice.NOT_TO_BE_TOLD);
        assertThat(PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(own))
                .contains("I said that they are not to be told. Others see this only in an emergency.");
        assertThat(view(plan, MAYA).within(PlanView.of(plan, MAYA, notTold)).isEmpty())
                .isTrue();
    }

    @Test
    void a_contact_who_said_no_to_being_named_is_in_the_persons_own_copy_only() {
        PlanContact ana = contact("Ana", "ana", PlanContact.Helping.HELP).with(PlanContact.Agreement.DECLINED);
        SafetyPlan plan = ready().add(HELP, ana, rowan(4))
                .share(SharingChoice.show(MAYA, ALL), rowan(5))
                .approve(rowan(6));
        assertThat(contents(view(plan, Audience.person()))).contains(ana);
        assertThat(view(plan, MAYA))
                .isEqualTo(view(
                        ready().share(SharingChoice.show(MAYA, ALL), rowan(5)).approve(rowan(6)), MAYA));
    }

    @Test
    void what_a_contact_said_to_being_named_stays_between_them_and_the_person() {
        List<PlanView> views = Stream.of(
                        PlanContact.Agreement.NOT_ASKED, PlanContact.Agreement.ASKED, PlanContact.Agreement.AGREED)
                .map(said -> ready().add(
                                HELP,
                                contact("Ana", "ana", PlanContact.Helping.HELP).with(said),
                                rowan(4))
                        .share(SharingChoice.show(MAYA, ALL), rowan(5))
                        .approve(rowan(6)))
                .map(plan -> view(plan, MAYA))
                .distinct()
                .toList();
        assertThat(views).hasSize(1);
        assertThat(contents(views.get(0))).hasSize(3);
        assertThat(PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(views.get(0)))
                .doesNotContain("named here");
    }

    @Test
    void PLN_11_whoever_is_company_sees_no_crisis_detail_by_an_entry_that_they_do_not_see() {
        Audience sams = Audience.supporter(ActorId.parse("sam"));
        SafetyPlan plan = ready().add(COMPANY, contact("Sam", "sam", PlanContact.Helping.COMPANY), rowan(4))
                .add(HELP, contact("Sam", "sam", PlanContact.Helping.HELP), rowan(4));
        EventId help = plan.newest().orElseThrow();
        SafetyPlan shown = plan.share(SharingChoice.show(sams, ALL), rowan(5)).approve(rowan(6));
        SafetyPlan hidden = shown.share(SharingChoice.hide(sams, SharingScope.entry(EntryKey.of(help))), rowan(7));
        assertThat(contents(view(shown, sams))).hasSize(4);
        assertThat(contents(view(hidden, sams)))
                .containsExactly(
                        contact("Sam", "sam", PlanContact.Helping.COMPANY).forOthers());
    }

    @Test
    void PLN_16_one_entry_can_be_shared_by_its_key() {
        EventId sign = ready().entries().get(0).id();
        SafetyPlan plan = ready().share(SharingChoice.show(MAYA, SharingScope.entry(EntryKey.of(sign))), rowan(4))
                .approve(rowan(5));
        assertThat(contents(view(plan, MAYA))).containsExactly(own("I stop answering messages."));
        assertThat(view(plan, Audience.person())
                        .sections()
                        .get(0)
                        .entries()
                        .get(0)
                        .key())
                .isEqualTo(EntryKey.of(sign));
    }

    @Test
    void PLN_15_a_small_step_is_whole_and_where_things_are_kept_stays_with_the_person() {
        SaferStep small = SaferStep.of(words("Ask a friend to keep it for a while."));
        SaferStep told = new SaferStep(
                small.step(),
                Optional.of(words("Maya")),
                Optional.of(words("Until spring")),
                Optional.of(words("If she is away, her mother.")),
                Optional.of(words("The blue box.")),
                Optional.of(new SaferStep.Aid(words("The kit in the hall."), true)));
        SafetyPlan plan = ready().add(SURROUNDINGS, small, rowan(4))
                .add(SURROUNDINGS, told, rowan(4))
                .add(SURROUNDINGS, step(), rowan(4))
                .share(SharingChoice.show(MAYA, SharingScope.section(SURROUNDINGS)), rowan(5))
                .approve(rowan(6));
        SaferStep without =
                new SaferStep(told.step(), told.together(), told.when(), told.obstacle(), Optional.empty(), told.aid());
        assertThat(contents(view(plan, MAYA)))
                .containsExactly(small, without, SaferStep.of(words("Give the key to Maya.")));
        assertThat(contents(view(plan, Audience.person()))).contains(told, step());
    }
}
