package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** SCR-11: a declared total is computed again; a difference is reported, and nothing is silently repaired. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class DeclaredProperties {

    @Provide
    Arbitrary<Case> scaled() {
        return Arb.sheets(Arb.instruments(1, 3, 2, 1, 1));
    }

    @Property(tries = 300)
    void SCR_11_a_difference_is_reported_with_both_figures_and_changes_no_score(
            @ForAll("scaled") Case given, @ForAll Ratio declared) {
        ScoreReport plain = given.report();
        for (ScaleResult result : plain.scales()) {
            String scale = result.scale().id();
            Responses sheet = given.sheet().declaring(scale, declared);
            ScoreReport report = given.with(sheet).report();
            boolean agrees = result.value()
                    .filter(v -> v.equals(declared) || shown(v).equals(Fraction.from(declared)))
                    .isPresent();
            assertThat(report.declaredDifferences())
                    .isEqualTo(agrees ? List.of() : List.of(new DeclaredDifference(scale, declared, result.outcome())));
            unchanged(plain, report);
            assertThat(sheet.declared()).containsOnlyKeys(scale).containsValue(declared);
        }
    }

    private static Fraction shown(Ratio value) {
        return Fraction.from(new BigDecimal(Fraction.from(value).shown()));
    }

    private static void unchanged(ScoreReport plain, ScoreReport report) {
        assertThat(report.scales()).isEqualTo(plain.scales());
        assertThat(report.cutOffs()).isEqualTo(plain.cutOffs());
        assertThat(report.categories()).isEqualTo(plain.categories());
        assertThat(report.attentions()).isEqualTo(plain.attentions());
        assertThat(report.scoreOnly()).isEqualTo(plain.scoreOnly());
    }

    @Property(tries = 300)
    void SCR_11_the_right_total_exact_or_as_it_is_shown_is_no_difference(@ForAll("scaled") Case given) {
        Responses exact = given.sheet();
        Responses rounded = given.sheet();
        for (ScaleResult result : given.report().scales()) {
            Optional<Ratio> value = result.value();
            if (value.isPresent()) {
                exact = exact.declaring(result.scale().id(), value.get());
                rounded = rounded.declaring(
                        result.scale().id(), shown(value.get()).toRatio());
            }
        }
        assertThat(given.with(exact).report().declaredDifferences()).isEmpty();
        assertThat(given.with(rounded).report().declaredDifferences()).isEmpty();
    }

    @Property
    void SCR_11_every_difference_is_reported(@ForAll("scaled") Case given) {
        Responses sheet = given.sheet();
        for (Scale scale : given.instrument().scales()) {
            sheet = sheet.declaring(scale.id(), scale.highest().plus(Ratio.ONE));
        }
        assertThat(given.with(sheet).report().declaredDifferences())
                .extracting(DeclaredDifference::scale)
                .isEqualTo(given.instrument().scales().stream()
                        .filter(scale -> !given.report()
                                .scale(scale.id())
                                .orElseThrow()
                                .value()
                                .equals(Optional.of(scale.highest().plus(Ratio.ONE))))
                        .map(Scale::id)
                        .toList());
    }
}
