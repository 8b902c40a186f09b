package io.github.groundwork.safetyplan.collaboration;

import static io.github.groundwork.safetyplan.Table.COPING;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.collaboration.PlanChange.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What changed since the version in force, and the order of entries that were moved about. */
class DifferencesProperties {

    private static SafetyPlan with(SafetyPlan plan, int entries) {
        SafetyPlan grown = plan;
        for (int i = 0; i < entries; i++) {
            grown = grown.add(COPING, own("way " + i), rowan(4));
        }
        return grown;
    }

    private static List<EventId> ids(SafetyPlan plan) {
        return plan.entries().stream()
                .filter(entry -> entry.section().equals(COPING))
                .map(PlanEntry::id)
                .toList();
    }

    private static SafetyPlan inOrder(SafetyPlan plan, List<EventId> order) {
        SafetyPlan moved = plan;
        Optional<EventId> behind = Optional.empty();
        for (EventId id : order) {
            moved = moved.move(id, behind, rowan(6));
            behind = Optional.of(id);
        }
        return moved;
    }

    /** Tells whether those that are left stand in the same order in both. */
    private static boolean isSameOrder(List<EventId> one, List<EventId> other, Set<EventId> without) {
        return one.stream()
                .filter(id -> !without.contains(id))
                .toList()
                .equals(other.stream().filter(id -> !without.contains(id)).toList());
    }

    @Property(tries = 150)
    void PLN_02_as_few_entries_as_can_be_are_called_moved(
            @ForAll @IntRange(min = 2, max = 6) int size,
            @ForAll @IntRange(min = 0, max = 1) int edits,
            @ForAll long seed) {
        SafetyPlan plan = with(ready(), size).approve(rowan(5));
        List<EventId> before = ids(plan);
        List<EventId> now = new ArrayList<>(before);
        Collections.shuffle(now, new Random(seed));
        SafetyPlan moved = inOrder(plan, now);
        assertThat(ids(moved)).isEqualTo(now);

        if (edits > 0) {
            moved = moved.edit(before.get(0), own("edited"), rowan(6));
        }
        assertThat(moved.changes())
                .allSatisfy(change -> assertThat(change.kind())
                        .isEqualTo(edits > 0 && change.entry().equals(before.get(0)) ? Kind.CHANGED : Kind.MOVED));
        Set<EventId> called = new HashSet<>();
        moved.changes().forEach(change -> called.add(change.entry()));
        assertThat(called).hasSameSizeAs(moved.changes());
        assertThat(edits == 0 || called.contains(before.get(0))).isTrue();
        assertThat(isSameOrder(before, now, called)).isTrue();
        for (int some = 0; some < 1 << size; some++) {
            Set<EventId> fewer = new HashSet<>();
            for (int i = 0; i < size; i++) {
                if ((some >> i & 1) == 1) {
                    fewer.add(before.get(i));
                }
            }
            boolean isEditNamed = edits == 0 || fewer.contains(before.get(0));
            assertThat(isEditNamed && fewer.size() < called.size() && isSameOrder(before, now, fewer))
                    .isFalse();
        }
        assertThat(moved.isDraft()).isEqualTo(edits > 0 || !now.equals(before));
        Statistics.label("moved").collect(called.size()).coverage(coverage -> {
            for (int moves = 0; moves <= 3; moves++) {
                coverage.check(moves).count(count -> count > 0);
            }
        });
    }

    @Example
    void PLN_02_what_is_new_changed_moved_or_removed_is_named_once_each() {
        SafetyPlan plan = with(ready(), 4).approve(rowan(5));
        List<EventId> ids = ids(plan);
        SafetyPlan changed = plan.edit(ids.get(0), own("another"), rowan(6))
                .move(ids.get(0), Optional.of(ids.get(1)), rowan(6))
                .move(ids.get(3), Optional.empty(), rowan(6))
                .remove(ids.get(2), rowan(6))
                .add(SIGNS, own("new"), rowan(6));
        EventId added = changed.newest().orElseThrow();

        assertThat(changed.changes())
                .extracting(PlanChange::kind, PlanChange::entry, PlanChange::section)
                .containsExactly(
                        tuple(Kind.ADDED, added, SIGNS),
                        tuple(Kind.MOVED, ids.get(3), COPING),
                        tuple(Kind.CHANGED, ids.get(0), COPING),
                        tuple(Kind.REMOVED, ids.get(2), COPING));
        assertThat(changed.changes().get(0).before()).isEmpty();
        assertThat(changed.changes().get(0).now()).contains(own("new"));
        assertThat(changed.changes().get(2).before()).contains(own("way 0"));
        assertThat(changed.changes().get(2).now()).contains(own("another"));
        assertThat(changed.changes().get(3).now()).isEmpty();
        assertThat(changed.approve(rowan(7)).changes()).isEmpty();
    }

    @Example
    void a_note_is_no_change_and_before_the_first_approval_all_is_new() {
        SafetyPlan plan = ready();
        assertThat(plan.changes()).extracting(PlanChange::kind).containsExactly(Kind.ADDED, Kind.ADDED);
        SafetyPlan noted = plan.approve(rowan(4)).note(plan.entries().get(0).id(), Table.words("It moved."), rowan(5));
        assertThat(noted.changes()).isEmpty();
        assertThat(noted.isDraft()).isFalse();
    }

    @Example
    void PLN_02_a_removal_that_the_approval_did_not_know_of_makes_a_draft() {
        SafetyPlan plan = ready();
        EventId sign = plan.entries().get(0).id();
        SafetyPlan approved = plan.edit(sign, own("Mine."), rowan(5)).approve(rowan(6));
        By tablet = new By(rowan(1).actor(), rowan(1).role(), DeviceId.parse("tablet"), Table.at(5));
        SafetyPlan both = approved.merge(plan.remove(sign, tablet)).orThrow();

        assertThat(both.toSettle()).hasSize(1);
        assertThat(both.inForce()).isEqualTo(approved.inForce());
        assertThat(both.isDraft()).isTrue();
        assertThat(both.edit(sign, own("Mine."), rowan(7)).toSettle()).isEmpty();
    }

    /** Many moves, right through a long section, with entries that come in between, beside a plain list. */
    @Property(tries = 20)
    void entries_stand_where_they_were_moved_last(@ForAll long seed) {
        Random random = new Random(seed);
        SafetyPlan plan = with(Table.begun(), 5);
        List<EventId> list = new ArrayList<>(ids(plan));
        for (int i = 0; i < 150; i++) {
            if (random.nextInt(6) == 0) {
                plan = plan.add(COPING, own("more"), rowan(5));
                list.add(plan.newest().orElseThrow());
            } else {
                EventId moved = list.remove(random.nextInt(list.size()));
                int to = random.nextInt(list.size() + 1);
                plan = plan.move(moved, to == 0 ? Optional.empty() : Optional.of(list.get(to - 1)), rowan(5));
                list.add(to, moved);
            }
        }
        assertThat(ids(plan)).isEqualTo(list);
        assertThat(ids(SafetyPlan.of(plan.history()).orThrow())).isEqualTo(list);
    }
}
