package io.github.groundwork.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class YearlySpanTest {

    private static YearlySpan span(String first, String last) {
        return new YearlySpan(MonthDay.parse("--" + first), MonthDay.parse("--" + last));
    }

    private static boolean in(YearlySpan span, String day) {
        return span.contains(LocalDate.parse(day));
    }

    @Test
    void both_ends_are_included() {
        YearlySpan june = span("06-10", "06-20");

        assertThat(in(june, "2024-06-09")).isFalse();
        assertThat(in(june, "2024-06-10")).isTrue();
        assertThat(in(june, "1999-06-20")).isTrue();
        assertThat(in(june, "2024-06-21")).isFalse();
        assertThat(in(span("06-10", "06-10"), "2024-06-10")).isTrue();
        assertThat(in(span("06-10", "06-10"), "2024-06-11")).isFalse();
    }

    @Test
    void a_span_goes_over_the_turn_of_the_year() {
        YearlySpan winter = span("12-20", "01-06");

        assertThat(in(winter, "2023-12-19")).isFalse();
        assertThat(in(winter, "2023-12-20")).isTrue();
        assertThat(in(winter, "2023-12-31")).isTrue();
        assertThat(in(winter, "2024-01-01")).isTrue();
        assertThat(in(winter, "2024-01-06")).isTrue();
        assertThat(in(winter, "2024-01-07")).isFalse();
    }

    @Test
    void the_twenty_ninth_of_February_is_the_twenty_eighth_in_other_years() {
        YearlySpan leap = span("02-29", "02-29");

        assertThat(in(leap, "2024-02-29")).isTrue();
        assertThat(in(leap, "2024-02-28")).isFalse();
        assertThat(in(leap, "2023-02-28")).isTrue();
        assertThat(in(leap, "2023-03-01")).isFalse();
        assertThat(in(span("02-20", "02-29"), "2100-02-28")).isTrue();
        assertThat(in(span("02-20", "02-28"), "2024-02-29")).isFalse();
        assertThat(in(span("02-29", "03-02"), "2023-02-27")).isFalse();
    }

    @Test
    void no_part_is_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new YearlySpan(null, MonthDay.of(1, 1)))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> new YearlySpan(MonthDay.of(1, 1), null))
                .withMessage("last");
    }

    @Provide
    Arbitrary<MonthDay> monthDays() {
        Arbitrary<MonthDay> any = Arbitraries.integers()
                .between(0, 365)
                .map(d -> MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(d)));
        return Arbitraries.oneOf(
                any,
                Arbitraries.of(MonthDay.of(2, 28), MonthDay.of(2, 29), MonthDay.of(3, 1)),
                Arbitraries.of(MonthDay.of(12, 31), MonthDay.of(1, 1)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1890, 2110);
        return Arbitraries.oneOf(
                years.flatMap(y -> Arbitraries.integers().between(1, 365).map(d -> LocalDate.ofYearDay(y, d))),
                years.flatMap(y -> Arbitraries.of(
                        LocalDate.of(y, 3, 1).minusDays(1), LocalDate.of(y, 12, 31), LocalDate.of(y, 1, 1))));
    }

    /** The model walks from the first day on, in this year and the one before, until the last day comes. */
    @Property(tries = 3000)
    void a_day_lies_within_if_a_walk_from_the_first_to_the_last_day_meets_it(
            @ForAll("monthDays") MonthDay first, @ForAll("monthDays") MonthDay last, @ForAll("days") LocalDate day) {
        boolean overTheTurn = last.isBefore(first);
        boolean met = false;
        for (int year = day.getYear() - 1; year <= day.getYear(); year++) {
            LocalDate end = last.atYear(overTheTurn ? year + 1 : year);
            for (LocalDate at = first.atYear(year); !at.isAfter(end); at = at.plusDays(1)) {
                met |= at.equals(day);
            }
        }

        assertThat(new YearlySpan(first, last).contains(day)).isEqualTo(met);
        Statistics.label("within").collect(met).coverage(c -> {
            c.check(true).percentage(p -> p > 20);
            c.check(false).percentage(p -> p > 20);
        });
        Statistics.label("over the turn")
                .collect(overTheTurn)
                .coverage(c -> c.check(true).percentage(p -> p > 20));
        Statistics.label("a leap day")
                .collect(first.equals(MonthDay.of(2, 29)) || last.equals(MonthDay.of(2, 29)))
                .coverage(c -> c.check(true).percentage(p -> p > 5));
    }
}
