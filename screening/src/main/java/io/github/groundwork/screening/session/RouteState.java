package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.persistent.PersistentMap;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Route;
import io.github.groundwork.screening.session.event.Routing;
import io.github.groundwork.screening.session.offer.Setting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What will be asked: what was shown, what was withheld since, and what changes about each item. */
record RouteState(
        PersistentList<EventId> known,
        Optional<Route> newest,
        Optional<Setting> setting,
        PersistentMap<String, OfItem> items) {

    /**
     * What is known of one item: which routes ask it, which withhold it and which want a notice before it; and all that changes about it
     * together.
     */
    record OfItem(
            PersistentList<EventId> asked,
            PersistentList<EventId> withheld,
            PersistentList<EventId> warned,
            Changes changes) {

        static final OfItem UNKNOWN = new OfItem(
                PersistentList.empty(),
                PersistentList.empty(),
                PersistentList.empty(),
                new Changes(List.of(), List.of(), false, false));

        OfItem with(EventId id, boolean isAsked, Optional<Routing> routing) {
            return new OfItem(
                    isAsked ? asked.plus(id) : asked,
                    isAsked ? withheld : withheld.plus(id),
                    routing.filter(Routing::isWarned).isPresent() ? warned.plus(id) : warned,
                    routing.filter(each -> each.withheld().isEmpty())
                            .map(changes::with)
                            .orElse(changes));
        }
    }

    /** What changes about an item that is asked. */
    record Changes(List<Topic> warned, List<Routing.Because> because, boolean isLast, boolean isWritten) {
        Changes {
            warned = List.copyOf(warned);
            because = List.copyOf(because);
        }

        Changes with(Routing routing) {
            Set<Topic> topics = new TreeSet<>(warned);
            topics.addAll(routing.warned());
            Set<Routing.Because> reasons = new LinkedHashSet<>(because);
            reasons.addAll(routing.because());
            return new Changes(
                    List.copyOf(topics),
                    List.copyOf(reasons),
                    isLast || routing.last(),
                    isWritten || routing.manner() == Routing.Manner.IN_WRITING);
        }
    }

    static RouteState empty() {
        return new RouteState(PersistentList.empty(), Optional.empty(), Optional.empty(), PersistentMap.empty());
    }

    RouteState with(EventId id, OpeningEvent.PreviewShown shown) {
        return with(id, shown.route(), setting);
    }

    RouteState with(EventId id, OpeningEvent.Rerouted rerouted) {
        return with(id, rerouted.route(), Optional.of(rerouted.setting()));
    }

    private RouteState with(EventId id, Route route, Optional<Setting> noted) {
        Set<String> asked = new LinkedHashSet<>(route.order());
        Set<String> all = new LinkedHashSet<>(asked);
        items.forEach((item, each) -> all.add(item));
        route.routings().forEach(each -> all.add(each.item()));
        PersistentMap<String, OfItem> changed = items;
        for (String item : all) {
            changed = changed.with(item, of(item).with(id, asked.contains(item), route.routing(item)));
        }
        return new RouteState(known.plus(id), Optional.of(route), noted, changed);
    }

    OfItem of(String item) {
        return items.get(item).orElse(OfItem.UNKNOWN);
    }

    boolean isPreviewed(Knowledge knowledge) {
        return known.findLast(knowledge::of).isPresent();
    }

    /** Tells whether an item was shown among what will be asked and has not been withheld since. */
    boolean isAsked(String item, Knowledge knowledge) {
        OfItem found = of(item);
        return found.asked().findLast(knowledge::of).isPresent()
                && found.withheld().findLast(knowledge::of).isEmpty();
    }

    /** Tells whether the person wants a notice before an item. */
    boolean isWarned(String item, Knowledge knowledge) {
        return of(item).warned().findLast(knowledge::of).isPresent();
    }
}
