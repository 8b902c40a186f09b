package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.screening.session.event.OpeningEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers that are known already, and whether the person wants them used. */
record KnownState(List<Offered> offered, List<EventId> decided) {

    record Offered(EventId id, OpeningEvent.KnownOffered what) {}

    KnownState {
        offered = List.copyOf(offered);
        decided = List.copyOf(decided);
    }

    static KnownState empty() {
        return new KnownState(List.of(), List.of());
    }

    KnownState with(EventId id, OpeningEvent.KnownOffered event) {
        List<Offered> more = new ArrayList<>(offered);
        more.add(new Offered(id, event));
        return new KnownState(more, decided);
    }

    KnownState decided(EventId id) {
        List<EventId> more = new ArrayList<>(decided);
        more.add(id);
        return new KnownState(offered, more);
    }

    boolean isOffered(Knowledge knowledge) {
        return offered.stream().anyMatch(each -> knowledge.of(each.id()));
    }

    Optional<Offered> undecided(Knowledge knowledge) {
        return decided.stream().anyMatch(knowledge::of)
                ? Optional.empty()
                : offered.stream().filter(each -> knowledge.of(each.id())).findFirst();
    }
}
