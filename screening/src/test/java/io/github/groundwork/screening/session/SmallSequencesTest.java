package io.github.groundwork.screening.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.testing.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every sequence of a few operations on an instrument of two items, of which the first opens the second, beside the model.
 *
 * <p>An operation that is not possible changes nothing, so that no sequence goes on from it.
 */
class SmallSequencesTest {
    private static final int DECLINED = 7;

    private static final Preferences WITH_KIM = Scene.saying(
            Scene.saying(AskingManner.WARN_FIRST, Strength.PREFERENCE, StandardTopic.SUICIDE),
            TopicBoundary.onlyWith(Said.KIM, Small.SUICIDE),
            Strength.PREFERENCE);

    /** The operations at the heart, each as the numbers that a walk reads: its kind, the device, the clock, the item, and what else. */
    private static final List<List<Integer>> HEART = List.of(
            List.of(Choosing.SHOW),
            List.of(Choosing.SKIP),
            List.of(Choosing.ANSWER, 0, 0, 0, 0, 0),
            List.of(Choosing.ANSWER, 0, 0, 0, 0, 1),
            List.of(Choosing.ANSWER, 0, 0, 0, DECLINED),
            List.of(Choosing.ANSWER, 0, 0, 1, 0, 1),
            List.of(Choosing.PAUSE),
            List.of(Choosing.RESUME),
            List.of(Choosing.STOP_ASKED),
            List.of(Choosing.REROUTE, 0, 0, 0, 1),
            List.of(Choosing.OFFER_AGAIN, 0, 0, 0, 0),
            List.of(Choosing.SAY, 0, 0, 0, 99, 0),
            List.of(Choosing.DISCARD));

    private static final List<List<Integer>> ALL = Stream.concat(
                    HEART.stream(),
                    Stream.of(
                            List.of(Choosing.STOP),
                            List.of(Choosing.END, 0, 0, 0, 99),
                            List.of(Choosing.END, 0, 0, 0, 0, 99),
                            List.of(Choosing.END, 0, 0, 0, 0, 0, 99),
                            List.of(Choosing.END, 0, 0, 0, 0, 0, 0),
                            List.of(Choosing.NOT_AGAIN, 0, 0, 1),
                            List.of(Choosing.CHECK_IN, 0, 0, 0, 0, 0),
                            List.of(Choosing.SAY, 0, 0, 0, 0, 0, 0),
                            List.of(Choosing.SAY, 0, 0, 0, 0, 0, 99),
                            List.of(Choosing.SAY, 0, 0, 0, 0, 1, 99),
                            List.of(Choosing.SAY, 0, 0, 0, 0, 2, 99),
                            List.of(Choosing.TELL, 0, 0, 0, 99),
                            List.of(Choosing.DELIVER, 0, 0, 1, 0, 0)))
            .toList();

    private int nodes;

    private static Situation situation(SessionOptions options) {
        Instrument instrument = Definition.of("small")
                .add(Small.item("1"))
                .add(Small.item("2", Small.SUICIDE))
                .gate(Definition.is("1", Comparison.AT_LEAST, 1), "2")
                .critical(1, false, "2")
                .instrument();
        Setting withKim = Scene.alone().withPresent(Said.KIM);
        SessionSetup setup = Small.setup(instrument).with(WITH_KIM).with(options);
        return new Situation(instrument, List.of(setup), List.of(withKim, Scene.alone()));
    }

    private static List<Integer> on(int device, List<Integer> move) {
        List<Integer> moved = new ArrayList<>(move);
        if (moved.size() == 1) {
            moved.add(0);
        }
        moved.set(1, device);
        return moved;
    }

    private void explore(Walk walk, List<List<Integer>> moves, int depth) {
        nodes++;
        if (depth == 0) {
            return;
        }
        Session before = walk.copies().get(0).session();
        for (List<Integer> move : moves) {
            Walk next = walk.fork();
            next.step(new Dice(move));
            if (next.copies().get(0).session() != before) {
                explore(next, moves, depth - 1);
            }
        }
    }

    @Test
    void SCR_27_every_sequence_of_three_operations_is_as_the_model_says() {
        explore(Walk.opened(situation(SessionOptions.usual()), 1), ALL, 3);
        assertThat(nodes).isGreaterThan(1_500);
    }

    @Test
    void SCR_19_every_sequence_of_five_operations_at_the_heart_is_as_the_model_says() {
        explore(Walk.opened(situation(SessionOptions.usual()), 1), HEART, 5);
        assertThat(nodes).isGreaterThan(6_000);
    }

    @Test
    void SCR_27_every_sequence_of_operations_with_check_ins_is_as_the_model_says() {
        explore(Walk.opened(situation(SessionOptions.usual().withDistress().withCheckInEvery(1)), 1), ALL, 2);
        assertThat(nodes).isGreaterThan(150);
    }

    @Test
    void SCR_14_every_sequence_of_operations_before_the_first_question_is_as_the_model_says() {
        explore(Walk.offered(situation(SessionOptions.usual().withAssent()), 1), ALL, 4);
        assertThat(nodes).isGreaterThan(1_500);
    }

    /** Goes through all sequences on one device, and merges what comes of each into what the other device has. */
    private void merge(Walk walk, int device, int depth) {
        nodes++;
        if (device == 1) {
            walk.fork().copies().get(0).merge(walk.copies().get(1));
        } else {
            merge(walk, 1, 1);
        }
        if (depth == 0) {
            return;
        }
        Session before = walk.copies().get(device).session();
        for (List<Integer> move : ALL) {
            Walk next = walk.fork();
            next.step(new Dice(on(device, move)));
            if (next.copies().get(device).session() != before) {
                merge(next, device, depth - 1);
            }
        }
    }

    @Test
    void COR_23_every_two_sequences_of_up_to_two_operations_and_one_merge_as_the_model_says() {
        Walk shown = Walk.opened(situation(SessionOptions.usual()), 2);
        shown.step(new Dice(List.of(Choosing.SHOW)));
        shown.copies().get(1).merge(shown.copies().get(0));
        merge(shown, 0, 2);
        assertThat(nodes).isGreaterThan(6_000);
    }
}
