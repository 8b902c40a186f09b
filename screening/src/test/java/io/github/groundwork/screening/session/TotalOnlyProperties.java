package io.github.groundwork.screening.session;

import static io.github.groundwork.screening.session.Scene.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.score.ScoreOnly;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.Phrase;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Graph;
import io.github.groundwork.screening.testing.Manner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Sessions in which the person counts for themselves and tells only the total. */
@StatisticsReport(onFailureOnly = true)
class TotalOnlyProperties {

    @Provide
    Arbitrary<Case> complete() {
        return Arb.sheets(Arb.instruments(0, 1, 1, 0, 0), Manner.COMPLETE);
    }

    @Provide
    Arbitrary<Instrument> shipped() {
        return Arbitraries.of(Instruments.standard().ids()).map(Instruments.standard()::get);
    }

    private static SessionSetup setup(Instrument instrument) {
        return SessionSetup.of(instrument, Scene.disclosure(), Scene.pathway())
                .with(Wordings.of(instrument))
                .with(SessionOptions.usual().totalOnly());
    }

    @Property(tries = 200, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void SCR_22_a_total_that_the_person_counted_equals_the_score_of_any_answers_that_add_up_to_it(
            @ForAll("complete") Case given) {
        Instrument instrument = given.instrument();
        boolean isPossible =
                instrument.scales().size() == 1 && isWhole(instrument.scales().get(0));
        Statistics.label("possible")
                .collect(isPossible)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        assertThat(setup(instrument).check().isEmpty()).isEqualTo(isPossible);
        ScoreReport report = given.report();
        Ratio total = isPossible ? report.scales().get(0).outcome().low().orElse(Ratio.of(-1)) : Ratio.of(-1);
        if (!total.isWhole() || total.signum() < 0) {
            return;
        }
        String scale = instrument.scales().get(0).id();
        Session session = Scene.previewed(setup(instrument));
        assertThat(session.next()).hasToString("Question[" + scale + "]");
        Session told = session.shown(rowan(2)).given(scale, total.toString(), rowan(2));

        assertThat(told.result().scoreOnly()).contains(report.scoreOnly());
        assertThat(told.result().scoreOnly().orElseThrow()).hasSameHashCodeAs(report.scoreOnly());
        assertThat(told.result().scale(scale)).isEmpty();
        instrument
                .cutOffs()
                .forEach(each -> assertThat(told.result().cutOff(each.name())).isEmpty());
        assertThat(told.result().responses().answers().values()).allMatch(Answer.NotReached.class::isInstance);
        assertThat(Graph.from(told.result().scoreOnly().orElseThrow()).values())
                .noneMatch(value -> value instanceof Answer);
        assertThat(told.attentions()).isEmpty();
    }

    private static boolean isWhole(Scale scale) {
        return scale.lowest().isWhole()
                && scale.highest().isWhole()
                && scale.lowest().signum() >= 0
                && scale.lowest().compareTo(scale.highest()) < 0;
    }

    @Property(tries = 200)
    void SCR_22_only_a_total_that_the_scale_can_have_is_taken(@ForAll @IntRange(min = -2, max = 60) int total) {
        Session session =
                Scene.previewed(setup(Instruments.standard().get("gad-7"))).shown(rowan(2));
        if (total < 0 || total > 21) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.given("total", Integer.toString(total), rowan(3)));
        } else {
            ScoreOnly only = session.given("total", Integer.toString(total), rowan(3))
                    .result()
                    .scoreOnly()
                    .orElseThrow();
            assertThat(only).isEqualTo(ScoreOnly.of(session.setup().instrument(), Ratio.of(total)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> session.given("1", "1", rowan(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> session.given("total", total + ".5", rowan(3)));
    }

    @Property(tries = 60)
    void SCR_22_the_person_is_told_to_tell_only_the_number_and_reads_every_line(
            @ForAll("shipped") Instrument instrument) {
        SessionSetup setup = setup(instrument);
        if (!setup.check().isEmpty()) {
            assertThat(setup.check()).allMatch(problem -> problem.code().equals("SETUP_TOTAL_ONLY"));
            return;
        }
        Session offered = Small.told(setup).consented(Scene.yes(1), rowan(1));
        String only = setup.how().phrases().text(Phrase.TOTAL_ONLY);
        assertThat(((NextStep.Notice) offered.next()).sentences()).contains(only);
        NextStep.Question question = (NextStep.Question) offered.shown(rowan(2)).next();
        assertThat(question.sentences()).contains(only);
        assertThat(question.text().lines()).hasSameSizeAs(instrument.items());
        assertThat(question.text().options()).isEmpty();
    }
}
