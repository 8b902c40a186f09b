package io.github.groundwork.safetyplan.story;

import static io.github.groundwork.safetyplan.story.Stories.person;
import static io.github.groundwork.safetyplan.story.Stories.reaches;
import static io.github.groundwork.safetyplan.story.Stories.viewing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.collaboration.ApprovedPlan;
import io.github.groundwork.safetyplan.collaboration.PlanEntry;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.SaferStep;
import io.github.groundwork.safetyplan.plan.SectionRole;
import io.github.groundwork.safetyplan.render.Markdown;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.render.WalletCard;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.ViewStatus;
import io.github.groundwork.safetyplan.share.ViewedEntry;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What others see of a plan that the person approved and shared, after whatever happened to it before. */
class SharedViewsProperties {
    private static final ActorId SUPPORTER = Story.actor(Role.SUPPORTER);
    private static final By PHONE = person("new-phone");

    @Provide
    Arbitrary<Story> stories() {
        return Story.any(40);
    }

    @Provide
    Arbitrary<Role> roles() {
        return Arbitraries.of(Role.values());
    }

    /** The plan of a story, settled, with what it needs, shown to everybody and approved. */
    private static SafetyPlan approved(SafetyPlan whole) {
        SafetyPlan plan = whole;
        for (PlanEntry each : whole.toSettle()) {
            plan = plan.remove(each.id(), PHONE);
        }
        plan = plan.share(new SharingEvent.Revoked(Optional.empty()), PHONE);
        for (Audience each : Acts.AUDIENCES) {
            plan = plan.share(SharingChoice.show(each, SharingScope.everything()), PHONE);
        }
        return plan.add(Table.HELP, Table.contact("Maya", "maya", PlanContact.Helping.HELP), PHONE)
                .add(Table.SIGNS, Table.own("I stop answering."), PHONE)
                .approve(PHONE);
    }

    private static List<ViewedEntry> entries(PlanView view) {
        return view.sections().stream()
                .flatMap(section -> section.entries().stream())
                .toList();
    }

    private static boolean isContact(PlanEntry entry, PlanContact.Helping helping) {
        return entry.versions().stream()
                .anyMatch(version -> version.content() instanceof PlanContact contact
                        && contact.helping() == helping
                        && contact.who().filter(SUPPORTER::equals).isPresent());
    }

    @Property(tries = 250)
    void PLN_11_whoever_is_company_only_is_shown_no_crisis_detail_of_any_plan(@ForAll("stories") Story story) {
        SafetyPlan plan = story.whole();
        for (PlanEntry each : plan.entries()) {
            plan = isContact(each, PlanContact.Helping.HELP) ? plan.remove(each.id(), PHONE) : plan;
        }
        SafetyPlan company = approved(
                plan.add(Table.COMPANY, Table.contact("Sam", SUPPORTER.value(), PlanContact.Helping.COMPANY), PHONE)
                        .add(Table.COMPANY, Table.own("The park."), PHONE));
        PlanView view = PlanView.of(company, Audience.supporter(SUPPORTER), viewing());

        assertThat(view.sections())
                .extracting(section -> section.section().role())
                .containsExactly(SectionRole.COMPANY);
        assertThat(entries(view))
                .hasSizeGreaterThan(1)
                .allSatisfy(entry -> assertThat(entry.contents())
                        .noneMatch(content -> content instanceof SaferStep
                                || content instanceof PlanService
                                || (content instanceof PlanContact contact && !contact.isForCompany())));
        assertThat(view.disagreements()).isEmpty();
        SafetyPlan helping = company.add(
                        Table.HELP, Table.contact("Sam", SUPPORTER.value(), PlanContact.Helping.HELP), PHONE)
                .approve(PHONE);
        PlanView more = PlanView.of(helping, Audience.supporter(SUPPORTER), viewing());
        assertThat(more.sections())
                .extracting(section -> section.section().role())
                .contains(SectionRole.COMPANY, SectionRole.HELP);
        reaches("more company than that", entries(view).size() > 2, 10);
    }

