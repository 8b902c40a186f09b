package io.github.groundwork.screening.testing;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import java.util.Map;
import java.util.stream.Collectors;

/** A generated instrument and an answer sheet for it. Its text shows both in full, for a test that fails. */
public record Case(Instrument instrument, Responses sheet, Manner manner) {

    public BruteForce model() {
        return BruteForce.of(instrument);
    }

    public ScoreReport report() {
        return Scoring.of(instrument).score(sheet);
    }

    /** Returns the same sheet with other answers. */
    public Case with(Responses other) {
        return new Case(instrument, other, manner);
    }

    @Override
    public String toString() {
        return manner + " " + shown(sheet.answers()) + "\n  of " + shown(instrument);
    }

    public static String shown(Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .map(e -> e.getKey() + "=" + shown(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String shown(Answer answer) {
        return answer instanceof Answer.Given given ? String.join(";", given.values()) : answer.toString();
    }

    /** Returns a definition as text: items with what they allow, then every rule. */
    public static String shown(Instrument instrument) {
        StringBuilder text = new StringBuilder(instrument.toString());
        instrument
                .items()
                .forEach(item -> text.append("\n    item ")
                        .append(item.id())
                        .append(' ')
                        .append(item.standing())
                        .append(' ')
                        .append(item.higher().map(Enum::name).orElse("-"))
                        .append(' ')
                        .append(Choice.of(item.format()).stream()
                                .map(Choice::values)
                                .toList()));
        instrument.gates().forEach(gate -> text.append("\n    ").append(gate));
        instrument
                .scales()
                .forEach(scale -> text.append("\n    ")
                        .append(scale)
                        .append(' ')
                        .append(scale.rule())
                        .append(' ')
                        .append(scale.terms())
                        .append(" times ")
                        .append(scale.multiplier())
                        .append(scale.counts())
                        .append(scale.missing())
                        .append(scale.bands()));
        instrument.cutOffs().forEach(cutOff -> text.append("\n    ").append(cutOff));
        instrument.categories().forEach(rule -> text.append("\n    ").append(rule));
        instrument.critical().forEach(rule -> text.append("\n    ").append(rule));
        return text.toString();
    }
}
