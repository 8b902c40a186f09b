package io.github.groundwork.core.preference;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Fold;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.history.Step;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.Preference.Standing;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the events of a history make preferences. Immutable and thread-safe. */
final class PreferenceFold implements Fold<PreferenceState, PreferenceEvent> {

    /** The subject of what no withdrawal wins over; it has the form of no event's id. */
    private static final String OF_NO_PREFERENCE = "-";

    private final Set<EventId> erased;

    /** Takes the ids of what was erased. */
    PreferenceFold(Set<EventId> erased) {
        this.erased = Set.copyOf(erased);
    }

    static Folded<PreferenceState, PreferenceEvent> of(History<PreferenceEvent> history) {
        Set<EventId> erased = history.entries().stream()
                .filter(Entry.Tombstone.class::isInstance)
                .map(Entry::id)
                .collect(Collectors.toUnmodifiableSet());
        return Folded.of(history, new PreferenceFold(erased));
    }

    /** Returns what a stored history makes, or every event that says something for somebody else. */
    static Checked<Folded<PreferenceState, PreferenceEvent>> check(History<PreferenceEvent> history) {
        Problems problems = new Problems();
        for (Entry<PreferenceEvent> entry : history.entries()) {
            if (entry instanceof Entry.Event<PreferenceEvent> event) {
                PreferenceProblem.ofEvent(event.content(), event.by())
                        .ifPresent(p -> problems.add(p.at(event.id().toString())));
            } else if (entry instanceof Entry.Erasing<PreferenceEvent> erasing) {
                PreferenceProblem.ofErasing(erasing.by())
                        .ifPresent(p -> problems.add(p.at(erasing.id().toString())));
            }
        }
        return problems.toChecked(() -> of(history));
    }

    @Override
    public PreferenceState start() {
        return PreferenceState.empty();
    }

    @Override
    public Step<PreferenceState> apply(PreferenceState state, Entry.Event<PreferenceEvent> event, Knowledge knowledge) {
        PreferenceEvent content = event.content();
        By by = event.by();
        if (content instanceof PreferenceEvent.Recorded recorded) {
            return new Step.Changed<>(
                    state.with(preference(state, event.id(), recorded.draft(), by, Optional.empty())));
        }
        if (content instanceof PreferenceEvent.Revised revised) {
            return revised(state, event, revised, knowledge);
        }
        if (content instanceof PreferenceEvent.Confirmed confirmed) {
            return confirmed(state, confirmed, by);
        }
        if (content instanceof PreferenceEvent.Withdrawn withdrawn) {
            return withdrawn(state, event, withdrawn, knowledge);
        }
        if (content instanceof PreferenceEvent.Commented commented) {
            return onOne(
                    state,
                    commented.preference(),
                    p -> new Step.Changed<>(state.with(p.commented(commented.comment()))));
        }
        if (content instanceof PreferenceEvent.Happened happened) {
            return onOne(
                    state,
                    happened.preference(),
                    p -> new Step.Changed<>(state.with(new RecordedOutcome(p.id(), happened.outcome(), by))));
        }
        if (content instanceof PreferenceEvent.AgentNamed named) {
            return named.said().role().isPerson()
                    ? new Step.Changed<>(state.with(new Agent(named.agent(), named.term(), false)))
                    : not(PreferenceProblem.AGENT_ONLY_BY_THE_PERSON);
        }
        if (content instanceof PreferenceEvent.AgentEnded ended) {
            return agentEnded(state, ended);
        }
        PreferenceEvent.CapacityNoted noted = (PreferenceEvent.CapacityNoted) content;
        boolean byAgent = noted.said().role() == Role.AGENT
                || state.agents()
                        .get(noted.said().by().value())
                        .filter(agent -> !agent.ended())
                        .isPresent();
        return byAgent
                ? not(PreferenceProblem.AGENT_NOT_BY_THEMSELVES)
                : new Step.Changed<>(
                        state.withCapacity(noted.canDecide(), noted.said().by()));
    }

    private static Preference preference(
            PreferenceState state, EventId id, PreferenceDraft draft, By by, Optional<EventId> replaces) {
        return Preference.recorded(id, draft, by, replaces, state.isPersonsWord(draft.said(), by.at()));
    }

    /** What is done with one preference, if it is there. */
    @FunctionalInterface
    private interface OnOne {
        Step<PreferenceState> apply(Preference preference);
    }

    private static Step<PreferenceState> onOne(PreferenceState state, EventId id, OnOne action) {
        return state.preferences()
                .get(id)
                .map(action::apply)
                .orElseGet(() -> not(PreferenceProblem.PREFERENCE_UNKNOWN));
    }

    private static Step<PreferenceState> confirmed(PreferenceState state, PreferenceEvent.Confirmed confirmed, By by) {
        return onOne(state, confirmed.preference(), old -> {
            if (!old.isInForce()) {
                return not(PreferenceProblem.PREFERENCE_NOT_IN_FORCE);
            }
            boolean personsWord = state.isPersonsWord(confirmed.said(), by.at());
            return personsWord || isTheirOwn(old, confirmed.said())
                    ? new Step.Changed<>(state.with(old.confirmed(by, personsWord, confirmed.reviewBy())))
                    : not(PreferenceProblem.ONLY_WHO_SAID_IT);
        });
    }

    private Step<PreferenceState> withdrawn(
            PreferenceState state,
            Entry.Event<PreferenceEvent> event,
            PreferenceEvent.Withdrawn withdrawn,
            Knowledge knowledge) {
        if (erased.contains(withdrawn.preference())) {
            return new Step.Changed<>(state);
        }
        return onOne(state, withdrawn.preference(), old -> {
            if (isOver(old, knowledge)) {
                return not(PreferenceProblem.PREFERENCE_NOT_IN_FORCE);
            }
            Optional<PreferenceProblem> against = against(state, old, withdrawn.said(), event.by());
            return against.isPresent()
                    ? not(against.get())
                    : new Step.Changed<>(state.with(old.ended(Standing.WITHDRAWN, event.id())));
        });
    }

