package io.github.groundwork.safetyplan.story;

import static io.github.groundwork.safetyplan.story.Stories.reaches;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.collaboration.PlanShelf;
import io.github.groundwork.safetyplan.collaboration.PlanShelf.InForce;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a person's plans together, whatever happened to each on several devices. */
class PlanShelfProperties {
    @Provide
    Arbitrary<List<Story>> stories() {
        return Story.any(24).list().ofMinSize(1).ofMaxSize(3);
    }

    /** Returns the copies that each device has of each plan. */
    private static List<List<SafetyPlan>> copies(List<Story> stories) {
        List<List<SafetyPlan>> copies = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            HistoryId id = HistoryId.parse("plan-" + (i + 1));
            copies.add(stories.get(i).play().stream()
                    .map(plan -> History.of(id, Table.ROWAN, plan.history().entries())
                            .orThrow())
                    .map(history -> SafetyPlan.of(history).orThrow())
                    .toList());
        }
        return copies;
    }

    private static PlanShelf shelf(SafetyPlan plan) {
        return PlanShelf.of(Table.ROWAN).with(plan);
    }

    private static PlanShelf merged(List<PlanShelf> shelves) {
        return shelves.stream()
                .reduce((one, other) -> one.merge(other).orThrow())
                .orElseThrow();
    }

    private static List<PlanShelf> byDevice(List<List<SafetyPlan>> copies) {
        List<PlanShelf> shelves = new ArrayList<>();
        for (int device = 0; device < Story.DEVICES; device++) {
            int at = device;
            shelves.add(merged(copies.stream().map(each -> shelf(each.get(at))).toList()));
        }
        return shelves;
    }

    private static List<SafetyPlan> inForce(PlanShelf shelf) {
        return shelf.inForce(PlanKind.CRISIS).fold(List::of, List::of, several -> several);
    }

    private static List<SafetyPlan> approved(List<SafetyPlan> plans) {
        return plans.stream().filter(plan -> plan.inForce().isPresent()).toList();
    }

    @Property(tries = 100)
    void PLN_05_plans_never_merge_into_each_other_and_none_is_lost_or_hidden(
            @ForAll("stories") List<Story> stories, @ForAll long seed) {
        List<List<SafetyPlan>> copies = copies(stories);
        List<SafetyPlan> wholes = copies.stream().map(Story::merged).toList();
        List<PlanShelf> shelves = new ArrayList<>(byDevice(copies));
        PlanShelf whole = merged(shelves);

        assertThat(whole.plans()).isEqualTo(wholes);
        assertThat(whole.plans(PlanKind.CRISIS)).isEqualTo(wholes);
        assertThat(inForce(whole)).isEqualTo(approved(wholes));
        boolean isToSettle = approved(wholes).size() > 1;
        assertThat(whole.toSettle()).isEqualTo(isToSettle ? List.of(PlanKind.CRISIS) : List.of());

        PlanShelf a = shelves.get(0);
        PlanShelf b = shelves.get(1);
        PlanShelf c = shelves.get(2);
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(b.merge(c).orThrow()).orThrow()).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(whole.merge(whole).orThrow()).isEqualTo(whole);
        Collections.shuffle(shelves, new Random(seed));
        assertThat(merged(shelves)).isEqualTo(whole);
        reaches("to settle", isToSettle, 1);
        reaches("in force", approved(wholes).size() == 1, 10);
    }

    @Property(tries = 100)
    void PLN_05_a_shelf_that_is_filled_plan_by_plan_has_one_in_force_at_most_and_replaces_none_in_silence(
            @ForAll("stories") List<Story> stories, @ForAll long seed) {
        List<SafetyPlan> all = new ArrayList<>();
        copies(stories).forEach(all::addAll);
        Collections.shuffle(all, new Random(seed));
        PlanShelf shelf = PlanShelf.of(Table.ROWAN);
        Set<HistoryId> turnedDown = new HashSet<>();
        for (SafetyPlan plan : all) {
            PlanShelf merged = shelf.merge(shelf(plan)).orThrow();
            try {
                shelf = shelf.with(plan);
                assertThat(shelf).isEqualTo(merged);
            } catch (NotPossibleException e) {
                assertThat(e.code()).isEqualTo("ANOTHER_IN_FORCE");
                assertThat(merged.inForce(PlanKind.CRISIS)).isInstanceOf(InForce.Several.class);
                turnedDown.add(plan.history().id());
            }
            assertThat(shelf.inForce(PlanKind.CRISIS)).isNotInstanceOf(InForce.Several.class);
        }
        reaches("turned down", !turnedDown.isEmpty(), 1);
        for (HistoryId id : turnedDown) {
            PlanShelf empty = withdrawn(shelf);
            SafetyPlan whole = Story.merged(
                    all.stream().filter(plan -> plan.history().id().equals(id)).toList());
            PlanShelf changed = empty.with(whole);
            assertThat(inForce(changed))
                    .isEqualTo(approved(List.of(changed.plan(id).orElseThrow())));
        }
    }

    private static PlanShelf withdrawn(PlanShelf shelf) {
        PlanShelf next = shelf;
        for (SafetyPlan plan : inForce(shelf)) {
            next = next.with(plan.withdrawApproval(Stories.person("laptop")));
        }
        return next;
    }
}
