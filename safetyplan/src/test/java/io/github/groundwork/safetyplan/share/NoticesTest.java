package io.github.groundwork.safetyplan.share;

import static io.github.groundwork.safetyplan.Table.SERVICES;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.Resources;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.resource.Checks;
import io.github.groundwork.core.resource.CrisisResource;
import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.resource.ResourceLabel;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.WeeklyHours;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of services in a view. */
class NoticesTest {
    private static final String BESIDE_988 = """
              call 988 (Press 2 for Spanish.)
              text 988
              chat https://988lifeline.org
                It may contact emergency services without asking me.
                The police may come.
                It serves: United States. Open day and night. Checked on November 22, 2026.
            """;

    private static List<ResourceLabel> notices(PlanService service, ResourceDirectory directory) {
        return viewed(service, directory).labels();
    }

    private static ViewedService viewed(PlanService service, ResourceDirectory directory) {
        SafetyPlan plan = ready().add(SERVICES, service, rowan(4));
        PlanView view =
                PlanView.of(plan, Audience.person(), Viewing.of(PlanTemplates.crisis(), directory, Table.at(60)));
        ViewedSection section = view.sections().get(view.sections().size() - 1);
        assertThat(section.section().id()).isEqualTo(SERVICES);
        return section.entries().get(0).services().get(0);
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
                ResourceLabel.MAY_BE_CLOSED,
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

    private static String text(PlanService service, ResourceDirectory directory) {
        SafetyPlan plan = ready().add(SERVICES, service, rowan(4));
        PlanView view =
                PlanView.of(plan, Audience.person(), Viewing.of(PlanTemplates.crisis(), directory, Table.at(60)));
        String text = PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(view);
        int from = text.indexOf("- " + service.name());
        return text.substring(from, text.indexOf("\n\n", from) + 1);
    }

    @Test
    void PLN_13_a_service_shows_where_it_serves_when_it_is_open_and_when_it_was_checked() {
        assertThat(text(service("us-988"), Resources.standard()))
                .isEqualTo("- 988 Suicide & Crisis Lifeline\n" + BESIDE_988);
        assertThat(text(service("us-trans-lifeline"), Resources.standard()))
                .endsWith("    It serves: United States. Open Monday to Friday 10:00 to 18:00 (Pacific Time), "
                        + "but we are not sure. Checked on November 22, 2026.\n");
        assertThat(text(service("us-nc-peer-warmline"), Resources.standard()))
                .endsWith("    It serves: United States (NC). Open day and night. "
                        + "Number or address checked on November 22, 2026. Hours checked on November 22, 2026.\n");
        assertThat(text(service("us-988"), ResourceDirectory.empty())).endsWith("""
                            It may contact emergency services without asking me.
                            We do not know its rules about emergency services.
                            We do not know whether it sends the police.
                            Nobody has checked this number or address lately.
                            We do not know when it is open.
                        """.replace("        ", "    "));
    }

    private static ResourceDirectory with(String id, Function<Resource, Resource> change) {
        return Resources.standard()
                .replacing(change.apply(Resources.standard().find(id).orElseThrow()));
    }

    private static Resource at(Resource row, String number, Optional<WeeklyHours> hours, Checks checks) {
        Listing old = row.listing();
        return CrisisResource.of(
                new Listing(
                        old.id(),
                        old.name(),
                        old.places(),
                        old.audience(),
                        new Listing.Access(List.of(ReachBy.of(ReachBy.Kind.CALL, number)), hours, List.of()),
                        old.sources(),
                        checks),
                row.kind(),
                row.policy());
    }

    @Test
    void PLN_13_a_number_that_the_directory_no_longer_has_stays_and_the_new_one_stands_beside_it() {
        PlanService asWritten = service("us-988");
        ResourceDirectory renumbered = with(
                "us-988",
                row -> at(
                        row,
                        "555-0199",
                        row.listing().access().hours(),
                        row.listing().checks()));
        ViewedService viewed = viewed(asWritten, renumbered);
        assertThat(viewed.labels()).contains(ResourceLabel.CONTACT_NOT_CHECKED, ResourceLabel.POLICE_MAY_COME);
        assertThat(viewed.now())
                .isEqualTo(renumbered.find("us-988").map(Resource::listing))
                .isEqualTo(viewed.listing());
        assertThat(text(asWritten, renumbered))
                .contains("  call 988", "Nobody has checked this number or address lately.")
                .contains("The list of services has changed. It now has: 988 Suicide & Crisis Lifeline, "
                        + "call 555-0199.\n");

        PlanService oneWay = new PlanService(
                asWritten.resource(), "Crisis line", asWritten.ways().subList(1, 2), Optional.empty());
        assertThat(viewed(oneWay, Resources.standard()).now()).isEmpty();
    }

    @Test
    void PLN_13_what_took_the_place_of_a_service_stands_beside_it() {
        ResourceDirectory retired =
                with("us-988", row -> ((CrisisResource) row).withSuccessor("us-domestic-violence-hotline"));
        ViewedService viewed = viewed(service("us-988"), retired);
        assertThat(viewed.listing()).isEmpty();
        assertThat(viewed.hours()).isEmpty();
        assertThat(viewed.labels())
                .isEqualTo(viewed(service("us-988"), ResourceDirectory.empty()).labels());
        assertThat(viewed.now())
                .isEqualTo(retired.find("us-domestic-violence-hotline").map(Resource::listing));

        ResourceDirectory off =
                with("us-988", row -> at(row, "555-0199", row.listing().access().hours(), Checks.none()));
        assertThat(viewed(service("us-988"), off).now())
                .as("a number that nobody has checked is offered to nobody")
                .isEmpty();
    }

    @Test
    void its_hours_are_sure_only_if_somebody_checked_them_lately() {
        Function<Resource, Resource> unchecked = row ->
                row.withChecks(row.listing().checks().with(Checks.Part.HOURS, Checks.Check.none(Checks.CONTACT_DAYS)));
        assertThat(text(service("us-988"), with("us-988", unchecked)))
                .contains("Open day and night, but we are not sure. Number or address checked on November 22, 2026. "
                        + "What it does in an emergency was checked on November 22, 2026.");
        assertThat(text(service("us-988"), Resources.standard())).contains("Open day and night. Checked on");
    }

    @Test
    void a_copy_has_another_version_once_what_is_known_of_a_service_changes_and_never_tells_who_checked() {
        SafetyPlan plan = ready().add(SERVICES, service("us-988"), rowan(4));
        ResourceDirectory checkedAgain = Resources.standard()
                .verified("us-988", Checks.Part.CONTACT, ActorId.parse("checker-7"), LocalDate.of(2026, 11, 23));
        ResourceDirectory byAnother = Resources.standard()
                .verified("us-988", Checks.Part.CONTACT, ActorId.parse("checker-7"), LocalDate.of(2026, 11, 22));
        List<String> versions = Stream.of(Resources.standard(), byAnother, checkedAgain)
                .map(directory -> PlanView.of(
                        plan, Audience.person(), Viewing.of(PlanTemplates.crisis(), directory, Table.at(60))))
                .map(PlanView::version)
                .toList();
        assertThat(versions.get(0)).isEqualTo(versions.get(1)).isNotEqualTo(versions.get(2));
    }

    @Test
    void what_changed_since_the_approval_shows_notices_beside_new_numbers() {
        SafetyPlan plan = ready().approve(rowan(3)).add(SERVICES, service("us-988"), rowan(4));
        Viewing viewing = Viewing.of(PlanTemplates.crisis(), Resources.standard(), Table.at(60));
        assertThat(PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(PlanChanges.of(plan, viewing)))
                .contains("- New:\n  988 Suicide & Crisis Lifeline\n" + BESIDE_988);
    }
}
