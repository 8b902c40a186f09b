package io.github.groundwork.core.sharing;

import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.people.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small model of sharing that shares no code with it: it looks at all acts at once and asks who knew of what, without any order.
 */
final class SharingModel {

    private final Map<EventId, Entry.Event<SharingEvent>> acts = new LinkedHashMap<>();

    SharingModel(SharingChoices choices) {
        for (Entry<SharingEvent> entry : choices.history().entries()) {
            acts.put(entry.id(), (Entry.Event<SharingEvent>) entry);
        }
    }

    private boolean knew(EventId author, EventId other) {
        Set<EventId> found = new HashSet<>();
        List<EventId> open = new ArrayList<>(acts.get(author).seen());
        while (!open.isEmpty()) {
            EventId next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(acts.get(next).seen());
            }
        }
        return found.contains(other);
    }

    private List<Entry.Event<SharingEvent>> choices(Audience audience) {
        return acts.values().stream()
                .filter(act ->
                        act.content() instanceof SharingChoice c && c.audience().equals(audience))
                .toList();
    }

    private static SharingChoice choice(Entry.Event<SharingEvent> act) {
        return (SharingChoice) act.content();
    }

    private static boolean isOwn(Entry.Event<SharingEvent> act) {
        return Set.of(Role.PERSON, Role.AGENT).contains(act.by().role());
    }

    private static boolean isClose(Entry.Event<SharingEvent> act) {
        return Set.of(Role.SUPPORTER, Role.GUARDIAN).contains(act.by().role());
    }

    private boolean isRevokedBy(Entry.Event<SharingEvent> act, Entry.Event<SharingEvent> other) {
        return other.content() instanceof SharingEvent.Revoked revoked
                && !isClose(other)
                && revoked.audience().map(choice(act).audience()::equals).orElse(true)
                && !knew(act.id(), other.id());
    }

    /** A choice counted when it was made: somebody who may hides, or it is the person's and no revocation went past it unseen. */
    private boolean counted(Entry.Event<SharingEvent> act) {
        return !choice(act).isToShow() && !isClose(act)
                || isOwn(act) && acts.values().stream().noneMatch(r -> isRevokedBy(act, r) && !knew(r.id(), act.id()));
    }

    /** A choice stands: it counted, nothing took its place, and if it shows, nothing revoked it. */
    private boolean stands(Entry.Event<SharingEvent> act) {
        boolean replaced = choices(choice(act).audience()).stream()
                .anyMatch(other -> choice(other).scope().equals(choice(act).scope())
                        && counted(other)
                        && knew(other.id(), act.id()));
        boolean revoked = acts.values().stream().anyMatch(r -> isRevokedBy(act, r));
        return counted(act) && !replaced && !(choice(act).isToShow() && revoked);
    }

    private static int rank(Entry.Event<SharingEvent> act) {
        return List.of("everything", "section", "entry")
                .indexOf(choice(act).scope().toString().split(":", 2)[0]);
    }

    private static boolean covers(Entry.Event<SharingEvent> act, Shareable entry) {
        String scope = choice(act).scope().toString();
        return List.of("everything", "section:" + entry.section(), "entry:" + entry.key())
                .contains(scope);
    }

    boolean isAsked(Audience audience) {
        return acts.values().stream()
                .filter(SharingModel::isOwn)
                .anyMatch(act -> act.content() instanceof SharingEvent.Revoked revoked
                        ? revoked.audience().map(audience::equals).orElse(true)
                        : act.content() instanceof SharingChoice c
                                && c.audience().equals(audience)
                                && counted(act));
    }

    boolean shows(Shareable entry, Audience audience, Instant at) {
        boolean distracts =
                audience.equals(SharingStory.MAYA) && !entry.distractors().isEmpty();
        if (entry.isDeclined() || distracts || audience.equals(Audience.onCall()) && !isAsked(audience)) {
            return false;
        }
        List<Entry.Event<SharingEvent>> standing = choices(audience).stream()
                .filter(act -> covers(act, entry) && stands(act))
                .toList();
        return standing.stream()
                .filter(act -> opens(act, at) && (!entry.isContactSafety() || rank(act) == 2))
                .anyMatch(show -> standing.stream()
                        .filter(hide -> !opens(hide, at))
                        .allMatch(hide -> knew(show.id(), hide.id()) && rank(show) >= rank(hide)));
    }

    private static boolean opens(Entry.Event<SharingEvent> act, Instant at) {
        return choice(act).isToShow() && choice(act).until().map(at::isBefore).orElse(true);
    }
}
