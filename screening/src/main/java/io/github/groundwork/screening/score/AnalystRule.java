package io.github.groundwork.screening.score;

import io.github.groundwork.screening.rule.Ratio;
import java.util.Objects;

/**
 * A cited rule by which an analyst lets sums with missing answers be estimated: the answered items stand for all.
 *
 * <p>It is study practice, not the instrument's rule. What it yields is marked as an analyst's estimate, keeps its bounds, and
 * never feeds an attention or a pathway. Immutable and thread-safe.
 *
 * @param share the least share of a scale's items that must be answered, above 0 and at most 1
 * @param whole true if the estimate is rounded half up to a whole number, as the citation must say
 * @param citation where the rule is published, not empty
 */
public record AnalystRule(Ratio share, boolean whole, String citation) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the share is out of range, or the citation is empty
     */
    public AnalystRule {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(citation, "citation");
        if (share.signum() <= 0 || share.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("a share is above 0 and at most 1");
        }
        if (citation.isEmpty()) {
            throw new IllegalArgumentException("an analyst's rule names its citation");
        }
    }

    /**
     * Returns a rule that prorates a sum.
     *
     * @param share the least share of a scale's items that must be answered, above 0 and at most 1
     * @param citation where the rule is published, not empty
     * @return the rule, without rounding to whole numbers
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the share is out of range, or the citation is empty
     */
    public static AnalystRule prorated(Ratio share, String citation) {
        return new AnalystRule(share, false, citation);
    }
}
