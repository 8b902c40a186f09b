package io.github.groundwork.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static DayHours on(DayOfWeek day, String from, String to) {
        return new DayHours(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static WeeklyHours berlin(DayHours... hours) {
        return WeeklyHours.of(BERLIN, List.of(hours));
    }

    private static boolean open(WeeklyHours hours, String instant) {
        return hours.contain(Instant.parse(instant));
    }

    @Test
    void the_start_is_included_and_the_end_is_not() {
        WeeklyHours monday = berlin(on(DayOfWeek.MONDAY, "09:00", "17:00"));

        assertThat(open(monday, "2024-01-15T07:59:59.999999999Z")).isFalse();
        assertThat(open(monday, "2024-01-15T08:00:00Z")).isTrue();
        assertThat(open(monday, "2024-01-15T15:59:59.999999999Z")).isTrue();
        assertThat(open(monday, "2024-01-15T16:00:00Z")).isFalse();
        assertThat(open(monday, "2024-01-16T10:00:00Z")).isFalse();
    }

    @Test
    void a_night_goes_over_midnight_and_over_the_end_of_the_week() {
        WeeklyHours sunday = berlin(on(DayOfWeek.SUNDAY, "22:00", "06:00"));

        assertThat(open(sunday, "2024-01-14T20:59:59Z")).isFalse();
        assertThat(open(sunday, "2024-01-14T21:00:00Z")).isTrue();
        assertThat(open(sunday, "2024-01-14T23:00:00Z")).isTrue();
        assertThat(open(sunday, "2024-01-15T04:59:59Z")).isTrue();
        assertThat(open(sunday, "2024-01-15T05:00:00Z")).isFalse();
        assertThat(open(sunday, "2024-01-13T21:00:00Z")).isFalse();
        assertThat(open(sunday, "2024-01-14T03:00:00Z")).isFalse();
    }

    @Test
    void from_midnight_to_midnight_is_one_whole_day() {
        WeeklyHours wednesday = berlin(on(DayOfWeek.WEDNESDAY, "00:00", "00:00"));

        assertThat(open(wednesday, "2024-01-16T22:59:59Z")).isFalse();
        assertThat(open(wednesday, "2024-01-16T23:00:00Z")).isTrue();
        assertThat(open(wednesday, "2024-01-17T22:59:59Z")).isTrue();
        assertThat(open(wednesday, "2024-01-17T23:00:00Z")).isFalse();
    }

    @Test
    void an_hour_that_is_left_out_never_comes() {
        WeeklyHours gap = berlin(on(DayOfWeek.SUNDAY, "02:00", "03:00"));

        for (Instant at = Instant.parse("2024-03-30T23:00:00Z");
                at.isBefore(Instant.parse("2024-03-31T22:00:00Z"));
                at = at.plusSeconds(60)) {
            assertThat(gap.contain(at)).as("%s", at).isFalse();
        }
        assertThat(open(gap, "2024-03-24T01:30:00Z")).isTrue();
        assertThat(open(gap, "2024-04-07T00:30:00Z")).isTrue();
    }

    @Test
    void an_hour_that_comes_twice_counts_both_times() {
        WeeklyHours overlap = berlin(on(DayOfWeek.SUNDAY, "02:00", "03:00"));

        assertThat(open(overlap, "2024-10-26T23:59:59Z")).isFalse();
        assertThat(open(overlap, "2024-10-27T00:00:00Z")).isTrue();
        assertThat(open(overlap, "2024-10-27T00:59:59Z")).isTrue();
        assertThat(open(overlap, "2024-10-27T01:00:00Z")).isTrue();
        assertThat(open(overlap, "2024-10-27T01:59:59Z")).isTrue();
        assertThat(open(overlap, "2024-10-27T02:00:00Z")).isFalse();
    }

    @Test
    void the_zone_is_the_one_of_the_hours_and_not_the_one_of_this_machine() {
        DayHours noon = on(DayOfWeek.MONDAY, "12:00", "13:00");

        assertThat(open(WeeklyHours.of(ZoneId.of("Pacific/Kiritimati"), List.of(noon)), "2024-01-14T22:30:00Z"))
                .isTrue();
        assertThat(open(WeeklyHours.of(ZoneId.of("Pacific/Pago_Pago"), List.of(noon)), "2024-01-15T23:30:00Z"))
                .isTrue();
    }

    @Test
    void all_hours_are_all_hours_to_the_ends_of_time() {
        assertThat(WeeklyHours.always().contain(Instant.MIN)).isTrue();
        assertThat(WeeklyHours.always().contain(Instant.MAX)).isTrue();
        assertThat(WeeklyHours.always().isAlways()).isTrue();
        assertThat(WeeklyHours.always().hours()).isEmpty();
        assertThat(WeeklyHours.always()).hasToString("WeeklyHours[always]");
        assertThatNullPointerException()
                .isThrownBy(() -> WeeklyHours.always().contain(null))
                .withMessage("at");
    }

    @Test
    void hours_are_whole_minutes_and_at_least_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> on(DayOfWeek.MONDAY, "09:00:01", "10:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> on(DayOfWeek.MONDAY, "09:00", "10:00:00.000000001"));
        assertThatIllegalArgumentException().isThrownBy(() -> berlin());
        assertThat(berlin(on(DayOfWeek.MONDAY, "09:00", "10:00")))
                .isEqualTo(berlin(on(DayOfWeek.MONDAY, "09:00", "10:00")))
                .isNotEqualTo(berlin(on(DayOfWeek.MONDAY, "09:00", "10:01")))
                .hasToString("WeeklyHours[Europe/Berlin, 1 on]");
    }

    @Provide
    Arbitrary<DayHours> hours() {
        Arbitrary<LocalTime> times = Arbitraries.oneOf(
                Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.of(2, 30), LocalTime.of(23, 59)),
                Arbitraries.integers().between(0, 24 * 60 - 1).map(m -> LocalTime.MIDNIGHT.plusMinutes(m)));
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), times, times)
                .as(DayHours::new);
    }

    /** Zones whose clocks move by an hour, by half of one, at midnight, over a whole day, or never. */
    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Berlin",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "Asia/Kathmandu",
                        "UTC")
                .map(ZoneId::of);
    }

    @Test
    void days_with_the_same_clock_times_are_put_together() {
        WeeklyHours hours = WeeklyHours.of(
                BERLIN,
                List.of(
                        on(DayOfWeek.WEDNESDAY, "10:00", "18:00"),
                        on(DayOfWeek.SUNDAY, "00:00", "00:00"),
                        on(DayOfWeek.MONDAY, "10:00", "18:00"),
                        on(DayOfWeek.TUESDAY, "10:00", "18:00"),
                        on(DayOfWeek.MONDAY, "10:00", "18:00"),
                        on(DayOfWeek.THURSDAY, "10:00", "12:00"),
                        on(DayOfWeek.FRIDAY, "10:00", "12:00")));

        assertThat(hours.spans())
                .containsExactly(
                        new WeekSpan(
                                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
                                LocalTime.parse("10:00"),
                                LocalTime.parse("18:00")),
                        new WeekSpan(List.of(DayOfWeek.SUNDAY), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT),
                        new WeekSpan(
                                List.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                                LocalTime.parse("10:00"),
                                LocalTime.parse("12:00")));
        assertThat(hours.spans()).extracting(WeekSpan::isRow).containsExactly(true, false, false);
        assertThat(hours.spans()).extracting(WeekSpan::isWholeDay).containsExactly(false, true, false);
        assertThat(WeeklyHours.always().spans()).isEmpty();
    }

    @Test
    void a_row_is_three_or_more_days_that_follow_each_other() {
        for (int set = 1; set < 1 << 7; set++) {
            List<DayOfWeek> days = new ArrayList<>();
            int longest = 0;
            int row = 0;
            for (DayOfWeek day : DayOfWeek.values()) {
                boolean isIn = (set & (1 << day.ordinal())) != 0;
                row = isIn ? row + 1 : 0;
                longest = Math.max(longest, row);
                if (isIn) {
                    days.add(0, day);
                }
            }
            WeekSpan span = new WeekSpan(days, LocalTime.NOON, LocalTime.MIDNIGHT);
            assertThat(span.isRow()).as("%s", days).isEqualTo(longest == days.size() && longest >= 3);
            assertThat(span.days()).isSorted().hasSameElementsAs(days);
            assertThat(span.isWholeDay()).isFalse();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeekSpan(List.of(), LocalTime.NOON, LocalTime.MIDNIGHT))
                .withMessage("hours are on one day at least");
    }

    /** Instants, every other one within a day of where the clocks of the zone move. */
    @Provide
    Arbitrary<Long> seconds() {
        return Arbitraries.longs().between(1_230_000_000L, 1_735_000_000L);
    }

    @Property(tries = 3000)
    void an_instant_lies_within_if_the_wall_clock_does_on_some_date(
            @ForAll("hours") DayHours hours,
            @ForAll("zones") ZoneId zone,
            @ForAll("seconds") long second,
            @ForAll boolean nearAMove) {
        Instant any = Instant.ofEpochSecond(second);
        var move = nearAMove ? zone.getRules().nextTransition(any) : null;
        Instant at = move == null ? any : move.getInstant().plusSeconds(second % 10_800 - 5_400);
        LocalDateTime wall = LocalDateTime.ofInstant(at, zone);

        boolean expected = false;
        for (LocalDate date = wall.toLocalDate().minusDays(8);
                !date.isAfter(wall.toLocalDate());
                date = date.plusDays(1)) {
            if (date.getDayOfWeek() == hours.day()) {
                LocalDateTime from = date.atTime(hours.from());
                LocalDateTime to = date.atTime(hours.to());
                LocalDateTime end = to.isAfter(from) ? to : to.plusDays(1);
                expected |= !wall.isBefore(from) && wall.isBefore(end);
            }
        }

        assertThat(WeeklyHours.of(zone, List.of(hours)).contain(at)).isEqualTo(expected);
        Statistics.label("within").collect(expected).coverage(c -> c.check(true).percentage(p -> p > 3));
        Statistics.label("near a move")
                .collect(move != null)
                .coverage(c -> c.check(true).percentage(p -> p > 20));
        Statistics.label("over midnight")
                .collect(!hours.to().isAfter(hours.from()))
                .coverage(c -> c.check(true).percentage(p -> p > 20));
    }
}
