package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.persistent.PersistentMap;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was approved, and what two people see differently. */
record AgreementState(
        PersistentList<Approval> approvals,
        PersistentList<EventId> withdrawals,
        PersistentMap<EventId, Disagreement> disagreements,
        PersistentMap<EventId, EventId> factEntries) {

    /** An approval. */
    record Approval(EventId id, List<OfEntry> versions, Attribution said, By by) {
        Approval {
            versions = List.copyOf(versions);
        }
    }

    /** One approved text, and the entry that it is of. */
    record OfEntry(EventId entry, EventId version) {}

    record Disagreement(EventId id, AgreementEvent.Disagreed what, By by, List<ActorId> settledBy) {
        Disagreement {
            settledBy = List.copyOf(settledBy);
        }

        boolean isOf(ActorId somebody) {
            return what.with().equals(somebody) || what.words().said().by().equals(somebody);
        }

        boolean isSettled() {
            return settledBy.contains(what.with())
                    && settledBy.contains(what.words().said().by());
        }

        Disagreement settled(ActorId by) {
            List<ActorId> more = new ArrayList<>(settledBy);
            if (!more.contains(by)) {
                more.add(by);
            }
            return new Disagreement(id, what, this.by, more);
        }
    }

    static AgreementState empty() {
        return new AgreementState(
                PersistentList.empty(), PersistentList.empty(), PersistentMap.empty(), PersistentMap.empty());
    }

    AgreementState with(Approval approval) {
        return new AgreementState(approvals.plus(approval), withdrawals, disagreements, factEntries);
    }

    AgreementState with(Disagreement disagreement) {
        return new AgreementState(
                approvals, withdrawals, disagreements.with(disagreement.id(), disagreement), factEntries);
    }

    AgreementState withFact(EventId fact, EventId entry) {
        return new AgreementState(approvals, withdrawals, disagreements, factEntries.with(fact, entry));
    }

    /** A withdrawal ends every approval that its author knew; those that nobody had told them of are overruled by it. */
    AgreementState withdrawn(EventId id) {
        return new AgreementState(PersistentList.empty(), withdrawals.plus(id), disagreements, factEntries);
    }

    /** The approval that stands for somebody. */
    Optional<Approval> standing(Knowledge knowledge) {
        return approvals.findLast(each -> knowledge.of(each.id()));
    }
}
