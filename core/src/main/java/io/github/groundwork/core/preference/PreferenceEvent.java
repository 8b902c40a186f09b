package io.github.groundwork.core.preference;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a person's preferences.
 *
 * <p>Implementations are immutable and thread-safe; {@code toString} shows nobody's words.
 */
public sealed interface PreferenceEvent {

    /**
     * A preference was said. Its id is from now on that of this event.
     *
     * @param draft what was said
     */
    record Recorded(PreferenceDraft draft) implements PreferenceEvent {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code draft} is null
         */
        public Recorded {
            Objects.requireNonNull(draft, "draft");
        }
    }

    /**
     * A preference was said anew; it replaces another, which is kept.
     *
     * @param replaces the preference that it replaces
     * @param draft what was said
     */
    record Revised(EventId replaces, PreferenceDraft draft) implements PreferenceEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Revised {
            Objects.requireNonNull(replaces, "replaces");
            Objects.requireNonNull(draft, "draft");
        }
    }

    /**
     * Somebody said that a preference still holds. Said by the person, it makes another's observation the person's own word.
     *
     * @param preference the preference
     * @param said by whom
     * @param reviewBy when to ask again; empty if no time was set
     */
    record Confirmed(EventId preference, Attribution said, Optional<Instant> reviewBy) implements PreferenceEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Confirmed {
            Objects.requireNonNull(preference, "preference");
            Objects.requireNonNull(said, "said");
            Objects.requireNonNull(reviewBy, "reviewBy");
        }
    }

    /**
     * A preference was withdrawn. It needs no reason, erases nothing, and wins over what was done without knowledge of it.
     *
     * @param preference the preference
     * @param said by whom
     */
    record Withdrawn(EventId preference, Attribution said) implements PreferenceEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Withdrawn {
            Objects.requireNonNull(preference, "preference");
            Objects.requireNonNull(said, "said");
        }
    }

    /**
     * Somebody other than the person said something about a preference. It changes nothing.
     *
     * @param preference the preference
     * @param comment what was said
     */
    record Commented(EventId preference, OthersWords comment) implements PreferenceEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Commented {
            Objects.requireNonNull(preference, "preference");
            Objects.requireNonNull(comment, "comment");
        }
    }

    /**
     * A preference mattered, and it was honoured or not.
     *
     * @param preference the preference
     * @param outcome what happened
     */
    record Happened(EventId preference, Outcome outcome) implements PreferenceEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Happened {
            Objects.requireNonNull(preference, "preference");
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    /**
     * The person named an agent, or changed for when.
     *
     * @param agent the agent
     * @param term when the agent decides
     * @param said by whom
     */
    record AgentNamed(ActorId agent, AgentTerm term, Attribution said) implements PreferenceEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public AgentNamed {
            Objects.requireNonNull(agent, "agent");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(said, "said");
        }
    }

    /**
     * The person ended what an agent could do. It wins over what the agent did without knowledge of it.
     *
     * @param agent the agent
     * @param said by whom
     */
    record AgentEnded(ActorId agent, Attribution said) implements PreferenceEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public AgentEnded {
            Objects.requireNonNull(agent, "agent");
            Objects.requireNonNull(said, "said");
        }
    }

    /**
     * Somebody noted that the person cannot decide now, or can again, which matters for agents who decide only then.
     *
     * @param canDecide whether the person can decide
     * @param said by whom
     * @param basis what it rests on, in somebody's words
     */
    record CapacityNoted(boolean canDecide, Attribution said, Words basis) implements PreferenceEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if it holds the person's own words and somebody else says it
         */
        public CapacityNoted {
            Objects.requireNonNull(said, "said");
            Objects.requireNonNull(basis, "basis");
            PreferenceProblem.stopIf(PreferenceProblem.ofWords(List.of(basis), said));
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "CapacityNoted";
        }
    }
}
