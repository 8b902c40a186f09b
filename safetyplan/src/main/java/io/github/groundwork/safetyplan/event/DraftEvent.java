package io.github.groundwork.safetyplan.event;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanKind;
import io.github.groundwork.safetyplan.plan.PlanPartProblem;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.plan.TemplateRef;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A change to the draft of a plan. {@code said} names whose change it is: the person's, as they wrote it, or as they said it and somebody
 * wrote it down.
 *
 * <p>Immutable and thread-safe; {@code toString} shows no words.
 */
public sealed interface DraftEvent extends PlanEvent {

    /**
     * The plan was begun.
     *
     * @param kind what kind of plan it is
     * @param template with which template
     * @param sections its sections in their order, at least one, each id once
     */
    record Begun(PlanKind kind, TemplateRef template, List<PlanSection> sections) implements DraftEvent {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if there is no section, or an id stands twice
         */
        public Begun {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(template, "template");
            sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
            if (!isPossible(sections)) {
                throw new IllegalArgumentException("a plan has at least one section, and each once");
            }
        }

        /**
         * Tells whether a plan can have these sections.
         *
         * @param sections the sections
         * @return false if there is none, or an id stands twice
         * @throws NullPointerException if {@code sections} or one of them is null
         */
        public static boolean isPossible(List<PlanSection> sections) {
            HashSet<Term> ids = new HashSet<>();
            return !Objects.requireNonNull(sections, "sections").isEmpty()
                    && sections.stream().allMatch(each -> ids.add(each.id()));
        }
    }

    /**
     * The person added an entry.
     *
     * @param section where
     * @param content what, in their own words
     * @param said whose entry it is
     */
    record Added(Term section, PlanContent content, Attribution said) implements DraftEvent, PlanEvent.Attributed {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Added {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(said, "said");
        }

        /** Shows the section. */
        @Override
        public String toString() {
            return "Added[" + section + "]";
        }
    }

    /**
     * Somebody proposed an entry, or another text in place of one. It is no part of the plan unless the person accepts it.
     *
     * @param section where
     * @param content what
     * @param inPlaceOf the entry whose text it would take the place of, if any
     */
    record Proposed(Term section, PlanContent content, Optional<EventId> inPlaceOf) implements DraftEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Proposed {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(inPlaceOf, "inPlaceOf");
        }

        /** Shows the section. */
        @Override
        public String toString() {
            return "Proposed[" + section + "]";
        }
    }

    /**
     * The person accepted a proposal, which makes it an entry.
     *
     * @param proposal the proposal
     * @param said whose yes it is
     */
    record Accepted(EventId proposal, Attribution said) implements DraftEvent, PlanEvent.Attributed {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Accepted {
            Objects.requireNonNull(proposal, "proposal");
            Objects.requireNonNull(said, "said");
        }
    }

    /**
     * The person said that a proposal is not for them. No reason is asked for.
     *
     * @param proposal the proposal
     * @param said whose choice it is
     */
    record PutAside(EventId proposal, Attribution said) implements DraftEvent, PlanEvent.Attributed {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public PutAside {
            Objects.requireNonNull(proposal, "proposal");
            Objects.requireNonNull(said, "said");
        }
    }

    /**
     * The person changed the text of an entry, in place of every text that they knew. It also brings back an entry that was removed.
     *
     * @param entry the entry
     * @param content what stands there now, in their own words
     * @param said whose change it is
     */
    record Edited(EventId entry, PlanContent content, Attribution said) implements DraftEvent, PlanEvent.Attributed {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Edited {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(said, "said");
        }

        /** Shows the entry. */
        @Override
        public String toString() {
            return "Edited[" + entry + "]";
        }
    }

    /**
     * The person moved an entry within its section.
     *
     * @param entry the entry
     * @param behind the entry behind which it comes, or empty if it comes first
     * @param said whose change it is
     */
    record Moved(EventId entry, Optional<EventId> behind, Attribution said)
            implements DraftEvent, PlanEvent.Attributed {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if it would come behind itself
         */
        public Moved {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(said, "said");
            if (Objects.requireNonNull(behind, "behind").filter(entry::equals).isPresent()) {
                throw new IllegalArgumentException(PlanPartProblem.MOVED_BEHIND_ITSELF.rule());
            }
        }
    }

    /**
     * The person removed an entry. Its texts stay in the history.
     *
     * @param entry the entry
     * @param said whose change it is
     */
    record Removed(EventId entry, Attribution said) implements DraftEvent, PlanEvent.Attributed {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Removed {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(said, "said");
        }
    }

    /**
     * The person said how a section without entries is meant.
     *
     * @param section the section
     * @param meant how
     * @param said whose choice it is
     */
    record SectionMarked(Term section, Meant meant, Attribution said) implements DraftEvent, PlanEvent.Attributed {
        /** How a section without entries is meant. Immutable and thread-safe; the order of the constants means nothing. */
        public enum Meant {
            /** It is not for this person. That is complete, and lowers nothing. */
            NOT_FOR_ME,
            /** It is left for later. */
            NOT_YET
        }

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public SectionMarked {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(meant, "meant");
            Objects.requireNonNull(said, "said");
        }
    }
}
