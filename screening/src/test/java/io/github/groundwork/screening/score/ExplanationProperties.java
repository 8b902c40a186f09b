package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Term;
import io.github.groundwork.screening.score.Explanation.Contribution;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Fraction;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** SCR-07: an explanation adds up and names what it rests on. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class ExplanationProperties {

    @Provide
    Arbitrary<Case> scaled() {
        return Arb.sheets(Arb.instruments(2, 3, 0, 0, 0));
    }

    private static Fraction sum(Explanation.OfScale scale, Function<Contribution, Ratio> part) {
        return scale.contributions().stream().map(part).map(Fraction::from).reduce(Fraction.ZERO, Fraction::plus);
    }

    @Property(tries = 1_000)
    void SCR_07_contributions_add_up_to_the_total(@ForAll("scaled") Case given) {
        addsUp(given.report());
    }

    @Property(tries = 300)
    void SCR_07_contributions_add_up_to_an_analysts_estimate(@ForAll("scaled") Case given, @ForAll boolean whole) {
        AnalystRule rule = new AnalystRule(Ratio.of(1, 2), whole, "a paper");
        addsUp(Scoring.of(given.instrument()).estimatingBy(rule).score(given.sheet()));
    }

    private static void addsUp(ScoreReport report) {
        for (Explanation.OfScale scale : report.explanation().scales()) {
            scale.result().value().ifPresent(value -> {
                assertThat(sum(scale, Contribution::least)).isEqualTo(Fraction.from(value));
                assertThat(sum(scale, Contribution::most)).isEqualTo(Fraction.from(value));
            });
        }
    }

    @Property(tries = 1_000)
    void SCR_07_contributions_of_a_bounded_scale_hold_its_bounds(@ForAll("scaled") Case given) {
        for (Explanation.OfScale scale : given.report().explanation().scales()) {
            if (scale.result().outcome() instanceof ScaleOutcome.Bounded bounded) {
                Fraction least = sum(scale, Contribution::least);
                Fraction most = sum(scale, Contribution::most);
                assertThat(least).isLessThanOrEqualTo(Fraction.from(bounded.least()));
                assertThat(most).isGreaterThanOrEqualTo(Fraction.from(bounded.most()));
                if (given.instrument().gates().isEmpty()) {
                    assertThat(least).isEqualTo(Fraction.from(bounded.least()));
                    assertThat(most).isEqualTo(Fraction.from(bounded.most()));
                }
            }
        }
    }

    @Property(tries = 300)
    void SCR_07_each_names_item_answer_key_direction_rule_and_source(@ForAll("scaled") Case given) {
        ScoreReport report = given.report();
        Explanation explanation = report.explanation();
        assertThat(explanation.scales()).extracting(Explanation.OfScale::result).isEqualTo(report.scales());
        for (Explanation.OfScale scale : explanation.scales()) {
            List<Term> terms = scale.result().scale().terms();
            assertThat(scale.contributions())
                    .extracting(c -> c.item().id())
                    .isEqualTo(terms.stream().map(Term::item).toList());
            assertThat(scale.contributions())
                    .extracting(Contribution::reversed)
                    .isEqualTo(terms.stream().map(Term::reversed).toList());
            assertThat(scale.contributions())
                    .allMatch(
                            c -> c.answer().equals(given.sheet().answer(c.item().id())));
            assertThat(scale.rule()).isNotBlank();
            assertThat(scale.evidence()).isEqualTo(scale.result().scale().evidence());
        }
    }

    @Property
    void SCR_07_the_plain_text_names_every_item_once_per_scale_and_the_value(@ForAll("scaled") Case given) {
        ScoreReport report = given.report();
        String text = report.explanation().text(Locale.ENGLISH);
        int items =
                report.scales().stream().mapToInt(s -> s.scale().terms().size()).sum();
        assertThat(text.lines().filter(line -> line.startsWith("  Item "))).hasSize(items);
        for (ScaleResult result : report.scales()) {
            result.value()
                    .ifPresent(v -> assertThat(text).contains(Fraction.from(v).shown()));
            assertThat(text).contains(result.scale().evidence().source());
        }
    }
}
