package io.github.groundwork.core.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * The same clock times on one or more days of every week, as people write opening hours.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param days the days on which it starts, each once, from Monday on
 * @param from the clock time at which it starts, included
 * @param to the clock time at which it ends, not included; not after the start for the next day
 */
public record WeekSpan(List<DayOfWeek> days, LocalTime from, LocalTime to) {

    private static final int SHORTEST_ROW = 3;

    /**
     * Checks the parts, and puts the days into their order.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no day
     */
    public WeekSpan {
        days = Objects.requireNonNull(days, "days").stream().distinct().sorted().toList();
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (days.isEmpty()) {
            throw new IllegalArgumentException("hours are on one day at least");
        }
    }

    /**
     * Tells whether it is from midnight to midnight.
     *
     * @return true if it is
     */
    public boolean isWholeDay() {
        return from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT);
    }

    /**
     * Tells whether the days are best named by the first and the last of them.
     *
     * @return true if there are three or more that follow each other, such as Monday to Friday
     */
    public boolean isRow() {
        DayOfWeek first = days.get(0);
        DayOfWeek last = days.get(days.size() - 1);
        return days.size() >= SHORTEST_ROW && last.getValue() - first.getValue() == days.size() - 1;
    }
}
