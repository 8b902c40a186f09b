package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.persistent.PersistentMap;
import io.github.groundwork.screening.session.event.OpeningEvent;
import java.util.Optional;

/** Who said yes or no to a session, and what was taken back since. */
record ConsentState(
        PersistentList<Said> own, PersistentList<Said> others, PersistentMap<String, PersistentList<EventId>> back) {

    record Said(EventId id, OpeningEvent.ConsentSaid what) {
        boolean isYes() {
            return what.answer() == Consent.Answer.YES;
        }
    }

    static ConsentState empty() {
        return new ConsentState(PersistentList.empty(), PersistentList.empty(), PersistentMap.empty());
    }

    ConsentState with(EventId id, OpeningEvent.ConsentSaid event) {
        Said said = new Said(id, event);
        boolean isOwn = event.capacity() == Capacity.SELF || event.capacity() == Capacity.ASSENT;
        return isOwn ? new ConsentState(own.plus(said), others, back) : new ConsentState(own, others.plus(said), back);
    }

    ConsentState takenBack(EventId id, ConsentId consent) {
        return new ConsentState(
                own, others, back.with(consent.value(), backs(consent).plus(id)));
    }

    private PersistentList<EventId> backs(ConsentId consent) {
        return back.get(consent.value()).orElseGet(PersistentList::empty);
    }

    boolean holds(ConsentId consent) {
        return own.findLast(each -> each.what().consent().equals(consent)).isPresent()
                || others.findLast(each -> each.what().consent().equals(consent))
                        .isPresent();
    }

    /** The newest thing that somebody of a kind said, unless it was a yes that was taken back. */
    private Optional<Said> standing(PersistentList<Said> said, Knowledge knowledge) {
        return said.findLast(each -> knowledge.of(each.id()))
                .filter(each -> !each.isYes()
                        || backs(each.what().consent()).findLast(knowledge::of).isEmpty());
    }

    boolean hasPersonSaidNo(Knowledge knowledge) {
        return standing(own, knowledge).filter(each -> !each.isYes()).isPresent();
    }

    boolean hasSomebodySaidNo(Knowledge knowledge) {
        return standing(others, knowledge).filter(each -> !each.isYes()).isPresent();
    }

    boolean isOthersYes(Knowledge knowledge) {
        return standing(others, knowledge).filter(Said::isYes).isPresent();
    }

    /** Tells whether the yes that is needed stands: the person's own, or somebody else's, with assent where that is needed. */
    boolean isAgreed(boolean assentNeeded, Knowledge knowledge) {
        Optional<Said> mine = standing(own, knowledge);
        if (mine.isPresent() && !mine.get().isYes()) {
            return false;
        }
        if (mine.filter(each -> each.what().capacity() == Capacity.SELF).isPresent()) {
            return true;
        }
        return isOthersYes(knowledge) && (!assentNeeded || mine.isPresent());
    }

    /** Tells whether any yes was taken back. */
    boolean isAnythingBack(Knowledge knowledge) {
        return back.values().stream()
                .anyMatch(each -> each.findLast(knowledge::of).isPresent());
    }
}
