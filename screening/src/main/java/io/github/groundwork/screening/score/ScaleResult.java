package io.github.groundwork.screening.score;

import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Band;
import io.github.groundwork.screening.scale.Scale;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result on one scale.
 *
 * <p>Two results of equal value are unequal if one comes from items that their gate closed and the other from items that were
 * answered. Immutable and thread-safe.
 *
 * @param scale the scale
 * @param outcome what it yields
 * @param closed the ids of its items that their gate closed, in order
 */
public record ScaleResult(Scale scale, ScaleOutcome outcome, List<String> closed) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public ScaleResult {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(outcome, "outcome");
        closed = List.copyOf(Objects.requireNonNull(closed, "closed"));
    }

    /**
     * Returns the value.
     *
     * @return the exact value or estimate, or empty if there is none
     */
    public Optional<Ratio> value() {
        return outcome.value();
    }

    /**
     * Returns the band that the result lies in.
     *
     * @return the band of a value or estimate, or the one band that holds both bounds; empty if there is none
     */
    public Optional<Band> band() {
        return band(scale, outcome);
    }

    static Optional<Band> band(Scale scale, ScaleOutcome outcome) {
        return outcome.fold(
                scored -> scale.band(scored.exact()),
                estimated -> scale.band(estimated.exact()),
                bounded -> scale.band(bounded.least()).filter(band -> band.holds(bounded.most())),
                withheld -> Optional.empty());
    }

    /**
     * Returns the result in words, as a person at a console would read it; it names no person.
     *
     * @return such as {@code 12 of 27, moderate} or {@code between 6 and 27}
     */
    @Override
    public String toString() {
        String named = band().map(b -> ", " + b.label()).orElse("");
        return outcome.fold(
                s -> s.exact().shown() + " of " + scale.highest().shown() + named,
                e -> "estimated " + e.exact().shown() + " of " + scale.highest().shown() + named + ", between "
                        + e.least().shown() + " and " + e.most().shown() + " without the rule",
                b -> "between " + b.least().shown() + " and " + b.most().shown() + named,
                w -> w.reason() == WithheldReason.NOTHING_ANSWERED
                        ? "no score: nothing was answered"
                        : "no score: the answers contradict each other");
    }
}
