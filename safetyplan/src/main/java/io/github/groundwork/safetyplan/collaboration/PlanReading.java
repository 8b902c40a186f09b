package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingState;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanKind;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.plan.TemplateRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What can be asked of a plan without changing it. */
abstract sealed class PlanReading permits PlanDrafting {
    private final Folded<PlanState, PlanEvent> folded;

    PlanReading(Folded<PlanState, PlanEvent> folded) {
        this.folded = folded;
    }

    final Folded<PlanState, PlanEvent> folded() {
        return folded;
    }

    private PlanState state() {
        return folded.state();
    }

    private DraftEvent.Begun begun() {
        return state().begun().orElseThrow().what();
    }

    /**
     * Returns what happened to the plan.
     *
     * @return the history
     */
    public final History<PlanEvent> history() {
        return folded.history();
    }

    /**
     * Returns the person whose plan it is.
     *
     * @return the person's id
     */
    public final PersonId person() {
        return history().owner();
    }

    /**
     * Returns what kind of plan it is.
     *
     * @return the kind
     */
    public final PlanKind kind() {
        return begun().kind();
    }

    /**
     * Returns which template it was begun with.
     *
     * @return the template's id and version
     */
    public final TemplateRef template() {
        return begun().template();
    }

    /**
     * Returns its sections in their order.
     *
     * @return an unmodifiable list
     */
    public final List<PlanSection> sections() {
        return begun().sections();
    }

    /**
     * Returns the newest event, by which what was recorded last can be named.
     *
     * @return its id; empty if copies went on apart and were just put together
     */
    public final Optional<EventId> newest() {
        List<EventId> heads = history().heads();
        return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }

    /**
     * Returns the entries of the draft, section by section in their order.
     *
     * @return an unmodifiable list
     */
    public final List<PlanEntry> entries() {
        Map<Term, List<EventId>> order = Ordering.of(state());
        List<PlanEntry> entries = new ArrayList<>();
        for (PlanSection section : sections()) {
            for (EventId id : order.getOrDefault(section.id(), List.of())) {
                EntryState entry = state().entries().get(id).orElseThrow();
                if (!entry.versions().isEmpty()) {
                    entries.add(PlanEntry.of(entry));
                }
            }
        }
        return List.copyOf(entries);
    }

    /**
     * Finds an entry of the draft.
     *
     * @param id its id
     * @return the entry, or empty if there is none, or it was removed
     */
    public final Optional<PlanEntry> entry(EventId id) {
        return state().entries()
                .get(Objects.requireNonNull(id, "id"))
                .filter(entry -> !entry.versions().isEmpty())
                .map(PlanEntry::of);
    }

    /**
     * Returns the version that is in force: exactly what the person approved, with what was noted since. What was entered in error is
     * left out.
     *
     * <p>It is the newest that they approved. If they approved two versions on devices apart, and at one of them had taken out or changed
     * a text that the other still lists, the one without it is in force, also among more than two; otherwise the last in the order of the
     * history. The draft shows what differs, and the next approval settles it.
     *
     * @return the version, or empty if nothing is approved, or nothing is left of it
     */
    public final Optional<ApprovedPlan> inForce() {
        return ApprovalsApart.standing(state().agreement().apart(), history())
                .filter(each -> !each.versions().isEmpty())
                .map(this::approved);
    }

    private ApprovedPlan approved(AgreementState.Approval approval) {
        List<PlanEntry> entries = new ArrayList<>();
        for (AgreementState.OfEntry each : approval.versions()) {
            EntryState entry = state().entries().get(each.entry()).orElseThrow();
            EntryVersion text =
                    entry.acts().get(each.version()).orElseThrow().version().orElseThrow();
            entries.add(new PlanEntry(entry.id(), entry.section(), List.of(text), entry.standingFacts(), false));
        }
        return new ApprovedPlan(approval.id(), approval.said(), approval.by(), entries);
    }

