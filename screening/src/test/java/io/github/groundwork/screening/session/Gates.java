package io.github.groundwork.screening.session;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.score.Gating;
import io.github.groundwork.screening.score.Scoring;
import io.github.groundwork.screening.testing.BruteForce;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which items answers open and close: told from every completion that they leave. Keeps what it found; used within one test. */
final class Gates {
    private static final int MOST_SHEETS = 800;

    private final Instrument instrument;
    private final BruteForce model;
    private final Scoring scoring;
    private final Map<Map<String, Answer>, Map<String, Gating.State>> found = new HashMap<>();

    Gates(Instrument instrument) {
        this.instrument = instrument;
        this.model = BruteForce.of(instrument);
        this.scoring = Scoring.of(instrument);
    }

    Gating.State state(String item, Map<String, Answer> answers) {
        return instrument.gates().isEmpty()
                ? Gating.State.OPEN
                : found.computeIfAbsent(Map.copyOf(answers), this::states).getOrDefault(item, Gating.State.OPEN);
    }

    private Map<String, Gating.State> states(Map<String, Answer> answers) {
        List<BruteForce.Completion> sheets = model.space() <= MOST_SHEETS ? model.completions(answers) : List.of();
        Map<String, Gating.State> states = new LinkedHashMap<>();
        for (Gate gate : instrument.gates()) {
            long met = sheets.stream()
                    .filter(sheet -> model.isMet(gate.when(), sheet))
                    .count();
            Gating.State state = met == 0
                    ? Gating.State.CLOSED
                    : met == sheets.size() ? Gating.State.OPEN : Gating.State.UNDETERMINED;
            gate.opens().forEach(item -> states.put(item, state));
        }
        return sheets.isEmpty() ? asTheScoringSays(answers) : states;
    }

    /** Where an instrument is too large to be looked through, or answers contradict a gate. */
    private Map<String, Gating.State> asTheScoringSays(Map<String, Answer> answers) {
        Responses sheet = Responses.start(instrument);
        for (Map.Entry<String, Answer> each : answers.entrySet()) {
            sheet = sheet.with(each.getKey(), each.getValue());
        }
        Gating gating = scoring.gating(sheet);
        Map<String, Gating.State> states = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            states.put(item.id(), gating.state(item.id()));
        }
        return states;
    }
}
