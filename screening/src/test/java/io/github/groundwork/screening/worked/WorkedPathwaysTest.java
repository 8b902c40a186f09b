package io.github.groundwork.screening.worked;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.catalog.Pathways;
import io.github.groundwork.screening.pathway.EarlierResult;
import io.github.groundwork.screening.pathway.PathwayStep;
import io.github.groundwork.screening.pathway.ScreeningPathway;
import io.github.groundwork.screening.pathway.StageDecision;
import io.github.groundwork.screening.score.Scoring;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked examples of every pathway that comes with the library, each step met, not met and open. */
class WorkedPathwaysTest {

    private static final Instruments ALL = Instruments.standard();

    private static Responses sheet(String id) {
        return Responses.start(ALL.get(id));
    }

    private static Responses asq(int... values) {
        Responses sheet = sheet("asq");
        for (int i = 0; i < values.length; i++) {
            sheet = sheet.given(i + 1, values[i]);
        }
        return sheet;
    }

    private static Arguments example(String note, String pathway, Responses sheet, String... statuses) {
        return Arguments.of(note, pathway, sheet, List.of(statuses));
    }

    static Stream<Arguments> examples() {
        Responses phq9 = Responses.of(ALL.get("phq-9"), 3, 3, 3, 3, 3, 3, 3, 3, 0);
        Responses screener = sheet("c-ssrs-screener");
        return Stream.of(
                example("2 + 1 reaches 3", "depression", Responses.of(ALL.get("phq-2"), 2, 1), "met"),
                example("1 + 1 stays below 3", "depression", Responses.of(ALL.get("phq-2"), 1, 1), "not-met"),
                example(
                        "3 and a decline: at least 3",
                        "depression",
                        sheet("phq-2").given(1, 3).declined(2),
                        "met"),
                example(
                        "2 and a decline: 2 to 5",
                        "depression",
                        sheet("phq-2").given(1, 2).declined(2),
                        "undetermined"),
                example("nothing answered", "depression", sheet("phq-2"), "undetermined"),
                example("24 of 27 with a no at item 9", "depression", phq9, "not-met", "not-met"),
                example(
                        "item 9 alone, the rest declined",
                        "depression",
                        sheet("phq-9").given(9, 1),
                        "met",
                        "met"),
                example("item 9 declined", "depression", phq9.declined(9), "undetermined", "undetermined"),
                example("0 + 3 reaches 3", "anxiety", Responses.of(ALL.get("gad-2"), 0, 3), "met"),
                example("0 + 2 stays below 3", "anxiety", Responses.of(ALL.get("gad-2"), 0, 2), "not-met"),
                example("1 and one open: 1 to 4", "anxiety", sheet("gad-2").given(2, 1), "undetermined"),
                example("exposed, 4 of 5", "trauma", Responses.of(ALL.get("pc-ptsd-5"), 1, 1, 1, 1, 1, 0), "met"),
                example("exposed, 3 of 5", "trauma", Responses.of(ALL.get("pc-ptsd-5"), 1, 1, 1, 1, 0, 0), "not-met"),
                example("not exposed: 0", "trauma", sheet("pc-ptsd-5").given(0, 0), "not-met"),
                example("exposure declined", "trauma", sheet("pc-ptsd-5").declined(0), "undetermined"),
                example("four times no", "suicide", asq(0, 0, 0, 0), "not-met", "not-met", "not-met"),
                example("a yes, not now", "suicide", asq(1, 0, 0, 0, 0), "not-met", "met", "met"),
                example("a yes, and now", "suicide", asq(1, 0, 0, 0, 1), "met", "met", "met"),
                example(
                        "a yes, and nobody knows about now",
                        "suicide",
                        asq(0, 0, 1, 0).declined(5),
                        "undetermined",
                        "met",
                        "met"),
                example(
                        "a decline leads to a talk and is no yes",
                        "suicide",
                        asq(0, 0, 0).declined(4).given(5, 0),
                        "not-met",
                        "met",
                        "not-met"),
                example("nothing answered", "suicide", sheet("asq"), "undetermined", "undetermined", "undetermined"),
                example(
                        "three times no",
                        "suicide",
                        screener.given(1, 0).given(2, 0).given(6, 0),
                        "not-met",
                        "not-met",
                        "not-met"),
                example(
                        "a wish to be dead",
                        "suicide",
                        screener.given(1, 1).given(2, 0).given(6, 0),
                        "not-met",
                        "met",
                        "met"),
                example(
                        "some intent",
                        "suicide",
                        screener.given(1, 1)
                                .given(2, 1)
                                .given(3, 0)
                                .given(4, 1)
                                .given(5, 0)
                                .given(6, 0),
                        "met",
                        "met",
                        "met"),
                example(
                        "intent declined, lower answers yes",
                        "suicide",
                        screener.given(1, 1)
                                .given(2, 1)
                                .given(3, 1)
                                .declined(4)
                                .given(5, 0)
                                .given(6, 0),
                        "undetermined",
                        "met",
                        "met"),
                example(
                        "two answers open",
                        "suicide",
                        screener.given(1, 0).given(2, 0),
                        "undetermined",
                        "undetermined",
                        "undetermined"));
    }

    private static List<StageDecision> decided(String pathway, Responses sheet) {
        EarlierResult earlier = EarlierResult.of(
                HistoryId.parse("screening-1"),
                Instant.parse("2026-03-03T10:00:00Z"),
                List.of(Scoring.of(sheet.instrument()).score(sheet)));
        return Pathways.standard().get(pathway).after(earlier);
    }

    private static String name(StageDecision decision) {
        return decision.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("examples")
    void SCR_31_each_step_is_decided(String note, String pathway, Responses sheet, List<String> statuses) {
        List<StageDecision> decisions = decided(pathway, sheet);

        assertThat(decisions.stream().map(WorkedPathwaysTest::name)).isEqualTo(statuses);
        assertThat(decisions)
                .allSatisfy(each ->
                        assertThat(each.offer().isPresent()).isEqualTo(each.status() == StageDecision.Status.MET));
    }

    @Test
    void every_step_has_an_example_of_every_status() {
        Set<List<String>> seen = new HashSet<>();
        examples().forEach(each -> {
            String pathway = (String) each.get()[1];
            decided(pathway, (Responses) each.get()[2])
                    .forEach(d -> seen.add(List.of(pathway, d.step().id(), name(d))));
        });
        List<List<String>> wanted = new ArrayList<>();
        for (ScreeningPathway pathway : Pathways.standard().all()) {
            for (PathwayStep step : pathway.steps()) {
                for (String status : List.of("met", "not-met", "undetermined")) {
                    wanted.add(List.of(pathway.id(), step.id(), status));
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(wanted);
    }
}
