package io.github.groundwork.screening.scale;

import io.github.groundwork.screening.item.Coding;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.ValueTest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link Scale} is made of.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the scale's id
 * @param title the scale's name
 * @param key how it is made
 * @param meaning what its values mean
 * @param missing what is published about missing answers
 * @param codes its codes
 * @param evidence where the rule is published
 */
public record ScaleParts(
        String id, String title, Key key, Meaning meaning, MissingRule missing, List<Coding> codes, Evidence evidence) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a text is empty
     */
    public ScaleParts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(missing, "missing");
        codes = List.copyOf(Objects.requireNonNull(codes, "codes"));
        Objects.requireNonNull(evidence, "evidence");
        if (id.isEmpty() || title.isEmpty()) {
            throw new IllegalArgumentException("a scale has an id and a title");
        }
    }

    /**
     * How a scale is made from answers.
     *
     * @param rule sum, mean or count
     * @param terms the items with their keys, at least one, each item once
     * @param multiplier what the outcome is multiplied by, above 0
     * @param counts which answers count; present for a count, and for nothing else
     */
    public record Key(ScaleRule rule, List<Term> terms, Ratio multiplier, Optional<ValueTest> counts) {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if there is no term, an item stands twice, the multiplier is not above 0, or a
         *     count has no test or anything else has one
         */
        public Key {
            Objects.requireNonNull(rule, "rule");
            terms = List.copyOf(Objects.requireNonNull(terms, "terms"));
            Objects.requireNonNull(multiplier, "multiplier");
            Objects.requireNonNull(counts, "counts");
            if (terms.isEmpty() || terms.stream().map(Term::item).distinct().count() != terms.size()) {
                throw new IllegalArgumentException("a scale has at least one item, and each once");
            }
            if (multiplier.signum() <= 0) {
                throw new IllegalArgumentException("a multiplier is above 0");
            }
            if (counts.isPresent() != (rule == ScaleRule.COUNT)) {
                throw new IllegalArgumentException("a count, and only a count, says which answers it counts");
            }
            if (counts.isPresent() && terms.stream().anyMatch(Term::reversed)) {
                throw new IllegalArgumentException("a count reverses nothing");
            }
        }
    }

    /**
     * What a scale's values mean.
     *
     * @param higher what a higher value means
     * @param lowest the lowest value
     * @param highest the highest value
     * @param bands the named ranges
     * @param forPopulations true if its authors say that it is not for decisions about one person
     */
    public record Meaning(Direction higher, Ratio lowest, Ratio highest, List<Band> bands, boolean forPopulations) {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Meaning {
            Objects.requireNonNull(higher, "higher");
            Objects.requireNonNull(lowest, "lowest");
            Objects.requireNonNull(highest, "highest");
            bands = List.copyOf(Objects.requireNonNull(bands, "bands"));
        }
    }
}