    /**
     * Tells whether the draft differs from the version in force.
     *
     * @return true if something changed since it was approved or is to be settled, or nothing is approved
     */
    public final boolean isDraft() {
        return inForce().isEmpty() || !changes().isEmpty() || !toSettle().isEmpty();
    }

    /**
     * Tells whether the person withdrew their approval, and has given none since.
     *
     * @return true if it is withdrawn
     */
    public final boolean isWithdrawn() {
        AgreementState agreement = state().agreement();
        return agreement.apart().isEmpty() && agreement.withdrawals().size() > 0;
    }

    /**
     * Returns what changed since the version in force was approved.
     *
     * @return an unmodifiable list in the order of the draft, what was removed last; all of the draft if nothing is approved
     */
    public final List<PlanChange> changes() {
        return Differences.of(inForce().map(ApprovedPlan::entries).orElse(List.of()), entries());
    }

    /**
     * Returns the proposals that wait for the person.
     *
     * @return an unmodifiable list in the order in which they were made, ties by id
     */
    public final List<PlanProposal> proposals() {
        return history().entries().stream()
                .flatMap(entry -> state().proposals().get(entry.id()).stream())
                .filter(each -> !each.isAnswered())
                .map(PlanProposal::of)
                .toList();
    }

    /** All that the plan holds or held as an entry or a proposal, also what was removed or put aside. */
    final List<PlanContent> knownContents() {
        List<PlanContent> contents = new ArrayList<>();
        state().entries()
                .forEach((id, entry) -> entry.acts()
                        .forEach((act, each) -> each.version().ifPresent(version -> contents.add(version.content()))));
        state().proposals()
                .forEach((id, proposal) -> contents.add(proposal.what().content()));
        return contents;
    }

    /**
     * Returns the entries of which the person is asked what holds: that they changed in two places apart, or changed and removed.
     *
     * @return an unmodifiable list in the order of the draft
     */
    public final List<PlanEntry> toSettle() {
        return entries().stream().filter(PlanEntry::isUnsettled).toList();
    }

    /**
     * Returns the disagreements that are not settled by both.
     *
     * @return an unmodifiable list in the order of their ids
     */
    public final List<PlanDisagreement> disagreements() {
        return state().agreement().disagreements().values().stream()
                .filter(each -> !each.isSettled())
                .map(PlanDisagreement::of)
                .toList();
    }

    /**
     * Returns how a section stands.
     *
     * @param section the section's id
     * @return whether it has an entry, and if not, how the person meant that
     * @throws NotPossibleException with {@link PlanProblem#SECTION_UNKNOWN} if the plan has no such section
     */
    public final SectionFill fill(Term section) {
        if (!state().hasSection(Objects.requireNonNull(section, "section"))) {
            throw new NotPossibleException(PlanProblem.SECTION_UNKNOWN.at(""));
        }
        if (entries().stream().anyMatch(entry -> entry.section().equals(section))) {
            return SectionFill.FILLED;
        }
        return state().marks(section)
                .last()
                .filter(mark -> mark.meant() == DraftEvent.SectionMarked.Meant.NOT_FOR_ME)
                .map(mark -> SectionFill.NOT_FOR_ME)
                .orElse(SectionFill.NOT_YET);
    }

    /**
     * Returns what the person chose about who sees what, and the copies that were given.
     *
     * @return the choices
     */
    public final SharingState sharing() {
        return state().sharing();
    }

    /**
     * Tells whether the person was asked what people on call can see.
     *
     * @return true if they chose, if only that nothing is shown
     */
    public final boolean isAskedAboutOnCall() {
        return sharing().isAsked(Audience.onCall());
    }

    /**
     * Returns the events without effect, with the codes of the reasons.
     *
     * @return an unmodifiable map in the order of the history
     */
    public final Map<EventId, String> ineffective() {
        return folded.ineffective();
    }

    /**
     * Returns the history's id and how many entries it has, never a text.
     *
     * @return such as {@code SafetyPlan[History[plan-1, 12 entries]]}
     */
    @Override
    public final String toString() {
        return "SafetyPlan[" + history() + "]";
    }
}
