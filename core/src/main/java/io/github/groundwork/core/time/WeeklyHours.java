package io.github.groundwork.core.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hours that come back every week, in a time zone of their own; or all hours.
 *
 * <p>Clock times are those on the wall there: where clocks are moved, an hour that is left out never comes, and one that comes twice
 * counts both times. Immutable and thread-safe; there is no natural order.
 */
public final class WeeklyHours {

    private static final WeeklyHours ALWAYS = new WeeklyHours(true, ZoneId.of("UTC"), List.of());

    private final boolean always;
    private final ZoneId zone;
    private final List<DayHours> hours;

    private WeeklyHours(boolean always, ZoneId zone, List<DayHours> hours) {
        this.always = always;
        this.zone = zone;
        this.hours = hours;
    }

    /**
     * Returns all hours of all days.
     *
     * @return every hour
     */
    public static WeeklyHours always() {
        return ALWAYS;
    }

    /**
     * Returns hours of a week.
     *
     * @param zone the zone whose clocks count
     * @param hours the hours, at least one; they may overlap
     * @return the hours
     * @throws NullPointerException if an argument or one of the hours is null
     * @throws IllegalArgumentException if there are no hours
     */
    public static WeeklyHours of(ZoneId zone, List<DayHours> hours) {
        Objects.requireNonNull(zone, "zone");
        List<DayHours> copy = List.copyOf(Objects.requireNonNull(hours, "hours"));
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a week has at least one hour, or all are meant");
        }
        return new WeeklyHours(false, zone, copy);
    }

    /**
     * Tells whether an instant lies within.
     *
     * @param at the instant
     * @return true if it does
     * @throws NullPointerException if {@code at} is null
     * @throws java.time.DateTimeException if {@code at} is a thousand million years away, where no clock on a wall can show it
     */
    public boolean contain(Instant at) {
        Objects.requireNonNull(at, "at");
        if (always) {
            return true;
        }
        ZonedDateTime there = at.atZone(zone);
        return hours.stream().anyMatch(h -> h.contains(there.getDayOfWeek(), there.toLocalTime()));
    }

    /**
     * Tells whether these are all hours.
     *
     * @return true if they are
     */
    public boolean isAlways() {
        return always;
    }

    /**
     * Returns the zone whose clocks count.
     *
     * @return the zone; UTC if these are all hours
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Returns the hours of each day.
     *
     * @return an unmodifiable list in the order in which they were given, empty if these are all hours
     */
    public List<DayHours> hours() {
        return hours;
    }

    /**
     * Returns the hours with the days that have the same clock times put together, as people write them.
     *
     * @return an unmodifiable list in the order in which each pair of clock times comes first, empty if these are all hours
     */
    public List<WeekSpan> spans() {
        Map<List<LocalTime>, List<DayOfWeek>> days = new LinkedHashMap<>();
        hours.forEach(each -> days.computeIfAbsent(List.of(each.from(), each.to()), times -> new ArrayList<>())
                .add(each.day()));
        return days.entrySet().stream()
                .map(each -> new WeekSpan(
                        each.getValue(), each.getKey().get(0), each.getKey().get(1)))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeeklyHours that
                && always == that.always
                && zone.equals(that.zone)
                && hours.equals(that.hours);
    }

    @Override
    public int hashCode() {
        return Objects.hash(always, zone, hours);
    }

    /**
     * Returns the zone and how many hours there are.
     *
     * @return such as {@code WeeklyHours[Europe/Berlin, 5 on]} or {@code WeeklyHours[always]}
     */
    @Override
    public String toString() {
        return always ? "WeeklyHours[always]" : "WeeklyHours[" + zone + ", " + hours.size() + " on]";
    }
}
