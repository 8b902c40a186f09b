package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.persistent.PersistentMap;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a session went on: what holds it, what ended it, and how the person said they are. */
record FlowState(
        PersistentList<Hold> holds,
        List<End> ends,
        PersistentMap<Moment, PersistentList<CheckIn>> checkIns,
        List<Delivered> delivered,
        int since) {

    enum HoldKind {
        PAUSED,
        STOP_ASKED,
        REMAINS_TOLD,
        RESUMED
    }

    record Hold(EventId id, HoldKind kind) {}

    enum EndKind {
        NOT_TODAY,
        STOPPED,
        LEFT,
        CLOSED;

        boolean isOver() {
            return this == LEFT || this == CLOSED;
        }
    }

    record End(EventId id, EndKind kind) {}

    record CheckIn(EventId id, Rating rating) {}

    /** That an attention was given on, with the answers to the item that were known then. */
    record Delivered(String item, Term role, List<Answer> known) {
        Delivered {
            known = List.copyOf(known);
        }
    }

    FlowState {
        ends = List.copyOf(ends);
        delivered = List.copyOf(delivered);
    }

    static FlowState empty() {
        return new FlowState(PersistentList.empty(), List.of(), PersistentMap.empty(), List.of(), 0);
    }

    FlowState with(EventId id, HoldKind kind) {
        return new FlowState(holds.plus(new Hold(id, kind)), ends, checkIns, delivered, since);
    }

    FlowState with(EventId id, EndKind kind) {
        List<End> more = new ArrayList<>(ends);
        more.add(new End(id, kind));
        return new FlowState(holds, more, checkIns, delivered, since);
    }

    FlowState with(EventId id, FlowEvent.CheckedIn event) {
        PersistentList<CheckIn> more = at(event.moment()).plus(new CheckIn(id, event.rating()));
        return new FlowState(holds, ends, checkIns.with(event.moment(), more), delivered, 0);
    }

    FlowState with(FlowEvent.AttentionDelivered event, List<Answer> known) {
        Delivered one = new Delivered(event.item(), event.role(), known);
        if (delivered.contains(one)) {
            return this;
        }
        List<Delivered> more = new ArrayList<>(delivered);
        more.add(one);
        return new FlowState(holds, ends, checkIns, more, since);
    }

    FlowState answered() {
        return new FlowState(holds, ends, checkIns, delivered, since + 1);
    }

    private PersistentList<CheckIn> at(Moment moment) {
        return checkIns.get(moment).orElseGet(PersistentList::empty);
    }

    Optional<HoldKind> held(Knowledge knowledge) {
        return holds.findLast(each -> knowledge.of(each.id())).map(Hold::kind).filter(kind -> kind != HoldKind.RESUMED);
    }

    boolean hasEnded(EndKind kind, Knowledge knowledge) {
        return ends.stream().anyMatch(each -> each.kind() == kind && knowledge.of(each.id()));
    }

    /** Tells whether it was closed or left. */
    boolean isOver(Knowledge knowledge) {
        return ends.stream().anyMatch(each -> each.kind().isOver() && knowledge.of(each.id()));
    }

    /** Tells whether nothing is asked any more. */
    boolean isEnded(Knowledge knowledge) {
        return ends.stream().anyMatch(each -> knowledge.of(each.id()));
    }

    Optional<Rating> rating(Moment moment, Knowledge knowledge) {
        return at(moment).findLast(each -> knowledge.of(each.id())).map(CheckIn::rating);
    }
}
