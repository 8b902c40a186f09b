package io.github.groundwork.screening.session;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.score.Caveat;
import io.github.groundwork.screening.score.CutOffResult;
import io.github.groundwork.screening.score.ScaleOutcome;
import io.github.groundwork.screening.score.ScoreOnly;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.step.RoutedAttention;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a session comes to: how it stands, what was answered and what was not, and the scores.
 *
 * <p>Immutable and thread-safe; there is no natural order. {@code toString} shows no answer.
 */
public final class SessionResult {
    private final SessionSetup setup;
    private final SessionRecord record;
    private final Reading reading;
    private final List<RoutedAttention> attentions;
    private final List<ScoreReport> readings;

    private SessionResult(
            SessionSetup setup,
            SessionRecord record,
            Reading reading,
            List<RoutedAttention> attentions,
            List<ScoreReport> readings) {
        this.setup = setup;
        this.record = record;
        this.reading = reading;
        this.attentions = attentions;
        this.readings = readings;
    }

    static SessionResult of(SessionSetup setup, SessionRecord record, List<RoutedAttention> attentions) {
        Reading reading = new Reading(setup, record.state());
        List<ScoreReport> readings = Readings.of(record.state()).stream()
                .map(choice -> setup.scoring().score(reading.responses(choice)))
                .toList();
        return new SessionResult(setup, record, reading, attentions, readings);
    }

    /**
     * Returns how the session stands.
     *
     * @return the outcome so far
     */
    public SessionOutcome outcome() {
        return Outcomes.of(record, reading);
    }

    /**
     * Returns what blocked it, or which choice ended it before a question came. None of it is a declined question.
     *
     * @return an unmodifiable list, empty if nothing did
     */
    public List<Obstacle> obstacles() {
        return Outcomes.obstacles(record, outcome());
    }

    /**
     * Returns the answer sheet. An item that is not settled is on it as not reached.
     *
     * @return what happened at each item; nothing was reached where only the total was asked for
     */
    public Responses responses() {
        return reading.responses(Map.of());
    }

    /**
     * Returns the items whose answers from different devices differ, with those answers, until the person says which one stands.
     *
     * @return an unmodifiable map from item ids to at least two answers, in the instrument's order
     */
    public Map<String, List<Answer>> unsettled() {
        return Readings.unsettled(record.state());
    }

    /**
     * Returns a report for each way in which the answers that are not settled could be settled.
     *
     * @return an unmodifiable list: one report if all is settled. If there were more than 256 ways, items are left
     *     open instead, and the bounds are wider
     */
    public List<ScoreReport> readings() {
        return readings;
    }

    /**
     * Returns how a scale came out over all readings: bounds over all of them unless they agree.
     *
     * @param scale the scale's id
     * @return the outcome, or empty if the instrument has no such scale, or only its total was asked for
     */
    public Optional<ScaleOutcome> scale(String scale) {
        Objects.requireNonNull(scale, "scale");
        return isTotalOnly() ? Optional.empty() : Readings.outcome(readings, scale);
    }

    /**
     * Returns how a cut-off came out over all readings: undetermined unless they agree.
     *
     * @param name the cut-off's name
     * @return the status, or empty if the instrument has no such cut-off for one person, or only its total was asked for
     */
    public Optional<CutOffResult.Status> cutOff(String name) {
        Objects.requireNonNull(name, "name");
        return isTotalOnly() ? Optional.empty() : Readings.status(readings, name);
    }

    private boolean isTotalOnly() {
        return setup.how().options().isTotalOnly();
    }

    /**
     * Returns the total that the person counted themselves.
     *
     * @return the total; empty if items were asked, none was given, or answers from different devices differ
     */
    public Optional<ScoreOnly> scoreOnly() {
        if (!isTotalOnly()) {
            return Optional.empty();
        }
        List<Answer> answers =
                record.state().item(setup.instrument().scales().get(0).id()).answers();
        return answers.size() == 1 && answers.get(0) instanceof Answer.Given given
                ? Opening.total(given).map(total -> ScoreOnly.of(setup.instrument(), total))
                : Optional.empty();
    }

    /**
     * Returns what to bear in mind: what the reports say, and that the order or the way of asking was changed.
     *
     * @return an unmodifiable list
     */
    public List<Caveat> caveats() {
        List<Caveat> caveats = new ArrayList<>(readings.get(0).caveats());
        about(Caveat.Kind.ORDER_CHANGED, caveats, RouteState.Changes::isLast);
        about(Caveat.Kind.ASKED_IN_WRITING, caveats, RouteState.Changes::isWritten);
        return List.copyOf(caveats);
    }

    private void about(Caveat.Kind kind, List<Caveat> into, Predicate<RouteState.Changes> changed) {
        List<String> items = reading.order().stream()
                .filter(item ->
                        changed.test(record.state().opening().route().of(item).changes()))
                .toList();
        if (!items.isEmpty()) {
            into.add(new Caveat(kind, items));
        }
    }

    /**
     * Returns what was brought to somebody's notice.
     *
     * @return an unmodifiable list
     */
    public List<RoutedAttention> attentions() {
        return attentions;
    }

    /**
     * Returns how the person rated their distress.
     *
     * @param moment at which point
     * @return the rating; that none was offered, if none was recorded
     */
    public Rating distress(Moment moment) {
        return record.state()
                .flow()
                .rating(Objects.requireNonNull(moment, "moment"), Reading.ALL)
                .orElse(Rating.notOffered());
    }

    /**
     * Tells whether the person rated their distress higher after than before, so that somebody stays with them if they want.
     *
     * @return true if both were given and it rose
     */
    public boolean isAftercareOpen() {
        Optional<Integer> before = distress(Moment.BEFORE).value();
        Optional<Integer> after = distress(Moment.AFTER).value();
        return before.isPresent() && after.isPresent() && after.get() > before.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionResult that && record.equals(that.record) && setup.equals(that.setup);
    }

    @Override
    public int hashCode() {
        return record.hashCode();
    }

    /**
     * Returns the instrument and the outcome.
     *
     * @return such as {@code SessionResult[phq-9, COMPLETED]}
     */
    @Override
    public String toString() {
        return "SessionResult[" + setup.instrument().id() + ", " + outcome() + "]";
    }
}
