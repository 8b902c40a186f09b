package io.github.groundwork.safetyplan.story;

import static io.github.groundwork.safetyplan.story.Stories.person;
import static io.github.groundwork.safetyplan.story.Stories.reaches;
import static io.github.groundwork.safetyplan.story.Stories.viewing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.safetyplan.collaboration.ApprovedPlan;
import io.github.groundwork.safetyplan.collaboration.EntryVersion;
import io.github.groundwork.safetyplan.collaboration.PlanDisagreement;
import io.github.groundwork.safetyplan.collaboration.PlanEntry;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.collaboration.SectionFill;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.render.Markdown;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.render.WalletCard;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.ViewStatus;
import io.github.groundwork.safetyplan.share.ViewedSection;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every plan, after whatever happened to it. */
class PlanRulesProperties {
    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");

    @Provide
    Arbitrary<Story> stories() {
        return Story.any(40);
    }

    private static Map<EventId, PlanEvent> events(SafetyPlan plan) {
        Map<EventId, PlanEvent> events = new HashMap<>();
        for (Entry<PlanEvent> entry : plan.history().entries()) {
            if (entry instanceof Entry.Event<PlanEvent> event) {
                events.put(entry.id(), event.content());
            }
        }
        return events;
    }

    private static List<EventId> versions(List<PlanEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.versions().stream())
                .map(EntryVersion::id)
                .toList();
    }

    private static Map<Term, List<EventId>> bySection(List<PlanEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        PlanEntry::section,
                        Collectors.flatMapping(
                                entry -> entry.versions().stream().map(EntryVersion::id), Collectors.toList())));
    }

    private static List<EventId> inForce(SafetyPlan plan) {
        return versions(plan.inForce().map(ApprovedPlan::entries).orElse(List.of()));
    }

    @Property(tries = 100)
    void PLN_01_nothing_is_in_force_without_the_persons_or_their_agents_approval_of_just_these_texts(
            @ForAll("stories") Story story) {
        List<SafetyPlan> copies = story.play(done -> {
            boolean isApproval = done.act()
                    .filter(act -> act.event() instanceof AgreementEvent.Approved)
                    .isPresent();
            if (isApproval && done.after().isPresent()) {
                SafetyPlan after = done.after().get();
                assertThat(inForce(after))
                        .containsExactlyInAnyOrderElementsOf(
                                versions(done.before().entries()));
                assertThat(after.inForce().orElseThrow().by()).isEqualTo(done.by());
                assertThat(after.toSettle()).isEmpty();
            }
        });
        SafetyPlan whole = Story.merged(copies);
        whole.inForce().ifPresent(approved -> {
            AgreementEvent.Approved event =
                    (AgreementEvent.Approved) events(whole).get(approved.id());
            assertThat(event.said()).isEqualTo(approved.said());
            assertThat(event.said().role()).isIn(Role.PERSON, Role.AGENT);
            List<EventId> left = new ArrayList<>(event.versions());
            left.retainAll(inForce(whole));
            assertThat(inForce(whole)).isEqualTo(left);
        });
        reaches("in force", whole.inForce().isPresent(), 10);
    }

    @Property(tries = 100)
    void PLN_02_no_change_of_the_draft_changes_what_is_in_force(@ForAll("stories") Story story) {
        int[] changes = new int[1];
        story.play(done -> {
            boolean isOfDraft =
                    done.act().filter(act -> act.event() instanceof DraftEvent).isPresent();
            if (isOfDraft && done.after().isPresent() && done.before().inForce().isPresent()) {
                SafetyPlan after = done.after().get();
                assertThat(after.inForce()).isEqualTo(done.before().inForce());
                List<PlanEntry> approved = after.inForce().orElseThrow().entries();
                boolean isSame = bySection(after.entries()).equals(bySection(approved))
                        && after.toSettle().isEmpty();
                assertThat(isSame || after.isDraft()).isTrue();
                changes[0]++;
            }
        });
        reaches("changed while in force", changes[0] > 0, 20);
    }

    @Property(tries = 100)
    void PLN_03_the_person_can_withdraw_at_any_time_which_deletes_nothing_and_stops_sharing(
            @ForAll("stories") Story story) {
        SafetyPlan whole = story.whole();
        reaches("in force", whole.inForce().isPresent(), 10);
        if (whole.inForce().isEmpty()) {
            assertThatExceptionOfType(NotPossibleException.class)
                    .isThrownBy(() -> whole.withdrawApproval(person("phone")))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("NOT_APPROVED"));
            return;
        }
        SafetyPlan withdrawn = whole.withdrawApproval(person("phone"));
        assertThat(withdrawn.inForce()).isEmpty();
        assertThat(withdrawn.isWithdrawn()).isTrue();
        assertThat(withdrawn.entries()).isEqualTo(whole.entries());
        assertThat(withdrawn.history().entries()).containsAll(whole.history().entries());
        for (Audience audience : Acts.AUDIENCES) {
            assertThat(PlanView.of(withdrawn, audience, viewing()).isEmpty()).isTrue();
        }
        assertThat(PlanView.of(withdrawn, Audience.person(), viewing()).status())
                .isEqualTo(ViewStatus.WITHDRAWN);
    }

    @Property(tries = 200)
    void PLN_06_every_text_was_written_or_accepted_by_the_person(@ForAll("stories") Story story) {
        SafetyPlan whole = story.whole();
        Map<EventId, PlanEvent> events = events(whole);
        List<PlanEntry> entries = new ArrayList<>(whole.entries());
        whole.inForce().ifPresent(approved -> entries.addAll(approved.entries()));
        boolean isAccepted = false;
        for (PlanEntry entry : entries) {
            for (EntryVersion version : entry.versions()) {
                assertThat(version.said().role()).isEqualTo(Role.PERSON);
                PlanEvent event = events.get(version.id());
                if (event instanceof DraftEvent.Accepted accepted) {
                    DraftEvent.Proposed proposed = (DraftEvent.Proposed) events.get(accepted.proposal());
                    assertThat(accepted.said()).isEqualTo(version.said());
                    assertThat(version.content()).isEqualTo(proposed.content());
                    assertThat(version.proposal()).contains(accepted.proposal());
                    isAccepted = true;
                } else {
                    PlanContent content = event instanceof DraftEvent.Added added
                            ? added.content()
                            : ((DraftEvent.Edited) event).content();
                    assertThat(version.content()).isEqualTo(content);
                    assertThat(content.allWords()).allMatch(OwnWords.class::isInstance);
                    assertThat(version.proposal()).isEmpty();
                }
            }
        }
        reaches("accepted", isAccepted, 4);
    }

    @Property(tries = 100)
    void PLN_08_a_disagreement_stays_until_both_settle_it(@ForAll("stories") Story story) {
        int[] stayed = new int[1];
        List<SafetyPlan> copies = story.play(done -> done.after().ifPresent(after -> {
            for (PlanDisagreement each : done.before().disagreements()) {
                boolean isStill = after.disagreements().stream()
                        .anyMatch(other -> other.id().equals(each.id()));
                boolean isSettling = done.act()
                        .filter(act -> act.event() instanceof AgreementEvent.Settled settled
                                && settled.disagreement().equals(each.id()))
                        .isPresent();
                boolean isErased = done.erased().isPresent();
                assertThat(isStill
                                || isErased
                                || (isSettling && each.settledBy().size() == 1))
                        .isTrue();
                stayed[0] += isStill ? 1 : 0;
            }
        }));
        SafetyPlan whole = Story.merged(copies);
        Map<EventId, PlanEvent> events = events(whole);
        for (SafetyPlan copy : copies) {
            for (PlanDisagreement each : copy.disagreements()) {
                AgreementEvent.Disagreed what = (AgreementEvent.Disagreed) events.get(each.id());
                Set<Object> settlers = new HashSet<>();
                events.values().forEach(event -> {
                    if (event instanceof AgreementEvent.Settled settled
                            && settled.disagreement().equals(each.id())) {
                        settlers.add(settled.said().by());
                    }
                });
                boolean isSettled = what == null
                        || settlers.containsAll(
                                List.of(what.with(), what.words().said().by()));
                assertThat(whole.disagreements().stream()
                                .anyMatch(other -> other.id().equals(each.id())))
                        .isNotEqualTo(isSettled);
            }
        }
        reaches("stayed", stayed[0] > 0, 12);
    }

    @Property(tries = 100)
    void PLN_09_how_full_a_plan_is_never_keeps_it_from_being_approved(@ForAll("stories") Story story) {
        SafetyPlan whole = story.whole();
        By by = person("phone");
        SafetyPlan marked = whole;
        for (PlanSection section : whole.sections()) {
            marked = marked.notForMe(section.id(), by);
            boolean isFilled =
                    whole.entries().stream().anyMatch(entry -> entry.section().equals(section.id()));
            assertThat(marked.fill(section.id())).isEqualTo(isFilled ? SectionFill.FILLED : SectionFill.NOT_FOR_ME);
        }
        assertThat(approving(marked, by)).isEqualTo(approving(whole, by));
        assertThat(marked.changes()).isEqualTo(whole.changes());
        reaches("can be approved", approving(whole, by).equals("approved"), 10);
    }

    private static String approving(SafetyPlan plan, By by) {
        try {
            return plan.approve(by).inForce().isPresent() ? "approved" : "";
        } catch (NotPossibleException e) {
            return e.code();
        }
    }

    @Property(tries = 400)
    void PLN_10_sections_keep_their_order_in_every_view_and_rendering(@ForAll("stories") Story story) {
        SafetyPlan whole = story.whole();
        List<Audience> audiences = new ArrayList<>(Acts.AUDIENCES);
        audiences.add(Audience.person());
        PlanPhrases english = PlanPhrases.inEnglish();
        int most = 0;
        for (Audience audience : audiences) {
            PlanView view = PlanView.of(whole, audience, viewing());
            List<String> titles = view.sections().stream()
                    .map(ViewedSection::title)
                    .map(title -> title.in(Locale.ENGLISH).orElseThrow())
                    .toList();
            List<PlanSection> order = new ArrayList<>(whole.sections());
            order.retainAll(view.sections().stream().map(ViewedSection::section).toList());
            assertThat(view.sections().stream().map(ViewedSection::section).toList())
                    .isEqualTo(order);
            inOrder(PlainText.of(english, KIRITIMATI).render(view), titles);
            inOrder(Markdown.of(english, KIRITIMATI).render(view).replace("\\", ""), titles);
            List<String> upper = titles.stream()
                    .map(title -> title.toUpperCase(Locale.ENGLISH))
                    .toList();
            inOrder(WalletCard.of(english, KIRITIMATI, 60).render(view), upper);
            most = Math.max(most, titles.size());
        }
        reaches("several sections", most > 2, 20);
    }

    private static void inOrder(String text, List<String> titles) {
        int from = 0;
        for (String title : titles) {
            int at = text.indexOf(title, from);
            assertThat(at).as(title).isGreaterThan(from);
            from = at;
        }
    }
}
