package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanSection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a draft since the version in force, for the person to read before they approve it.
 *
 * <p>It is the person's own and for nobody else: it holds all of the draft that is new, whatever is shared. It holds texts; what was noted
 * about an entry, and what is seen differently, are in the views. Immutable and thread-safe; there is no natural order.
 */
public final class PlanChanges {
    private final LocalizedText title;
    private final Basis basis;
    private final List<Section> sections;

    PlanChanges(LocalizedText title, Basis basis, List<Section> sections) {
        this.title = title;
        this.basis = basis;
        this.sections = List.copyOf(sections);
    }

    /** What the draft is compared with. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Basis {
        /** The version in force. */
        IN_FORCE,
        /** Nothing, since nothing was approved yet, or nothing is left of it: all of the draft counts as new. */
        NOTHING_YET,
        /** Nothing, since the person took back their approval: all of the draft counts as new. */
        WITHDRAWN
    }

    /** What happened to an entry. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** Its text is another. */
        CHANGED,
        /** It stands in another place of its section. */
        MOVED,
        /** It is not there any more. */
        REMOVED,
        /** It is the same, and was removed by somebody who did not know of it. The person is asked if it stays. */
        TO_SETTLE
    }

    /**
     * What happened to one entry.
     *
     * <p>Immutable and thread-safe; {@code toString} shows no words.
     *
     * @param kind what happened
     * @param before what was approved: one text, or none if it is new
     * @param now what stands there: one text, each of those that differ, or none if it was removed
     * @param services what to know about each service that stands there now
     * @param takenOutApart true if somebody removed it who did not know of this; the person is asked if it stays
     */
    public record Change(
            Kind kind,
            List<PlanContent> before,
            List<PlanContent> now,
            List<ViewedService> services,
            boolean takenOutApart) {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if what is new has a text before, what was removed has one now, or another lacks one
         */
        public Change {
            Objects.requireNonNull(kind, "kind");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
            now = List.copyOf(Objects.requireNonNull(now, "now"));
            services = List.copyOf(Objects.requireNonNull(services, "services"));
            if (before.isEmpty() != (kind == Kind.ADDED) || now.isEmpty() != (kind == Kind.REMOVED)) {
                throw new IllegalArgumentException("a change has what was there before and what is there now");
            }
        }

        /**
         * Returns the kind.
         *
         * @return such as {@code Change[ADDED]}
         */
        @Override
        public String toString() {
            return "Change[" + kind + "]";
        }
    }

    /**
     * A section in which something changed.
     *
     * <p>Immutable and thread-safe; {@code toString} shows no words.
     *
     * @param section its id and what it is for
     * @param title what it is called
     * @param isNowNotForMe true if the person said since then that it is not for them
     * @param changes what happened to its entries, in the order of the draft, what was removed last
     */
    public record Section(PlanSection section, LocalizedText title, boolean isNowNotForMe, List<Change> changes) {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if nothing changed
         */
        public Section {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(title, "title");
            changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
            if (changes.isEmpty() && !isNowNotForMe) {
                throw new IllegalArgumentException("a section in which nothing changed is not listed");
            }
        }

        /**
         * Returns the section and how many entries changed.
         *
         * @return such as {@code Section[warning-signs, 2]}
         */
        @Override
        public String toString() {
            return "Section[" + section.id() + ", " + changes.size() + "]";
        }
    }

    /**
     * Returns what changed since the version in force.
     *
     * @param plan the plan
     * @param viewing what is needed beside the plan; of the preferences nothing is used
     * @return the changes
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the template is not the one that the plan was begun with, or the preferences are
     *     another person's
     */
    public static PlanChanges of(SafetyPlan plan, Viewing viewing) {
        return new Changes(plan, viewing).all();
    }

    /**
     * Returns what the plan is called.
     *
     * @return the title
     */
    public LocalizedText title() {
        return title;
    }

    /**
     * Returns what the draft is compared with.
     *
     * @return the basis
     */
    public Basis basis() {
        return basis;
    }

    /**
     * Returns the sections in which something changed, in their order.
     *
     * @return an unmodifiable list
     */
    public List<Section> sections() {
        return sections;
    }

    /**
     * Tells whether nothing changed.
     *
     * @return true if the draft is the version in force, or is empty and nothing is in force
     */
    public boolean isEmpty() {
        return sections.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanChanges that
                && title.equals(that.title)
                && basis == that.basis
                && sections.equals(that.sections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, basis, sections);
    }

    /**
     * Returns the basis and in how many sections something changed.
     *
     * @return such as {@code PlanChanges[IN_FORCE, 3 sections]}
     */
    @Override
    public String toString() {
        return "PlanChanges[" + basis + ", " + sections.size() + (sections.size() == 1 ? " section]" : " sections]");
    }
}
