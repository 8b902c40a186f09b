package io.github.groundwork.safetyplan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.json.PlanTemplateJson;
import io.github.groundwork.safetyplan.plan.PlanKind;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.plan.SectionRole;
import io.github.groundwork.safetyplan.plan.TemplateRef;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads the templates that are shipped, and adds a host's. */
class PlanTemplatesTest {

    @Test
    void PLN_10_the_crisis_template_has_a_section_for_each_rung_in_its_order_with_strengths_first() {
        PlanTemplate crisis = PlanTemplates.crisis();

        assertThat(crisis.ref()).isEqualTo(new TemplateRef("crisis", "1"));
        assertThat(crisis.kind()).isEqualTo(PlanKind.CRISIS);
        assertThat(crisis.license()).isEmpty();
        assertThat(crisis.sections())
                .extracting(each -> each.section().role())
                .containsExactly(
                        SectionRole.STRENGTHS,
                        SectionRole.SIGNS,
                        SectionRole.OWN_COPING,
                        SectionRole.COMPANY,
                        SectionRole.HELP,
                        SectionRole.SERVICES,
                        SectionRole.SURROUNDINGS);
        assertThat(crisis.sections())
                .extracting(each -> each.section().id())
                .containsExactly(
                        CrisisSections.STRENGTHS,
                        CrisisSections.WARNING_SIGNS,
                        CrisisSections.OWN_COPING,
                        CrisisSections.COMPANY,
                        CrisisSections.HELP,
                        CrisisSections.SERVICES,
                        CrisisSections.SURROUNDINGS);
        assertThat(PlanTemplates.standard().all()).containsExactly(crisis);
        assertThat(PlanTemplates.standard()).hasToString("PlanTemplates[crisis 1]");
        assertThat(PlanTemplateJson.read(PlanTemplateJson.write(crisis)).orThrow())
                .isEqualTo(crisis);
    }

    @Test
    void a_host_adds_a_template_that_it_has_a_licence_for_and_finds_it_by_what_a_plan_says() {
        PlanTemplate theirs =
                PlanTemplates.read("""
                {
                  "format": "groundwork-plan-template/1.0",
                  "id": "harbor",
                  "version": "2",
                  "kind": "crisis",
                  "title": {"en": "My harbor"},
                  "sections": [
                    {"id": "signs", "role": "signs", "title": {"en": "Signs"}, "prompt": {"en": "Which?"}}
                  ],
                  "license": {"holder": "Harbor House", "terms": "With permission.", "source": "a letter"}
                }
                """.getBytes(StandardCharsets.UTF_8)).orThrow();
        PlanTemplates all = PlanTemplates.standard().with(theirs);

        assertThat(theirs.license()).contains(new PlanTemplate.License("Harbor House", "With permission.", "a letter"));
        assertThat(all.find(theirs.ref())).contains(theirs);
        assertThat(all.find(Table.begun().template())).contains(PlanTemplates.crisis());
        assertThat(PlanTemplates.standard().find(theirs.ref())).isEmpty();
        assertThat(all.all()).containsExactly(PlanTemplates.crisis(), theirs);
        assertThatIllegalArgumentException().isThrownBy(() -> all.with(theirs));
    }

    @Test
    void equal_texts_are_stored_alike_in_whatever_order_their_languages_came() {
        LocalizedText one = LocalizedText.of(Locale.ENGLISH, "a").with(Locale.GERMAN, "b");
        LocalizedText other = LocalizedText.of(Locale.GERMAN, "b").with(Locale.ENGLISH, "a");

        assertThat(PlanTemplateJson.write(titled(one))).isEqualTo(PlanTemplateJson.write(titled(other)));
        assertThat(titled(one)).isEqualTo(titled(other));
        LocalizedText twoOfOneTag =
                LocalizedText.of(new Locale("no", "NO", "NY"), "a").with(new Locale("nn", "NO"), "b");
        assertThatIllegalArgumentException().isThrownBy(() -> titled(twoOfOneTag));
    }

    private static PlanTemplate titled(LocalizedText title) {
        PlanTemplate crisis = PlanTemplates.crisis();
        return PlanTemplate.of(new TemplateRef("own", "1"), crisis.kind(), title, crisis.sections(), Optional.empty());
    }
}
