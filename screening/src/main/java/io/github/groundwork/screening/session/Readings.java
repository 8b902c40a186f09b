package io.github.groundwork.screening.session;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.score.CutOffResult;
import io.github.groundwork.screening.score.ScaleOutcome;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.WithheldReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways in which answers that are not settled could be settled, and what all of them say. */
final class Readings {
    /** The most ways that are looked at one by one. */
    static final int MOST = 256;

    private Readings() {}

    static Map<String, List<Answer>> unsettled(SessionState state) {
        Map<String, List<Answer>> found = new LinkedHashMap<>();
        state.items().forEach((item, each) -> {
            if (each.isUnsettled()) {
                found.put(item, each.answers());
            }
        });
        return Collections.unmodifiableMap(found);
    }

    /** The choices of one answer for each item that is not settled; an item that would make too many is left out, and so stays open. */
    static List<Map<String, Answer>> of(SessionState state) {
        List<Map<String, Answer>> choices = List.of(Map.of());
        for (Map.Entry<String, List<Answer>> each : unsettled(state).entrySet()) {
            if ((long) choices.size() * each.getValue().size() <= MOST) {
                choices = times(choices, each.getKey(), each.getValue());
            }
        }
        return choices;
    }

    private static List<Map<String, Answer>> times(
            List<Map<String, Answer>> choices, String item, List<Answer> answers) {
        List<Map<String, Answer>> more = new ArrayList<>();
        for (Map<String, Answer> choice : choices) {
            for (Answer answer : answers) {
                Map<String, Answer> longer = new LinkedHashMap<>(choice);
                longer.put(item, answer);
                more.add(longer);
            }
        }
        return more;
    }

    static Optional<ScaleOutcome> outcome(List<ScoreReport> readings, String id) {
        Optional<Scale> scale = readings.get(0).instrument().scale(id);
        return scale.map(each -> over(
                each,
                readings.stream()
                        .map(report -> report.scale(id).orElseThrow().outcome())
                        .distinct()
                        .toList()));
    }

    private static ScaleOutcome over(Scale scale, List<ScaleOutcome> outcomes) {
        if (outcomes.size() == 1) {
            return outcomes.get(0);
        }
        Optional<ScaleOutcome> contradicted = outcomes.stream()
                .filter(new ScaleOutcome.Withheld(WithheldReason.CONTRADICTION)::equals)
                .findFirst();
        if (contradicted.isPresent()) {
            return contradicted.get();
        }
        Ratio least = outcomes.stream()
                .map(each -> each.low().orElse(scale.lowest()))
                .min(Ratio::compareTo)
                .orElseThrow();
        Ratio most = outcomes.stream()
                .map(each -> each.high().orElse(scale.highest()))
                .max(Ratio::compareTo)
                .orElseThrow();
        boolean isScored = outcomes.stream().noneMatch(ScaleOutcome.Withheld.class::isInstance);
        return isScored && least.equals(most) ? new ScaleOutcome.Scored(least) : new ScaleOutcome.Bounded(least, most);
    }

    static Optional<CutOffResult.Status> status(List<ScoreReport> readings, String name) {
        List<CutOffResult.Status> found = readings.stream()
                .flatMap(report -> report.cutOff(name).stream())
                .map(CutOffResult::status)
                .distinct()
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(found.size() == 1 ? found.get(0) : CutOffResult.Status.UNDETERMINED);
    }
}
