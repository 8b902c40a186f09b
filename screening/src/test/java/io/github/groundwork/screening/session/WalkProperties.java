package io.github.groundwork.screening.session;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** Random walks of hosts and people through sessions, beside a model that says at each step what is to be expected. */
class WalkProperties {

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Provide
    Arbitrary<List<List<Integer>>> moves() {
        return Dice.picks(12).list().ofMinSize(5).ofMaxSize(50);
    }

    @Property(
            tries = 200,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void one_device(@ForAll("situations") Situation situation, @ForAll("moves") List<List<Integer>> moves) {
        Walk walk = Walk.of(situation, 1, false, moves);
        walk.reached().forEach(each -> Statistics.collect(each));
    }

    @Property(
            tries = 200,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void three_devices(@ForAll("situations") Situation situation, @ForAll("moves") List<List<Integer>> moves) {
        Walk walk = Walk.of(situation, 3, true, moves);
        walk.reached().forEach(each -> Statistics.collect(each));
    }
}
