package io.github.groundwork.core.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of a history: an event, the place where one was erased, or the erasing itself.
 *
 * <p>{@code toString} shows ids and kinds, never content. Immutable and thread-safe, as far as the content is.
 *
 * @param <P> the type of the content
 */
public sealed interface Entry<P> {

    /**
     * Returns the entry's id.
     *
     * @return the id
     */
    EventId id();

    /**
     * Returns the newest entries that its author had seen, on every device.
     *
     * @return the heads, in the order of their ids
     */
    List<EventId> seen();

    /**
     * An event.
     *
     * @param id its id
     * @param seen the newest entries that its author had seen
     * @param by who recorded it
     * @param content what happened
     * @param <P> the type of the content
     */
    record Event<P>(EventId id, List<EventId> seen, By by, P content) implements Entry<P> {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code by} names another device than the id, or {@code seen} is not in order
         */
        public Event {
            seen = Seen.checked(id, seen);
            Seen.sameDevice(id, by);
            Objects.requireNonNull(content, "content");
        }

        /**
         * Returns the id, never the content.
         *
         * @return such as {@code Event[phone:12]}
         */
        @Override
        public String toString() {
            return "Event[" + id + "]";
        }
    }

    /**
     * The place of an erased event. Nothing of its content is left, nor of who recorded it.
     *
     * @param id the id of the event that was here
     * @param seen the newest entries that its author had seen
     * @param erasure why it was erased
     * @param <P> the type of the content
     */
    record Tombstone<P>(EventId id, List<EventId> seen, Erasure erasure) implements Entry<P> {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code seen} is not in order
         */
        public Tombstone {
            seen = Seen.checked(id, seen);
            Objects.requireNonNull(erasure, "erasure");
        }
    }

    /**
     * The erasing of one event, or of everything that was not recorded in knowledge of it.
     *
     * @param id its id
     * @param seen the newest entries that its author had seen
     * @param by who erased
     * @param erasure why
     * @param target the event that is erased, or empty for all
     * @param <P> the type of the content
     */
    record Erasing<P>(EventId id, List<EventId> seen, By by, Erasure erasure, Optional<EventId> target)
            implements Entry<P> {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code by} names another device than the id, or {@code seen} is not in order
         */
        public Erasing {
            seen = Seen.checked(id, seen);
            Seen.sameDevice(id, by);
            Objects.requireNonNull(erasure, "erasure");
            Objects.requireNonNull(target, "target");
        }
    }
}
