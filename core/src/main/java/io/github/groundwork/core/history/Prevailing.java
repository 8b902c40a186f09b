package io.github.groundwork.core.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The events of a history that can win over others, by what they are about and by device.
 *
 * <p>On each device those that neither knew an event nor were known to it stand in one run: behind what the event's author had seen, and
 * before the first whose author had seen the event. Only that run is asked. Used while one history is folded.
 */
final class Prevailing<P> {

    private final Fold<?, P> fold;
    private final Causality<P> causality;
    private final Map<Optional<String>, Map<Integer, List<Entry.Event<P>>>> bySubject = new LinkedHashMap<>();

    Prevailing(Fold<?, P> fold, Causality<P> causality) {
        this.fold = fold;
        this.causality = causality;
        for (Entry<P> entry : causality.ordered()) {
            if (entry instanceof Entry.Event<P> event && fold.prevails(event)) {
                bySubject
                        .computeIfAbsent(fold.subject(event.content()), s -> new LinkedHashMap<>())
                        .computeIfAbsent(causality.device(event.id()), d -> new ArrayList<>())
                        .add(event);
            }
        }
    }

    /** Tells whether one of them wins over an event. */
    boolean overrule(Entry.Event<P> event) {
        if (bySubject.isEmpty()) {
            return false;
        }
        Optional<String> subject = fold.subject(event.content());
        if (subject.isEmpty()) {
            for (Map<Integer, List<Entry.Event<P>>> winners : bySubject.values()) {
                if (anyOf(winners, event)) {
                    return true;
                }
            }
            return false;
        }
        return anyOf(bySubject.getOrDefault(subject, Map.of()), event)
                || anyOf(bySubject.getOrDefault(Optional.<String>empty(), Map.of()), event);
    }

    private boolean anyOf(Map<Integer, List<Entry.Event<P>>> winners, Entry.Event<P> event) {
        Clock seen = causality.clock(event.id());
        int own = causality.device(event.id());
        for (Map.Entry<Integer, List<Entry.Event<P>>> each : winners.entrySet()) {
            List<Entry.Event<P>> ofDevice = each.getValue();
            int at = firstAfter(ofDevice, seen.at(each.getKey()));
            while (at < ofDevice.size()
                    && causality.clock(ofDevice.get(at).id()).at(own)
                            < event.id().number()) {
                if (fold.overrules(ofDevice.get(at), event)) {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    /** Returns the place of the first event with a number above one. */
    private static <P> int firstAfter(List<Entry.Event<P>> events, long number) {
        int from = 0;
        int to = events.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (events.get(middle).id().number() > number) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