    private Step<PreferenceState> revised(
            PreferenceState state,
            Entry.Event<PreferenceEvent> event,
            PreferenceEvent.Revised revised,
            Knowledge knowledge) {
        PreferenceDraft draft = revised.draft();
        if (standsAlone(state, revised, knowledge)) {
            return new Step.Changed<>(
                    state.with(preference(state, event.id(), draft, event.by(), Optional.of(revised.replaces()))));
        }
        return onOne(state, revised.replaces(), old -> {
            if (isOver(old, knowledge)) {
                return not(PreferenceProblem.PREFERENCE_NOT_IN_FORCE);
            }
            if (!old.statement().getClass().equals(draft.statement().getClass())) {
                return not(PreferenceProblem.REVISED_TO_ANOTHER_KIND);
            }
            Optional<PreferenceProblem> against = against(state, old, draft.said(), event.by());
            if (against.isPresent()) {
                return not(against.get());
            }
            // What was withdrawn or replaced by somebody who did not know of this stays ended, and this stands beside
            // it.
            PreferenceState without = old.isInForce() ? state.with(old.ended(Standing.REPLACED, event.id())) : state;
            return new Step.Changed<>(
                    without.with(preference(state, event.id(), draft, event.by(), Optional.of(old.id()))));
        });
    }

    /**
     * Tells whether what was replaced is gone, and what stands in its place stays: where the older one was erased, and a limit also
     * where the older one was overruled by what its author did not know.
     */
    private boolean standsAlone(PreferenceState state, PreferenceEvent.Revised revised, Knowledge knowledge) {
        EventId old = revised.replaces();
        return state.preferences().get(old).isEmpty()
                && knowledge.of(old)
                && (erased.contains(old) || revised.draft().strength().isProtective());
    }

    /** Tells whether a preference had ended, and the author knew. */
    private static boolean isOver(Preference preference, Knowledge knowledge) {
        return preference.endedBy().filter(knowledge::of).isPresent();
    }

    /** Finds what keeps somebody from changing or withdrawing a preference. */
    private static Optional<PreferenceProblem> against(PreferenceState state, Preference old, Attribution said, By by) {
        if (state.isPersonsWord(said, by.at())) {
            return Optional.empty();
        }
        if (old.strength().isProtective()) {
            return Optional.of(PreferenceProblem.ONLY_THE_PERSON);
        }
        return isTheirOwn(old, said) ? Optional.empty() : Optional.of(PreferenceProblem.ONLY_WHO_SAID_IT);
    }

    /** Tells whether somebody noted it themselves, and the person has not made it their own word. */
    private static boolean isTheirOwn(Preference old, Attribution said) {
        return !old.isPersonsWord() && old.said().by().equals(said.by());
    }

    private static Step<PreferenceState> agentEnded(PreferenceState state, PreferenceEvent.AgentEnded ended) {
        if (!ended.said().role().isPerson()) {
            return not(PreferenceProblem.AGENT_ONLY_BY_THE_PERSON);
        }
        Optional<Agent> agent = state.agents().get(ended.agent().value());
        return agent.isEmpty()
                ? not(PreferenceProblem.AGENT_UNKNOWN)
                : new Step.Changed<>(
                        state.with(new Agent(agent.get().id(), agent.get().term(), true)));
    }

    private static Step<PreferenceState> not(PreferenceProblem problem) {
        return new Step.Ineffective<>(problem.name());
    }

    /** What the person withdrew or ended wins; a limit that was said anew without knowledge of it stands, to be settled. */
    @Override
    public boolean overrules(Entry.Event<PreferenceEvent> winner, Entry.Event<PreferenceEvent> other) {
        if (winner.content() instanceof PreferenceEvent.AgentEnded ended) {
            if (other.content() instanceof PreferenceEvent.AgentNamed named) {
                return named.agent().equals(ended.agent());
            }
            Attribution said = Events.said(other.content());
            return said.role() == Role.AGENT && said.by().equals(ended.agent());
        }
        if (!(winner.content() instanceof PreferenceEvent.Withdrawn withdrawn)) {
            return false;
        }
        if (other.content() instanceof PreferenceEvent.Revised revised) {
            return revised.replaces().equals(withdrawn.preference())
                    && !revised.draft().strength().isProtective();
        }
        return other.content() instanceof PreferenceEvent.Confirmed confirmed
                && confirmed.preference().equals(withdrawn.preference());
    }

    /** A withdrawal is about one preference; the end of an agent can win over anything that the agent said. */
    @Override
    public Optional<String> subject(PreferenceEvent content) {
        if (content instanceof PreferenceEvent.AgentEnded) {
            return Optional.empty();
        }
        if (content instanceof PreferenceEvent.Revised revised) {
            return Optional.of(revised.replaces().toString());
        }
        if (content instanceof PreferenceEvent.Confirmed confirmed) {
            return Optional.of(confirmed.preference().toString());
        }
        return Optional.of(
                content instanceof PreferenceEvent.Withdrawn withdrawn
                        ? withdrawn.preference().toString()
                        : OF_NO_PREFERENCE);
    }

    @Override
    public boolean prevails(Entry.Event<PreferenceEvent> event) {
        PreferenceEvent content = event.content();
        return (content instanceof PreferenceEvent.AgentEnded || content instanceof PreferenceEvent.Withdrawn)
                && Events.said(content).role().isPerson();
    }
}
