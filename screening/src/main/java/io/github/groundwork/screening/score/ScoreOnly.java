package io.github.groundwork.screening.score;

import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Scale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report reduced to the scale values that the instrument publishes: no items, no answers, no explanation.
 *
 * <p>Two of them are equal exactly if they are of the same instrument and version and their scale values are equal, so that
 * nothing about single answers can be told apart. Immutable and thread-safe; there is no natural order.
 */
public final class ScoreOnly {

    private final String instrument;
    private final String version;
    private final Map<String, List<Ratio>> values;

    private ScoreOnly(String instrument, String version, Map<String, List<Ratio>> values) {
        this.instrument = instrument;
        this.version = version;
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * Returns a total that a person counted themselves.
     *
     * @param instrument the instrument, which has one scale
     * @param total the total
     * @return the value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the instrument does not have just one scale, or the total is not a whole number on it
     */
    public static ScoreOnly of(Instrument instrument, Ratio total) {
        if (instrument.scales().size() != 1) {
            throw new IllegalArgumentException("only an instrument with one scale has a total alone");
        }
        Scale scale = instrument.scales().get(0);
        boolean fits = total.isWhole() && total.compareTo(scale.lowest()) >= 0 && total.compareTo(scale.highest()) <= 0;
        if (!fits) {
            throw new IllegalArgumentException("a total is a whole number on its scale");
        }
        return new ScoreOnly(instrument.id(), instrument.version(), Map.of(scale.id(), List.of(total)));
    }

    static ScoreOnly from(ScoreReport report) {
        Map<String, List<Ratio>> values = new LinkedHashMap<>();
        for (ScaleResult result : report.scales()) {
            values.put(
                    result.scale().id(),
                    result.outcome()
                            .fold(
                                    scored -> List.of(scored.exact()),
                                    estimated -> List.of(estimated.exact()),
                                    bounded -> List.<Ratio>of(),
                                    withheld -> List.<Ratio>of()));
        }
        return new ScoreOnly(report.instrument().id(), report.instrument().version(), values);
    }

    /**
     * Returns the instrument's id.
     *
     * @return the id
     */
    public String instrument() {
        return instrument;
    }

    /**
     * Returns the instrument's version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Returns the ids of the scales.
     *
     * @return the ids in the instrument's order
     */
    public List<String> scales() {
        return List.copyOf(values.keySet());
    }

    /**
     * Returns a scale's value.
     *
     * @param scale the scale's id
     * @return the value or estimate, or empty if there is none
     * @throws NullPointerException if {@code scale} is null
     */
    public Optional<Ratio> value(String scale) {
        return values.getOrDefault(Objects.requireNonNull(scale, "scale"), List.of()).stream()
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreOnly that
                && instrument.equals(that.instrument)
                && version.equals(that.version)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, version, values);
    }

    /**
     * Returns the instrument and the values.
     *
     * @return such as {@code ScoreOnly[phq-9 1999, total 12]}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("ScoreOnly[" + instrument + " " + version);
        values.forEach((scale, value) -> text.append(", ")
                .append(scale)
                .append(' ')
                .append(value.isEmpty() ? "not available" : value.get(0).shown()));
        return text.append(']').toString();
    }
}
