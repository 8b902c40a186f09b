package io.github.groundwork.screening.pathway;

import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.SuggestionKind;
import io.github.groundwork.screening.answer.KnownAnswers;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.session.offer.StageRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a pathway offers after one result: another instrument, a safety plan or a conversation.
 *
 * <p>Nothing but {@link ScreeningPathway#after} makes one, so a next stage always has a result that led to it and an offer of its own.
 * The person decides about it anew; it starts nothing. {@code toString} shows the pathway only. Immutable and thread-safe; there is no
 * natural order.
 */
public final class StageOffer {

    static final Comparator<StageOffer> SHOWN_FIRST = Comparator.comparing((StageOffer offer) -> !offer.isCertain())
            .thenComparing(offer -> offer.respondBy().orElse(Instant.MAX));

    private final ScreeningPathway pathway;
    private final PathwayStep step;
    private final EarlierResult earlier;
    private final boolean certain;

    StageOffer(ScreeningPathway pathway, PathwayStep step, EarlierResult earlier, boolean certain) {
        this.pathway = pathway;
        this.step = step;
        this.earlier = earlier;
        this.certain = certain;
    }

    /**
     * Returns the pathway that it is an offer of.
     *
     * @return the pathway
     */
    public ScreeningPathway pathway() {
        return pathway;
    }

    /**
     * Returns the step that offers it.
     *
     * @return the step
     */
    public PathwayStep step() {
        return step;
    }

    /**
     * Returns what is offered.
     *
     * @return {@link SuggestionKind#SCREENING_STAGE}, {@link SuggestionKind#SAFETY_PLAN} or {@link SuggestionKind#CONVERSATION}
     */
    public SuggestionKind kind() {
        return step.offered().kind();
    }

    /**
     * Returns the instrument that is offered, or the preferred one of several.
     *
     * @return its id, or empty if no instrument is offered
     */
    public Optional<String> target() {
        return step.offered().instruments().stream().findFirst();
    }

    /**
     * Returns the instruments of which one is offered.
     *
     * @return an unmodifiable list of their ids, the preferred first; empty if no instrument is offered
     */
    public List<String> targets() {
        return step.offered().instruments();
    }

    /**
     * Returns in which session the result was reached that led to it.
     *
     * @return the id of the session's history
     */
    public HistoryId from() {
        return earlier.session();
    }

    /**
     * Returns when it was made: when that result was reached.
     *
     * @return when
     */
    public Instant madeAt() {
        return earlier.at();
    }

    /**
     * Tells whether the result meets the step. If not, the answers leave it open, and the step says to offer it all the same.
     *
     * @return true if the step is met
     */
    public boolean isCertain() {
        return certain;
    }

    /**
     * Returns why it is offered.
     *
     * @return the reason, its source, and whether it was confirmed there
     */
    public Rationale rationale() {
        return step.rationale();
    }

    /**
     * Returns by when somebody responds.
     *
     * @return the instant, or empty if the step names no limit
     */
    public Optional<Instant> respondBy() {
        return step.limit().map(limit -> earlier.at().plus(limit.within()));
    }

    /**
     * Returns what the earlier session answers of an instrument that is offered. The person is shown each answer and agrees before it is
     * carried forward.
     *
     * @param target the instrument
     * @return the answers that are the same in every reading of the session
     * @throws NullPointerException if {@code target} is null
     * @throws IllegalArgumentException if it is not an instrument that is offered
     */
    public KnownAnswers knownAnswers(Instrument target) {
        Objects.requireNonNull(target, "target");
        if (!targets().contains(target.id())) {
            throw new IllegalArgumentException("this is no offer of " + target.id());
        }
        return KnownAnswers.of(earlier.settled(), earlier.session(), earlier.at(), target);
    }

    /**
     * Returns how a session that follows names the stage, so that what led to it can be told later.
     *
     * @return the earlier session, and the step of the pathway
     */
    public StageRef ref() {
        return new StageRef(from(), pathway().id(), pathway().version(), step().id());
    }

    /**
     * Returns this as a suggestion, which can be compared with what the person ruled out.
     *
     * <p>It involves {@code screening}, {@code safety-plan} or {@code conversation}, and the ids of the instruments. Its id is the same for
     * the same offer, another for any other, and tells nothing about it.
     *
     * @return the suggestion, for the person
     */
    public Suggestion toSuggestion() {
        return OfferTexts.suggestion(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StageOffer that
                && pathway.equals(that.pathway)
                && step.equals(that.step)
                && earlier.equals(that.earlier)
                && certain == that.certain;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pathway, step, earlier, certain);
    }

    /**
     * Returns the pathway only: what is offered says something about the answers.
     *
     * @return such as {@code StageOffer[depression 1]}
     */
    @Override
    public String toString() {
        return "StageOffer[" + pathway.id() + " " + pathway.version() + "]";
    }
}
