package io.github.groundwork.screening.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** SCR-34: numbers are exact, are compared exactly, and are rounded only when they are shown. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class RatioProperties {

    /** Numbers of every size, with the ends of the range among them. */
    @Provide
    Arbitrary<Ratio> anySize() {
        Arbitrary<Long> top =
                Arbitraries.longs().edgeCases(ends -> ends.includeOnly(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE));
        Arbitrary<Long> bottom =
                Arbitraries.longs().greaterOrEqual(1).edgeCases(ends -> ends.includeOnly(1L, Long.MAX_VALUE));
        return Combinators.combine(top, bottom).as(Ratio::of);
    }

    /** Either the exact number, or that it does not fit: never another number, and never another complaint. */
    private static void isExact(Supplier<Ratio> made, Fraction exact, Fraction... from) {
        try {
            assertThat(Fraction.from(made.get())).isEqualTo(exact);
        } catch (ArithmeticException e) {
            assertThat(from)
                    .anyMatch(part -> part.top().abs().max(part.bottom()).bitLength() >= Integer.SIZE - 1);
        }
    }

    @Property(tries = 1_000)
    void SCR_34_a_quotient_is_brought_to_lowest_terms_or_does_not_fit(@ForAll long top, @ForAll long bottom) {
        if (bottom == 0) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(top, bottom));
            return;
        }
        Fraction exact = Fraction.of(top, bottom);
        if (exact.fits()) {
            Ratio made = Ratio.of(top, bottom);
            assertThat(BigInteger.valueOf(made.numerator())).isEqualTo(exact.top());
            assertThat(BigInteger.valueOf(made.denominator())).isEqualTo(exact.bottom());
        } else {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(top, bottom));
        }
    }

    @Property(tries = 1_000)
    void SCR_34_arithmetic_agrees_with_big_integers(@ForAll Ratio one, @ForAll Ratio two) {
        Fraction a = Fraction.from(one);
        Fraction b = Fraction.from(two);
        assertThat(Fraction.from(one.plus(two))).isEqualTo(a.plus(b));
        assertThat(Fraction.from(one.minus(two))).isEqualTo(a.minus(b));
        assertThat(Fraction.from(one.times(two))).isEqualTo(a.times(b));
        if (two.signum() != 0) {
            assertThat(Fraction.from(one.dividedBy(two))).isEqualTo(a.over(b));
        }
        assertThat(one.signum()).isEqualTo(a.compareTo(Fraction.ZERO));
        assertThat(one.isWhole()).isEqualTo(a.bottom().equals(BigInteger.ONE));
    }

    @Property(tries = 1_000)
    void SCR_34_arithmetic_of_any_size_is_exact_or_does_not_fit(
            @ForAll("anySize") Ratio one, @ForAll("anySize") Ratio two) {
        Fraction a = Fraction.from(one);
        Fraction b = Fraction.from(two);
        isExact(() -> one.plus(two), a.plus(b), a, b);
        isExact(() -> one.minus(two), a.minus(b), a, b);
        isExact(() -> one.times(two), a.times(b), a, b);
        if (two.signum() != 0) {
            isExact(() -> one.dividedBy(two), a.over(b), a, b);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SCR_34_adding_and_multiplying_keep_their_laws(
            @ForAll @LongRange(min = -900, max = 900) long a,
            @ForAll @LongRange(min = 1, max = 900) long b,
            @ForAll @LongRange(min = -900, max = 900) long c,
            @ForAll @LongRange(min = 1, max = 900) long d) {
        Ratio x = Ratio.of(a, b);
        Ratio y = Ratio.of(c, d);
        Ratio z = Ratio.of(a - c, b + d);
        assertThat(x.plus(y)).isEqualTo(y.plus(x));
        assertThat(x.times(y)).isEqualTo(y.times(x));
        assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
        assertThat(x.times(y.plus(z))).isEqualTo(x.times(y).plus(x.times(z)));
        assertThat(x.plus(Ratio.ZERO)).isEqualTo(x).isEqualTo(x.times(Ratio.ONE));
        assertThat(x.minus(x)).isEqualTo(Ratio.ZERO);
    }

    @Property(tries = 1_000)
    void SCR_34_comparing_is_exact_and_agrees_with_equals(@ForAll("anySize") Ratio one, @ForAll("anySize") Ratio two) {
        int order = Fraction.from(one).compareTo(Fraction.from(two));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(order);
        assertThat(Integer.signum(two.compareTo(one))).isEqualTo(-order);
        assertThat(one.equals(two)).isEqualTo(order == 0);
        if (order == 0) {
            assertThat(one).hasSameHashCodeAs(two);
        }
        assertThat(one.compareTo(one)).isZero();
        for (Comparison comparison : Comparison.values()) {
            assertThat(comparison.holds(one, two)).isEqualTo(Fraction.from(one).is(comparison, Fraction.from(two)));
        }
    }

    @Property(tries = 500)
    void SCR_34_neighbours_at_the_end_of_the_range_are_told_apart(@ForAll("anySize") Ratio one) {
        Ratio near = new Ratio(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(near).isLessThan(Ratio.ONE);
        assertThat(near.compareTo(one)).isEqualTo(-one.compareTo(near));
    }

    @Property(tries = 1_000)
    void SCR_34_shown_is_rounded_half_up_to_two_decimals(@ForAll("anySize") Ratio number) {
        Fraction exact = Fraction.from(number);
        assertThat(number.shown()).isEqualTo(exact.shown());
        assertThat(number.rounded().toPlainString()).isEqualTo(exact.shown());
        assertThat(number.shown()).matches("-?\\d+(\\.\\d?[1-9])?");
    }

    @Property
    void SCR_34_half_a_hundredth_goes_up(@ForAll @LongRange(min = -100_000, max = 100_000) long hundredths) {
        Ratio half = Ratio.of(2 * hundredths + 1, 200);
        BigDecimal away = BigDecimal.valueOf(hundredths < 0 ? hundredths : hundredths + 1, 2);
        assertThat(half.rounded()).isEqualByComparingTo(away);
    }

    @Property(tries = 1_000)
    void parse_reads_what_toString_writes(@ForAll("anySize") Ratio number) {
        assertThat(Ratio.parse(number.toString())).isEqualTo(number);
    }

    @Property
    void parse_reads_nothing_else(@ForAll String text) {
        if (!text.matches("-?[0-9]+(/[0-9]+)?")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse(text));
        }
    }

    @Property(tries = 500)
    void SCR_34_a_decimal_is_taken_exactly(@ForAll @Scale(8) BigDecimal decimal) {
        Fraction exact = Fraction.from(decimal);
        isExact(() -> Ratio.from(decimal), exact, exact);
    }

    @Property
    void a_ratio_that_is_not_in_lowest_terms_is_not_made(
            @ForAll @LongRange(min = -1000, max = 1000) long top,
            @ForAll @LongRange(min = -10, max = 1000) long bottom) {
        boolean lowest = bottom > 0
                && BigInteger.valueOf(top).gcd(BigInteger.valueOf(bottom)).equals(BigInteger.ONE);
        if (lowest) {
            assertThat(new Ratio(top, bottom)).isEqualTo(Ratio.of(top, bottom));
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(top, bottom));
        }
    }
}
