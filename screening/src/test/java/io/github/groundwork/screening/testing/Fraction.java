package io.github.groundwork.screening.testing;

import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction of big integers: the tests' own arithmetic, which shares nothing with {@link Ratio} but its parts. */
public record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    public Fraction {
        if (bottom.signum() < 0) {
            top = top.negate();
            bottom = bottom.negate();
        }
        if (!bottom.equals(BigInteger.ONE)) {
            BigInteger common = top.gcd(bottom);
            top = top.divide(common);
            bottom = bottom.divide(common);
        }
    }

    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    public static Fraction of(long top, long bottom) {
        return new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    public static Fraction from(Ratio ratio) {
        return of(ratio.numerator(), ratio.denominator());
    }

    public static Fraction from(BigDecimal decimal) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return decimal.scale() < 0
                ? new Fraction(decimal.unscaledValue().multiply(power), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), power);
    }

    public Fraction plus(Fraction other) {
        if (bottom.equals(other.bottom)) {
            return new Fraction(top.add(other.top), bottom);
        }
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.top.negate(), other.bottom));
    }

    public Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    public Fraction over(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    /** Tells whether this fraction compares with a limit in the way that a definition says. */
    public boolean is(Comparison comparison, Fraction limit) {
        int order = compareTo(limit);
        if (comparison.symbol().contains("=") && order == 0) {
            return true;
        }
        return comparison.symbol().startsWith(">") && order > 0
                || comparison.symbol().startsWith("<") && order < 0;
    }

    /** Tells whether both parts fit the library's type. */
    public boolean fits() {
        return top.bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE;
    }

    public Ratio toRatio() {
        return new Ratio(top.longValueExact(), bottom.longValueExact());
    }

    /** Returns the number rounded half up to two decimals, as people read it. */
    public String shown() {
        BigDecimal rounded = new BigDecimal(top).divide(new BigDecimal(bottom), 2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return bottom.equals(other.bottom)
                ? top.compareTo(other.top)
                : top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    @Override
    public String toString() {
        return top + "/" + bottom;
    }
}
