package io.github.groundwork.safetyplan.event;

import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.SharingEvent;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a plan: to its draft, to what is agreed, or to who sees it.
 *
 * <p>Noting that something was entered in error is no event: it erases events. {@code toString} shows kinds and ids, never words.
 * Immutable and thread-safe.
 */
public sealed interface PlanEvent permits DraftEvent, AgreementEvent, PlanEvent.Shared, PlanEvent.Attributed {

    /** An event that names whose it is, by what they wrote or by what they said and another wrote down. Immutable and thread-safe. */
    sealed interface Attributed extends PlanEvent
            permits DraftEvent.Added,
                    DraftEvent.Accepted,
                    DraftEvent.PutAside,
                    DraftEvent.Edited,
                    DraftEvent.Moved,
                    DraftEvent.Removed,
                    DraftEvent.SectionMarked,
                    AgreementEvent.Settled,
                    AgreementEvent.Approved,
                    AgreementEvent.ApprovalWithdrawn {
        /**
         * Returns whose it is.
         *
         * @return who said it, in which role, and who wrote it down if another did
         */
        Attribution said();
    }

    /**
     * The person chose who sees something, took that back, or a copy was given.
     *
     * @param act what happened
     * @param heard whose choice it is, if they said it and another wrote it down; empty if it is that of the one who records it, and for a
     *     copy
     */
    record Shared(SharingEvent act, Optional<Attribution> heard) implements PlanEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if nobody wrote down what was heard, or it is about a copy
         */
        public Shared {
            Objects.requireNonNull(act, "act");
            boolean isWritten = Objects.requireNonNull(heard, "heard").isEmpty()
                    || heard.get().recordedBy().isPresent();
            if (!isWritten || (act instanceof Copy && heard.isPresent())) {
                throw new IllegalArgumentException("what was heard is a choice that another wrote down");
            }
        }
    }
}
