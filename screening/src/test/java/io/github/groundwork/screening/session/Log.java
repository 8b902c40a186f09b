package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.Entry;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Route;
import io.github.groundwork.screening.session.event.Routing;
import io.github.groundwork.screening.session.event.SessionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was recorded of a session on one device, as a host would read it from what is stored. */
final class Log {
    private Log() {}

    static List<SessionEvent> of(Session session) {
        List<SessionEvent> events = new ArrayList<>();
        for (Entry<SessionEvent> entry : session.record().history().entries()) {
            if (entry instanceof Entry.Event<SessionEvent> event) {
                events.add(event.content());
            }
        }
        return events;
    }

    /** Returns the route that an event records. */
    static Optional<Route> route(SessionEvent event) {
        if (event instanceof OpeningEvent.PreviewShown shown) {
            return Optional.of(shown.route());
        }
        return event instanceof OpeningEvent.Rerouted rerouted ? Optional.of(rerouted.route()) : Optional.empty();
    }

    /** Returns the items that an event puts to the person, or says something of. */
    static List<String> presented(SessionEvent event) {
        if (event instanceof AskingEvent.ItemShown shown) {
            return List.of(shown.item());
        }
        if (event instanceof AskingEvent.NoticeShown notice) {
            return notice.items();
        }
        return event instanceof OpeningEvent.KnownOffered known
                ? List.copyOf(known.answers().keySet())
                : List.of();
    }

    static List<String> shown(Session session) {
        return of(session).stream()
                .filter(AskingEvent.ItemShown.class::isInstance)
                .map(event -> ((AskingEvent.ItemShown) event).item())
                .distinct()
                .toList();
    }

    static List<String> withheld(Route route) {
        return route.routings().stream()
                .filter(each -> each.withheld().isPresent())
                .map(Routing::item)
                .toList();
    }
}
