package io.github.groundwork.screening.scale;

import io.github.groundwork.screening.item.Coding;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.ValueTest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scale: which items count, with which key, and what its values mean.
 *
 * <p>Scales are made by an instrument's definition, which is checked as a whole. Immutable and thread-safe; scales have no
 * natural order.
 */
public final class Scale {

    /** The id of the scale over the whole score. */
    public static final String TOTAL = "total";

    private final ScaleParts parts;

    private Scale(ScaleParts parts) {
        this.parts = parts;
    }

    /**
     * Returns a scale.
     *
     * @param parts what it is made of
     * @return the scale
     * @throws NullPointerException if {@code parts} is null
     */
    public static Scale of(ScaleParts parts) {
        return new Scale(Objects.requireNonNull(parts, "parts"));
    }

    /**
     * Returns the scale's id.
     *
     * @return {@link #TOTAL} for the whole score
     */
    public String id() {
        return parts.id();
    }

    /**
     * Returns the scale's name.
     *
     * @return the name
     */
    public String title() {
        return parts.title();
    }

    /**
     * Returns how it is made.
     *
     * @return the rule
     */
    public ScaleRule rule() {
        return parts.key().rule();
    }

    /**
     * Returns its items with their keys, in the instrument's order.
     *
     * @return an unmodifiable list, not empty
     */
    public List<Term> terms() {
        return parts.key().terms();
    }

    /**
     * Returns what the sum, mean or count is multiplied by.
     *
     * @return the multiplier, above 0
     */
    public Ratio multiplier() {
        return parts.key().multiplier();
    }

    /**
     * Returns which answers count, for a count.
     *
     * @return the test, or empty for a sum or a mean
     */
    public Optional<ValueTest> counts() {
        return parts.key().counts();
    }

    /**
     * Returns what a higher value means.
     *
     * @return the direction
     */
    public Direction higher() {
        return parts.meaning().higher();
    }

    /**
     * Returns the lowest value that complete answers can reach.
     *
     * @return the value
     */
    public Ratio lowest() {
        return parts.meaning().lowest();
    }

    /**
     * Returns the highest value that complete answers can reach.
     *
     * @return the value
     */
    public Ratio highest() {
        return parts.meaning().highest();
    }

    /**
     * Returns the named ranges.
     *
     * @return an unmodifiable list, empty if none is published
     */
    public List<Band> bands() {
        return parts.meaning().bands();
    }

    /**
     * Tells whether its authors say that it is not for decisions about one person.
     *
     * @return true if it is for populations only
     */
    public boolean isForPopulations() {
        return parts.meaning().forPopulations();
    }

    /**
     * Returns what is published about missing answers.
     *
     * @return the rule
     */
    public MissingRule missing() {
        return parts.missing();
    }

    /**
     * Returns its codes.
     *
     * @return an unmodifiable list
     */
    public List<Coding> codes() {
        return parts.codes();
    }

    /**
     * Returns where the rule is published.
     *
     * @return the source and whether it was confirmed
     */
    public Evidence evidence() {
        return parts.evidence();
    }

    /**
     * Returns the band that a value lies in.
     *
     * @param value an exact value
     * @return the band, or empty if none is published for it
     */
    public Optional<Band> band(Ratio value) {
        for (Band band : bands()) {
            if (band.holds(value)) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scale that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /**
     * Returns the id and the range.
     *
     * @return such as {@code Scale[total 0 to 27]}
     */
    @Override
    public String toString() {
        return "Scale[" + id() + " " + lowest().shown() + " to " + highest().shown() + "]";
    }
}
