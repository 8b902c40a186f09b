package io.github.groundwork.screening.testing;

import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.Band;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleParts;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.scale.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A scale whose range and bands are worked out from all completions. Each method returns a new draft. */
public record ScaleDraft(
        String id,
        ScaleParts.Key key,
        Direction higher,
        MissingRule missing,
        List<Integer> bandStarts,
        boolean forPopulations) {

    private static final MissingRule NONE = new MissingRule.NonePublished("nothing was found");

    /** Returns a draft of a sum of items, each by its own number. */
    public static ScaleDraft sum(String id, String... items) {
        return of(id, ScaleRule.SUM, terms(items));
    }

    public static ScaleDraft mean(String id, String... items) {
        return of(id, ScaleRule.MEAN, terms(items));
    }

    public static ScaleDraft of(String id, ScaleRule rule, List<Term> terms) {
        ScaleParts.Key key = new ScaleParts.Key(rule, terms, Ratio.ONE, Optional.empty());
        return new ScaleDraft(id, key, Direction.MORE_DISTRESS, NONE, List.of(), false);
    }

    public static ScaleDraft count(String id, ValueTest counts, String... items) {
        ScaleParts.Key key = new ScaleParts.Key(ScaleRule.COUNT, terms(items), Ratio.ONE, Optional.of(counts));
        return new ScaleDraft(id, key, Direction.NEITHER, NONE, List.of(), false);
    }

    private static List<Term> terms(String... items) {
        return Arrays.stream(items)
                .map(item -> new Term(item, false, Ratio.ONE))
                .toList();
    }

    public ScaleDraft missing(MissingRule rule) {
        return new ScaleDraft(id, key, higher, rule, bandStarts, forPopulations);
    }

    public ScaleDraft higher(Direction direction) {
        return new ScaleDraft(id, key, direction, missing, bandStarts, forPopulations);
    }

    public ScaleDraft times(Ratio multiplier) {
        ScaleParts.Key other = new ScaleParts.Key(key.rule(), key.terms(), multiplier, key.counts());
        return new ScaleDraft(id, other, higher, missing, bandStarts, forPopulations);
    }

    /** Returns this draft with bands that start at some of the values that can be reached, by their position. */
    public ScaleDraft bands(Integer... starts) {
        return new ScaleDraft(id, key, higher, missing, List.of(starts), forPopulations);
    }

    /** Returns the scale without the range and the bands that all completions would give it. */
    public Scale unranged() {
        return scale(Fraction.ZERO, Fraction.ZERO, List.of());
    }

    public Scale toScale(BruteForce model, List<BruteForce.Completion> completions) {
        Scale unranged = unranged();
        TreeSet<Fraction> reached = model.totals(unranged, completions);
        TreeSet<Fraction> banded = new TreeSet<>(reached);
        if (missing instanceof MissingRule.MeanOfAnswered mean) {
            banded.addAll(Estimates.means(model, unranged, mean.atLeast()));
        }
        return scale(reached.first(), reached.last(), bandsOver(List.copyOf(banded)));
    }

    private Scale scale(Fraction lowest, Fraction highest, List<Band> bands) {
        ScaleParts.Meaning meaning =
                new ScaleParts.Meaning(higher, lowest.toRatio(), highest.toRatio(), bands, forPopulations);
        return Scale.of(new ScaleParts(id, "Scale " + id, key, meaning, missing, List.of(), Definition.STUDY));
    }

    private List<Band> bandsOver(List<Fraction> values) {
        TreeSet<Integer> starts = new TreeSet<>();
        bandStarts.forEach(start -> starts.add(start % values.size()));
        if (!starts.isEmpty()) {
            starts.add(0);
        }
        return starts.stream()
                .map(start -> {
                    Integer next = starts.higher(start);
                    Fraction end = values.get(next == null ? values.size() - 1 : next - 1);
                    return new Band(values.get(start).toRatio(), end.toRatio(), "band " + start, Definition.STUDY);
                })
                .toList();
    }
}
