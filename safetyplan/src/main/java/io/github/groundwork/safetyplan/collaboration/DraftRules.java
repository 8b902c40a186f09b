package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.history.Step;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.collaboration.PlanFold.Sayings;
import io.github.groundwork.safetyplan.collaboration.PlanState.ProposalState;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.plan.PlanContent;
import java.util.Optional;

/** What the events of a draft do. */
record DraftRules(PlanState state, EventId id, By by, Knowledge knowledge, Erased erased) {

    Step<PlanState> apply(DraftEvent event) {
        if (event instanceof DraftEvent.Added added) {
            return added(added);
        }
        if (event instanceof DraftEvent.Proposed proposed) {
            return proposed(proposed);
        }
        if (event instanceof DraftEvent.Accepted accepted) {
            return answered(accepted.proposal(), accepted.said(), proposal -> accepted(proposal, accepted.said()));
        }
        if (event instanceof DraftEvent.PutAside aside) {
            return answered(aside.proposal(), aside.said(), this::putAside);
        }
        if (event instanceof DraftEvent.Edited edited) {
            return edited(edited);
        }
        if (event instanceof DraftEvent.Moved moved) {
            return moved(moved);
        }
        if (event instanceof DraftEvent.Removed removed) {
            return onEntry(
                    removed.entry(), removed.said(), entry -> state.with(entry.with(id, Optional.empty(), knowledge)));
        }
        return marked((DraftEvent.SectionMarked) event);
    }

    private Step<PlanState> added(DraftEvent.Added added) {
        Optional<PlanProblem> against = against(added.section(), added.content(), added.said());
        EntryVersion version = EntryVersion.of(id, added.content(), added.said(), by, Optional.empty());
        return against.map(PlanFold::not)
                .orElseGet(() -> new Step.Changed<>(state.added(EntryState.of(version, added.section()))));
    }

    private Optional<PlanProblem> against(Term section, PlanContent content, Attribution said) {
        if (!state.hasSection(section)) {
            return Optional.of(PlanProblem.SECTION_UNKNOWN);
        }
        return against(content, said);
    }

    private static Optional<PlanProblem> against(PlanContent content, Attribution said) {
        if (!Sayings.isPersons(said)) {
            return Optional.of(PlanProblem.ONLY_THE_PERSON);
        }
        boolean isTheirs = content.isOwn()
                && content.allWords().stream()
                        .map(Words::said)
                        .allMatch(each -> each.by().equals(said.by()));
        return isTheirs ? Optional.empty() : Optional.of(PlanProblem.NOT_OWN_WORDS);
    }

    private Step<PlanState> proposed(DraftEvent.Proposed proposed) {
        if (!state.hasSection(proposed.section())) {
            return PlanFold.not(PlanProblem.SECTION_UNKNOWN);
        }
        // A proposal can quote what the person said elsewhere; whoever accepts it is the person.
        boolean fits = proposed.content().allWords().stream()
                .allMatch(words -> words.said().role().isPerson() || Sayings.fits(words.said(), by));
        if (!fits) {
            return PlanFold.not(PlanProblem.SAID_BY_ANOTHER);
        }
        Optional<EntryState> entry = proposed.inPlaceOf().flatMap(this::entry);
        if (proposed.inPlaceOf().isPresent()
                && entry.isEmpty()
                && !erased.excuses(proposed.inPlaceOf().get(), knowledge)) {
            return PlanFold.not(PlanProblem.ENTRY_UNKNOWN);
        }
        if (entry.filter(each -> !each.section().equals(proposed.section())).isPresent()) {
            return PlanFold.not(PlanProblem.ENTRY_ELSEWHERE);
        }
        return new Step.Changed<>(
                state.with(new ProposalState(id, proposed, by, PersistentList.empty(), PersistentList.empty())));
    }

    private interface OnProposal {
        Step<PlanState> apply(ProposalState proposal);
    }

    private Step<PlanState> answered(EventId proposal, Attribution said, OnProposal change) {
        if (!Sayings.isPersons(said)) {
            return PlanFold.not(PlanProblem.ONLY_THE_PERSON);
        }
        Optional<ProposalState> found = state.proposals().get(proposal).filter(each -> knowledge.of(each.id()));
        if (found.isEmpty()) {
            return erased.excuses(proposal, knowledge)
                    ? new Step.Changed<>(state)
                    : PlanFold.not(PlanProblem.PROPOSAL_UNKNOWN);
        }
        return change.apply(found.get());
    }

