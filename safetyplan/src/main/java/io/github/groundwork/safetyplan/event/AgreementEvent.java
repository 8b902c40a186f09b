package io.github.groundwork.safetyplan.event;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.plan.PlanPartProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What people agree and disagree on, what the person approves, and what turned out not to hold any more.
 *
 * <p>Immutable and thread-safe; {@code toString} shows no words.
 */
public sealed interface AgreementEvent extends PlanEvent {

    /**
     * Two people see something differently. It stays until both say that it is settled.
     *
     * @param about the entry or proposal that it is about, or empty for the plan as a whole
     * @param with the other one
     * @param words how the one who records it sees it
     */
    record Disagreed(Optional<EventId> about, ActorId with, Words words) implements AgreementEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if somebody would disagree with themselves
         */
        public Disagreed {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(words, "words");
            if (Objects.requireNonNull(with, "with").equals(words.said().by())) {
                throw new IllegalArgumentException(PlanPartProblem.DISAGREED_ALONE.rule());
            }
        }

        /** Shows what it is about. */
        @Override
        public String toString() {
            return "Disagreed[" + about.map(EventId::toString).orElse("plan") + "]";
        }
    }

    /**
     * One of the two says that a disagreement is settled.
     *
     * @param disagreement the disagreement
     * @param said who says so
     */
    record Settled(EventId disagreement, Attribution said) implements AgreementEvent, PlanEvent.Attributed {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Settled {
            Objects.requireNonNull(disagreement, "disagreement");
            Objects.requireNonNull(said, "said");
        }
    }

    /**
     * The person approved exactly these versions of the entries: "this is my plan". It promises nothing and can be withdrawn at any time.
     *
     * @param versions the ids of the versions in the order of the plan, each once
     * @param said whose approval it is, and how it was given: written, spoken and written down, or by a named agent
     */
    record Approved(List<EventId> versions, Attribution said) implements AgreementEvent, PlanEvent.Attributed {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if a version stands twice, or there is none
         */
        public Approved {
            versions = List.copyOf(Objects.requireNonNull(versions, "versions"));
            Objects.requireNonNull(said, "said");
            if (versions.isEmpty() || new HashSet<>(versions).size() < versions.size()) {
                throw new IllegalArgumentException("at least one version is approved, and each once");
            }
        }

        /** Shows how many versions were approved. */
        @Override
        public String toString() {
            return "Approved[" + versions.size() + "]";
        }
    }

    /**
     * The person withdrew their approval. Sharing stops, and nothing is deleted.
     *
     * @param said whose choice it is
     */
    record ApprovalWithdrawn(Attribution said) implements AgreementEvent, PlanEvent.Attributed {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code said} is null
         */
        public ApprovalWithdrawn {
            Objects.requireNonNull(said, "said");
        }
    }

    /**
     * Somebody noted a fact about an entry, such as that a number does not work any more. It shows at once beside the entry, and changes
     * none of the person's words.
     *
     * @param entry the entry
     * @param fact what they noted
     */
    record FactNoted(EventId entry, Words fact) implements AgreementEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public FactNoted {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(fact, "fact");
        }

        /** Shows the entry. */
        @Override
        public String toString() {
            return "FactNoted[" + entry + "]";
        }
    }

    /**
     * A noted fact does not hold any more, or was seen to. The person, their agent and those who work with them clear any; others clear what
     * they noted themselves.
     *
     * @param fact the id of the event that noted it
     */
    record FactCleared(EventId fact) implements AgreementEvent {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code fact} is null
         */
        public FactCleared {
            Objects.requireNonNull(fact, "fact");
        }
    }
}
