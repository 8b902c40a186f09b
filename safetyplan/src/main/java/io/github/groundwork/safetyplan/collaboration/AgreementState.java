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

/**
 * What was approved, and what two people see differently.
 *
 * @param apart the approvals that stand, none of which was given with knowledge of another
 */
record AgreementState(
        List<Approval> apart,
        PersistentList<EventId> withdrawals,
        PersistentMap<EventId, Disagreement> disagreements,
        PersistentMap<EventId, EventId> factEntries) {

    /**
     * An approval.
     *
     * @param listed the texts that it lists, also those that were erased since
     * @param versions what is left of those that it lists
     */
    record Approval(EventId id, List<EventId> listed, List<OfEntry> versions, Attribution said, By by) {
        Approval {
            listed = List.copyOf(listed);
            versions = List.copyOf(versions);
        }
    }

    AgreementState {
        apart = List.copyOf(apart);
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
        return new AgreementState(List.of(), PersistentList.empty(), PersistentMap.empty(), PersistentMap.empty());
    }

    /** Takes in an approval, in the place of those that its author knew. */
    AgreementState with(Approval approval, Knowledge knowledge) {
        List<Approval> all = new ArrayList<>(apart);
        all.removeIf(each -> knowledge.of(each.id()));
        all.add(approval);
        return new AgreementState(all, withdrawals, disagreements, factEntries);
    }

    AgreementState with(Disagreement disagreement) {
        return new AgreementState(apart, withdrawals, disagreements.with(disagreement.id(), disagreement), factEntries);
    }

    AgreementState withFact(EventId fact, EventId entry) {
        return new AgreementState(apart, withdrawals, disagreements, factEntries.with(fact, entry));
    }

    /** A withdrawal ends every approval that its author knew; those that nobody had told them of are overruled by it. */
    AgreementState withdrawn(EventId id) {
        return new AgreementState(List.of(), withdrawals.plus(id), disagreements, factEntries);
    }
}
