package io.github.groundwork.screening.rule;

import java.util.Objects;

/** How a number is compared with a limit. Immutable and thread-safe; the order of the constants means nothing. */
public enum Comparison {
    /** At least the limit. */
    AT_LEAST(">="),
    /** Above the limit. */
    ABOVE(">"),
    /** At most the limit. */
    AT_MOST("<="),
    /** Below the limit. */
    BELOW("<"),
    /** Equal to the limit. */
    EQUAL("=");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Returns the sign as definitions write it.
     *
     * @return such as {@code >=}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Compares exactly.
     *
     * @param value the number
     * @param limit what it is compared with
     * @return true if the comparison holds
     * @throws NullPointerException if an argument is null
     */
    public boolean holds(Ratio value, Ratio limit) {
        int order = Objects.requireNonNull(value, "value").compareTo(Objects.requireNonNull(limit, "limit"));
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case EQUAL -> order == 0;
        };
    }
}
