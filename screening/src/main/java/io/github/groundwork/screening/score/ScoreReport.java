package io.github.groundwork.screening.score;

import io.github.groundwork.core.people.Informant;
import io.github.groundwork.core.suggestion.Attention;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.completion.ScaleTable;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.scale.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one answer sheet yields: scales, cut-offs, the instrument's own categories, and what somebody should see.
 *
 * <p>It has no risk level. Everything but the scale values and which gates are closed is computed when it is asked for. {@code
 * toString} shows the scores and no answer. A null argument of any method throws a {@link NullPointerException}. Immutable and
 * thread-safe; there is no natural order.
 */
public final class ScoreReport {

    private final Scoring scoring;
    private final Responses responses;
    private final Sheet sheet;
    private final ScaleOutcome[] outcomes;

    ScoreReport(Scoring scoring, Responses responses, Sheet sheet, ScaleOutcome[] outcomes) {
        this.scoring = scoring;
        this.responses = responses;
        this.sheet = sheet;
        this.outcomes = outcomes;
    }

    /**
     * Returns the instrument.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return scoring.instrument();
    }

    /**
     * Returns the answer sheet that was scored.
     *
     * @return the sheet
     */
    public Responses responses() {
        return responses;
    }

    /**
     * Returns whose knowledge the scores rest on.
     *
     * @return the informant
     */
    public Informant informant() {
        return responses.informant();
    }

    /**
     * Returns the rule of an analyst's that may have filled in what was missing. Such a report feeds no pathway.
     *
     * @return the rule, or empty if the instrument's own rules alone were used
     */
    public Optional<AnalystRule> analyst() {
        return scoring.analyst();
    }

    /**
     * Returns the results on all scales.
     *
     * @return an unmodifiable list in the instrument's order; empty if it has no scale
     */
    public List<ScaleResult> scales() {
        List<ScaleResult> results = new ArrayList<>(outcomes.length);
        for (int s = 0; s < outcomes.length; s++) {
            results.add(result(s));
        }
        return List.copyOf(results);
    }

    /**
     * Returns the result on the whole score.
     *
     * @return the result on the scale {@link Scale#TOTAL}
     * @throws NoSuchElementException if the instrument has no such scale
     */
    public ScaleResult total() {
        int place = scoring.compiled().total;
        if (place < 0) {
            throw new NoSuchElementException(instrument().id() + " has no total score");
        }
        return result(place);
    }

    /**
     * Returns the result on one scale.
     *
     * @param id the scale's id
     * @return the result, or empty if the instrument has no such scale
     */
    public Optional<ScaleResult> scale(String id) {
        int place = scoring.compiled().scale(Objects.requireNonNull(id, "id"));
        return place < 0 ? Optional.empty() : Optional.of(result(place));
    }

    private ScaleResult result(int scale) {
        Compiled compiled = scoring.compiled();
        return new ScaleResult(
                compiled.tables.get(scale).scale(),
                outcomes[scale],
                compiled.bounding(scale).isEmpty() ? List.of() : closed(scale));
    }

    private List<String> closed(int scale) {
        ScaleTable table = scoring.compiled().tables.get(scale);
        List<String> found = new ArrayList<>();
        for (int t = 0; t < table.size(); t++) {
            int place = table.cell(t);
            if (!sheet.isGiven(place) && sheet.isClosed(place)) {
                found.add(instrument().items().get(place).id());
            }
        }
        return List.copyOf(found);
    }

    /**
     * Returns where the results stand to all cut-offs. Cut-offs on scales that are for populations only are left out.
     *
     * @return an unmodifiable list in the instrument's order
     */
    public List<CutOffResult> cutOffs() {
        Compiled compiled = scoring.compiled();
        CutOffResult[] results = new CutOffResult[compiled.cutOffs.size()];
        for (int c = 0; c < results.length; c++) {
            ScaleOutcome outcome = outcomes[compiled.cutOffScales[c]];
            results[c] = CutOffs.result(compiled.cutOffs.get(c), outcome, responses.context());
        }
        return List.of(results);
    }