    @Property(tries = 60)
    void PLN_12_whoever_it_is_can_stand_on_any_rung_and_no_clinician_is_needed(
            @ForAll @IntRange(max = 6) int where, @ForAll @IntRange(max = 4) int who, @ForAll boolean isAgreed) {
        Term section = Table.begun().sections().get(where).id();
        Words name = Table.words("Our neighbours");
        ReachBy way = ReachBy.of(ReachBy.Kind.VISIT, "The blue house");
        PlanContent content = List.of(
                        PlanContact.forHelp(name, way)
                                .with(isAgreed ? PlanContact.Agreement.AGREED : PlanContact.Agreement.ASKED),
                        PlanContact.forHelp(name, way).withId(ActorId.parse("peer-2")),
                        PlanContact.forCompany(name, way),
                        PlanContact.place(name, way),
                        new PlanService(new Term("our-kitchen"), "The kitchen", List.of(way), Optional.of(name)))
                .get(who);
        SafetyPlan plan = approved(Table.begun().add(section, content, PHONE));

        assertThat(plan.inForce().orElseThrow().entries())
                .filteredOn(entry -> entry.section().equals(section))
                .extracting(entry -> entry.versions().get(0).content())
                .contains(content);
        assertThat(plan.sections()).extracting(PlanSection::id).contains(section);
    }

    @Property(tries = 200)
    void PLN_17_after_a_revocation_the_next_view_is_empty_and_every_copy_is_still_listed(
            @ForAll("stories") Story story, @ForAll @IntRange(min = 0, max = 3) int copies) {
        SafetyPlan plan = approved(story.whole());
        boolean isListed = false;
        for (Audience audience : Acts.AUDIENCES) {
            SafetyPlan given = plan;
            List<Copy> listed = new ArrayList<>(plan.sharing().copiesTo(audience));
            for (int i = 0; i < copies; i++) {
                Copy copy = PlanView.of(plan, audience, viewing()).copy(Table.at(i));
                given = given.share(copy, PHONE);
                listed.add(copy);
            }
            SafetyPlan revoked = given.share(new SharingEvent.Revoked(Optional.of(audience)), PHONE);
            PlanView next = PlanView.of(revoked, audience, viewing());

            assertThat(next.isEmpty()).isTrue();
            assertThat(next.status()).isEqualTo(ViewStatus.NOTHING_SHARED);
            assertThat(revoked.sharing().copiesTo(audience)).isEqualTo(listed);
            assertThat(revoked.inForce()).isEqualTo(plan.inForce());
            for (Audience other : Acts.AUDIENCES) {
                PlanView before = PlanView.of(plan, other, viewing());
                assertThat(other.equals(audience) || before.equals(PlanView.of(revoked, other, viewing())))
                        .isTrue();
            }
            isListed |= listed.size() > copies;
        }
        reaches("copies were given before", isListed, 3);
    }

    @Property(tries = 60)
    void PLN_22_every_copy_of_any_plan_says_its_version_and_that_a_newer_one_may_exist_and_no_internal_id(
            @ForAll("stories") Story story) {
        SafetyPlan whole = story.whole();
        SafetyPlan shared = approved(whole);
        List<PlanView> views = new ArrayList<>(List.of(PlanView.of(whole, Audience.person(), viewing())));
        views.add(PlanView.agreed(shared, viewing()));
        Acts.AUDIENCES.forEach(audience -> views.add(PlanView.of(shared, audience, viewing())));
        List<String> ids = Stream.concat(
                        shared.history().entries().stream().map(Entry::id).map(EventId::toString),
                        Stream.of(Role.values()).map(Story::actor).map(ActorId::value))
                .filter(id -> !id.equals("rowan"))
                .toList();
        for (PlanView view : views) {
            for (String text : renderings(view)) {
                String plain = text.replace("\\", "").replaceAll("\\s+", " ");
                assertThat(plain).contains("A newer one may exist.");
                assertThat(ids).noneMatch(plain::contains);
                assertThat(plain.contains("Version " + view.version() + ", "))
                        .isEqualTo(view.date().isPresent());
                assertThat(view.date().isPresent()).isNotEqualTo(view.isEmpty());
            }
        }
        reaches("the draft has entries", !views.get(0).isEmpty(), 50);
    }

