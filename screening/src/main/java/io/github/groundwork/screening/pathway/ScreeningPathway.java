package io.github.groundwork.screening.pathway;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Origins;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A staged pathway as data: what is offered after which result.
 *
 * <p>It never starts anything. Each stage needs the result of the one before and an offer of its own, made by {@link #after}. Every instance
 * has passed every check of {@link PathwayProblem}. Immutable and thread-safe; there is no natural order.
 */
public final class ScreeningPathway {

    private final PathwayParts parts;
    private final Map<String, Instrument> instruments;

    private ScreeningPathway(PathwayParts parts, Map<String, Instrument> instruments) {
        this.parts = parts;
        this.instruments = instruments;
    }

    /**
     * Checks the parts of a pathway against its instruments and puts it together.
     *
     * @param parts what it is made of
     * @param instruments finds an instrument by its id
     * @return the pathway, or every problem
     * @throws NullPointerException if an argument is null
     */
    public static Checked<ScreeningPathway> of(
            PathwayParts parts, Function<? super String, Optional<Instrument>> instruments) {
        return of(parts, instruments, Origins.none());
    }

    /**
     * Checks the parts of a pathway that were read from a document against its instruments and puts it together.
     *
     * @param parts what it is made of
     * @param instruments finds an instrument by its id
     * @param origins where in the document each step stands
     * @return the pathway, or every problem
     * @throws NullPointerException if an argument is null
     */
    public static Checked<ScreeningPathway> of(
            PathwayParts parts, Function<? super String, Optional<Instrument>> instruments, Origins origins) {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(instruments, "instruments");
        Objects.requireNonNull(origins, "origins");
        Map<String, Instrument> found = new LinkedHashMap<>();
        for (PathwayStep step : parts.steps()) {
            List<String> named = new ArrayList<>(List.of(step.from()));
            named.addAll(step.offered().instruments());
            for (String id : named) {
                if (!found.containsKey(id)) {
                    instruments.apply(id).ifPresent(instrument -> found.put(id, instrument));
                }
            }
        }
        Problems problems = new Problems();
        new PathwayChecks(parts, found, origins, problems).run();
        return problems.toChecked(() -> new ScreeningPathway(parts, Collections.unmodifiableMap(found)));
    }

    /**
     * Returns the id.
     *
     * @return such as {@code depression}
     */
    public String id() {
        return parts.id();
    }

    /**
     * Returns the pathway's own version.
     *
     * @return the version
     */
    public String version() {
        return parts.version();
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    public String title() {
        return parts.title();
    }

    /**
     * Returns the steps.
     *
     * @return an unmodifiable list, not empty
     */
    public List<PathwayStep> steps() {
        return parts.steps();
    }

    /**
     * Returns the instruments against which it was checked: those whose results it looks at and those that it offers.
     *
     * @return an unmodifiable list in the order in which the steps name them
     */
    public List<Instrument> instruments() {
        return List.copyOf(instruments.values());
    }

    /**
     * Decides every step that looks at a result.
     *
     * @param earlier the result of a session
     * @return an unmodifiable list, one decision for each step from this instrument, in the order of the steps; empty if there is none
     * @throws NullPointerException if {@code earlier} is null
     * @throws IllegalArgumentException if the instrument is another version than that against which the pathway was checked
     */
    public List<StageDecision> after(EarlierResult earlier) {
        Instrument theirs = Objects.requireNonNull(earlier, "earlier").instrument();
        List<StageDecision> decisions = new ArrayList<>();
        for (PathwayStep step : steps()) {
            if (step.from().equals(theirs.id())) {
                sameAs(theirs);
                StageDecision.Status status = Deciding.of(step.when(), earlier);
                Optional<StageOffer> offer = StageDecision.offers(step, status)
                        ? Optional.of(new StageOffer(this, step, earlier, status == StageDecision.Status.MET))
                        : Optional.empty();
                decisions.add(new StageDecision(step, status, offer));
            }
        }
        return List.copyOf(decisions);
    }

    private void sameAs(Instrument theirs) {
        if (!theirs.equals(instruments.get(theirs.id()))) {
            throw new IllegalArgumentException("this pathway was checked against another " + theirs.id() + " than "
                    + theirs.id() + " " + theirs.version());
        }
    }

    /** Returns the short name of an instrument that it names. */
    String name(String id) {
        Instrument instrument = instruments.get(id);
        return instrument == null ? id : instrument.abbreviation();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScreeningPathway that
                && parts.equals(that.parts)
                && instruments.equals(that.instruments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts.id(), parts.version());
    }

    /**
     * Returns the id, the version and the number of steps.
     *
     * @return such as {@code ScreeningPathway[depression 1, 3 steps]}
     */
    @Override
    public String toString() {
        return "ScreeningPathway[" + id() + " " + version() + ", " + steps().size()
                + (steps().size() == 1 ? " step]" : " steps]");
    }
}
