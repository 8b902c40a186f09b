package io.github.groundwork.screening.pathway;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.SessionResult;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of one session that a pathway looks at.
 *
 * <p>It has one reading, or several where an item was answered in two ways and nobody has settled it: what holds then holds in every
 * reading. {@code toString} shows the instrument and how many readings there are. Immutable and thread-safe; there is no natural order.
 */
public final class EarlierResult {

    private final HistoryId session;
    private final Instant at;
    private final List<ScoreReport> readings;

    private EarlierResult(HistoryId session, Instant at, List<ScoreReport> readings) {
        this.session = session;
        this.at = at;
        this.readings = readings;
    }

    /**
     * Returns the result of a session that is over, or in which nothing is left to ask. So no stage runs ahead of the one before it.
     *
     * @param session the session
     * @param at when the result was reached; what it leads to is offered then
     * @return the result
     * @throws NullPointerException if an argument is null
     * @throws NotPossibleException if the session is still going on, or has no answers that count
     */
    public static EarlierResult of(Session session, Instant at) {
        SessionResult result = session.result();
        boolean isOver = result.outcome() == SessionOutcome.COMPLETED
                || result.outcome() == SessionOutcome.STOPPED
                || result.outcome() == SessionOutcome.LEFT;
        if (!isOver) {
            throw new NotPossibleException(StageProblem.STAGE_TOO_EARLY.at(""));
        }
        return of(session.record().history().id(), at, result.readings());
    }

    /**
     * Returns the result of a session.
     *
     * @param session the id of the session's history
     * @param at when the result was reached; what it leads to is offered then
     * @param readings one report for each way to read the session's answers, at least one, all of one instrument and informant
     * @return the result
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no reading, or they are not of one instrument and informant
     * @throws NotPossibleException if a report was made with an analyst's rule
     */
    public static EarlierResult of(HistoryId session, Instant at, List<ScoreReport> readings) {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(at, "at");
        List<ScoreReport> copy = List.copyOf(Objects.requireNonNull(readings, "readings"));
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a result has at least one reading");
        }
        for (ScoreReport each : copy) {
            if (!each.instrument().equals(copy.get(0).instrument())
                    || each.informant() != copy.get(0).informant()) {
                throw new IllegalArgumentException("the readings of a session are of one instrument and one informant");
            }
            if (each.analyst().isPresent()) {
                throw new NotPossibleException(StageProblem.STAGE_ANALYST_RULE.at(""));
            }
        }
        return new EarlierResult(session, at, copy);
    }

    /**
     * Returns in which session the result was reached.
     *
     * @return the id of the session's history
     */
    public HistoryId session() {
        return session;
    }

    /**
     * Returns when the result was reached.
     *
     * @return when
     */
    public Instant at() {
        return at;
    }

    /**
     * Returns the instrument that was asked.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return readings.get(0).instrument();
    }

    /**
     * Returns the ways to read the session's answers.
     *
     * @return an unmodifiable list, not empty
     */
    public List<ScoreReport> readings() {
        return readings;
    }

    /** Returns the answers that are the same in every reading; what differs stands as not reached. */
    Responses settled() {
        Responses settled = readings.get(0).responses();
        for (ScoreReport each : readings) {
            for (String item : settled.answers().keySet()) {
                if (!settled.answer(item).equals(each.responses().answer(item))) {
                    settled = settled.with(item, Answer.notReached());
                }
            }
        }
        return settled;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EarlierResult that
                && session.equals(that.session)
                && at.equals(that.at)
                && readings.equals(that.readings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(session, at, readings);
    }

    /**
     * Returns the instrument and how many readings there are, never an answer or a score.
     *
     * @return such as {@code EarlierResult[phq-2 2003, 1 reading]}
     */
    @Override
    public String toString() {
        return "EarlierResult[" + instrument().id() + " " + instrument().version() + ", " + readings.size()
                + (readings.size() == 1 ? " reading]" : " readings]");
    }
}