    /**
     * Returns where the result stands to one cut-off.
     *
     * @param name the cut-off's name, such as {@code >=10}
     * @return the result, or empty if there is no such cut-off for one person
     */
    public Optional<CutOffResult> cutOff(String name) {
        Objects.requireNonNull(name, "name");
        return cutOffs().stream().filter(c -> c.cutOff().name().equals(name)).findFirst();
    }

    /**
     * Returns what the instrument's own category rules leave open.
     *
     * @return an unmodifiable list, one result for each rule
     */
    public List<CategoryResult> categories() {
        List<CategoryResult> results = new ArrayList<>();
        for (int r = 0; r < instrument().categories().size(); r++) {
            results.add(new CategoryResult(
                    instrument().categories().get(r), scoring.compiled().possible(r, sheet)));
        }
        return List.copyOf(results);
    }

    /**
     * Returns what one category rule leaves open.
     *
     * @param name the rule's name
     * @return the result, or empty if there is no such rule
     */
    public Optional<CategoryResult> category(String name) {
        Objects.requireNonNull(name, "name");
        return categories().stream().filter(c -> c.rule().name().equals(name)).findFirst();
    }

    /**
     * Returns what somebody should see, whatever the total says: one for each critical item whose given answer reaches its
     * threshold, and one where the instrument's own rule asks for a conversation after a decline.
     *
     * @return an unmodifiable list in the instrument's order of rules
     */
    public List<Attention> attentions() {
        List<CriticalTable> critical = scoring.compiled().critical;
        Attention[] found = new Attention[critical.size()];
        int count = 0;
        for (CriticalTable table : critical) {
            int code = sheet.code(table.place());
            if (table.isReached(code)) {
                found[count++] = table.given();
            } else if (table.asksForConversation(code)) {
                found[count++] = table.declined();
            }
        }
        return List.of(count == found.length ? found : Arrays.copyOf(found, count));
    }

    /**
     * Returns the critical items that were not answered, which is not a no. Items behind a closed gate are not among them.
     *
     * @return an unmodifiable list in the instrument's order of rules
     */
    public List<UnansweredCritical> unansweredCritical() {
        List<UnansweredCritical> found = new ArrayList<>();
        for (CriticalTable table : scoring.compiled().critical) {
            if (!sheet.isGiven(table.place()) && !sheet.isClosed(table.place())) {
                found.add(new UnansweredCritical(table.item(), responses.answer(table.item())));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Returns the items that their gates close: they do not apply and were not left out.
     *
     * @return the ids in the instrument's order
     */
    public List<String> closedItems() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            if (!sheet.isGiven(i) && sheet.isClosed(i)) {
                found.add(instrument().items().get(i).id());
            }
        }
        return List.copyOf(found);
    }

    /**
     * Returns the scores that came with the answers and are not what the answers yield.
     *
     * @return an unmodifiable list; empty if none came or all agree
     */
    public List<DeclaredDifference> declaredDifferences() {
        return DeclaredDifference.among(responses.declared(), scoring.compiled(), outcomes);
    }

    /**
     * Returns what a reader of these results should know.
     *
     * @return an unmodifiable list; empty if there is nothing
     */
    public List<Caveat> caveats() {
        return Caveats.of(scoring, responses, sheet);
    }

    /**
     * Returns how the scores came about. It shows answers.
     *
     * @return the explanation, made anew on each call
     */
    public Explanation explanation() {
        return Explainer.explain(this, scoring, sheet);
    }

    /**
     * Returns the published scale values alone, without items, answers or explanation.
     *
     * @return the reduced report
     */
    public ScoreOnly scoreOnly() {
        return ScoreOnly.from(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreReport that
                && responses.equals(that.responses)
                && scoring.analyst().equals(that.scoring.analyst());
    }

    @Override
    public int hashCode() {
        return Objects.hash(responses, scoring.analyst());
    }

    /**
     * Returns the instrument and the scores, never an answer.
     *
     * @return such as {@code ScoreReport[phq-9 1999, total: 12 of 27, moderate]}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                "ScoreReport[" + instrument().id() + " " + instrument().version());
        scales().forEach(s ->
                text.append(", ").append(s.scale().id()).append(": ").append(s));
        return text.append(']').toString();
    }
}
