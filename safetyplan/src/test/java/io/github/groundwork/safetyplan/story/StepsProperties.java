package io.github.groundwork.safetyplan.story;

import static io.github.groundwork.safetyplan.Table.COMPANY;
import static io.github.groundwork.safetyplan.Table.COPING;
import static io.github.groundwork.safetyplan.Table.HELP;
import static io.github.groundwork.safetyplan.Table.SERVICES;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.STRENGTHS;
import static io.github.groundwork.safetyplan.Table.contact;
import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.Resources;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.resource.ResourceAnswer;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.SectionRole;
import io.github.groundwork.safetyplan.share.PlanSteps;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.ViewedEntry;
import io.github.groundwork.safetyplan.share.ViewedSection;
import io.github.groundwork.safetyplan.share.Viewing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** PLN-10: a walk through a plan, from anywhere, that skips nothing. */
class StepsProperties {
    private static final Viewing VIEWING = Viewing.of(PlanTemplates.crisis(), Resources.standard(), Table.at(60));

    @Provide
    Arbitrary<Story> stories() {
        return Story.any(40);
    }

    private static List<ViewedSection> walk(PlanSteps steps, Optional<PlanSteps.Step> from) {
        List<ViewedSection> walked = new ArrayList<>();
        Optional<PlanSteps.Step> step = from;
        while (step.isPresent()) {
            walked.add(step.get().section());
            step = steps.after(step.get().section().section().id());
        }
        return walked;
    }

    private static List<Term> sections(List<PlanSteps.Step> steps) {
        return steps.stream().map(step -> step.section().section().id()).toList();
    }

    private static List<PlanContent> contents(List<ViewedEntry> entries) {
        return entries.stream().flatMap(entry -> entry.contents().stream()).toList();
    }

    @Property(tries = 200)
    void PLN_10_a_walk_from_anywhere_skips_no_filled_rung(@ForAll("stories") Story story) {
        PlanView view = PlanView.of(story.whole(), Audience.person(), Stories.viewing());
        PlanSteps steps = PlanSteps.of(view);

        assertThat(walk(steps, steps.first())).isEqualTo(view.sections());
        for (int i = 0; i < view.sections().size(); i++) {
            Term section = view.sections().get(i).section().id();
            assertThat(walk(steps, steps.at(section)))
                    .isEqualTo(view.sections().subList(i, view.sections().size()));
        }
        assertThat(steps.at(new Term("nowhere"))).isEmpty();
        assertThat(steps.after(new Term("nowhere"))).isEqualTo(steps.first());
        Stories.reaches("three rungs", view.sections().size() > 2, 10);
    }

    @Property(tries = 100)
    void PLN_14_every_step_shows_whom_to_reach_if_the_plan_has_anybody(@ForAll("stories") Story story) {
        PlanView view = PlanView.of(story.whole(), Audience.person(), Stories.viewing());
        PlanSteps steps = PlanSteps.of(view);
        PlanSteps.InDanger inDanger = steps.inDanger();
        boolean hasHelp = view.sections().stream()
                .flatMap(section -> section.entries().stream())
                .anyMatch(entry -> entry.contents().size() == 1
                        && (entry.contents().get(0) instanceof PlanService
                                || entry.contents().get(0) instanceof PlanContact contact && !contact.isForCompany()));

        for (PlanSteps.Step step : steps.all()) {
            assertThat(!hasHelp || !step.toReach().isEmpty()).isTrue();
            assertThat(contents(step.toReach()))
                    .noneMatch(content -> content instanceof PlanContact contact && contact.isForCompany());
            assertThat(step.toReach()).containsExactlyInAnyOrderElementsOf(all(inDanger));
        }
        assertThat(inDanger.steps())
                .isEqualTo(steps.all().stream()
                        .filter(step -> step.section().section().role() == SectionRole.HELP
                                || step.section().section().role() == SectionRole.SERVICES)
                        .toList());
        assertThat(inDanger.atHand()).isEqualTo(ResourceAnswer.What.LOCAL_EMERGENCY_NUMBER);
        Stories.reaches("somebody to reach", hasHelp, 20);
    }

    private static List<ViewedEntry> all(PlanSteps.InDanger inDanger) {
        List<ViewedEntry> all = new ArrayList<>(inDanger.emergencyNumbers());
        all.addAll(inDanger.toReach());
        return all;
    }

    private static PlanService service(String id) {
        return PlanService.of(Resources.standard().find(id).orElseThrow());
    }

    @Example
    void PLN_10_the_person_can_ask_for_a_step_and_gets_help_at_once_if_they_say_they_are_in_danger() {
        SafetyPlan plan = ready().add(COPING, own("Tea."), rowan(4))
                .add(STRENGTHS, service("ca-emergency"), rowan(4))
                .add(SERVICES, service("us-988"), rowan(4))
                .add(COMPANY, contact("Sam", "sam", PlanContact.Helping.COMPANY), rowan(4));
        PlanSteps steps = PlanSteps.of(PlanView.of(plan, Audience.person(), VIEWING));
        List<PlanContent> order =
                List.of(contact("My sister Maya", "maya", PlanContact.Helping.HELP), service("us-988"));

        assertThat(sections(steps.all())).containsExactly(STRENGTHS, SIGNS, COPING, COMPANY, HELP, SERVICES);
        assertThat(steps.after(SIGNS)).isEqualTo(steps.at(COPING));
        assertThat(steps.after(SERVICES)).isEmpty();
        assertThat(contents(steps.first().orElseThrow().toReach()))
                .containsExactly(order.get(0), order.get(1), service("ca-emergency"));
        assertThat(contents(steps.inDanger().emergencyNumbers())).containsExactly(service("ca-emergency"));
        assertThat(contents(steps.inDanger().toReach())).isEqualTo(order);
        assertThat(sections(steps.inDanger().steps())).containsExactly(HELP, SERVICES);
        assertThat(steps.inDanger()).hasToString("InDanger[3 to reach]");
        assertThat(steps).hasToString("PlanSteps[6 steps]");
    }

    @Example
    void PLN_10_a_view_that_shows_nothing_has_no_step_and_a_number_is_at_hand_all_the_same() {
        PlanSteps none = PlanSteps.of(PlanView.of(ready(), Audience.supporter(ActorId.parse("maya")), VIEWING));
        assertThat(none.all()).isEmpty();
        assertThat(none.first()).isEmpty();
        assertThat(none.after(SIGNS)).isEmpty();
        assertThat(none.inDanger().steps()).isEmpty();
        assertThat(none.inDanger().atHand().sentence()).isEqualTo("The emergency number where you are.");
    }
}
