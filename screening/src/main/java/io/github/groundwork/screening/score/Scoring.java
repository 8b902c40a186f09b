package io.github.groundwork.screening.score;

import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.completion.Codes;
import io.github.groundwork.screening.completion.Program;
import io.github.groundwork.screening.completion.ScaleTable;
import io.github.groundwork.screening.completion.SheetAccess;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.scale.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Scores the answer sheets of one instrument.
 *
 * <p>The instrument is compiled once, when the scoring is made; keep it to score many sheets. Scoring needs no session, no
 * consent and no clock: it is a function of the sheet. Immutable and thread-safe; there is no natural order.
 */
public final class Scoring {

    private final Compiled compiled;
    private final Optional<AnalystRule> analyst;

    private Scoring(Compiled compiled, Optional<AnalystRule> analyst) {
        this.compiled = compiled;
        this.analyst = analyst;
    }

    /**
     * Returns the scoring of an instrument, by its own published rules alone.
     *
     * @param instrument the instrument
     * @return the scoring
     * @throws NullPointerException if {@code instrument} is null
     */
    public static Scoring of(Instrument instrument) {
        return new Scoring(new Compiled(Objects.requireNonNull(instrument, "instrument")), Optional.empty());
    }

    /**
     * Returns this scoring with a cited rule that estimates sums with missing answers.
     *
     * @param rule the rule that the analyst names
     * @return a new value that shares the compiled instrument
     * @throws NullPointerException if {@code rule} is null
     */
    public Scoring estimatingBy(AnalystRule rule) {
        return new Scoring(compiled, Optional.of(rule));
    }

    /**
     * Returns the instrument.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return compiled.instrument;
    }

    /**
     * Scores one sheet: every scale, cut-off, category and critical item.
     *
     * @param responses the answer sheet
     * @return the report
     * @throws NullPointerException if {@code responses} is null
     * @throws IllegalArgumentException if the sheet is for another instrument or version
     */
    public ScoreReport score(Responses responses) {
        checkIsOurs(responses);
        Sheet sheet = compiled.sheet(SheetAccess.codes(responses));
        ScaleOutcome[] outcomes = new ScaleOutcome[compiled.tables.size()];
        for (int s = 0; s < outcomes.length; s++) {
            outcomes[s] = outcome(s, sheet);
        }
        return new ScoreReport(this, responses, sheet, outcomes);
    }

    /**
     * Tells which items the answers of a sheet open and close.
     *
     * @param responses the answer sheet
     * @return the state of each item
     * @throws NullPointerException if {@code responses} is null
     * @throws IllegalArgumentException if the sheet is for another instrument or version
     */
    public Gating gating(Responses responses) {
        checkIsOurs(responses);
        return compiled.gating(SheetAccess.codes(responses));
    }

    private void checkIsOurs(Responses responses) {
        Instrument theirs = Objects.requireNonNull(responses, "responses").instrument();
        if (!theirs.equals(compiled.instrument)) {
            throw new IllegalArgumentException("this scores " + compiled.instrument.id() + " "
                    + compiled.instrument.version() + ", the sheet is for " + theirs.id() + " " + theirs.version());
        }
    }

    Compiled compiled() {
        return compiled;
    }

    Optional<AnalystRule> analyst() {
        return analyst;
    }

    private ScaleOutcome outcome(int scale, Sheet sheet) {
        ScaleTable table = compiled.tables.get(scale);
        long sum = 0;
        for (int t = 0; t < table.size(); t++) {
            int code = sheet.code(table.cell(t));
            if (!Codes.isGiven(code)) {
                return partial(scale, table, sheet);
            }
            sum += table.adds(t, code);
        }
        return compiled.bounding(scale).isEmpty()
                ? new ScaleOutcome.Scored(table.value(sum))
                : partial(scale, table, sheet);
    }

    /** How a sheet fills a scale. */
    private static final class Tally {
        private int given;
        private int blank;
        private boolean touched;
        private boolean doubtful;
        private long sum;
        private long least;
        private long most;
    }

