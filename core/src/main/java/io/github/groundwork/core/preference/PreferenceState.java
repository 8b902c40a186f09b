package io.github.groundwork.core.preference;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.persistent.PersistentMap;
import java.time.Instant;
import java.util.Objects;

/** What the events make: the preferences, the agents, and what happened. Immutable and thread-safe. */
record PreferenceState(
        PersistentMap<EventId, Preference> preferences,
        PersistentMap<String, Agent> agents,
        boolean canDecide,
        PersistentList<RecordedOutcome> outcomes) {

    PreferenceState {
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(agents, "agents");
        Objects.requireNonNull(outcomes, "outcomes");
    }

    static PreferenceState empty() {
        return new PreferenceState(PersistentMap.empty(), PersistentMap.empty(), true, PersistentList.empty());
    }

    PreferenceState with(Preference preference) {
        return new PreferenceState(preferences.with(preference.id(), preference), agents, canDecide, outcomes);
    }

    PreferenceState with(Agent agent) {
        return new PreferenceState(preferences, agents.with(agent.id().value(), agent), canDecide, outcomes);
    }

    PreferenceState withCapacity(boolean decides) {
        return new PreferenceState(preferences, agents, decides, outcomes);
    }

    PreferenceState with(RecordedOutcome outcome) {
        return new PreferenceState(preferences, agents, canDecide, outcomes.plus(outcome));
    }

    /** Tells whether somebody decides for the person at a time. */
    boolean decides(ActorId somebody, Instant at) {
        return agents.get(somebody.value())
                .filter(a -> !a.ended() && a.term().contains(at) && !(a.term().onlyWhileUnable() && canDecide))
                .isPresent();
    }

    /** Tells whether what was said is the person's word: their own, or their agent's. */
    boolean isPersonsWord(Attribution said, Instant at) {
        return said.role().isPerson() || (said.role() == Role.AGENT && decides(said.by(), at));
    }
}
