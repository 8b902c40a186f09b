package io.github.groundwork.screening.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.score.Caveat;
import io.github.groundwork.screening.score.ScaleOutcome;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.session.event.Route;
import io.github.groundwork.screening.session.event.Routing;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What becomes of answers and of what was not answered, and in which order and words items come. */
@Domain(Sessions.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class SheetProperties {

    @Provide
    Arbitrary<Situation> open() {
        return Situations.open();
    }

    @Provide
    Arbitrary<Situation> shipped() {
        return Situations.shipped();
    }

    private static void reaches(String what, boolean here, double percent) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }

    @Property(
            tries = 150,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void SCR_15_every_item_can_be_declined_and_all_declined_ends_normally_and_unscored(
            @ForAll("open") Situation situation) {
        List<Session> way = Follow.toTheEnd(situation.offered(), 1);
        Session last = way.get(way.size() - 1);

        assertThat(last.result().outcome())
                .isEqualTo(way.size() == 1 ? SessionOutcome.BLOCKED : SessionOutcome.COMPLETED);
        assertThat(last.result().responses().givenCount()).isZero();
        assertThat(last.result().scoreOnly()).isEmpty();
        for (Item item : situation.instrument().items()) {
            assertThat(last.result().responses().answer(item.id()))
                    .isInstanceOfAny(Answer.Declined.class, Answer.NotAsked.class, Answer.NotReached.class);
        }
        situation
                .instrument()
                .scales()
                .forEach(scale -> last.result()
                        .scale(scale.id())
                        .ifPresent(outcome -> assertThat(outcome).isInstanceOf(ScaleOutcome.Withheld.class)));
        reaches("gates", !situation.instrument().gates().isEmpty(), 20);
        reaches("critical", !situation.instrument().critical().isEmpty(), 20);
    }

    @Property(
            tries = 150,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void SCR_21_items_come_in_the_instruments_order_and_words_unless_the_person_moves_a_topic(
            @ForAll("open") Situation generated, @ForAll("shipped") Situation shipped, @ForAll boolean isGenerated) {
        Situation situation = isGenerated ? generated : shipped;
        List<Session> way = Follow.toTheEnd(situation.offered(), 0);
        Session last = way.get(way.size() - 1);
        if (last.result().outcome() == SessionOutcome.BLOCKED) {
            return;
        }
        Route route = Log.of(last).stream()
                .flatMap(event -> Log.route(event).stream())
                .findFirst()
                .orElseThrow();
        List<String> moved = route.routings().stream()
                .filter(each -> each.last() && each.withheld().isEmpty())
                .map(Routing::item)
                .toList();
        List<String> expected = new ArrayList<>(situation.items());
        expected.removeAll(Log.withheld(route));
        expected.removeAll(moved);
        expected.addAll(moved);
        assertThat(route.order()).isEqualTo(expected);
        List<String> shown = Log.shown(last);
        if (!shown.isEmpty() && (situation.instrument().gates().isEmpty() || moved.isEmpty())) {
            assertThat(expected).containsSubsequence(shown);
        }
        assertThat(last.result().caveats().stream()
                        .filter(caveat -> caveat.kind() == Caveat.Kind.ORDER_CHANGED)
                        .flatMap(caveat -> caveat.items().stream()))
                .isEqualTo(moved);
        way.forEach(SheetProperties::isWorded);
        reaches("moved", !moved.isEmpty(), 0.6);
    }

    private static void isWorded(Session session) {
        if (session.next() instanceof NextStep.Question question
                && !session.setup().how().options().isTotalOnly()) {
            var pack = session.setup().how().wording().orElseThrow();
            Item item = session.setup().instrument().item(question.item()).orElseThrow();
            assertThat(question.text().lines()).containsExactly(pack.text(item.id()));
            assertThat(question.text().lines()).doesNotContain(item.topic());
            question.text()
                    .options()
                    .forEach(label ->
                            assertThat(pack.label(item.id(), label.value())).contains(label.text()));
            assertThat(question.format()).isEqualTo(item.format());
        }
    }

    @Property(
            tries = 150,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void SCR_01_a_non_answer_becomes_no_value_in_any_reading(
            @ForAll("open") Situation situation, @ForAll Theme theme, @ForAll Sessions.Moves moves) {
        Walk walk = Walk.of(situation, theme, 2, true, moves);
        Copy copy = walk.copies().get(0);
        copy.merge(walk.copies().get(1));

        SessionResult result = copy.session().result();
        for (ScoreReport reading : result.readings()) {
            for (Item item : situation.instrument().items()) {
                Answer answer = reading.responses().answer(item.id());
                boolean isOpen = result.unsettled().containsKey(item.id());
                assertThat(answer)
                        .isIn(
                                isOpen
                                        ? result.unsettled().get(item.id())
                                        : List.of(
                                                copy.expected().items().sheet().get(item.id())));
            }
            for (Scale scale : situation.instrument().scales()) {
                ScaleOutcome one = reading.scale(scale.id()).orElseThrow().outcome();
                boolean isDivided = !scale.lowest().equals(scale.highest());
                result.scale(scale.id()).filter(whole -> isDivided).ifPresent(whole -> isWithin(one, whole));
            }
        }
        reaches("several readings", result.readings().size() > 1, 1);
    }

    /** What all readings say together is never narrower than what one says. */
    private static void isWithin(ScaleOutcome one, ScaleOutcome whole) {
        one.low()
                .ifPresent(
                        low -> whole.low().ifPresent(least -> assertThat(least).isLessThanOrEqualTo(low)));
        one.high()
                .ifPresent(
                        high -> whole.high().ifPresent(most -> assertThat(most).isGreaterThanOrEqualTo(high)));
        assertThat(one.low().isEmpty() && one.high().isEmpty() && whole instanceof ScaleOutcome.Scored)
                .as("nothing is scored that one reading withholds")
                .isFalse();
    }
}
