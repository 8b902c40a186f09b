package io.github.groundwork.core.consent;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be kept between the person and those who ask: a list of limits, or the statement that there are none.
 *
 * <p>That there are none is said by {@link #none()}; an empty list is not taken for it. People who hear the limits before they are
 * asked can choose what to share. Immutable and thread-safe; there is no natural order.
 */
public final class ConfidentialityLimits {

    private static final ConfidentialityLimits NONE = new ConfidentialityLimits(List.of());

    private final List<Limit> limits;

    private ConfidentialityLimits(List<Limit> limits) {
        this.limits = limits;
    }

    /**
     * Returns the statement that there are no limits.
     *
     * @return no limits
     */
    public static ConfidentialityLimits none() {
        return NONE;
    }

    /**
     * Returns limits.
     *
     * @param limits the limits, at least one, in the order in which they are shown
     * @return the limits
     * @throws NullPointerException if {@code limits} or one of them is null
     * @throws IllegalArgumentException if there is none
     */
    public static ConfidentialityLimits of(List<Limit> limits) {
        List<Limit> copy = List.copyOf(Objects.requireNonNull(limits, "limits"));
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("at least one limit is named, or it is said that there are none");
        }
        return new ConfidentialityLimits(copy);
    }

    /**
     * Tells whether it is said that there are no limits.
     *
     * @return true if there are none
     */
    public boolean isNone() {
        return limits.isEmpty();
    }

    /**
     * Returns the limits.
     *
     * @return an unmodifiable list in the order in which they are shown, empty if it is said that there are none
     */
    public List<Limit> limits() {
        return limits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConfidentialityLimits that && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return limits.hashCode();
    }

    /**
     * Returns how many limits there are.
     *
     * @return such as {@code ConfidentialityLimits[2]}
     */
    @Override
    public String toString() {
        return "ConfidentialityLimits[" + limits.size() + "]";
    }

    /**
     * One thing that must be passed on. The texts are the host's, in the disclosure's language.
     *
     * <p>Immutable and thread-safe; {@code toString} shows no text.
     *
     * @param what what must be reported, not empty
     * @param toWhom to whom it is reported, not empty
     * @param basis the law or policy that asks for it, not empty
     */
    public record Limit(String what, String toWhom, String basis) {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if a part is empty
         */
        public Limit {
            Check.text(what, "what");
            Check.text(toWhom, "toWhom");
            Check.text(basis, "basis");
        }

        /**
         * Returns the type only.
         *
         * @return {@code Limit}
         */
        @Override
        public String toString() {
            return "Limit";
        }
    }
}
