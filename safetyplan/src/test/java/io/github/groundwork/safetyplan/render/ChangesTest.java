package io.github.groundwork.safetyplan.render;

import static io.github.groundwork.safetyplan.Table.COPING;
import static io.github.groundwork.safetyplan.Table.HELP;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.STRENGTHS;
import static io.github.groundwork.safetyplan.Table.SURROUNDINGS;
import static io.github.groundwork.safetyplan.Table.contact;
import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static io.github.groundwork.safetyplan.Table.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.plan.SaferStep;
import io.github.groundwork.safetyplan.plan.SectionRole;
import io.github.groundwork.safetyplan.share.PlanChanges;
import io.github.groundwork.safetyplan.share.PlanChanges.Kind;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the person reads of what changed since they approved their plan. */
class ChangesTest {
    private static final String TOP = "My plan for hard times\n";
    private static final String MINE = "This page is for me and for nobody else.\n";
    private static final String FOOT = "\nA newer one may exist.\n";
    private static final Viewing VIEWING = Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(60));

    private static PlanChanges changes(SafetyPlan plan) {
        return PlanChanges.of(plan, VIEWING);
    }

    private static String text(SafetyPlan plan) {
        return PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(changes(plan));
    }

    private static EventId first(SafetyPlan plan) {
        return plan.entries().get(0).id();
    }

    @Test
    void PLN_02_each_change_is_told_with_what_was_there_and_what_is_there_now() {
        SafetyPlan approved = ready().add(COPING, own("Tea."), rowan(3))
                .add(COPING, own("Walk."), rowan(3))
                .approve(rowan(4));
        EventId walk =
                approved.newest().map(id -> approved.entries().get(2).id()).orElseThrow();
        SafetyPlan plan = approved.edit(first(approved), own("I stay\nin bed."), rowan(5))
                .move(approved.entries().get(1).id(), Optional.of(walk), rowan(5))
                .remove(approved.entries().get(3).id(), rowan(5))
                .add(HELP, contact("Ana", "ana", PlanContact.Helping.HELP), rowan(5))
                .notForMe(STRENGTHS, rowan(6));

        assertThat(text(plan))
                .isEqualTo(TOP + "This is what changed since my plan was approved.\n" + MINE + """

                My strengths and my reasons for living
                - I said that this is not for me.

                How I notice that it is getting hard
                - Changed:
                    Before:
                    I stop answering messages.
                    Now:
                    I stay
                      in bed.

                What I can do myself
                - In another place:
                  Walk.

                People I can ask for help
                - New:
                  Ana
                  call 555-0101
                - Taken out:
                  My sister Maya
                  call 555-0101
                """ + FOOT);
        assertThat(Markdown.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(changes(plan)))
                .contains(
                        "- Changed:\n  - Before:\n  - I stop answering messages.\n  - Now:\n  - I stay\\\n    in bed.\n");
    }

    @Test
    void PLN_02_it_is_said_if_nothing_changed_or_nothing_was_agreed_before() {
        SafetyPlan approved = ready().approve(rowan(4));

        assertThat(text(approved)).isEqualTo(TOP + "Nothing has changed since my plan was approved.\n" + MINE + FOOT);
        assertThat(text(Table.begun()))
                .isEqualTo(
                        TOP + "There is no plan yet that I agreed to.\nNothing is written here yet.\n" + MINE + FOOT);
        assertThat(text(ready()))
                .startsWith(TOP + "There is no plan yet that I agreed to.\nAll of this counts as new.\n" + MINE);
        assertThat(text(approved.withdrawApproval(rowan(5))))
                .startsWith(TOP + "I took back my approval of this plan.\nAll of this counts as new.\n" + MINE)
                .contains("- New:\n  I stop answering messages.\n");
    }

    @Test
    void PLN_15_where_something_is_kept_is_not_shown_and_that_it_changed_is_said() {
        SafetyPlan approved = ready().add(SURROUNDINGS, step("The Zebra box.", true), rowan(3))
                .approve(rowan(4));
        EventId entry = approved.entries().get(2).id();
        SafetyPlan kept = approved.edit(entry, step("The Zebra shed.", true), rowan(5));
        SafetyPlan shared = approved.edit(entry, step("The Zebra box.", false), rowan(5));
        SafetyPlan again = approved.edit(entry, step("The Zebra box.", true), rowan(5));
        SafetyPlan other = approved.edit(entry, own("No step."), rowan(5));
        String start = "- Changed:\n  Give the key to Maya.\n    At hand: The kit.\n    ";

        assertThat(text(kept)).contains(start + "Something that stays with me changed. It is not shown here.\n");
        assertThat(text(shared)).contains(start + "Something changed that is not shown here.\n");
        assertThat(text(again)).contains(start + "It was written again in the same words.\n");
        assertThat(text(other)).contains("    Now:\n    No step.\n    Something that stays with me changed.");
        assertThat(List.of(kept, shared, again, other))
                .noneMatch(plan -> text(plan).contains("Zebra"));
        assertThat(changes(kept).sections().get(0).changes().get(0).now())
                .containsExactly(step("The Zebra shed.", true));
    }

    private static PlanContent step(String where, boolean isShared) {
        Optional<Words> none = Optional.empty();
        return new SaferStep(
                words("Give the key to Maya."),
                none,
                none,
                none,
                Optional.of(words(where)),
                Optional.of(new SaferStep.Aid(words("The kit."), isShared)));
    }

    @Test
    void PLN_07_what_the_person_is_to_settle_is_told_too() {
        SafetyPlan plan = ready();
        By tablet = new By(rowan(1).actor(), rowan(1).role(), DeviceId.parse("tablet"), Table.at(5));
        SafetyPlan removed = plan.edit(first(plan), own("Mine."), rowan(5))
                .approve(rowan(6))
                .merge(plan.remove(first(plan), tablet))
                .orThrow();
        SafetyPlan approved = plan.approve(rowan(4));
        SafetyPlan two = approved.edit(first(plan), own("One."), rowan(5))
                .merge(approved.edit(first(plan), own("Two."), tablet))
                .orThrow();

        assertThat(changes(removed).sections().get(0).changes())
                .containsExactly(new PlanChanges.Change(
                        Kind.TO_SETTLE, List.of(own("Mine.")), List.of(own("Mine.")), List.of(), true));
        assertThat(text(removed)).contains("- Taken out in one place and kept in another. Does it stay?\n  Mine.\n");
        assertThat(changes(two).sections().get(0).changes().get(0).now())
                .containsExactlyInAnyOrder(own("One."), own("Two."));
        assertThat(text(two)).contains("There is more than one text here. Which one holds?");
    }

    @Test
    void PLN_09_a_section_that_was_not_for_me_before_is_not_told_again() {
        SafetyPlan marked = ready().notForMe(STRENGTHS, rowan(3)).approve(rowan(4));
        SafetyPlan emptied = marked.remove(first(marked), rowan(5)).notForMe(SIGNS, rowan(6));

        assertThat(changes(marked.notForMe(STRENGTHS, rowan(5))).isEmpty()).isTrue();
        assertThat(changes(emptied).sections()).hasSize(1);
        assertThat(changes(emptied).sections().get(0).isNowNotForMe()).isTrue();
        assertThat(text(emptied))
                .contains("- Taken out:\n  I stop answering messages.\n- I said that this is not for me.\n");
    }

    @Test
    void a_change_has_what_was_before_and_what_is_now() {
        List<PlanContent> some = List.of(own("x"));
        for (Kind kind : Kind.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PlanChanges.Change(kind, List.of(), List.of(), List.of(), false));
            assertThat(
                            kind == Kind.ADDED || kind == Kind.REMOVED
                                    ? new PlanChanges.Change(
                                            kind,
                                            kind == Kind.ADDED ? List.of() : some,
                                            kind == Kind.ADDED ? some : List.of(),
                                            List.of(),
                                            false)
                                    : new PlanChanges.Change(kind, some, some, List.of(), false))
                    .hasToString("Change[" + kind + "]");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanChanges.Section(
                        new PlanSection(SIGNS, SectionRole.SIGNS),
                        PlanTemplates.crisis().title(),
                        false,
                        List.of()));
    }
}
