package io.github.groundwork.screening.session.event;

import io.github.groundwork.core.preference.decision.ReasonCode;
import io.github.groundwork.core.term.Topic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the person's preferences change about one item.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param item the item's id
 * @param withheld why it is not asked, or empty if it is
 * @param warned the topics that the person is told of before it comes, in their order
 * @param last true if it comes after the others
 * @param manner in which way it is asked
 * @param because the reasons, the deciding one first
 */
public record Routing(
        String item,
        Optional<Withholding> withheld,
        List<Topic> warned,
        boolean last,
        Manner manner,
        List<Because> because) {

    /** Why an item is not asked. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Withholding {
        /** The person does not want to be asked about it. */
        NOT_TO_BE_ASKED,
        /** The person wants somebody with them for it, who is not there. */
        NOBODY_WITH_THEM,
        /** The person wants to answer it in writing, which is not possible here. */
        NOT_IN_WRITING
    }

    /** In which way an item is asked. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Manner {
        /** As the others are. */
        USUAL,
        /** In writing, although the others are asked aloud. */
        IN_WRITING
    }

    /**
     * One reason.
     *
     * @param code what it is
     * @param personSaidSo true if the person said so, rather than a note
     */
    public record Because(ReasonCode code, boolean personSaidSo) {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code code} is null
         */
        public Because {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code item} is empty
     */
    public Routing {
        Checks.item(item);
        Objects.requireNonNull(withheld, "withheld");
        warned = List.copyOf(new TreeSet<>(Objects.requireNonNull(warned, "warned")));
        Objects.requireNonNull(manner, "manner");
        because = List.copyOf(Objects.requireNonNull(because, "because"));
    }

    /**
     * Tells whether a notice comes before it.
     *
     * @return true if the person is told of at least one topic
     */
    public boolean isWarned() {
        return !warned.isEmpty();
    }

    /**
     * Returns the item.
     *
     * @return such as {@code Routing[9]}
     */
    @Override
    public String toString() {
        return "Routing[" + item + "]";
    }
}
