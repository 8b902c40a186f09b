package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleParts;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.scale.Term;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Choice;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.testing.ScaleDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** SCR-08: more distress at an item is never less of it on a scale. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class DirectionProperties {

    @Provide
    Arbitrary<Case> scaled() {
        return Arb.sheets(Arb.instruments(1, 3, 0, 0, 0));
    }

    @Provide
    Arbitrary<Instrument> shipped() {
        return Arbitraries.of(Instruments.standard().ids()).map(Instruments.standard()::get);
    }

    @Property(tries = 300)
    void SCR_08_raising_distress_never_lowers_a_distress_scale(@ForAll("scaled") Case given) {
        for (Item item : given.instrument().items()) {
            neverLowers(given.instrument(), given.sheet(), item);
        }
    }

    @Property
    void SCR_08_holds_for_what_comes_with_the_library(@ForAll("shipped") Instrument instrument, @ForAll Random random) {
        Responses sheet = Responses.start(instrument);
        for (Item item : instrument.items()) {
            List<Choice> choices = Choice.of(item.format());
            sheet = random.nextInt(8) == 0
                    ? sheet.declined(item.id())
                    : sheet.with(
                            item.id(),
                            choices.get(random.nextInt(choices.size())).toAnswer());
        }
        for (Item item : instrument.items()) {
            neverLowers(instrument, sheet, item);
        }
    }

    private static void neverLowers(Instrument instrument, Responses sheet, Item item) {
        if (!(sheet.answer(item.id()) instanceof Answer.Given given)) {
            return;
        }
        Direction higher = item.higher().orElse(Direction.NEITHER);
        List<Choice> choices = Choice.of(item.format());
        Choice now = Choice.among(choices, given);
        Scoring scoring = Scoring.of(instrument);
        List<ScaleResult> before = scoring.score(sheet).scales();
        for (Choice other : choices) {
            boolean raises = higher != Direction.NEITHER
                    && other.score().orElseThrow().compareTo(now.score().orElseThrow()) * sign(higher) > 0;
            if (raises) {
                List<ScaleResult> after =
                        scoring.score(sheet.with(item.id(), other.toAnswer())).scales();
                for (int s = 0; s < before.size(); s++) {
                    neverLowers(before.get(s), after.get(s), instrument.gates().isEmpty());
                }
            }
        }
    }

    private static int sign(Direction direction) {
        return direction == Direction.MORE_DISTRESS ? 1 : direction == Direction.LESS_DISTRESS ? -1 : 0;
    }

    /** Compares where both answers leave the same items open, so that only the raised item differs: a gate could shut some. */
    private static void neverLowers(ScaleResult before, ScaleResult after, boolean ungated) {
        int sign = sign(before.scale().higher());
        if (sign == 0 || !before.closed().equals(after.closed())) {
            return;
        }
        if (before.outcome() instanceof ScaleOutcome.Scored one && after.outcome() instanceof ScaleOutcome.Scored two) {
            assertThat(two.exact().compareTo(one.exact()) * sign).isNotNegative();
        }
        if (ungated
                && before.outcome() instanceof ScaleOutcome.Bounded one
                && after.outcome() instanceof ScaleOutcome.Bounded two) {
            assertThat(two.most().compareTo(one.most()) * sign).isNotNegative();
            assertThat(two.least().compareTo(one.least()) * sign).isNotNegative();
        }
    }

    @Property(tries = 300)
    void SCR_08_a_lost_or_doubled_reverse_key_does_not_load(@ForAll("scaled") Case given) {
        Instrument instrument = given.instrument();
        for (Scale scale : instrument.scales()) {
            for (int t = 0; t < scale.terms().size() && scale.rule() != ScaleRule.COUNT; t++) {
                Term term = scale.terms().get(t);
                int wanted = sign(scale.higher())
                        * sign(instrument
                                .item(term.item())
                                .orElseThrow()
                                .higher()
                                .orElseThrow());
                Definition twisted = Definition.of("twisted");
                instrument.items().forEach(twisted::add);
                instrument.gates().forEach(twisted::add);
                List<Term> terms = new ArrayList<>(scale.terms());
                terms.set(t, new Term(term.item(), !term.reversed(), term.weight()));
                twisted.scale(ScaleDraft.of(scale.id(), scale.rule(), terms).higher(scale.higher()));
                assertThat(twisted.checked().problems().stream()
                                .map(Problem::code)
                                .toList())
                        .isEqualTo(wanted == 0 ? List.of() : List.of("DIRECTION_CONFLICT"));
            }
        }
    }

    /** A count of answers in the middle of the key goes up and down again as distress rises. */
    @Example
    void SCR_08_a_count_of_middle_answers_is_no_distress_scale() {
        ValueTest middle = new ValueTest.Compares(Comparison.EQUAL, Ratio.ONE);
        assertThat(counting(middle, Direction.MORE_DISTRESS).checked().isValid())
                .isFalse();
        assertThat(counting(middle, Direction.NEITHER).checked().isValid()).isTrue();
    }

    /** A set of low values, on a distress scale, is a reverse key in disguise. */
    @Example
    void SCR_08_a_count_of_listed_low_answers_is_no_distress_scale() {
        ValueTest low = new ValueTest.Chosen(List.of("0", "1"));
        assertThat(counting(low, Direction.MORE_DISTRESS).checked().isValid()).isFalse();
        assertThat(counting(low, Direction.NEITHER).checked().isValid()).isTrue();
    }

    /** A count says which answers it counts, and reverses nothing, however it is put together. */
    @Example
    void SCR_08_a_count_with_a_reverse_key_is_not_made() {
        ValueTest test = new ValueTest.Compares(Comparison.AT_LEAST, Ratio.ONE);
        List<Term> terms = List.of(new Term("1", true, Ratio.ONE));
        Throwable thrown = catchThrowable(() -> Definition.of("tiny")
                .item("1", 0, 1, 2)
                .scale(new ScaleDraft(
                        Scale.TOTAL,
                        new ScaleParts.Key(ScaleRule.COUNT, terms, Ratio.ONE, Optional.of(test)),
                        Direction.NEITHER,
                        new MissingRule.NonePublished("nothing"),
                        List.of(),
                        false))
                .instrument());
        assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
    }

    private static Definition counting(ValueTest test, Direction higher) {
        return Definition.of("tiny")
                .item("1", 0, 1, 2)
                .item("2", 0, 1, 2)
                .scale(ScaleDraft.count(Scale.TOTAL, test, "1", "2").higher(higher));
    }
}
