package io.github.groundwork.core.preference;

import io.github.groundwork.core.people.Attribution;

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
}