    private ScaleOutcome partial(int scale, ScaleTable table, Sheet sheet) {
        Tally tally = new Tally();
        Optional<Program> gated = compiled.bounding(scale);
        for (int t = 0; t < table.size(); t++) {
            int place = table.cell(t);
            if (sheet.isGiven(place)) {
                tally.given++;
                tally.sum += table.adds(t, sheet.code(place));
            } else if (gated.isPresent() && sheet.isClosed(place)) {
                tally.sum += table.closed(t);
            } else {
                tally.blank++;
                tally.least += table.least(t);
                tally.most += table.most(t);
            }
            tally.touched |= gated.isPresent() && compiled.isGateTouched(place, sheet);
            tally.doubtful |= gated.isPresent() && !compiled.isGateAnswered(place, sheet);
        }
        if (tally.given == 0 && !tally.touched) {
            return new ScaleOutcome.Withheld(WithheldReason.NOTHING_ANSWERED);
        }
        Ratio least = table.value(tally.sum + tally.least);
        Ratio most = table.value(tally.sum + tally.most);
        if (gated.isPresent()) {
            Optional<long[]> bounds = gated.get().bounds(sheet.codes());
            if (bounds.isEmpty()) {
                return new ScaleOutcome.Withheld(WithheldReason.CONTRADICTION);
            }
            least = table.value(bounds.get()[0]);
            most = table.value(bounds.get()[1]);
        }
        if (tally.blank == 0 && !tally.doubtful) {
            return new ScaleOutcome.Scored(least);
        }
        return estimated(scale, table, sheet, tally, least, most).orElse(new ScaleOutcome.Bounded(least, most));
    }

    private Optional<ScaleOutcome> estimated(
            int scale, ScaleTable table, Sheet sheet, Tally tally, Ratio least, Ratio most) {
        MissingRule rule = table.scale().missing();
        if (rule instanceof MissingRule.BlankAs blank) {
            int blanks = blank.over() == MissingRule.Over.FORM ? blanksOnForm(sheet) : tally.blank;
            if (blanks <= blank.atMost() && tally.given > 0) {
                long filled = table.addend(blank.value()).numerator() * tally.blank;
                return estimate(table.value(tally.sum + filled), least, most, RuleTexts.of(rule), blank.evidence());
            }
        } else if (rule instanceof MissingRule.MeanOfAnswered mean && tally.given >= mean.atLeast()) {
            Ratio value = table.value(tally.sum).times(Ratio.of(table.size(), tally.given));
            return estimate(value, least, most, RuleTexts.of(rule), mean.evidence());
        } else if (rule instanceof MissingRule.Implied implied
                && isImpliedFor(table, sheet, implied)
                && compiled.isImplied(scale, sheet)) {
            long filled = table.addend(implied.value()).numerator() * tally.blank;
            return estimate(table.value(tally.sum + filled), least, most, RuleTexts.of(rule), implied.evidence());
        }
        return analyst.flatMap(own -> byAnalyst(own, table, tally, least, most));
    }

    /** Tells whether only implied items are blank, and none of them was answered in another way than is implied. */
    private static boolean isImpliedFor(ScaleTable table, Sheet sheet, MissingRule.Implied implied) {
        List<Term> terms = table.scale().terms();
        Ratio value = table.addend(implied.value());
        for (int t = 0; t < table.size(); t++) {
            int code = sheet.code(table.cell(t));
            boolean stated = implied.items().contains(terms.get(t).item());
            boolean fits = Codes.isGiven(code)
                    ? !stated || Ratio.of(table.adds(t, code)).equals(value)
                    : stated;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Optional<ScaleOutcome> estimate(
            Ratio value, Ratio least, Ratio most, String text, Evidence evidence) {
        return Optional.of(new ScaleOutcome.Estimated(value, least, most, new EstimateRule(text, evidence, false)));
    }

    private Optional<ScaleOutcome> byAnalyst(AnalystRule rule, ScaleTable table, Tally tally, Ratio least, Ratio most) {
        boolean enough = Ratio.of(tally.given, table.size()).compareTo(rule.share()) >= 0;
        if (!enough || table.scale().rule() != ScaleRule.SUM || tally.doubtful || tally.given == 0) {
            return Optional.empty();
        }
        int answered = table.size() - tally.blank;
        Ratio value = table.value(tally.sum).times(Ratio.of(table.size(), answered));
        if (rule.whole()) {
            value = Ratio.from(BigDecimal.valueOf(value.numerator())
                    .divide(BigDecimal.valueOf(value.denominator()), 0, RoundingMode.HALF_UP));
        }
        return Optional.of(new ScaleOutcome.Estimated(
                value, least, most, new EstimateRule(RuleTexts.of(rule), new Evidence(rule.citation(), false), true)));
    }

    int blanksOnForm(Sheet sheet) {
        int blanks = 0;
        List<Item> items = compiled.instrument.items();
        for (int i = 0; i < sheet.size(); i++) {
            if (!sheet.isGiven(i) && !items.get(i).isSupplementary() && !sheet.isClosed(i)) {
                blanks++;
            }
        }
        return blanks;
    }

    /**
     * Returns the instrument that is scored.
     *
     * @return such as {@code Scoring[phq-9 1999]}
     */
    @Override
    public String toString() {
        return "Scoring[" + compiled.instrument.id() + " " + compiled.instrument.version() + "]";
    }
}
