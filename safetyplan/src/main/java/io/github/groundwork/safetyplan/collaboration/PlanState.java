package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.persistent.PersistentMap;
import io.github.groundwork.core.sharing.SharingState;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.event.DraftEvent;
import java.util.Optional;

/** What the events of a plan make. */
record PlanState(
        Optional<Begun> begun,
        PersistentMap<EventId, EntryState> entries,
        Order order,
        PersistentMap<EventId, ProposalState> proposals,
        PersistentMap<String, PersistentList<Mark>> marks,
        AgreementState agreement,
        SharingState sharing) {

    record Begun(EventId id, DraftEvent.Begun what) {}

    /** In which order entries were added and moved. */
    record Order(PersistentList<EventId> added, PersistentList<DraftEvent.Moved> moves) {}

    record Mark(EventId id, DraftEvent.SectionMarked.Meant meant) {}

    /** A proposal, and what the person said to it. */
    record ProposalState(
            EventId id,
            DraftEvent.Proposed what,
            By by,
            PersistentList<EventId> accepted,
            PersistentList<EventId> aside) {

        boolean isAnswered() {
            return accepted.size() + aside.size() > 0;
        }

        boolean isAccepted(Knowledge knowledge) {
            return accepted.findLast(knowledge::of).isPresent();
        }
    }

    static PlanState empty() {
        return new PlanState(
                Optional.empty(),
                PersistentMap.empty(),
                new Order(PersistentList.empty(), PersistentList.empty()),
                PersistentMap.empty(),
                PersistentMap.empty(),
                AgreementState.empty(),
                PlanFold.nothingShared());
    }

    PlanState with(EventId id, DraftEvent.Begun event) {
        return new PlanState(Optional.of(new Begun(id, event)), entries, order, proposals, marks, agreement, sharing);
    }

    PlanState added(EntryState entry) {
        return new PlanState(
                begun,
                entries.with(entry.id(), entry),
                new Order(order.added().plus(entry.id()), order.moves()),
                proposals,
                marks,
                agreement,
                sharing);
    }

    PlanState with(EntryState entry) {
        return new PlanState(begun, entries.with(entry.id(), entry), order, proposals, marks, agreement, sharing);
    }

    PlanState with(DraftEvent.Moved moved) {
        Order more = new Order(order.added(), order.moves().plus(moved));
        return new PlanState(begun, entries, more, proposals, marks, agreement, sharing);
    }

    PlanState with(ProposalState proposal) {
        return new PlanState(begun, entries, order, proposals.with(proposal.id(), proposal), marks, agreement, sharing);
    }

    PlanState marked(EventId id, DraftEvent.SectionMarked event) {
        String section = event.section().value();
        PersistentList<Mark> more = marks(event.section()).plus(new Mark(id, event.meant()));
        return new PlanState(begun, entries, order, proposals, marks.with(section, more), agreement, sharing);
    }

    PlanState with(AgreementState changed) {
        return new PlanState(begun, entries, order, proposals, marks, changed, sharing);
    }

    PlanState with(SharingState changed) {
        return new PlanState(begun, entries, order, proposals, marks, agreement, changed);
    }

    PersistentList<Mark> marks(Term section) {
        return marks.get(section.value()).orElseGet(PersistentList::empty);
    }

    boolean hasSection(Term section) {
        return begun.stream()
                .flatMap(each -> each.what().sections().stream())
                .anyMatch(each -> each.id().equals(section));
    }
}
