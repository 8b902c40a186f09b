package io.github.groundwork.screening.followup;

import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.people.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small model of follow-ups that shares no code with them: it goes through the whole history and writes a line for each act. */
final class FollowUpModel {

    private final Map<EventId, Entry.Event<FollowUpEvent>> acts = new LinkedHashMap<>();
    private final Map<EventId, Set<EventId>> seen = new LinkedHashMap<>();

    /** For each follow-up what had an effect, in order, as a short text. */
    final Map<EventId, List<String>> lines = new LinkedHashMap<>();

    final Map<EventId, String> without = new LinkedHashMap<>();
    private final Map<EventId, String> closedAs = new LinkedHashMap<>();

    FollowUpModel(FollowUps followUps) {
        for (Entry<FollowUpEvent> entry : followUps.history().entries()) {
            acts.put(entry.id(), (Entry.Event<FollowUpEvent>) entry);
            Set<EventId> known = new HashSet<>(entry.seen());
            entry.seen().forEach(id -> known.addAll(seen.get(id)));
            seen.put(entry.id(), known);
        }
        acts.values().forEach(this::play);
    }

    private boolean apart(EventId one, EventId other) {
        return !one.equals(other)
                && !seen.get(one).contains(other)
                && !seen.get(other).contains(one);
    }

    private static boolean isClose(Entry.Event<FollowUpEvent> act) {
        return act.by().role() == Role.GUARDIAN || act.by().role() == Role.SUPPORTER;
    }

    private static boolean isDecline(Entry.Event<FollowUpEvent> act) {
        return act.content() instanceof FollowUpEvent.Closed closed
                && closed.closing().reason() == Closing.Reason.DECLINED_BY_PERSON;
    }

    private void play(Entry.Event<FollowUpEvent> act) {
        if (act.content() instanceof FollowUpEvent.Promised && !isClose(act)) {
            lines.put(act.id(), new ArrayList<>());
            return;
        }
        EventId about = act.content() instanceof FollowUpEvent.About to ? to.followUp() : act.id();
        boolean isFact = act.content() instanceof FollowUpEvent.Tried;
        boolean overruled = !isFact
                && !isDecline(act)
                && act.content() instanceof FollowUpEvent.About
                && acts.values().stream()
                        .anyMatch(other -> isDecline(other)
                                && !isClose(other)
                                && ((FollowUpEvent.Closed) other.content())
                                        .followUp()
                                        .equals(about)
                                && apart(act.id(), other.id()));
        String closed = closedAs.getOrDefault(about, "");
        if (overruled) {
            without.put(act.id(), "OVERRULED");
        } else if (isClose(act)) {
            without.put(act.id(), "FOLLOW_UP_NOT_THEIRS");
        } else if (!lines.containsKey(about)) {
            without.put(act.id(), "FOLLOW_UP_UNKNOWN");
        } else if (isFact) {
            lines.get(about).add("tried " + act.id());
        } else if (act.content() instanceof FollowUpEvent.Reopened) {
            reopen(act, about, closed);
        } else if (isDecline(act) ? closed.equals("DECLINED_BY_PERSON") : !closed.isEmpty()) {
            without.put(act.id(), "FOLLOW_UP_CLOSED");
        } else if (act.content() instanceof FollowUpEvent.Closed closing) {
            closedAs.put(about, closing.closing().reason().name());
            lines.get(about).add("closed " + act.id());
        } else {
            lines.get(about).add((act.content() instanceof FollowUpEvent.DueMoved ? "moved " : "handed ") + act.id());
        }
    }

    private void reopen(Entry.Event<FollowUpEvent> act, EventId about, String closed) {
        boolean own = act.by().role() == Role.PERSON || act.by().role() == Role.AGENT;
        if (closed.isEmpty()) {
            without.put(act.id(), "FOLLOW_UP_NOT_CLOSED");
        } else if (closed.equals("DECLINED_BY_PERSON") && !own) {
            without.put(act.id(), "FOLLOW_UP_DECLINED");
        } else {
            closedAs.remove(about);
            lines.get(about).add("reopened " + act.id());
        }
    }

    String closed(EventId followUp) {
        return closedAs.getOrDefault(followUp, "");
    }

    /** Returns the ids of the acts of a kind, in order. */
    List<EventId> ids(EventId followUp, String kind) {
        return lines.get(followUp).stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> EventId.parse(line.substring(kind.length() + 1)))
                .toList();
    }

    FollowUpEvent content(EventId id) {
        return acts.get(id).content();
    }
}
