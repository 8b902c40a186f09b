package io.github.groundwork.screening.score;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How the scores of a report came about: what every item adds, by which key and rule, from which source.
 *
 * <p>It shows answers, so it is for the person and for those who may see the sheet; its {@code toString} shows none. It is made
 * on demand and is no part of the report's value. Immutable and thread-safe.
 *
 * @param instrument the instrument's short name
 * @param scales one explanation for each scale
 */
public record Explanation(String instrument, List<OfScale> scales) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Explanation {
        Objects.requireNonNull(instrument, "instrument");
        scales = List.copyOf(Objects.requireNonNull(scales, "scales"));
    }

    /**
     * Returns the explanation in plain sentences.
     *
     * @param language the language; English is there
     * @return the sentences, one to a line
     * @throws NullPointerException if {@code language} is null
     * @throws IllegalArgumentException if the language is not there; there is no fallback to another
     */
    public String text(Locale language) {
        if (!Objects.requireNonNull(language, "language").getLanguage().equals("en")) {
            throw new IllegalArgumentException("explanations are there in English only");
        }
        return PlainEnglish.of(this);
    }

    /**
     * Returns the instrument and the number of scales, never an answer.
     *
     * @return such as {@code Explanation[PHQ-9, 1 scale]}
     */
    @Override
    public String toString() {
        return "Explanation[" + instrument + ", " + scales.size() + (scales.size() == 1 ? " scale]" : " scales]");
    }

    /**
     * How one scale's result came about.
     *
     * @param result the result
     * @param contributions what each of its items adds, in order
     * @param rule how the scale is made, in plain words
     * @param evidence where that is published
     */
    public record OfScale(ScaleResult result, List<Contribution> contributions, String rule, Evidence evidence) {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public OfScale {
            Objects.requireNonNull(result, "result");
            contributions = List.copyOf(Objects.requireNonNull(contributions, "contributions"));
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(evidence, "evidence");
        }

        /**
         * Returns the scale's id and the number of contributions, never an answer.
         *
         * @return such as {@code OfScale[total, 9 contributions]}
         */
        @Override
        public String toString() {
            return "OfScale[" + result.scale().id() + ", " + contributions.size() + " contributions]";
        }
    }

    /**
     * What one item adds to a scale.
     *
     * <p>Where the result is a value or an estimate, the contributions add up to it exactly. Where it is bounds, they add up to
     * the bounds, unless a gate is open to doubt: then they add up to something wider.
     *
     * @param item the item
     * @param answer what happened there
     * @param standing how it enters the scale
     * @param reversed true if its key is reversed
     * @param least the least that it adds
     * @param most the most that it adds; equal to the least unless the item is open
     */
    public record Contribution(Item item, Answer answer, Standing standing, boolean reversed, Ratio least, Ratio most) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Contribution {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(most, "most");
        }

        /**
         * Returns the item's id, never the answer.
         *
         * @return such as {@code Contribution[item 9]}
         */
        @Override
        public String toString() {
            return "Contribution[item " + item.id() + "]";
        }
    }

    /** How an item enters a scale. */
    public enum Standing {
        /** By its given answer. */
        ANSWERED,
        /** By what a closed item counts as. */
        CLOSED,
        /** By what a rule lets a blank count as. */
        FILLED,
        /** Not at all: a rule averages over the others. */
        LEFT_OUT,
        /** Anything that it could still add. */
        OPEN
    }
}
