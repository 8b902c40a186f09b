package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.persistent.PersistentMap;
import io.github.groundwork.screening.answer.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the events of a session make.
 *
 * @param row the items that were answered since a notice, or anything else than a question, was put to the person
 */
record SessionState(
        OpeningState opening,
        FlowState flow,
        PersistentMap<String, ItemState> items,
        PersistentList<Mark> timeline,
        PersistentList<String> row,
        Optional<String> justAnswered) {

    /**
     * A notice, a shown question, or a hold, which is anything else that comes between, in the order of the history: whether a notice came
     * immediately before is told from it.
     */
    record Mark(EventId id, Kind kind, List<String> items) {
        enum Kind {
            NOTICE,
            SHOWN,
            HOLD
        }
    }

    static SessionState empty() {
        return new SessionState(
                OpeningState.empty(),
                FlowState.empty(),
                PersistentMap.empty(),
                PersistentList.empty(),
                PersistentList.empty(),
                Optional.empty());
    }

    SessionState with(OpeningState changed) {
        return new SessionState(changed, flow, items, timeline, row, justAnswered);
    }

    SessionState with(FlowState changed) {
        return new SessionState(opening, changed, items, timeline, row, justAnswered);
    }

    SessionState with(String item, ItemState changed) {
        return new SessionState(opening, flow, items.with(item, changed), timeline, row, justAnswered);
    }

    SessionState marked(EventId id, Mark.Kind kind, List<String> about) {
        PersistentList<String> now = kind == Mark.Kind.SHOWN ? row : PersistentList.empty();
        return new SessionState(opening, flow, items, timeline.plus(new Mark(id, kind, about)), now, Optional.empty());
    }

    SessionState answered(EventId id, String item, Answer answer, Knowledge knowledge) {
        SessionState changed = with(item, item(item).answered(id, answer, knowledge));
        return new SessionState(opening, flow.answered(), changed.items(), timeline, row.plus(item), Optional.of(item));
    }

    ItemState item(String item) {
        return items.get(item).orElseGet(ItemState::empty);
    }

    /** Tells whether a notice that covers an item was shown, and nothing but what it covers since. */
    boolean isNoticed(String item, Knowledge knowledge) {
        Set<String> shownSince = new HashSet<>(Set.of(item));
        return timeline.findLast(mark -> {
                    boolean known = knowledge.of(mark.id());
                    if (known && mark.kind() == Mark.Kind.SHOWN) {
                        shownSince.addAll(mark.items());
                    }
                    return known && mark.kind() != Mark.Kind.SHOWN;
                })
                .filter(mark -> mark.kind() == Mark.Kind.NOTICE && mark.items().containsAll(shownSince))
                .isPresent();
    }
}
