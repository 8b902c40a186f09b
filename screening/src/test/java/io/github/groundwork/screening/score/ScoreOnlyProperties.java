package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.BruteForce;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Sheets;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** SCR-22: score-only results are their published values and nothing else. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class ScoreOnlyProperties {

    @Provide
    Arbitrary<Tuple.Tuple2<Case, Case>> pairs() {
        return Arb.pairs(Arb.instruments(1, 2, 0, 1, 1));
    }

    @Property(tries = 300)
    void SCR_22_equal_values_give_equal_results_and_other_values_other_ones(
            @ForAll("pairs") Tuple.Tuple2<Case, Case> pair, @ForAll Context context) {
        ScoreReport one = pair.get1().report();
        ScoreReport two = pair.get2().with(pair.get2().sheet().in(context)).report();
        boolean same = values(one).equals(values(two));
        assertThat(one.scoreOnly().equals(two.scoreOnly())).isEqualTo(same);
        if (same) {
            assertThat(one.scoreOnly()).hasSameHashCodeAs(two.scoreOnly());
            assertThat(one.scoreOnly()).hasToString(two.scoreOnly().toString());
        }
        Statistics.label("different sheets of equal value")
                .collect(same
                        && !one.responses().answers().equals(two.responses().answers()))
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
    }

    private static List<Optional<Ratio>> values(ScoreReport report) {
        return report.scales().stream().map(ScaleResult::value).toList();
    }

    @Property
    void SCR_22_all_complete_sheets_of_equal_values_are_one_result(@ForAll Instrument instrument) {
        Sheets sheets = new Sheets(instrument);
        Map<List<Optional<Ratio>>, ScoreOnly> byValue = new HashMap<>();
        Scoring scoring = Scoring.of(instrument);
        int most = Math.min(100, sheets.complete().size());
        for (BruteForce.Completion completion : sheets.complete().subList(0, most)) {
            ScoreReport report = scoring.score(sheets.sheet(completion, Answer.notReached()));
            ScoreOnly first = byValue.computeIfAbsent(values(report), v -> report.scoreOnly());
            assertThat(report.scoreOnly()).isEqualTo(first).hasSameHashCodeAs(first);
        }
    }

    @Property
    void SCR_22_it_shows_the_values_and_nothing_else(@ForAll Case given) {
        ScoreReport report = given.report();
        ScoreOnly only = report.scoreOnly();
        assertThat(only.instrument()).isEqualTo(given.instrument().id());
        assertThat(only.version()).isEqualTo(given.instrument().version());
        assertThat(only.scales())
                .isEqualTo(report.scales().stream().map(s -> s.scale().id()).toList());
        report.scales().forEach(s -> assertThat(only.value(s.scale().id())).isEqualTo(s.value()));
    }

    @Example
    void SCR_22_it_holds_no_items_and_no_explanation() {
        assertThat(Stream.of(ScoreOnly.class.getDeclaredFields())
                        .map(Field::getName)
                        .filter(name -> !name.startsWith("$")))
                .containsExactlyInAnyOrder("instrument", "version", "values");
        Set<Class<?>> plain = Set.of(String.class, List.class, Optional.class, boolean.class, int.class);
        assertThat(Stream.of(ScoreOnly.class.getMethods())
                        .filter(method -> method.getDeclaringClass() == ScoreOnly.class
                                && !Modifier.isStatic(method.getModifiers()))
                        .map(Method::getReturnType))
                .isNotEmpty()
                .allMatch(plain::contains);
    }
}
