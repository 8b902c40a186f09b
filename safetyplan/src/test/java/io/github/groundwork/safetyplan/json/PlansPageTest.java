package io.github.groundwork.safetyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.ApprovedPlan;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.Viewing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the examples of the page on plans, and holds that it names every kind of event and of content. */
class PlansPageTest {
    private static final String PAGE = PlanFiles.text(PlanFiles.bytes(Path.of("..", "docs", "formats", "plans.md")));

    private static byte[] example(String format) {
        Matcher examples = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(PAGE);
        List<String> found = examples.results()
                .map(each -> each.group(1))
                .filter(each -> each.contains("\"groundwork-" + format + "/1.0\""))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_example_of_a_plan_is_read_and_holds_what_the_page_says() {
        byte[] example = example(PlanFiles.PLAN);
        SafetyPlan plan = SafetyPlanJson.read(example).orThrow().value();

        assertThat(PlanFiles.faults(PlanFiles.PLAN, PlanFiles.tree(example))).isEmpty();
        assertThat(PlanFiles.tree(SafetyPlanJson.write(plan))).isEqualTo(PlanFiles.tree(example));
        assertThat(plan.inForce().map(ApprovedPlan::entries).orElseThrow())
                .hasSize(2)
                .isEqualTo(plan.entries());
        assertThat(plan.proposals()).hasSize(1);
        assertThat(plan.isDraft()).isFalse();
    }

    /** What the person's sister sees, once they show her one section of the example of a plan. */
    static byte[] view() {
        SafetyPlan plan = SafetyPlanJson.read(example(PlanFiles.PLAN)).orThrow().value();
        Audience maya = Audience.supporter(ActorId.parse("maya"));
        PlanTemplate crisis = PlanTemplates.crisis();
        List<PlanTemplate.Section> three = crisis.sections().stream()
                .filter(section -> plan.sections().contains(section.section()))
                .toList();
        PlanTemplate template = PlanTemplate.of(crisis.ref(), crisis.kind(), crisis.title(), three, crisis.license());
        SafetyPlan shown = plan.share(SharingChoice.show(maya, SharingScope.section(Table.HELP)), Table.rowan(6));
        return PlanViewJson.write(
                PlanView.of(shown, maya, Viewing.of(template, ResourceDirectory.empty(), Table.at(7))));
    }

    @Test
    void the_example_of_a_view_is_what_is_written_of_the_example_of_a_plan() {
        assertThat(PlanFiles.faults(PlanFiles.VIEW, PlanFiles.tree(example(PlanFiles.VIEW))))
                .isEmpty();
        assertThat(PlanFiles.tree(view())).isEqualTo(PlanFiles.tree(example(PlanFiles.VIEW)));
    }

    @Test
    void the_example_of_a_template_is_read_and_written_as_it_stands() {
        byte[] example = example(PlanFiles.TEMPLATE);
        PlanTemplate template = PlanTemplateJson.read(example).orThrow();

        assertThat(PlanFiles.faults(PlanFiles.TEMPLATE, PlanFiles.tree(example)))
                .isEmpty();
        assertThat(PlanFiles.tree(PlanTemplateJson.write(template))).isEqualTo(PlanFiles.tree(example));
    }

    @Test
    void the_page_names_every_kind_of_event_and_of_content() {
        assertThat(PlanCodec.INSTANCE.types())
                .allSatisfy(type -> assertThat(PAGE).contains("`" + type + "`"));
        assertThat(ContentJson.kinds())
                .hasSize(5)
                .allSatisfy(kind -> assertThat(PAGE).contains("| `" + kind + "` |"));
    }
}
