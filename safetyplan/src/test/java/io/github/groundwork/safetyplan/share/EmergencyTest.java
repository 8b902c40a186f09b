package io.github.groundwork.safetyplan.share;

import static io.github.groundwork.safetyplan.Table.HELP;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.SURROUNDINGS;
import static io.github.groundwork.safetyplan.Table.contact;
import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static io.github.groundwork.safetyplan.Table.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.EmergencyAccess;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.json.PlanViewJson;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.SaferStep;
import io.github.groundwork.safetyplan.render.Markdown;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.render.WalletCard;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** PLN-16: what an emergency opens of a plan, and what it never does. */
class EmergencyTest {
    private static final EmergencyAccess.Notice NOTICE =
            new EmergencyAccess.Notice("The nurse tells them face to face.", Table.at(999));
    private static final String BASIS = "Life in danger: policy 7.";
    private static final PlanPhrases ENGLISH = PlanPhrases.inEnglish();

    private static Viewing viewing() {
        return Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(60));
    }

    private static Optional<EmergencyView> opened(SafetyPlan plan, Viewing viewing) {
        return EmergencyView.open(plan, viewing, BASIS, NOTICE, nurse(50));
    }

    private static PlanView view(SafetyPlan plan, Viewing viewing) {
        return opened(plan, viewing).orElseThrow().view();
    }

    private static List<PlanContent> contents(PlanView view) {
        return view.sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.contents().stream())
                .toList();
    }

    private static EntryKey key(SafetyPlan plan, int entry) {
        return EntryKey.of(plan.entries().get(entry).id());
    }

    @Test
    void PLN_16_what_is_in_force_is_opened_although_nothing_is_shared_and_says_so() {
        SafetyPlan plan = ready().approve(rowan(4));
        EmergencyView opened = opened(plan, viewing()).orElseThrow();

        assertThat(PlanView.of(plan, Audience.emergencyResponder(), viewing()).isEmpty())
                .isTrue();
        assertThat(opened.access().basis()).isEqualTo(BASIS);
        assertThat(opened.access().by()).isEqualTo(nurse(50));
        assertThat(opened.access().notice()).isEqualTo(NOTICE);
        assertThat(opened.access().opened()).hasSize(2);
        assertThat(contents(opened.view())).hasSize(2);
        assertThat(opened.view().status()).isEqualTo(ViewStatus.OPENED_IN_EMERGENCY);
        assertThat(PlainText.of(ENGLISH, ZoneOffset.UTC).render(opened.view())).startsWith("""
                My plan for hard times
                This was opened in an emergency, whatever I chose to share. I am to be told that it was opened.
                This is my plan, as I approved it.

                How I notice that it is getting hard
                """);
        assertThat(new String(PlanViewJson.write(opened.view()), StandardCharsets.UTF_8))
                .contains("\"status\": \"opened-in-emergency\"", "\"audience\": \"emergency-responder\"");
        assertThat(opened.toString()).isEqualTo("EmergencyView[EmergencyAccess[2 entries, nurse-4]]");
    }

    @Test
    void PLN_16_a_draft_is_not_opened_and_neither_is_a_plan_that_was_taken_back() {
        SafetyPlan plan = ready().approve(rowan(4));
        SafetyPlan draft = plan.edit(plan.entries().get(0).id(), own("Not approved."), rowan(5));

        assertThat(opened(ready(), viewing())).isEmpty();
        assertThat(opened(plan.withdrawApproval(rowan(5)), viewing())).isEmpty();
        assertThat(view(draft, viewing())).isEqualTo(view(plan, viewing()));
    }

    @Test
    void PLN_16_only_somebody_at_work_opens_it_and_says_why() {
        SafetyPlan plan = ready().approve(rowan(4));
        EnumSet.allOf(Role.class).stream().filter(role -> !role.isAtWork()).forEach(role -> {
            By by = new By(ActorId.parse("somebody"), role, DeviceId.parse("desk"), Table.at(50));
            assertThatExceptionOfType(NotPossibleException.class)
                    .isThrownBy(() -> EmergencyView.open(plan, viewing(), BASIS, NOTICE, by))
                    .matches(thrown -> thrown.code().equals(SharingProblem.EMERGENCY_ROLE.name()));
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmergencyView.open(plan, viewing(), " ", NOTICE, nurse(50)));
    }

    @Test
    void PLN_16_no_emergency_opens_contact_safety_or_what_a_binding_decline_hides() {
        SafetyPlan plan = ready().add(SIGNS, own("Zebra declined."), rowan(4))
                .add(SIGNS, own("Zebra safety."), rowan(4))
                .approve(rowan(5));
        Closed closed = new Closed(List.of(key(plan, 1)), List.of(key(plan, 2)));
        Viewing viewing = viewing().with(closed);
        Closed all = new Closed(
                plan.entries().stream().map(entry -> EntryKey.of(entry.id())).toList(), List.of());

        assertThat(contents(view(plan, viewing)))
                .hasSize(2)
                .doesNotContain(own("Zebra declined."), own("Zebra safety."));
        assertThat(opened(plan, viewing().with(all))).isEmpty();
        isSilent(view(plan, viewing));
    }

    @Test
    void PLN_16_what_is_passed_on_is_marked_as_it_is_for_the_one_who_gets_it() {
        Audience maya = Audience.supporter(ActorId.parse("maya"));
        SafetyPlan plan = ready().share(SharingChoice.show(maya, SharingScope.section(SIGNS)), rowan(4))
                .approve(rowan(5));
        PlanView mayas = PlanView.of(plan, maya, viewing());

        assertThat(view(plan, viewing()).within(mayas)).isEqualTo(mayas);
        assertThat(mayas.within(view(plan, viewing())).status()).isEqualTo(ViewStatus.OPENED_IN_EMERGENCY);
    }

    @Test
    void PLN_16_what_is_closed_is_closed_to_choices_too() {
        Audience maya = Audience.supporter(ActorId.parse("maya"));
        SafetyPlan plan = ready().share(SharingChoice.show(maya, SharingScope.everything()), rowan(4))
                .approve(rowan(5));
        Viewing declined = viewing().with(new Closed(List.of(key(plan, 0)), List.of()));
        Viewing safety = viewing().with(new Closed(List.of(), List.of(key(plan, 0))));
        SharingChoice named = SharingChoice.show(maya, SharingScope.entry(key(plan, 0)));

        assertThat(contents(PlanView.of(plan, maya, viewing()))).hasSize(2);
        assertThat(contents(PlanView.of(plan, maya, declined))).hasSize(1);
        assertThat(contents(PlanView.of(plan, maya, safety))).hasSize(1);
        assertThat(contents(PlanView.of(plan.share(named, rowan(6)), maya, safety)))
                .hasSize(2);
        assertThat(contents(PlanView.of(plan.share(named, rowan(6)), maya, declined)))
                .hasSize(1);
        assertThat(contents(PlanView.of(plan, Audience.person(), declined))).hasSize(2);
    }

    @Test
    void COR_13_whom_a_binding_decline_keeps_from_being_told_is_not_in_it() {
        SafetyPlan plan = ready().add(HELP, contact("Ana", "ana", PlanContact.Helping.HELP), rowan(4))
                .approve(rowan(5));
        Preferences said = Preferences.start(HistoryId.parse("said-1"), Table.ROWAN);
        Telling telling = Telling.of(ActorId.parse("maya"), Telling.Choice.NOT_TO_BE_TOLD, Purposes.all());
        PreferenceDraft limit = PreferenceDraft.of(telling, Strength.LIMIT, rowan(1).said());
        PreferenceDraft binding = new PreferenceDraft(
                telling,
                Strength.BINDING_DECLINE,
                rowan(1).said(),
                Optional.empty(),
                Optional.of(words("My directive.")));

        assertThat(contents(view(plan, viewing().with(said.record(limit, rowan(1))))))
                .hasSize(3);
        assertThat(contents(view(plan, viewing().with(said.record(binding, rowan(1))))))
                .containsExactly(
                        own("I stop answering messages."),
                        contact("Ana", "ana", PlanContact.Helping.HELP).forOthers());
    }

    /** Whatever of it is closed, or is not what the person approved, in whatever words. */
    @Property(tries = 100)
    void PLN_16_plans_that_differ_only_in_what_stays_closed_are_opened_as_equal_views(
            @ForAll @IntRange(min = 0, max = 9) int one, @ForAll @IntRange(min = 10, max = 19) int other) {
        assertThat(made(one)).isEqualTo(made(other));
        isSilent(made(one));
        assertThat(made(one).sections()).hasSize(3);
    }

    private static PlanView made(int way) {
        String hidden = "Zebra " + way;
        SafetyPlan plan = Table.begun();
        for (int i = 0; i <= way % 4; i++) {
            plan = plan.add(SIGNS, own(hidden), rowan(way + i));
        }
        List<EntryKey> keys =
                plan.entries().stream().map(entry -> EntryKey.of(entry.id())).toList();
        SaferStep step = new SaferStep(
                words("Give the key to Maya."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(words(hidden)),
                Optional.of(new SaferStep.Aid(words(hidden), false)));
        plan = plan.add(SIGNS, own("I stop answering messages."), rowan(30))
                .add(HELP, contact("Maya", "maya", PlanContact.Helping.HELP), rowan(31))
                .add(SURROUNDINGS, step, rowan(32))
                .share(SharingChoice.hide(Audience.onCall(), SharingScope.everything()), rowan(33))
                .approve(rowan(34));
        SafetyPlan draft = plan.with(
                        new AgreementEvent.Disagreed(
                                Optional.empty(), rowan(1).actor(), OthersWords.of(hidden, nurse(1).said())),
                        nurse(35))
                .add(SIGNS, own(hidden), rowan(36 + way));
        Closed closed = way % 2 == 0 ? new Closed(keys, List.of()) : new Closed(List.of(), keys);
        return view(draft, viewing().with(closed));
    }

    private static void isSilent(PlanView view) {
        assertThat(List.of(
                        PlainText.of(ENGLISH, ZoneOffset.UTC).render(view),
                        Markdown.of(ENGLISH, ZoneOffset.UTC).render(view),
                        WalletCard.of(ENGLISH, ZoneOffset.UTC, 40).render(view),
                        new String(PlanViewJson.write(view), StandardCharsets.UTF_8)))
                .noneMatch(text -> text.contains("Zebra"));
    }
}
