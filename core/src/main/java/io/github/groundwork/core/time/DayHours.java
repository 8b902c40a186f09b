package io.github.groundwork.core.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A time of day on one day of every week, from one clock time up to another.
 *
 * <p>If the end is not after the start, it lies on the next day: from 22:00 to 06:00 is a night, and from 00:00 to 00:00 a whole
 * day. Immutable and thread-safe; there is no natural order.
 *
 * @param day the day on which it starts
 * @param from the clock time at which it starts, included
 * @param to the clock time at which it ends, not included
 */
public record DayHours(DayOfWeek day, LocalTime from, LocalTime to) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a time is not a whole minute
     */
    public DayHours {
        Objects.requireNonNull(day, "day");
        if (notWholeMinute(Objects.requireNonNull(from, "from")) || notWholeMinute(Objects.requireNonNull(to, "to"))) {
            throw new IllegalArgumentException("hours start and end at whole minutes");
        }
    }

    private static boolean notWholeMinute(LocalTime time) {
        return time.getSecond() != 0 || time.getNano() != 0;
    }

    /**
     * Tells whether a day and a clock time lie within.
     *
     * @param on the day
     * @param at the clock time
     * @return true if they do
     * @throws NullPointerException if an argument is null
     */
    public boolean contains(DayOfWeek on, LocalTime at) {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(at, "at");
        boolean overnight = !to.isAfter(from);
        boolean late = on == day && !at.isBefore(from) && (overnight || at.isBefore(to));
        boolean early = overnight && on == day.plus(1) && at.isBefore(to);
        return late || early;
    }
}
