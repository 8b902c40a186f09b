package io.github.groundwork.safetyplan.collaboration;

import static io.github.groundwork.safetyplan.Table.HELP;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.begun;
import static io.github.groundwork.safetyplan.Table.contact;
import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.AgentTerm;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.plan.PlanContact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan needs to be approved, and by whom. */
class ApprovingTest {
    private static final ActorId ALEX = ActorId.parse("alex");

    private static void notPossible(PlanProblem problem, Runnable action) {
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(action::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(problem.name()));
    }

    private static By alex(int minute) {
        return new By(ALEX, Role.AGENT, DeviceId.parse("laptop"), Table.at(minute));
    }

    private static Preferences nothingSaid() {
        return Preferences.start(HistoryId.parse("said-1"), Table.ROWAN);
    }

    private static Preferences naming(AgentTerm term) {
        return nothingSaid().with(rowan(1), new PreferenceEvent.AgentNamed(ALEX, term, rowan(1).said()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u2003"})
    void PLN_09_blank_words_are_kept_and_do_not_count_as_an_entry_in_the_persons_words(String blank) {
        PlanContact maya = contact(blank, "maya", PlanContact.Helping.HELP);
        SafetyPlan plan = begun().share(SharingChoice.hide(Audience.onCall(), SharingScope.everything()), rowan(1))
                .add(SIGNS, own(blank), rowan(2))
                .add(HELP, maya, rowan(3));
        assertThat(plan.entries()).hasSize(2);
        assertThat(plan.entries().get(0).versions().get(0).content()).isEqualTo(own(blank));
        notPossible(PlanProblem.PLAN_WITHOUT_OWN_WORDS, () -> plan.approve(rowan(4)));

        SafetyPlan said =
                plan.edit(plan.entries().get(1).id(), contact("Maya", "maya", PlanContact.Helping.HELP), rowan(4));
        assertThat(said.approve(rowan(5)).inForce().orElseThrow().entries()).hasSize(2);
    }

    private static By tablet(String name) {
        return new By(rowan(1).actor(), Role.PERSON, DeviceId.parse(name), Table.at(6));
    }

    private static List<String> inForce(SafetyPlan plan) {
        return plan.inForce().orElseThrow().entries().stream()
                .flatMap(entry -> entry.versions().stream())
                .flatMap(version -> version.content().allWords().stream())
                .map(Words::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-tablet", "z-tablet"})
    void PLN_01_what_the_person_took_out_and_approved_does_not_come_back_from_a_device_that_did_not_know(
            String device) {
        SafetyPlan start = ready().add(SIGNS, own("I call Sam."), rowan(4));
        EventId sam = start.newest().orElseThrow();
        SafetyPlan removed = start.remove(sam, rowan(5)).approve(rowan(6));
        SafetyPlan unaware = start.approve(tablet(device));
        assertThat(inForce(unaware)).contains("I call Sam.");
        SafetyPlan both = removed.merge(unaware).orThrow();
        assertThat(both.inForce()).isEqualTo(removed.inForce());
        assertThat(unaware.merge(removed).orThrow()).isEqualTo(both);

        SafetyPlan edited = start.edit(sam, own("I call Kim."), rowan(5)).approve(rowan(6));
        assertThat(inForce(edited.merge(unaware).orThrow()))
                .contains("I call Kim.")
                .doesNotContain("I call Sam.");
        SafetyPlan again = both.edit(sam, own("I call Sam."), tablet(device));
        assertThat(inForce(again.approve(tablet(device)))).contains("I call Sam.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c", "a c b", "b a c", "b c a", "c a b", "c b a"})
    void PLN_01_of_three_approvals_apart_none_brings_back_what_was_taken_out_and_approved(String order) {
        String[] names = order.split(" ");
        SafetyPlan sam = ready().add(SIGNS, own("I call Sam."), rowan(4));
        EventId first = sam.newest().orElseThrow();
        SafetyPlan both = sam.add(SIGNS, own("I call Kim."), rowan(5));
        EventId second = both.newest().orElseThrow();
        SafetyPlan neither = sam.remove(first, tablet(names[0])).approve(tablet(names[0]));
        SafetyPlan onlySam = both.remove(second, tablet(names[1])).approve(tablet(names[1]));
        SafetyPlan onlyKim = both.remove(first, tablet(names[2])).approve(tablet(names[2]));

        SafetyPlan all = onlySam.merge(neither).orThrow().merge(onlyKim).orThrow();
        assertThat(all.inForce()).isEqualTo(neither.inForce());
        assertThat(inForce(all)).doesNotContain("I call Sam.", "I call Kim.");
        assertThat(onlyKim.merge(onlySam).orThrow().merge(neither).orThrow()).isEqualTo(all);
    }

    @Test
    void PLN_02_the_draft_shows_what_two_versions_approved_apart_have_not_in_common() {
        SafetyPlan phone = ready().add(SIGNS, own("I pace."), rowan(5)).approve(rowan(6));
        SafetyPlan tablet =
                ready().add(SIGNS, own("I hum."), tablet("z-tablet")).approve(tablet("z-tablet"));
        SafetyPlan both = phone.merge(tablet).orThrow();
        assertThat(both.inForce()).isEqualTo(tablet.inForce());
        assertThat(both.isDraft()).isTrue();
        assertThat(inForce(both.approve(rowan(7)))).contains("I pace.", "I hum.");
    }

    @Test
    void PLN_01_nothing_is_in_force_once_all_that_was_approved_was_entered_in_error() {
        SafetyPlan plan = ready().approve(rowan(4));
        for (PlanEntry entry : ready().entries()) {
            plan = plan.enteredInError(entry.id(), rowan(5));
        }
        SafetyPlan gone = plan;
        assertThat(gone.inForce()).isEmpty();
        assertThat(gone.isDraft()).isTrue();
        assertThat(gone.isWithdrawn()).isFalse();
        assertThat(SafetyPlan.of(gone.history()).orThrow()).isEqualTo(gone);
        notPossible(PlanProblem.NOT_APPROVED, () -> gone.withdrawApproval(rowan(6)));
    }

    @Test
    void PLN_01_an_agent_approves_while_they_decide_for_the_person() {
        Preferences open = naming(AgentTerm.openEnded(false));
        SafetyPlan approved = ready().approve(alex(5).said(), open, alex(5));
        assertThat(approved.inForce().orElseThrow().said()).isEqualTo(alex(5).said());
        assertThat(approved).isEqualTo(ready().approve(alex(5)));

        PlanProblem none = PlanProblem.AGENT_NOT_IN_FORCE;
        notPossible(none, () -> ready().approve(alex(5).said(), nothingSaid(), alex(5)));
        Preferences onlyWhileUnable = naming(AgentTerm.openEnded(true));
        notPossible(none, () -> ready().approve(alex(5).said(), onlyWhileUnable, alex(5)));
        Preferences ended = open.with(rowan(2), new PreferenceEvent.AgentEnded(ALEX, rowan(2).said()));
        notPossible(none, () -> ready().approve(nurse(5).heard(ALEX, Role.AGENT), ended, nurse(5)));
    }

    @Test
    void PLN_01_the_person_approves_whatever_is_known_of_agents() {
        assertThat(ready().approve(rowan(5).said(), nothingSaid(), rowan(5))).isEqualTo(ready().approve(rowan(5)));
        notPossible(
                PlanProblem.APPROVED_BY_ANOTHER,
                () -> ready().approve(nurse(5).said(), naming(AgentTerm.openEnded(false)), nurse(5)));
    }

    @Test
    void PLN_01_an_agent_is_not_looked_up_in_what_another_person_said() {
        Preferences kims = Preferences.start(HistoryId.parse("said-2"), PersonId.parse("kim"));
        assertThatIllegalArgumentException().isThrownBy(() -> ready().approve(alex(5).said(), kims, alex(5)));
    }
}
