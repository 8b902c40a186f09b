package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was entered in error, with what came of it alone: a text of an entry that is gone, an entry out of a proposal that is gone.
 *
 * <p>Whoever did not know of the erasing could still speak about it, so that what they did is no problem and has no effect. Nobody who
 * knew could. Immutable and thread-safe.
 */
final class Erased {
    /** For each event that is gone, the one that was erased, through which it went. */
    private final Map<EventId, EventId> roots = new HashMap<>();

    private final Map<EventId, List<EventId>> erasings = new HashMap<>();

    private Erased(History<PlanEvent> history) {
        for (Entry<PlanEvent> entry : history.entries()) {
            if (entry instanceof Entry.Tombstone) {
                roots.put(entry.id(), entry.id());
            } else if (entry instanceof Entry.Erasing<PlanEvent> erasing) {
                erasing.target()
                        .ifPresent(target -> erasings.computeIfAbsent(target, each -> new ArrayList<>(1))
                                .add(erasing.id()));
            } else if (entry instanceof Entry.Event<PlanEvent> event) {
                about(event.content()).map(roots::get).ifPresent(root -> roots.put(event.id(), root));
            }
        }
    }

    static Erased of(History<PlanEvent> history) {
        return new Erased(history);
    }

    /** The other texts of an entry, and what was noted about it, also where the entry came of a proposal. */
    static List<EventId> wordsAbout(History<PlanEvent> history, EventId entry) {
        Set<EventId> entries = new HashSet<>(Set.of(entry));
        List<EventId> words = new ArrayList<>();
        for (Entry<PlanEvent> each : history.entries()) {
            if (each instanceof Entry.Event<PlanEvent> event) {
                boolean isOfProposal = event.content() instanceof DraftEvent.Accepted accepted
                        && accepted.proposal().equals(entry);
                if (isOfProposal) {
                    entries.add(event.id());
                } else if (isAbout(event.content(), entries)) {
                    words.add(event.id());
                }
            }
        }
        return words;
    }

    private static boolean isAbout(PlanEvent event, Set<EventId> entries) {
        return event instanceof DraftEvent.Edited edited
                ? entries.contains(edited.entry())
                : event instanceof AgreementEvent.FactNoted noted && entries.contains(noted.entry());
    }

    /** The event without which another one means nothing. */
    private static Optional<EventId> about(PlanEvent event) {
        if (event instanceof DraftEvent.Accepted accepted) {
            return Optional.of(accepted.proposal());
        }
        return event instanceof AgreementEvent.FactNoted noted ? Optional.of(noted.entry()) : Optional.empty();
    }

    /** Returns all that is gone. */
    Set<EventId> all() {
        return Collections.unmodifiableSet(roots.keySet());
    }

    /** Tells whether somebody could speak about an event that is gone, as they had seen it and did not know that it went. */
    boolean excuses(EventId about, Knowledge knowledge) {
        EventId root = roots.get(about);
        return root != null && knowledge.of(about) && isNews(root, knowledge);
    }

    /** Tells whether anything that somebody had seen was erased without their knowledge. */
    boolean isSince(Knowledge knowledge) {
        return erasings.keySet().stream().anyMatch(target -> knowledge.of(target) && isNews(target, knowledge));
    }

    private boolean isNews(EventId root, Knowledge knowledge) {
        return erasings.getOrDefault(root, List.of()).stream().noneMatch(knowledge::of);
    }
}
