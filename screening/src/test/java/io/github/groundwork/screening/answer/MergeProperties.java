package io.github.groundwork.screening.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Definition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** SCR-24, and putting two halves of one person's answers together. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class MergeProperties {

    @Provide
    Arbitrary<Tuple.Tuple2<Case, Case>> pairs() {
        return Arb.pairs(Arb.instruments(1, 1, 0, 0, 0));
    }

    @Property
    void SCR_24_sheets_of_different_informants_are_never_put_together(
            @ForAll("pairs") Tuple.Tuple2<Case, Case> pair, @ForAll Informant one, @ForAll Informant two) {
        Responses mine = pair.get1().sheet().by(one);
        for (Responses theirs :
                List.of(pair.get1().sheet().by(two), pair.get2().sheet().by(two))) {
            Checked<Responses> merged = mine.mergedWith(theirs);
            boolean told = merged.problems().stream().map(Problem::code).anyMatch("MERGE_INFORMANT"::equals);
            assertThat(told).isEqualTo(one != two);
            if (one != two) {
                assertThat(merged.isValid()).isFalse();
            }
        }
    }

    @Property(tries = 500)
    void halves_of_one_sheet_make_it_whole_again_in_either_order(@ForAll Case given, @ForAll Random random) {
        Responses left = Responses.start(given.instrument());
        Responses right = left;
        for (Item item : given.instrument().items()) {
            Answer answer = given.sheet().answer(item.id());
            int side = random.nextInt(3);
            left = side == 1 ? left : left.with(item.id(), answer);
            right = side == 0 ? right : right.with(item.id(), answer);
        }
        assertThat(left.mergedWith(right)).isEqualTo(Checked.of(given.sheet()));
        assertThat(right.mergedWith(left)).isEqualTo(Checked.of(given.sheet()));
        assertThat(given.sheet().mergedWith(given.sheet())).isEqualTo(Checked.of(given.sheet()));
        assertThat(given.sheet().mergedWith(Responses.start(given.instrument())))
                .isEqualTo(Checked.of(given.sheet()));
    }

    @Property(tries = 1_000)
    void no_answer_is_lost_and_every_conflict_is_reported(@ForAll("pairs") Tuple.Tuple2<Case, Case> pair) {
        Responses mine = pair.get1().sheet();
        Responses theirs = pair.get2().sheet();
        Map<String, Answer> expected = new LinkedHashMap<>();
        Set<String> conflicts = new LinkedHashSet<>();
        for (Item item : mine.instrument().items()) {
            Optional<Answer> whole = together(mine.answer(item.id()), theirs.answer(item.id()));
            whole.ifPresentOrElse(
                    answer -> expected.put(item.id(), answer), () -> conflicts.add("/answers/" + item.id()));
        }
        Checked<Responses> merged = mine.mergedWith(theirs);
        assertThat(merged.problems()).extracting(Problem::path).containsExactlyElementsOf(conflicts);
        assertThat(merged.problems()).extracting(Problem::code).allMatch("MERGE_CONFLICT"::equals);
        merged.value().ifPresent(whole -> assertThat(whole.answers()).isEqualTo(expected));
        assertThat(theirs.mergedWith(mine)).isEqualTo(merged);
        Statistics.label("agree")
                .collect(conflicts.isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 10));
        Statistics.label("conflict")
                .collect(!conflicts.isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 10));
    }

    /** Returns what two answers to one item make, or empty if somebody has to settle them. */
    private static Optional<Answer> together(Answer one, Answer two) {
        if (one.equals(two)) {
            return Optional.of(one);
        }
        if (one.isGiven() != two.isGiven()) {
            return Optional.of(one.isGiven() ? one : two);
        }
        if (one.equals(Answer.notReached()) || two.equals(Answer.notReached())) {
            return Optional.of(one.equals(Answer.notReached()) ? two : one);
        }
        return Optional.empty();
    }

    @Property
    void sheets_of_different_instruments_are_not_put_together(@ForAll Case given) {
        Responses other = Responses.start(Definition.of("other").item("1", 0, 1).instrument());
        Responses sameId = Responses.start(
                Definition.of(given.instrument().id()).item("a", 0, 1, 2, 3, 4).instrument());
        assertThat(given.sheet().mergedWith(other).problems())
                .extracting(Problem::code)
                .containsExactly("MERGE_OTHER_INSTRUMENT");
        assertThat(given.sheet().mergedWith(sameId).problems())
                .extracting(Problem::code)
                .containsExactly("MERGE_OTHER_VERSION");
    }

    @Property
    void putting_together_keeps_this_sheets_circumstances(@ForAll Case given, @ForAll Context context) {
        Responses known = Responses.start(given.instrument()).in(context);
        Responses whole = known.mergedWith(given.sheet()).orThrow();
        assertThat(whole).isEqualTo(given.sheet().in(context));
    }
}
