package io.github.groundwork.screening.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number: a whole numerator over a positive denominator, in lowest terms.
 *
 * <p>Scores are ratios, so that a mean of answers is compared exactly and rounded only when it is shown. The natural order is
 * the numeric one and agrees with {@code equals}. Immutable and thread-safe.
 *
 * @param numerator the numerator, any sign
 * @param denominator the denominator, at least 1, without a common factor with the numerator
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    /** The number 0. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** The number 1. */
    public static final Ratio ONE = new Ratio(1, 1);

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,19})(?:/(\\d{1,19}))?");
    private static final int SHOWN_DECIMALS = 2;

    /**
     * Checks that the parts are in lowest terms; {@link #of(long, long)} brings them there.
     *
     * @throws IllegalArgumentException if the denominator is not positive, or there is a common factor
     */
    public Ratio {
        if (denominator < 1) {
            throw new IllegalArgumentException("a denominator is at least 1, was " + denominator);
        }
        if (denominator != 1 && gcd(numerator, denominator) != 1) {
            throw new IllegalArgumentException("a ratio is in lowest terms, was " + numerator + "/" + denominator);
        }
    }

    /**
     * Returns a whole number.
     *
     * @param whole the number
     * @return the ratio
     */
    public static Ratio of(long whole) {
        return whole == 0 ? ZERO : new Ratio(whole, 1);
    }

    /**
     * Returns a quotient in lowest terms.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @return the ratio
     * @throws ArithmeticException if {@code denominator} is 0, or a part does not fit
     */
    public static Ratio of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("a denominator is not 0");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return ofLarge(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long factor = gcd(numerator, denominator);
        long sign = denominator < 0 ? -1 : 1;
        return new Ratio(sign * (numerator / factor), sign * (denominator / factor));
    }

    private static Ratio ofLarge(BigInteger numerator, BigInteger denominator) {
        BigInteger factor = numerator.gcd(denominator);
        BigInteger sign = BigInteger.valueOf(denominator.signum());
        return new Ratio(
                numerator.divide(factor).multiply(sign).longValueExact(),
                denominator.divide(factor).multiply(sign).longValueExact());
    }

    /**
     * Returns a decimal number exactly.
     *
     * @param decimal the number
     * @return the ratio
     * @throws NullPointerException if {@code decimal} is null
     * @throws ArithmeticException if it does not fit
     */
    public static Ratio from(BigDecimal decimal) {
        Objects.requireNonNull(decimal, "decimal");
        BigDecimal plain = decimal.stripTrailingZeros();
        if (plain.scale() <= 0) {
            return of(plain.longValueExact());
        }
        return of(
                plain.unscaledValue().longValueExact(),
                BigDecimal.TEN.pow(plain.scale()).longValueExact());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text such as {@code 12} or {@code 17/6}
     * @return the ratio, in lowest terms
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if the text does not have the form, the denominator is 0, or a part does not fit
     */
    public static Ratio parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a ratio is a whole number, or two with a slash between them");
        }
        long denominator = matcher.group(2) == null ? 1 : Long.parseLong(matcher.group(2));
        if (denominator == 0) {
            throw new IllegalArgumentException("a denominator is not 0");
        }
        return of(Long.parseLong(matcher.group(1)), denominator);
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x == 0 ? 1 : Math.abs(x);
    }

    /**
     * Returns the sum.
     *
     * @param other the number to add
     * @return the exact sum
     * @throws ArithmeticException if it does not fit
     */
    public Ratio plus(Ratio other) {
        if (denominator == 1 && other.denominator == 1) {
            return of(Math.addExact(numerator, other.numerator));
        }
        return of(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /**
     * Returns the difference.
     *
     * @param other the number to take away
     * @return the exact difference
     * @throws ArithmeticException if it does not fit
     */
    public Ratio minus(Ratio other) {
        return plus(new Ratio(Math.negateExact(other.numerator), other.denominator));
    }

    /**
     * Returns the product.
     *
     * @param other the number to multiply by
     * @return the exact product
     * @throws ArithmeticException if it does not fit
     */
    public Ratio times(Ratio other) {
        return of(Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
    }

    /**
     * Returns the quotient.
     *
     * @param other the number to divide by, not 0
     * @return the exact quotient
     * @throws ArithmeticException if {@code other} is 0, or the quotient does not fit
     */
    public Ratio dividedBy(Ratio other) {
        return of(Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(denominator, other.numerator));
    }

    /**
     * Tells whether this is a whole number.
     *
     * @return true if the denominator is 1
     */
    public boolean isWhole() {
        return denominator == 1;
    }

    /**
     * Returns -1, 0 or 1 as the number is negative, zero or positive.
     *
     * @return the sign
     */
    public int signum() {
        return Long.signum(numerator);
    }

    /**
     * Returns the number as it is shown: at most two decimals, rounded half up, without trailing zeros.
     *
     * @return the rounded number; {@code -0.5} of a hundredth rounds away from zero, as {@link RoundingMode#HALF_UP} does
     */
    public BigDecimal rounded() {
        if (denominator == 1) {
            return BigDecimal.valueOf(numerator);
        }
        BigDecimal value = BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), SHOWN_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /**
     * Returns the rounded number as text.
     *
     * @return such as {@code 12} or {@code 2.83}
     */
    public String shown() {
        return rounded().toPlainString();
    }

    @Override
    public int compareTo(Ratio other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        long high = Math.multiplyHigh(numerator, other.denominator);
        long otherHigh = Math.multiplyHigh(other.numerator, denominator);
        return high != otherHigh
                ? Long.compare(high, otherHigh)
                : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    /**
     * Returns the exact number as {@link #parse(String)} reads it.
     *
     * @return such as {@code 12} or {@code 17/6}
     */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
