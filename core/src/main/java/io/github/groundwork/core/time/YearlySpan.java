package io.github.groundwork.core.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * Days that come back every year, such as those around an anniversary.
 *
 * <p>If the last day lies before the first, the span goes over the turn of the year. A span that starts or ends on 29 February does so
 * on 28 February in other years. Immutable and thread-safe; there is no natural order.
 *
 * @param first the first day
 * @param last the last day, included
 */
public record YearlySpan(MonthDay first, MonthDay last) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public YearlySpan {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }

    /**
     * Tells whether a day lies within.
     *
     * @param day the day where the person is
     * @return true if it does
     * @throws NullPointerException if {@code day} is null
     */
    public boolean contains(LocalDate day) {
        LocalDate from = first.atYear(day.getYear());
        LocalDate to = last.atYear(day.getYear());
        boolean afterFirst = !day.isBefore(from);
        boolean beforeLast = !day.isAfter(to);
        return first.compareTo(last) <= 0 ? afterFirst && beforeLast : afterFirst || beforeLast;
    }
}
