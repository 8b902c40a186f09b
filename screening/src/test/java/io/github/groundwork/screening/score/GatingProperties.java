package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.BruteForce;
import io.github.groundwork.screening.testing.Case;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What answers open and close, beside every completion that they leave; answers that contradict a gate leave none. */
@StatisticsReport(onFailureOnly = true)
class GatingProperties {

    @Provide
    Arbitrary<Case> gated() {
        return Arb.sheets(Arb.instruments(3, 1, 0, 0, 0));
    }

    @Property(tries = 800, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void SCR_13_an_item_is_closed_or_open_exactly_if_it_is_so_in_every_completion(@ForAll("gated") Case given) {
        Gating gating = Scoring.of(given.instrument()).gating(given.sheet());
        List<BruteForce.Completion> completions = given.model().completions(given.sheet());
        Statistics.label("contradicts").collect(completions.isEmpty());
        for (Item item : given.instrument().items()) {
            long closed = completions.stream()
                    .filter(each -> isClosed(each, given, item.id()))
                    .count();
            Gating.State expected = closed == 0
                    ? Gating.State.OPEN
                    : closed == completions.size() ? Gating.State.CLOSED : Gating.State.UNDETERMINED;
            if (!completions.isEmpty()) {
                assertThat(gating.state(item.id())).as(item.id()).isEqualTo(expected);
                Statistics.collect(expected);
            }
        }
        Statistics.coverage(coverage -> {
            coverage.check(Gating.State.CLOSED).percentage(share -> share > 4);
            coverage.check(Gating.State.UNDETERMINED).percentage(share -> share > 4);
        });
    }

    private static boolean isClosed(BruteForce.Completion completion, Case given, String item) {
        return given.instrument().gates().stream()
                .filter(gate -> gate.opens().contains(item))
                .anyMatch(gate -> !given.model().isMet(gate.when(), completion));
    }
}
