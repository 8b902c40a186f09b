package io.github.groundwork.core.preference;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.persistent.PersistentMap;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the events make: the preferences, the agents, and what happened. Immutable and thread-safe.
 *
 * @param unable who said that the person cannot decide now, two at most; empty while the person can
 */
record PreferenceState(
        PersistentMap<EventId, Preference> preferences,
        PersistentMap<String, Agent> agents,
        List<ActorId> unable,
        PersistentList<RecordedOutcome> outcomes) {

    PreferenceState {
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(agents, "agents");
        unable = List.copyOf(unable);
        Objects.requireNonNull(outcomes, "outcomes");
    }

    static PreferenceState empty() {
        return new PreferenceState(PersistentMap.empty(), PersistentMap.empty(), List.of(), PersistentList.empty());
    }

    PreferenceState with(Preference preference) {
        return new PreferenceState(preferences.with(preference.id(), preference), agents, unable, outcomes);
    }

    PreferenceState with(Agent agent) {
        return new PreferenceState(preferences, agents.with(agent.id().value(), agent), unable, outcomes);
    }

    /** Returns this state after somebody said whether the person can decide now; two who said that they cannot are enough to know. */
    PreferenceState withCapacity(boolean canDecide, ActorId saidBy) {
        List<ActorId> now = canDecide
                ? List.of()
                : Stream.concat(unable.stream(), Stream.of(saidBy))
                        .distinct()
                        .limit(2)
                        .toList();
        return new PreferenceState(preferences, agents, now, outcomes);
    }

    /** Tells whether anybody else than somebody has said last that the person cannot decide: nobody comes to decide by saying so. */
    private boolean isUnableBySomebodyElse(ActorId somebody) {
        return unable.stream().anyMatch(each -> !each.equals(somebody));
    }

    PreferenceState with(RecordedOutcome outcome) {
        return new PreferenceState(preferences, agents, unable, outcomes.plus(outcome));
    }

    /** Tells whether somebody decides for the person at a time. */
    boolean decides(ActorId somebody, Instant at) {
        return agents.get(somebody.value())
                .filter(a -> !a.ended()
                        && a.term().contains(at)
                        && (!a.term().onlyWhileUnable() || isUnableBySomebodyElse(somebody)))
                .isPresent();
    }

    /** Tells whether what was said is the person's word: their own, or their agent's. */
    boolean isPersonsWord(Attribution said, Instant at) {
        return said.role().isPerson() || (said.role() == Role.AGENT && decides(said.by(), at));
    }
}
