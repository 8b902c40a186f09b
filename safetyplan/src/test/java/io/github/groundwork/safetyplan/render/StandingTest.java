package io.github.groundwork.safetyplan.render;

import static io.github.groundwork.safetyplan.Table.COPING;
import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.peer;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.ViewedApproval;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a copy says that a plan was approved, and what nobody asked yet. */
class StandingTest {
    private static final Audience MAYA = Audience.supporter(ActorId.parse("maya"));
    private static final ActorId AGENT = ActorId.parse("agent-1");
    private static final String UNASKED =
            "Nobody has asked me yet what people on call can see. They see nothing until I choose.";

    private static SafetyPlan approved(Attribution said, By by) {
        return ready().share(SharingChoice.show(MAYA, SharingScope.everything()), rowan(3))
                .approve(said, by);
    }

    private static String text(SafetyPlan plan, Audience audience) {
        PlanView view = PlanView.of(
                plan, audience, Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(60)));
        return PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(view);
    }

    private static void says(SafetyPlan plan, String status) {
        for (Audience audience : Set.of(Audience.person(), MAYA)) {
            assertThat(text(plan, audience)).startsWith("My plan for hard times\n" + status + "\n\n");
        }
    }

    @Test
    void PLN_01_a_copy_says_how_the_plan_was_approved() {
        By agent = new By(AGENT, Role.AGENT, DeviceId.parse("laptop"), Table.at(4));

        says(approved(rowan(4).said(), rowan(4)), "This is my plan, as I approved it.");
        says(
                approved(peer(4).heard(rowan(4).actor(), Role.PERSON), peer(4)),
                "This is my plan. I said yes to it. A peer worker wrote that down.");
        says(approved(agent.said(), agent), "This is my plan. An agent whom I named said yes to it for me.");
        says(
                approved(nurse(4).heard(AGENT, Role.AGENT), nurse(4)),
                "This is my plan. An agent whom I named said yes to it for me. A clinician wrote that down.");
    }

    @Test
    void PLN_16_the_person_is_told_that_nobody_asked_what_people_on_call_can_see() {
        SafetyPlan unasked = Table.begun().add(COPING, own("Tea."), rowan(1));
        SafetyPlan asked = unasked.share(SharingChoice.hide(Audience.onCall(), SharingScope.everything()), rowan(2));

        assertThat(text(unasked, Audience.person())).contains("\n" + UNASKED + "\n");
        assertThat(text(asked, Audience.person())).doesNotContain(UNASKED);
        assertThat(text(unasked, Audience.onCall())).doesNotContain(UNASKED);
    }

    @Test
    void PLN_01_nobody_but_the_person_and_their_agent_approves() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.PERSON, Role.AGENT))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ViewedApproval(role, Optional.empty()));
        }
    }
}
