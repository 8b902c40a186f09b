package io.github.groundwork.safetyplan.story;

import static io.github.groundwork.safetyplan.story.Stories.reaches;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.collaboration.ApprovedPlan;
import io.github.groundwork.safetyplan.collaboration.EntryVersion;
import io.github.groundwork.safetyplan.collaboration.PlanDisagreement;
import io.github.groundwork.safetyplan.collaboration.PlanEntry;
import io.github.groundwork.safetyplan.collaboration.PlanProposal;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.plan.PlanSection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** A plan on several devices, whatever anybody tries, beside a model of its rules. */
class PlanStoryProperties {
    private static final Set<String> REACHED = new TreeSet<>();

    @Provide
    Arbitrary<Story> stories() {
        return Story.any(40);
    }

    /** Those that come up too rarely to be counted on are held by examples. */
    @AfterContainer
    static void every_reason_was_reached() {
        assertThat(REACHED)
                .contains(
                        "APPROVED_BY_ANOTHER",
                        "APPROVED_OTHERWISE",
                        "CHOICE_ERASED",
                        "DISAGREEMENT_UNKNOWN",
                        "ENTRY_ELSEWHERE",
                        "ENTRY_UNKNOWN",
                        "ERASED_BY_SOMEBODY_ELSE",
                        "FACT_UNKNOWN",
                        "NOT_OWN_WORDS",
                        "NOT_THEIR_DISAGREEMENT",
                        "ONLY_THE_PERSON",
                        "ON_CALL_UNASKED",
                        "OVERRULED",
                        "PLAN_BEGUN_TWICE",
                        "PLAN_WITHOUT_HELP",
                        "PROPOSAL_ACCEPTED",
                        "PROPOSAL_UNKNOWN",
                        "SAID_BY_ANOTHER",
                        "SECTION_UNKNOWN",
                        "SHARING_ERASED",
                        "SHARING_NOT_THEIRS",
                        "WITHDRAWAL_ERASED",
                        "WRITTEN_DOWN_BY_SUPPORTER");
    }

    private static List<String> lines(List<PlanEntry> entries) {
        return entries.stream()
                .map(entry -> PlanModel.line(
                        entry.id(),
                        entry.versions().stream().map(EntryVersion::id).toList(),
                        entry.removedToo(),
                        entry.facts().stream().map(Words::text).toList()))
                .toList();
    }

    private static void isAsTheModelSays(SafetyPlan plan) {
        PlanModel model = new PlanModel(plan.history());
        assertThat(lines(plan.entries())).isEqualTo(model.entries());
        assertThat(plan.inForce().map(ApprovedPlan::id)).isEqualTo(model.approvalId());
        assertThat(plan.inForce().map(approved -> lines(approved.entries()))).isEqualTo(model.inForce());
        assertThat(plan.isWithdrawn()).isEqualTo(model.isWithdrawn());
        assertThat(plan.proposals()).extracting(PlanProposal::id).isEqualTo(model.proposals());
        assertThat(plan.disagreements()).extracting(PlanDisagreement::id).isEqualTo(model.disagreements());
        assertThat(plan.isAskedAboutOnCall()).isEqualTo(model.isAskedAboutOnCall());
        for (PlanSection section : plan.sections()) {
            assertThat(plan.fill(section.id())).hasToString(model.fill(section.id()));
        }
        assertThat(plan.ineffective().keySet()).isEqualTo(model.without().keySet());
        plan.ineffective()
                .forEach((id, code) -> assertThat(model.without().get(id)).contains(code));
        REACHED.addAll(plan.ineffective().values());
        for (PlanEntry entry : plan.entries()) {
            entry.versions().forEach(version -> assertThat(version.content()).isEqualTo(model.text(version.id())));
        }
    }

    @Property(tries = 150)
    void COR_22_at_every_moment_a_plan_is_what_a_model_of_its_rules_yields(@ForAll("stories") Story story) {
        List<SafetyPlan> copies = story.play(done -> done.after().ifPresent(PlanStoryProperties::isAsTheModelSays));
        SafetyPlan whole = Story.merged(copies);
        isAsTheModelSays(whole);
        reaches("in force", whole.inForce().isPresent(), 10);
        reaches("withdrawn", whole.isWithdrawn(), 3);
        reaches("to settle", !whole.toSettle().isEmpty(), 3);
        reaches("removed too", whole.entries().stream().anyMatch(PlanEntry::removedToo), 0.5);
        reaches("disagreed", !whole.disagreements().isEmpty(), 10);
        reaches(
                "noted",
                whole.entries().stream().anyMatch(entry -> !entry.facts().isEmpty()),
                10);
        reaches("overruled", whole.ineffective().containsValue("OVERRULED"), 1);
    }

    @Property(tries = 1000)
    void COR_22_an_act_is_turned_down_with_a_code_exactly_where_a_rule_stands_against_it(
            @ForAll("stories") Story story) {
        Map<String, Integer> outcomes = new TreeMap<>();
        story.play(done -> {
            PlanModel model = new PlanModel(done.before().history());
            Set<String> against = new HashSet<>();
            done.erased().ifPresent(target -> against.addAll(model.againstErasing(target, done.by())));
            done.act().ifPresent(act -> {
                against.addAll(model.against(act.event(), done.by()));
                if (act.event() instanceof AgreementEvent.Approved && !model.isAskedAboutOnCall()) {
                    against.add("ON_CALL_UNASKED");
                }
            });
            assertThat(done.code().isPresent())
                    .as("%s: %s", done.act(), against)
                    .isEqualTo(!against.isEmpty());
            done.code().ifPresent(code -> {
                assertThat(against).contains(code);
                REACHED.add(code);
            });
            outcomes.merge(done.code().isPresent() ? "turned down" : "done", 1, Integer::sum);
        });
        reaches("both", outcomes.size() == 2, 80);
    }
}
