package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.plan.PlanContent;
import java.util.Objects;
import java.util.Optional;

/**
 * What is different about one entry between the version in force and the draft.
 *
 * <p>Immutable and thread-safe; {@code toString} shows no words.
 *
 * @param kind what happened to it
 * @param entry the entry
 * @param section the section that it is in
 * @param before what stood there, empty if it was added
 * @param now what stands there now, empty if it was removed
 */
public record PlanChange(
        Kind kind, EventId entry, Term section, Optional<PlanContent> before, Optional<PlanContent> now) {
    /** What happened to an entry. Immutable and thread-safe; the order is the one in which changes of one section are listed. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** Its text is another. */
        CHANGED,
        /** It stands in another place of its section. */
        MOVED,
        /** It is not there any more. */
        REMOVED
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public PlanChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
    }

    /**
     * Returns the kind and the entry.
     *
     * @return such as {@code PlanChange[ADDED, phone:7]}
     */
    @Override
    public String toString() {
        return "PlanChange[" + kind + ", " + entry + "]";
    }
}
