package io.github.groundwork.screening.session;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.InvalidInputException;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.KnownAnswers;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.RoutedAttention;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A screening conversation with one person about one form.
 *
 * <p>{@link #next} says what comes; each operation records what happened and returns a new session, or throws a
 * {@link NotPossibleException} whose code, one of {@link SessionProblem}, says why it is not possible at that moment. What an answer
 * brings to somebody's notice is in {@link #raised} of the session that the same call returns. A null argument of any method throws a
 * {@link NullPointerException}. Immutable and thread-safe; there is no natural order.
 */
public final class Session extends Conversation {
    /** What a consent to a session is about. */
    public static final Term SCREENING = new Term("screening");

    private Session(
            SessionSetup setup, SessionRecord record, Withheld withheld, UnaryOperator<List<RoutedAttention>> raising) {
        super(setup, record, withheld, raising);
    }

    /**
     * Offers a session. What blocks it is among the gaps of the offer, and the next step says so; it is no error and no decline.
     *
     * @param setup what it is held with
     * @param id the id of the new session
     * @param person who is asked
     * @param setting where, how and with whom
     * @return the session
     * @throws InvalidInputException if the parts of the setup do not fit together, the disclosure does not name who responds, or the
     *     preferences are somebody else's
     */
    public static Session offer(SessionSetup setup, HistoryId id, PersonId person, Setting setting, By by) {
        Arguments.check(setup, "setup", setting, "setting", by);
        Objects.requireNonNull(person, "person");
        OpeningEvent.Offered offered = new OpeningEvent.Offered(Opening.offer(setup, person, setting, by));
        SessionRecord empty = new SessionRecord(SessionFold.of(History.start(id, person)));
        return new Session(setup, empty, Withheld.NOTHING, all -> all).record(offered, by);
    }

    /**
     * Goes on with a stored session.
     *
     * @param record what happened
     * @param setup what it is held with; what the person was offered must be the same
     * @return the session, which raises nothing anew, or every problem: of the setup, or of an item or answer that the instrument does not
     *     have
     */
    public static Checked<Session> open(SessionRecord record, SessionSetup setup) {
        return Opening.check(Objects.requireNonNull(record, "record"), Objects.requireNonNull(setup, "setup"))
                .map(sound -> new Session(setup, sound, Withheld.of(sound.folded()), all -> List.of()));
    }

    /**
     * Puts two copies of this session together, which went on apart.
     *
     * @param other the other copy
     * @return the whole, with the setup of this one; what only the other raised is in its {@link #raised}. Or every problem: the setup does
     *     not fit what the other was offered, too
     */
    public Checked<Session> merge(Session other) {
        return record().merge(Objects.requireNonNull(other, "other").record())
                .fold(whole -> Opening.check(whole, setup()), Checked::<SessionRecord>failed)
                .map(whole -> new Session(setup(), whole, Withheld.of(whole.folded()), beyondThese()));
    }

    /**
     * Records that the disclosure was shown, with what the next step says beside it.
     *
     * @param to to whom: the person, or somebody who consents for them
     * @param manner how
     * @param understanding what they said to it; only what is clear to them can be said yes to
     */
    public Session told(ActorId to, DisclosureShown.Manner manner, DisclosureShown.Understanding understanding, By by) {
        return record(new OpeningEvent.DisclosureTold(to, manner, understanding), by);
    }

    /**
     * Records a yes or a no.
     *
     * @param consent what was said; a no is taken always, a yes is for {@link #SCREENING}, this disclosure and care, and names who responds
     */
    public Session consented(Consent consent, By by) {
        Arguments.check(consent, "consent", by);
        Opening.checkCovers(consent, setup(), record(), by);
        return record(
                new OpeningEvent.ConsentSaid(
                        consent.id(),
                        consent.grantor().capacity(),
                        consent.said().answer()),
                by);
    }

    /** Records that the person said "not today". */
    public Session notToday(By by) {
        return record(new OpeningEvent.NotToday(), by);
    }

    /**
     * Records that the step at hand was shown: what will be asked, a notice, a question, or what remains. Where there is nothing to
     * record, this session is returned.
     *
     * @return a new value, or this one
     */
    public Session shown(By by) {
        Arguments.check(by);
        return Showing.of(steps()).map(event -> record(event, by)).orElse(this);
    }

    /**
     * Asks if answers that are known already can be used.
     *
     * @param known the answers; those to items that are not asked, or have an answer, are left out
     * @return a new value, or this one if no answer is left
     */
    public Session knownOffered(KnownAnswers known, By by) {
        Arguments.check(known, "known", by);
        return Opening.known(known, setup(), record())
                .map(event -> record(event, by))
                .orElse(this);
    }

    /**
     * Records an answer, or one in place of another.
     *
     * @param item the item's id, or the scale's where only the total is asked for
     * @param answer given, declined, or not known to the person
     * @throws IllegalArgumentException if the instrument has no such item, or the answer is not on its key
     */
    public Session answered(String item, Answer answer, By by) {
        Arguments.check(item, "item", answer, "answer", by);
        Answer recorded = Opening.onKey(item, answer, setup());
        boolean isFirst = record().state().item(item).standing().isEmpty();
        return record(isFirst ? new AskingEvent.Answered(item, recorded) : new AskingEvent.Revised(item, recorded), by);
    }

    /**
     * Records a given answer.
     *
     * @param item the item's id, or the scale's where only the total is asked for
     * @param value the value of the chosen option, or a number
     * @throws IllegalArgumentException if the instrument has no such item, or the value is not on its key
     */
    public Session given(String item, String value, By by) {
        return answered(item, new Answer.Given(List.of(Objects.requireNonNull(value, "value"))), by);
    }

    /**
     * Records that the person declined a question. No reason is asked for, and it need not have been shown.
     *
     * @param item the item's id
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public Session declined(String item, By by) {
        return answered(item, Answer.declined(), by);
    }

    /** Records that the person skips the question at hand, or all that the notice at hand is about. */
    public Session skipped(By by) {
        Arguments.check(by);
        List<String> items = Showing.skippable(next());
        if (items.isEmpty()) {
            return not(SessionProblem.STEP_OTHER);
        }
        Session skipped = this;
        for (String item : items) {
            skipped = skipped.declined(item, by);
        }
        return new Session(setup(), skipped.record(), withheld(), beyondThese());
    }

    /**
     * Records how the person is, at the check-in at hand or between two questions.
     *
     * @param rating what they said
     */
    public Session checkedIn(Rating rating, By by) {
        Arguments.check(rating, "rating", by);
        return Showing.moment(next())
                .map(moment -> record(new FlowEvent.CheckedIn(moment, rating), by))
                .orElseGet(() -> not(SessionProblem.STEP_OTHER));
    }

    /** Records a pause. */
    public Session paused(By by) {
        return record(new FlowEvent.Paused(), by);
    }

    /**
     * Records that the person goes on, after a pause or after they had asked to stop. The person's preferences are asked again.
     */
    public Session resumed(By by) {
        Session resumed = record(new FlowEvent.Resumed(), by);
        return Opening.reroute(setup(), resumed.record(), Optional.empty(), by)
                .map(event -> resumed.record(event, by))
                .orElse(resumed);
    }

    /**
     * Asks the person's preferences again, and records a new setting. What is asked can only shrink.
     *
     * @param setting where, how and with whom the person is asked from now on
     */
    public Session rerouted(Setting setting, By by) {
        Arguments.check(setting, "setting", by);
        return Opening.reroute(setup(), record(), Optional.of(setting), by)
                .map(event -> record(event, by))
                .orElseThrow();
    }

    /** Records that the person stopped, and what they said is kept. It is possible at any moment until the session is closed. */
    public Session stopped(By by) {
        return record(new FlowEvent.Stopped(), by);
    }

    /**
     * Discards the session, after the person asked to stop and was told what remains. The returned value holds no answer, and raises
     * what the host has not noted as given to anybody yet; values that were made before are out of reach.
     */
    public Session discarded(By by) {
        Opening.checkErasing(setup(), by);
        List<RoutedAttention> waiting =
                attentions().stream().filter(RoutedAttention::waits).toList();
        return Showing.isRemainsTold(record())
                ? erased(Erasure.DISCARDED, waiting, by)
                : not(SessionProblem.REMAINS_NOT_TOLD);
    }

    /** Notes that the session was entered in error, such as for another person. The returned value holds no answer. */
    public Session enteredInError(By by) {
        Opening.checkErasing(setup(), by);
        return erased(Erasure.ENTERED_IN_ERROR, List.of(), by);
    }

    private Session erased(Erasure erasure, List<RoutedAttention> raised, By by) {
        History<SessionEvent> gone = record().history().eraseAll(by, erasure);
        return new Session(setup(), new SessionRecord(SessionFold.of(gone)), Withheld.NOTHING, all -> raised);
    }

    /** Records that the person left. Scores, attentions and follow-ups stand. */
    public Session left(By by) {
        return record(new FlowEvent.Left(), by);
    }

    /** Records that the closing at hand was shown, which ends the session. */
    public Session closed(By by) {
        Arguments.check(by);
        return next() instanceof NextStep.Closing ? record(new FlowEvent.Closed(), by) : not(SessionProblem.STEP_OTHER);
    }

    /**
     * Records anything else that happened: that a known answer is used, that a question is not to be asked again or is offered again,
     * that a consent was taken back, that the person asked to stop, or that an attention was given on.
     *
     * @param event an {@link OpeningEvent.KnownDecided}, {@link OpeningEvent.ConsentTakenBack}, {@link AskingEvent.NotAgain},
     *     {@link AskingEvent.OfferedAgain}, {@link FlowEvent.StopAsked} or {@link FlowEvent.AttentionDelivered}; what has a method of
     *     its own is not taken
     */
    public Session with(SessionEvent event, By by) {
        Opening.checkIsPlain(event, record(), attentions());
        return record(event, by);
    }

    private Session record(SessionEvent event, By by) {
        Folded<SessionState, SessionEvent> longer = record().folded().record(Objects.requireNonNull(by, "by"), event);
        longer.newestWithoutEffect().map(SessionProblem::valueOf).ifPresent(Session::not);
        return new Session(setup(), new SessionRecord(longer), withheld(), beyondThese());
    }

    private static Session not(SessionProblem problem) {
        throw new NotPossibleException(problem.at(""));
    }
}
