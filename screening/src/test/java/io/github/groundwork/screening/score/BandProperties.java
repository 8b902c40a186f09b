package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Band;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleParts;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.BruteForce;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.testing.Estimates;
import io.github.groundwork.screening.testing.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** SCR-06: bands partition what a scale can reach, and a definition in which they do not does not load. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class BandProperties {

    @Provide
    Arbitrary<Instrument> scaled() {
        return Arb.instruments(2, 3, 0, 0, 0);
    }

    @Provide
    Arbitrary<Case> sheets() {
        return Arb.sheets(scaled());
    }

    @Property
    void SCR_06_every_reachable_value_lies_in_exactly_one_band(@ForAll("scaled") Instrument instrument) {
        BruteForce model = BruteForce.of(instrument);
        List<BruteForce.Completion> all = model.completions(Map.of());
        for (Scale scale : instrument.scales()) {
            for (Fraction total : model.totals(scale, all)) {
                long holding =
                        scale.bands().stream().filter(band -> isIn(total, band)).count();
                assertThat(holding).isEqualTo(scale.bands().isEmpty() ? 0 : 1);
            }
        }
    }

    private static boolean isIn(Fraction value, Band band) {
        return Fraction.from(band.from()).compareTo(value) <= 0 && value.compareTo(Fraction.from(band.to())) <= 0;
    }

    @Property(tries = 300)
    void SCR_06_a_band_is_named_only_where_all_that_is_possible_lies_in_it(@ForAll("sheets") Case given) {
        BruteForce model = given.model();
        List<BruteForce.Completion> completions = model.completions(given.sheet());
        for (ScaleResult result : given.report().scales()) {
            if (result.outcome() instanceof ScaleOutcome.Withheld) {
                assertThat(result.band()).isEmpty();
            } else if (result.outcome() instanceof ScaleOutcome.Estimated estimated) {
                assertThat(result.band())
                        .isEqualTo(result.scale().bands().stream()
                                .filter(band -> isIn(Fraction.from(estimated.exact()), band))
                                .findFirst());
            } else if (!completions.isEmpty()) {
                TreeSet<Fraction> totals = model.totals(result.scale(), completions);
                assertThat(result.band())
                        .isEqualTo(result.scale().bands().stream()
                                .filter(band -> totals.stream().allMatch(total -> isIn(total, band)))
                                .findFirst());
            }
        }
    }

    @Property(tries = 300)
    void SCR_06_a_definition_that_breaks_the_partition_does_not_load(@ForAll("scaled") Instrument instrument) {
        BruteForce model = BruteForce.of(instrument);
        for (Scale scale : instrument.scales()) {
            List<Fraction> reached = reached(model, scale);
            List<Band> bands = scale.bands();
            for (int b = 0; b < bands.size(); b++) {
                Band band = bands.get(b);
                List<Band> without = new ArrayList<>(bands);
                without.remove(b);
                if (!without.isEmpty()) {
                    assertThat(codes(instrument, scale, without)).contains("BAND_GAP");
                }
                List<Band> twice = new ArrayList<>(bands);
                twice.add(new Band(band.from(), band.to(), "again", Definition.STUDY));
                assertThat(codes(instrument, scale, twice)).contains("BAND_OVERLAP");
            }
            if (!bands.isEmpty()) {
                Ratio above = reached.get(reached.size() - 1).plus(Fraction.ONE).toRatio();
                List<Band> more = new ArrayList<>(bands);
                more.add(new Band(above, above, "above", Definition.STUDY));
                assertThat(codes(instrument, scale, more)).containsExactly("BAND_UNREACHABLE");
                assertThat(codes(instrument, scale, narrowed(bands, reached))).contains("BAND_GAP");
            }
        }
    }

    /** Returns what a scale can reach, with the means over fewer answers where its own rule makes them. */
    private static List<Fraction> reached(BruteForce model, Scale scale) {
        TreeSet<Fraction> reached = model.totals(scale, model.completions(Map.of()));
        if (scale.missing() instanceof MissingRule.MeanOfAnswered mean) {
            reached.addAll(Estimates.means(model, scale, mean.atLeast()));
        }
        return List.copyOf(reached);
    }

    /** Returns the bands with the last one ending just below the highest value. */
    private static List<Band> narrowed(List<Band> bands, List<Fraction> reached) {
        List<Band> narrowed = new ArrayList<>(bands);
        Band last = narrowed.remove(narrowed.size() - 1);
        Fraction highest = reached.get(reached.size() - 1);
        Fraction below = highest.minus(Fraction.of(1, 1000));
        Ratio from = last.from().equals(highest.toRatio()) ? below.toRatio() : last.from();
        narrowed.add(new Band(from, below.toRatio(), last.label(), last.evidence()));
        return narrowed;
    }

    private static List<String> codes(Instrument instrument, Scale scale, List<Band> bands) {
        Definition definition = Definition.of("broken");
        instrument.items().forEach(definition::add);
        instrument.gates().forEach(definition::add);
        instrument.scales().stream()
                .takeWhile(other -> !other.id().equals(scale.id()))
                .forEach(definition::add);
        ScaleParts.Meaning meaning = new ScaleParts.Meaning(
                scale.higher(), scale.lowest(), scale.highest(), bands, scale.isForPopulations());
        ScaleParts.Key key = new ScaleParts.Key(scale.rule(), scale.terms(), scale.multiplier(), scale.counts());
        definition.add(Scale.of(
                new ScaleParts(scale.id(), scale.title(), key, meaning, scale.missing(), List.of(), scale.evidence())));
        return definition.checked().problems().stream()
                .map(Problem::code)
                .distinct()
                .toList();
    }

    @Property
    void SCR_06_a_range_that_answers_do_not_reach_does_not_load(
            @ForAll("scaled") Instrument instrument, @ForAll boolean low) {
        for (Scale scale : instrument.scales()) {
            Definition definition = Definition.of("broken");
            instrument.items().forEach(definition::add);
            instrument.gates().forEach(definition::add);
            Ratio step = Ratio.of(1, 2);
            ScaleParts.Meaning meaning = new ScaleParts.Meaning(
                    Direction.NEITHER,
                    low ? scale.lowest().minus(step) : scale.lowest(),
                    low ? scale.highest() : scale.highest().plus(step),
                    List.of(),
                    false);
            ScaleParts.Key key = new ScaleParts.Key(scale.rule(), scale.terms(), scale.multiplier(), scale.counts());
            definition.add(Scale.of(new ScaleParts(
                    scale.id(),
                    scale.title(),
                    key,
                    meaning,
                    new MissingRule.NonePublished("nothing"),
                    List.of(),
                    scale.evidence())));
            assertThat(definition.checked().problems())
                    .extracting(Problem::code)
                    .containsExactly("RANGE_MISMATCH");
        }
    }
}
