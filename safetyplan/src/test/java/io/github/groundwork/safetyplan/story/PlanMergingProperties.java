package io.github.groundwork.safetyplan.story;

import static io.github.groundwork.safetyplan.story.Stories.person;
import static io.github.groundwork.safetyplan.story.Stories.reaches;
import static io.github.groundwork.safetyplan.story.Stories.viewing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.collaboration.EntryVersion;
import io.github.groundwork.safetyplan.collaboration.PlanEntry;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.share.PlanView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds when copies meet again, and when a plan is stored and opened. */
class PlanMergingProperties {
    @Provide
    Arbitrary<Story> stories() {
        return Story.any(40);
    }

    @Property(tries = 100)
    void COR_22_a_withdrawal_and_a_revocation_win_over_all_that_was_done_without_knowledge_of_them(
            @ForAll("stories") Story story, @ForAll long seed) {
        List<SafetyPlan> copies = new ArrayList<>(story.play());
        int where = Math.floorMod(seed, copies.size());
        SafetyPlan before = Story.merged(copies);
        SafetyPlan mine = copies.get(where)
                .with(new AgreementEvent.ApprovalWithdrawn(person("laptop").said()), person("laptop"))
                .share(new SharingEvent.Revoked(Optional.empty()), person("laptop"));
        copies.set(where, mine);
        Collections.shuffle(copies, new Random(seed));
        SafetyPlan whole = Story.merged(copies);
        assertThat(whole.inForce()).isEmpty();
        SafetyPlan again = SafetyPlan.of(whole.history()).orThrow();
        for (Audience audience : Acts.AUDIENCES) {
            assertThat(again.sharing().standing(audience))
                    .noneMatch(standing -> standing.choice().isToShow());
        }
        reaches(
                "in force elsewhere",
                before.inForce().isPresent() && copies.get(where).inForce().isEmpty(),
                3);
    }

    @Property(tries = 100)
    void PLN_07_of_edits_apart_the_persons_own_are_both_kept_and_anothers_is_a_proposal(
            @ForAll("stories") Story story) {
        SafetyPlan whole = story.whole();
        reaches("an entry", !whole.entries().isEmpty(), 50);
        if (whole.entries().isEmpty()) {
            return;
        }
        EventId entry = whole.entries().get(0).id();
        SafetyPlan phone = whole.edit(entry, Table.own("phone"), person("new-phone"));
        SafetyPlan laptop = whole.edit(entry, Table.own("laptop"), person("laptop"));
        By nurse = Table.nurse(5);
        SafetyPlan desk = whole.proposeInstead(entry, PlanContent.of(OthersWords.of("desk", nurse.said())), nurse);

        PlanEntry both =
                phone.merge(laptop).orThrow().merge(desk).orThrow().entry(entry).orElseThrow();
        assertThat(both.versions())
                .extracting(EntryVersion::content)
                .containsExactly(Table.own("laptop"), Table.own("phone"));
        assertThat(both.isUnsettled()).isTrue();
        SafetyPlan proposed = phone.merge(desk).orThrow();
        assertThat(proposed.entry(entry).orElseThrow().versions())
                .extracting(EntryVersion::content)
                .containsExactly(Table.own("phone"));
        assertThat(proposed.proposals()).hasSize(whole.proposals().size() + 1);
        SafetyPlan removed = phone.merge(whole.remove(entry, person("laptop"))).orThrow();
        assertThat(removed.entry(entry).orElseThrow().removedToo()).isTrue();
        assertThat(removed.toSettle()).extracting(PlanEntry::id).contains(entry);
    }

    @Property(tries = 100)
    void PLN_01_of_approvals_apart_the_one_that_knew_more_of_what_was_taken_out_is_in_force(
            @ForAll("stories") Story story, @ForAll long seed) {
        By phone = person("new-phone");
        List<By> others = List.of(person("a-laptop"), person("z-laptop"));
        SafetyPlan whole = story.whole();
        for (PlanEntry each : whole.toSettle()) {
            whole = whole.remove(each.id(), phone);
        }
        SafetyPlan start = whole.share(SharingChoice.hide(Audience.onCall(), SharingScope.everything()), phone)
                .add(Table.HELP, Table.contact("Maya", "maya", PlanContact.Helping.HELP), phone)
                .add(Table.SIGNS, Table.own("I call Sam."), phone);
        EventId sam = start.newest().orElseThrow();
        SafetyPlan without = start.remove(sam, phone).approve(phone);
        List<SafetyPlan> copies = new ArrayList<>(List.of(without));
        others.forEach(other -> copies.add(start.approve(other)));
        Collections.shuffle(copies, new Random(seed));
        SafetyPlan merged = Story.merged(copies);

        assertThat(merged.inForce()).isEqualTo(without.inForce());
        assertThat(SafetyPlan.of(merged.history()).orThrow()).isEqualTo(merged);
        By again = person("laptop");
        SafetyPlan back = merged.edit(sam, Table.own("I call Sam again."), again);
        assertThat(back.inForce()).isEqualTo(without.inForce());
        assertThat(back.approve(again).inForce().orElseThrow().entries())
                .extracting(PlanEntry::id)
                .contains(sam);
    }

    @Property(tries = 120)
    void COR_23_merging_is_commutative_associative_and_idempotent_and_loses_nothing(
            @ForAll("stories") Story story, @ForAll long seed) {
        List<SafetyPlan> copies = new ArrayList<>(story.play());
        SafetyPlan whole = Story.merged(copies);
        SafetyPlan a = copies.get(0);
        SafetyPlan b = copies.get(1);
        SafetyPlan c = copies.get(2);
        assertThat(a.merge(b).orThrow()).isEqualTo(b.merge(a).orThrow());
        assertThat(a.merge(b.merge(c).orThrow()).orThrow()).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(whole.merge(whole).orThrow()).isEqualTo(whole);
        assertThat(whole.merge(b).orThrow()).isEqualTo(whole);
        Collections.shuffle(copies, new Random(seed));
        assertThat(Story.merged(copies)).isEqualTo(whole);

        Map<EventId, Entry<PlanEvent>> kept = new HashMap<>();
        whole.history().entries().forEach(entry -> kept.put(entry.id(), entry));
        boolean isGone = false;
        for (SafetyPlan copy : copies) {
            for (Entry<PlanEvent> entry : copy.history().entries()) {
                Entry<PlanEvent> same = kept.get(entry.id());
                assertThat(same instanceof Entry.Tombstone || entry.equals(same))
                        .isTrue();
                isGone |= same instanceof Entry.Tombstone;
            }
        }
        reaches("erased", isGone, 10);
    }

    @Property(tries = 200)
    void PLN_23_a_plan_that_is_stored_and_opened_again_is_equal_and_shows_the_same(@ForAll("stories") Story story) {
        for (SafetyPlan copy : story.play()) {
            SafetyPlan again = SafetyPlan.of(copy.history()).orThrow();
            assertThat(again).isEqualTo(copy).hasSameHashCodeAs(copy);
            assertThat(again.entries()).isEqualTo(copy.entries());
            assertThat(again.inForce()).isEqualTo(copy.inForce());
            assertThat(again.proposals()).isEqualTo(copy.proposals());
            assertThat(again.sharing()).isEqualTo(copy.sharing());
            assertThat(PlanView.of(again, Audience.person(), viewing()))
                    .isEqualTo(PlanView.of(copy, Audience.person(), viewing()));
        }
        reaches("long", story.moves().size() > 25, 30);
    }
}