    private Step<PlanState> accepted(ProposalState proposal, Attribution said) {
        if (proposal.isAccepted(knowledge)) {
            return PlanFold.not(PlanProblem.PROPOSAL_ACCEPTED);
        }
        PlanState answered = state.with(new ProposalState(
                proposal.id(),
                proposal.what(),
                proposal.by(),
                proposal.accepted().plus(id),
                proposal.aside()));
        EntryVersion version = EntryVersion.of(id, proposal.what().content(), said, by, Optional.of(proposal.id()));
        Optional<EventId> place = proposal.what().inPlaceOf();
        if (place.filter(entry -> erased.excuses(entry, knowledge)).isPresent()) {
            return new Step.Changed<>(answered);
        }
        return new Step.Changed<>(place.flatMap(answered.entries()::get)
                .map(entry -> answered.with(entry.with(id, Optional.of(version), knowledge)))
                .orElseGet(() -> answered.added(newEntry(version, proposal))));
    }

    /** The entry that a proposal becomes. Where the person put the proposal aside apart, it is removed too, so that they are asked. */
    private EntryState newEntry(EntryVersion version, ProposalState proposal) {
        EntryState entry = EntryState.of(version, proposal.what().section());
        for (EventId aside : proposal.aside().toList()) {
            entry = knowledge.of(aside) ? entry : entry.removedApart(aside);
        }
        return entry;
    }

    private Step<PlanState> putAside(ProposalState proposal) {
        PlanState answered = state.with(new ProposalState(
                proposal.id(),
                proposal.what(),
                proposal.by(),
                proposal.accepted(),
                proposal.aside().plus(id)));
        for (EventId accepted : proposal.accepted().toList()) {
            Optional<EntryState> entry = answered.entries().get(accepted).filter(each -> !knowledge.of(each.id()));
            answered = entry.isPresent() ? answered.with(entry.get().removedApart(id)) : answered;
        }
        return new Step.Changed<>(answered);
    }

    private Optional<EntryState> entry(EventId entry) {
        return state.entries().get(entry).filter(each -> knowledge.of(each.id()));
    }

    private interface OnEntry {
        PlanState apply(EntryState entry);
    }

    private Step<PlanState> onEntry(EventId entry, Attribution said, OnEntry change) {
        if (!Sayings.isPersons(said)) {
            return PlanFold.not(PlanProblem.ONLY_THE_PERSON);
        }
        Optional<EntryState> found = entry(entry);
        if (found.isEmpty()) {
            return erased.excuses(entry, knowledge)
                    ? new Step.Changed<>(state)
                    : PlanFold.not(PlanProblem.ENTRY_UNKNOWN);
        }
        return new Step.Changed<>(change.apply(found.get()));
    }

    private Step<PlanState> edited(DraftEvent.Edited edited) {
        Optional<PlanProblem> against = against(edited.content(), edited.said());
        if (against.isPresent()) {
            return PlanFold.not(against.get());
        }
        EntryVersion version = EntryVersion.of(id, edited.content(), edited.said(), by, Optional.empty());
        return onEntry(
                edited.entry(), edited.said(), entry -> state.with(entry.with(id, Optional.of(version), knowledge)));
    }

    private Step<PlanState> moved(DraftEvent.Moved moved) {
        Optional<EntryState> entry = entry(moved.entry());
        Optional<EntryState> behind = moved.behind().flatMap(this::entry);
        boolean isThere = moved.behind().isEmpty()
                || behind.isPresent()
                || erased.excuses(moved.behind().get(), knowledge);
        if (!isThere) {
            return PlanFold.not(PlanProblem.ENTRY_UNKNOWN);
        }
        boolean isElsewhere = entry.isPresent()
                && behind.isPresent()
                && !entry.get().section().equals(behind.get().section());
        return isElsewhere
                ? PlanFold.not(PlanProblem.ENTRY_ELSEWHERE)
                : onEntry(moved.entry(), moved.said(), each -> state.with(moved));
    }

    private Step<PlanState> marked(DraftEvent.SectionMarked marked) {
        if (!Sayings.isPersons(marked.said())) {
            return PlanFold.not(PlanProblem.ONLY_THE_PERSON);
        }
        return state.hasSection(marked.section())
                ? new Step.Changed<>(state.marked(id, marked))
                : PlanFold.not(PlanProblem.SECTION_UNKNOWN);
    }
}
