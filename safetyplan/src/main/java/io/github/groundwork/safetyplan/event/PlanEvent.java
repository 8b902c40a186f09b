package io.github.groundwork.safetyplan.event;

import io.github.groundwork.core.sharing.SharingEvent;
import java.util.Objects;

/**
 * Something that happened to a plan: to its draft, to what is agreed, or to who sees it.
 *
 * <p>Noting that something was entered in error is no event: it erases events. {@code toString} shows kinds and ids, never words.
 * Immutable and thread-safe.
 */
public sealed interface PlanEvent permits DraftEvent, AgreementEvent, PlanEvent.Shared {

    /**
     * The person chose who sees something, took that back, or a copy was given.
     *
     * @param act what happened
     */
    record Shared(SharingEvent act) implements PlanEvent {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code act} is null
         */
        public Shared {
            Objects.requireNonNull(act, "act");
        }
    }
}