    private static List<String> renderings(PlanView view) {
        PlanPhrases english = PlanPhrases.inEnglish();
        return List.of(
                PlainText.of(english, ZoneOffset.UTC).render(view),
                Markdown.of(english, ZoneOffset.UTC).render(view),
                WalletCard.of(english, ZoneOffset.UTC, 40).render(view));
    }

    @Property(tries = 400)
    void PLN_24_a_fact_stands_at_once_beside_its_entry_in_every_view_and_changes_no_text(
            @ForAll("stories") Story story, @ForAll("roles") Role role, @ForAll @IntRange(max = 99) int pick) {
        SafetyPlan plan = approved(story.whole());
        PlanEntry entry = plan.entries().get(pick % plan.entries().size());
        By by = new By(Story.actor(role), role, DeviceId.parse("home"), Table.at(70));
        Words fact = role.isPerson() ? OwnWords.of("It moved.", by.said()) : OthersWords.of("It moved.", by.said());
        SafetyPlan noted = plan.note(entry.id(), fact, by);

        assertThat(noted.inForce().map(ApprovedPlan::id))
                .isEqualTo(plan.inForce().map(ApprovedPlan::id));
        assertThat(noted.isDraft()).isEqualTo(plan.isDraft());
        List<Audience> audiences = new ArrayList<>(Acts.AUDIENCES);
        audiences.add(Audience.person());
        for (Audience audience : audiences) {
            List<ViewedEntry> before = entries(PlanView.of(plan, audience, viewing()));
            List<ViewedEntry> after = entries(PlanView.of(noted, audience, viewing()));
            assertThat(after).extracting(ViewedEntry::contents).isEqualTo(contents(before));
            List<Words> fresh = new ArrayList<>();
            after.forEach(each -> fresh.addAll(each.facts()));
            before.forEach(each -> each.facts().forEach(fresh::remove));
            boolean isSeen =
                    audience.isPerson() || before.size() == plan.entries().size();
            assertThat(fresh).isSubsetOf(fact);
            assertThat(!isSeen || fresh.equals(List.of(fact))).isTrue();
        }
        assertThat(noted.entry(entry.id()).orElseThrow().facts())
                .hasSize(entry.facts().size() + 1)
                .contains(fact);
        assertThat(events(noted)).hasSize(events(plan).size() + 1);
        reaches("somebody else noted before", !entry.facts().isEmpty(), 1);
    }

    private static List<List<PlanContent>> contents(List<ViewedEntry> entries) {
        return entries.stream().map(ViewedEntry::contents).toList();
    }

    private static List<Entry<PlanEvent>> events(SafetyPlan plan) {
        return plan.history().entries();
    }

    @Property(tries = 80)
    void PLN_16_what_changes_of_where_things_are_kept_changes_nothing_that_others_see(
            @ForAll("stories") Story story, @ForAll @IntRange(min = 1, max = 3) int times) {
        SaferStep step = SaferStep.of(Table.words("Maya keeps the key."));
        SafetyPlan plan = story.whole().add(Table.SURROUNDINGS, step.withKeptAt(Table.words("0")), PHONE);
        EventId entry = plan.newest().orElseThrow();
        SafetyPlan before = approved(plan);
        SafetyPlan after = before;
        for (int i = 1; i <= times; i++) {
            By later = new By(PHONE.actor(), Role.PERSON, DeviceId.parse("new-phone"), Table.at(100 * i));
            after = after.edit(entry, step.withKeptAt(Table.words("" + i)), later);
        }
        SafetyPlan again = after.approve(PHONE);

        for (Audience audience : Acts.AUDIENCES) {
            PlanView view = PlanView.of(before, audience, viewing());
            assertThat(PlanView.of(again, audience, viewing())).isEqualTo(view);
            assertThat(renderings(PlanView.of(again, audience, viewing()))).isEqualTo(renderings(view));
        }
        SafetyPlan seen = after.edit(entry, SaferStep.of(Table.words("Ana keeps it.")), PHONE)
                .approve(PHONE);
        assertThat(PlanView.of(seen, Audience.onCall(), viewing()))
                .isNotEqualTo(PlanView.of(before, Audience.onCall(), viewing()));
        assertThat(PlanView.of(again, Audience.person(), viewing()).date().orElseThrow())
                .isAfterOrEqualTo(Table.at(100 * times));
    }
}
