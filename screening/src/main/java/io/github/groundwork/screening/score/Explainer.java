package io.github.groundwork.screening.score;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.completion.ScaleTable;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Term;
import io.github.groundwork.screening.score.Explanation.Contribution;
import io.github.groundwork.screening.score.Explanation.Standing;
import java.util.ArrayList;
import java.util.List;

/** Takes a score apart into what each item adds. */
final class Explainer {

    private Explainer() {}

    static Explanation explain(ScoreReport report, Scoring scoring, Sheet sheet) {
        List<Explanation.OfScale> scales = new ArrayList<>();
        for (int s = 0; s < scoring.compiled().tables.size(); s++) {
            ScaleTable table = scoring.compiled().tables.get(s);
            ScaleResult result = report.scales().get(s);
            scales.add(new Explanation.OfScale(
                    result,
                    contributions(report, scoring.compiled(), table, result, sheet),
                    RuleTexts.of(table.scale()),
                    table.scale().evidence()));
        }
        return new Explanation(report.instrument().abbreviation(), scales);
    }

    private static List<Contribution> contributions(
            ScoreReport report, Compiled compiled, ScaleTable table, ScaleResult result, Sheet sheet) {
        List<Contribution> contributions = new ArrayList<>();
        boolean stretched = isStretched(table, result.outcome());
        Ratio share = stretched ? share(table, result.outcome(), sheet) : Ratio.ONE;
        for (int t = 0; t < table.size(); t++) {
            Term term = table.scale().terms().get(t);
            int place = table.cell(t);
            Item item = compiled.instrument.items().get(place);
            Answer answer = report.responses().answer(item.id());
            Standing standing = standing(result.outcome(), stretched, place, sheet);
            Ratio least = Ratio.ZERO;
            Ratio most = Ratio.ZERO;
            switch (standing) {
                case ANSWERED ->
                    least = table.value(table.adds(t, sheet.code(place))).times(share);
                case CLOSED -> least = table.value(table.closed(t)).times(share);
                case FILLED -> least = filled(table);
                case LEFT_OUT -> least = Ratio.ZERO;
                case OPEN -> {
                    boolean gated = compiled.space.gateOf(place) >= 0;
                    least = table.value(gated ? Math.min(table.least(t), table.closed(t)) : table.least(t));
                    most = table.value(gated ? Math.max(table.most(t), table.closed(t)) : table.most(t));
                }
            }
            contributions.add(new Contribution(
                    item, answer, standing, term.reversed(), least, standing == Standing.OPEN ? most : least));
        }
        return contributions;
    }

    private static Standing standing(ScaleOutcome outcome, boolean stretched, int place, Sheet sheet) {
        if (sheet.isGiven(place)) {
            return Standing.ANSWERED;
        }
        if (sheet.isClosed(place)) {
            return Standing.CLOSED;
        }
        if (outcome instanceof ScaleOutcome.Estimated) {
            return stretched ? Standing.LEFT_OUT : Standing.FILLED;
        }
        return Standing.OPEN;
    }

    /** Tells whether a rule lets the answered items stand for all. */
    private static boolean isStretched(ScaleTable table, ScaleOutcome outcome) {
        return outcome instanceof ScaleOutcome.Estimated estimated
                && (estimated.rule().byAnalyst() || table.scale().missing() instanceof MissingRule.MeanOfAnswered);
    }

    private static Ratio filled(ScaleTable table) {
        MissingRule rule = table.scale().missing();
        Ratio value = rule instanceof MissingRule.BlankAs blank
                ? blank.value()
                : rule instanceof MissingRule.Implied implied ? implied.value() : Ratio.ZERO;
        return table.value(table.addend(value).numerator());
    }

    /** Returns by how much more the answered items count where they stand for all. */
    private static Ratio share(ScaleTable table, ScaleOutcome outcome, Sheet sheet) {
        Ratio plain = Ratio.ZERO;
        for (int t = 0; t < table.size(); t++) {
            int place = table.cell(t);
            if (sheet.isGiven(place)) {
                plain = plain.plus(table.value(table.adds(t, sheet.code(place))));
            } else if (sheet.isClosed(place)) {
                plain = plain.plus(table.value(table.closed(t)));
            }
        }
        Ratio value = outcome.value().orElse(Ratio.ZERO);
        return plain.signum() == 0 ? Ratio.ONE : value.dividedBy(plain);
    }
}
