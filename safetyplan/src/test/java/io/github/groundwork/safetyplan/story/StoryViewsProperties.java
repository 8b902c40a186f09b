package io.github.groundwork.safetyplan.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.safetyplan.collaboration.EntryVersion;
import io.github.groundwork.safetyplan.collaboration.PlanDisagreement;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.share.PlanChanges;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.ViewedApproval;
import io.github.groundwork.safetyplan.share.ViewedDisagreement;
import io.github.groundwork.safetyplan.share.ViewedEntry;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the person's own views hold of whatever happened. */
class StoryViewsProperties {

    @Provide
    Arbitrary<Story> stories() {
        return Story.any(40);
    }

    private static List<EntryKey> keys(PlanView view) {
        return view.sections().stream()
                .flatMap(section -> section.entries().stream())
                .map(ViewedEntry::key)
                .toList();
    }

    @Property(tries = 100)
    void PLN_01_the_persons_own_views_say_how_it_was_approved_and_what_nobody_asked(@ForAll("stories") Story story) {
        SafetyPlan plan = story.whole();
        PlanView draft = PlanView.of(plan, Audience.person(), Stories.viewing());
        PlanView agreed = PlanView.agreed(plan, Stories.viewing());

        assertThat(agreed.approval().map(ViewedApproval::whose))
                .isEqualTo(plan.inForce().map(each -> each.said().role()));
        assertThat(agreed.approval().flatMap(ViewedApproval::writtenDownBy).isPresent())
                .isEqualTo(
                        plan.inForce().flatMap(each -> each.said().recordedBy()).isPresent());
        assertThat(draft.approval()).isEqualTo(plan.isDraft() ? Optional.empty() : agreed.approval());
        assertThat(List.of(draft, agreed))
                .allSatisfy(view -> assertThat(view.isOnCallUnasked()).isNotEqualTo(plan.isAskedAboutOnCall()));
        assertThat(PlanView.of(plan, Audience.onCall(), Stories.viewing()).isOnCallUnasked())
                .isFalse();
        Stories.reaches("nobody asked", !plan.isAskedAboutOnCall(), 2);
        Stories.reaches("an approval stands", plan.inForce().isPresent(), 8);
    }

    @Property(tries = 100)
    void PLN_02_what_changed_is_empty_only_if_the_draft_is_what_was_approved(@ForAll("stories") Story story) {
        SafetyPlan plan = story.whole();
        List<PlanChanges.Change> changes = PlanChanges.of(plan, Stories.viewing()).sections().stream()
                .flatMap(section -> section.changes().stream())
                .toList();

        assertThat(changes.isEmpty())
                .isEqualTo(
                        plan.inForce().isPresent()
                                ? !plan.isDraft()
                                : plan.entries().isEmpty());
        assertThat(changes).hasSizeGreaterThanOrEqualTo(plan.changes().size());
        assertThat(changes.stream().flatMap(change -> change.now().stream()))
                .containsAll(plan.toSettle().stream()
                        .flatMap(entry -> entry.versions().stream())
                        .map(EntryVersion::content)
                        .toList());
        Stories.reaches("there is something to settle", !plan.toSettle().isEmpty(), 1);
    }

    @Property(tries = 100)
    void PLN_08_the_persons_own_views_hold_every_open_disagreement(@ForAll("stories") Story story) {
        SafetyPlan plan = story.whole();
        List<PlanDisagreement> open = plan.disagreements();
        for (PlanView view : List.of(
                PlanView.of(plan, Audience.person(), Stories.viewing()), PlanView.agreed(plan, Stories.viewing()))) {
            assertThat(view.disagreements())
                    .extracting(ViewedDisagreement::key)
                    .containsExactlyElementsOf(
                            open.stream().map(each -> EntryKey.of(each.id())).toList());
            assertThat(view.disagreements())
                    .allSatisfy(each -> assertThat(keys(view))
                            .containsAll(each.about().stream().toList()));
            assertThat(view.within(view)).isEqualTo(view);
            String text = PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(view);
            assertThat(text.split("We see this differently", -1)).hasSize(open.size() + 1);
        }
        Stories.reaches("a disagreement is open", !open.isEmpty(), 8);
    }
}
