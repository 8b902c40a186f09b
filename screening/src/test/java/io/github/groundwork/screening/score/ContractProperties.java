package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.Case;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The contracts of equals and hashCode of answer sheets and of what they yield. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class ContractProperties {

    @Provide
    Arbitrary<Tuple.Tuple2<Case, Case>> pairs() {
        return Arb.pairs(Arb.instruments(1, 1, 1, 1, 1));
    }

    @Property
    void sheets_are_equal_exactly_if_their_answers_and_circumstances_are(
            @ForAll("pairs") Tuple.Tuple2<Case, Case> pair, @ForAll Context context) {
        Responses one = pair.get1().sheet();
        Responses two = pair.get2().sheet();
        assertThat(one.equals(two)).isEqualTo(one.answers().equals(two.answers()));
        assertThat(one.equals(two)).isEqualTo(two.equals(one));
        assertThat(one.in(context).equals(one)).isEqualTo(context.equals(Context.unknown()));
        assertThat(one.by(Informant.CLINICIAN)).isNotEqualTo(one);
        assertThat(one).isEqualTo(copyOf(one)).hasSameHashCodeAs(copyOf(one));
        assertThat(one.equals(null)).isFalse();
    }

    private static Responses copyOf(Responses sheet) {
        Responses copy = Responses.start(sheet.instrument());
        for (var each : sheet.answers().entrySet()) {
            copy = copy.with(each.getKey(), Answer.declined()).with(each.getKey(), each.getValue());
        }
        return copy;
    }

    @Property
    void reports_are_equal_exactly_if_their_sheets_and_rules_are(@ForAll("pairs") Tuple.Tuple2<Case, Case> pair) {
        Scoring scoring = Scoring.of(pair.get1().instrument());
        ScoreReport one = scoring.score(pair.get1().sheet());
        ScoreReport two = scoring.score(pair.get2().sheet());
        ScoreReport again = pair.get1().report();
        assertThat(one.equals(two))
                .isEqualTo(pair.get1().sheet().equals(pair.get2().sheet()));
        assertThat(one).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(again).isEqualTo(one);
        assertThat(again.scales()).isEqualTo(one.scales());
        assertThat(again.explanation()).isEqualTo(one.explanation());
        ScoreReport analysed = scoring.estimatingBy(AnalystRule.prorated(Ratio.ONE, "a paper"))
                .score(pair.get1().sheet());
        assertThat(analysed).isNotEqualTo(one);
        assertThat(one.equals(null)).isFalse();
        List<ScoreOnly> only = List.of(one.scoreOnly(), again.scoreOnly());
        assertThat(only.get(0)).isEqualTo(only.get(1)).hasSameHashCodeAs(only.get(1));
        assertThat(only.get(0).equals(null)).isFalse();
    }
}
