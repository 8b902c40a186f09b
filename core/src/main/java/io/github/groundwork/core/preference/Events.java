package io.github.groundwork.core.preference;

import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.people.Attribution;
import java.util.Optional;

/** Finds out who says what an event holds. Stateless and thread-safe. */
final class Events {

    private Events() {}

    static Attribution said(PreferenceEvent event) {
        if (event instanceof PreferenceEvent.Recorded recorded) {
            return recorded.draft().said();
        }
        if (event instanceof PreferenceEvent.Revised revised) {
            return revised.draft().said();
        }
        if (event instanceof PreferenceEvent.Confirmed confirmed) {
            return confirmed.said();
        }
        if (event instanceof PreferenceEvent.Withdrawn withdrawn) {
            return withdrawn.said();
        }
        if (event instanceof PreferenceEvent.Commented commented) {
            return commented.comment().said();
        }
        if (event instanceof PreferenceEvent.Happened happened) {
            return happened.outcome().said();
        }
        if (event instanceof PreferenceEvent.AgentNamed named) {
            return named.said();
        }
        return event instanceof PreferenceEvent.AgentEnded ended
                ? ended.said()
                : ((PreferenceEvent.CapacityNoted) event).said();
    }

    /** Finds out whether the one who says it is not the one who records it, nor somebody who spoke to them. */
    static Optional<PreferenceProblem> mismatch(PreferenceEvent event, By by) {
        Attribution said = said(event);
        boolean fits = said.recordedBy().isPresent()
                ? said.recordedBy().get().equals(by.actor())
                : said.by().equals(by.actor()) && said.role() == by.role();
        return fits ? Optional.empty() : Optional.of(PreferenceProblem.SAID_BY_SOMEBODY_ELSE);
    }

    /** Finds every event of a history that says something for somebody else, with its id as the path. */
    static Problems mismatches(History<PreferenceEvent> history) {
        Problems problems = new Problems();
        for (Entry<PreferenceEvent> entry : history.entries()) {
            if (entry instanceof Entry.Event<PreferenceEvent> event) {
                mismatch(event.content(), event.by())
                        .ifPresent(p -> problems.add(p.at(event.id().toString())));
            }
        }
        return problems;
    }
}
