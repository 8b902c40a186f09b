package io.github.groundwork.screening.score;

import io.github.groundwork.screening.scale.CutOff;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a result stands to a cut-off, and what that rests on. A positive one is no diagnosis.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cutOff the cut-off
 * @param status where the result stands
 * @param basis what that rests on
 */
public record CutOffResult(CutOff cutOff, Status status, Basis basis) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public CutOffResult {
        Objects.requireNonNull(cutOff, "cutOff");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(basis, "basis");
    }

    /** Where a result can stand to a cut-off. */
    public enum Status {
        /** Every value that the answers leave open satisfies it. */
        POSITIVE,
        /** No value that the answers leave open satisfies it. */
        NEGATIVE,
        /** Some do and some do not, or something that it needs is not known. */
        UNDETERMINED,
        /** What is known about the context excludes it. */
        NOT_APPLICABLE
    }

    /** What a status rests on. */
    public enum Basis {
        /** A value. */
        VALUE,
        /** An estimate. */
        ESTIMATE,
        /** Bounds. */
        BOUNDS,
        /** What is or is not known about the context. */
        CONTEXT,
        /** Nothing: the score was withheld. */
        NOTHING
    }

    /**
     * Returns the cut-off's name and the status.
     *
     * @return such as {@code >=10: positive}
     */
    @Override
    public String toString() {
        return cutOff.name() + ": " + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
