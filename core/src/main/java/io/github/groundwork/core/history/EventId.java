package io.github.groundwork.core.history;

import io.github.groundwork.core.id.DeviceId;
import java.util.Comparator;
import java.util.Objects;

/**
 * The id of an event: the device that recorded it, and how many it had recorded by then.
 *
 * <p>The natural order is by device and number. It breaks ties between events that did not know of each other, the same
 * everywhere, and says nothing about time. It agrees with {@code equals}. Immutable and thread-safe.
 *
 * @param device the device
 * @param number the number on that device, from 1 on without gaps
 */
public record EventId(DeviceId device, long number) implements Comparable<EventId> {

    private static final Comparator<EventId> ORDER =
            Comparator.comparing((EventId id) -> id.device().value()).thenComparingLong(EventId::number);

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if {@code device} is null
     * @throws IllegalArgumentException if {@code number} is below 1
     */
    public EventId {
        Objects.requireNonNull(device, "device");
        if (number < 1) {
            throw new IllegalArgumentException("an event's number is at least 1, was " + number);
        }
    }

    /**
     * Reads an id from its text.
     *
     * @param text the id as {@link #toString()} writes it
     * @return the id
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if {@code text} does not have the form
     */
    public static EventId parse(String text) {
        int colon = Objects.requireNonNull(text, "text").lastIndexOf(':');
        if (colon < 0 || !text.substring(colon + 1).matches("[1-9]\\d{0,17}")) {
            throw new IllegalArgumentException("an event's id is a device, a colon and a number from 1 on");
        }
        return new EventId(DeviceId.parse(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    @Override
    public int compareTo(EventId other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the id's text, which {@link #parse(String)} reads back.
     *
     * @return such as {@code phone:12}
     */
    @Override
    public String toString() {
        return device + ":" + number;
    }
}
