package io.github.groundwork.safetyplan.share;

import static io.github.groundwork.safetyplan.Table.SERVICES;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.Resources;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.resource.ResourceLabel;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanService;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of services in a view. */
class NoticesTest {
    private static List<ResourceLabel> notices(PlanService service, ResourceDirectory directory) {
        SafetyPlan plan = ready().add(SERVICES, service, rowan(4));
        PlanView view =
                PlanView.of(plan, Audience.person(), Viewing.of(PlanTemplates.crisis(), directory, Table.at(60)));
        ViewedSection section = view.sections().get(view.sections().size() - 1);
        assertThat(section.section().id()).isEqualTo(SERVICES);
        return section.entries().get(0).notices();
    }

    private static PlanService service(String id) {
        return PlanService.of(Resources.standard().find(id).orElseThrow());
    }

    @Test
    void PLN_13_a_known_service_says_whether_it_may_contact_emergency_services_and_who_may_come() {
        assertThat(notices(service("us-988"), Resources.standard()))
                .contains(ResourceLabel.MAY_CONTACT, ResourceLabel.POLICE_MAY_COME)
                .doesNotContain(
                        ResourceLabel.POLICY_NOT_KNOWN, ResourceLabel.PLACE_NOT_KNOWN, ResourceLabel.CLOSED_NOW);
    }

    @Test
    void PLN_13_an_unknown_service_may_contact_and_nothing_is_known_of_who_may_come() {
        List<ResourceLabel> unknown = List.of(
                ResourceLabel.MAY_CONTACT,
                ResourceLabel.POLICY_NOT_KNOWN,
                ResourceLabel.POLICE_NOT_KNOWN,
                ResourceLabel.CONTACT_NOT_CHECKED);
        PlanService ours = new PlanService(
                new Term("our-line"), "Our line", List.of(ReachBy.of(ReachBy.Kind.CALL, "555-0100")), Optional.empty());
        assertThat(notices(ours, Resources.standard())).isEqualTo(unknown);
        assertThat(notices(service("us-988"), ResourceDirectory.empty())).isEqualTo(unknown);
    }

    @Test
    void PLN_13_an_emergency_number_is_shown_as_one() {
        assertThat(notices(service("ca-emergency"), Resources.standard()))
                .contains(ResourceLabel.EMERGENCY_SERVICES, ResourceLabel.POLICE_MAY_COME)
                .doesNotContain(ResourceLabel.POLICY_NOT_KNOWN);
    }

    @Test
    void PLN_13_every_service_of_the_catalog_keeps_its_own_notices() {
        assertThat(Resources.standard().enabled())
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(notices(service(row.id()), Resources.standard()))
                        .as(row.id())
                        .containsAnyOf(
                                ResourceLabel.EMERGENCY_SERVICES,
                                ResourceLabel.WILL_NOT_CONTACT,
                                ResourceLabel.AGREED_FIRST,
                                ResourceLabel.MAY_CONTACT));
    }
}
