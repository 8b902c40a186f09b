package io.github.groundwork.screening.session;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.offer.Offer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a session: what happened, without the form, the disclosure and the preferences that it goes on with.
 *
 * <p>{@link Session#open} goes on from it. Immutable and thread-safe; there is no natural order.
 */
public final class SessionRecord {
    private final Folded<SessionState, SessionEvent> folded;

    SessionRecord(Folded<SessionState, SessionEvent> folded) {
        this.folded = folded;
    }

    /**
     * Checks a stored history.
     *
     * <p>Each event must have been possible with what its author knew. So one that was edited, cut out or moved is found if the others
     * do not fit to it any more.
     *
     * @param history what happened
     * @return the record, or every problem, each with the id of its entry as its path; empty where nothing was offered at all
     * @throws NullPointerException if {@code history} is null
     */
    public static Checked<SessionRecord> of(History<SessionEvent> history) {
        Problems problems = new Problems();
        Objects.requireNonNull(history, "history");
        if (history.size() == 0) {
            problems.add(SessionProblem.SESSION_NOT_OFFERED.at(""));
        }
        boolean isErased = history.entries().stream()
                .anyMatch(entry -> entry instanceof Entry.Erasing<SessionEvent> e
                        && e.target().isEmpty());
        for (Entry<SessionEvent> entry : history.entries()) {
            boolean inPart = entry instanceof Entry.Erasing<SessionEvent> erasing
                    && erasing.target().isPresent();
            if (inPart || (entry instanceof Entry.Tombstone && !isErased)) {
                problems.add(SessionProblem.SESSION_ERASED_IN_PART.at(entry.id().toString()));
            }
        }
        Folded<SessionState, SessionEvent> folded = SessionFold.of(history);
        if (problems.isEmpty()) {
            folded.ineffective().forEach((id, reason) -> impossible(id, reason).ifPresent(problems::add));
            takenBackWithoutBeingSaid(history).forEach(id -> problems.add(SessionProblem.CONSENT_NOT_HERE.at(id)));
            history.entries().forEach(entry -> other(entry, folded.state()).ifPresent(problems::add));
        }
        return problems.toChecked(() -> new SessionRecord(folded));
    }

    /** A yes that another device overruled was said too, so this is asked of what happened and not of what it comes to. */
    private static List<String> takenBackWithoutBeingSaid(History<SessionEvent> history) {
        Set<ConsentId> said = new HashSet<>();
        List<String> found = new ArrayList<>();
        for (Entry<SessionEvent> entry : history.entries()) {
            if (entry instanceof Entry.Event<SessionEvent> event) {
                if (event.content() instanceof OpeningEvent.ConsentSaid consent) {
                    said.add(consent.consent());
                } else if (event.content() instanceof OpeningEvent.ConsentTakenBack back
                        && !said.contains(back.consent())) {
                    found.add(event.id().toString());
                }
            }
        }
        return found;
    }

    /** What is wrong with an event that has no effect, unless that is the work of another device. */
    private static Optional<Problem> impossible(EventId id, String reason) {
        return reason.equals(Folded.OVERRULED) || reason.equals(SessionProblem.OFFERED_ELSEWHERE.name())
                ? Optional.empty()
                : Optional.of(SessionProblem.valueOf(reason).at(id.toString()));
    }

    /** What is wrong with an offer on another device: that it offered something else, so that the two are not one session. */
    private static Optional<Problem> other(Entry<SessionEvent> entry, SessionState state) {
        return entry instanceof Entry.Event<SessionEvent> event
                        && event.content() instanceof OpeningEvent.Offered offered
                        && state.opening()
                                .offer()
                                .filter(first -> first.offer().equals(offered.offer()))
                                .isEmpty()
                ? Optional.of(SessionProblem.OFFERED_ELSEWHERE.at(event.id().toString()))
                : Optional.empty();
    }

    /**
     * Puts two copies of this session together, which went on apart.
     *
     * @param other the other copy
     * @return the whole, or every problem, such as that they were offered different things
     * @throws NullPointerException if {@code other} is null
     */
    public Checked<SessionRecord> merge(SessionRecord other) {
        Checked<History<SessionEvent>> whole =
                folded.history().merge(Objects.requireNonNull(other, "other").history());
        return whole.isValid() ? of(whole.orThrow()) : Checked.failed(whole.problems());
    }

    /**
     * Returns what happened.
     *
     * @return the history
     */
    public History<SessionEvent> history() {
        return folded.history();
    }

    /**
     * Returns the person whom it belongs to.
     *
     * @return the person's id
     */
    public PersonId person() {
        return folded.history().owner();
    }

    /**
     * Returns what was offered.
     *
     * @return the offer; empty if the session was discarded, or entered in error
     */
    public Optional<Offer> offer() {
        return state().opening().offer().map(OpeningState.Offered::offer);
    }

    /**
     * Returns the events without effect, with the codes of the reasons.
     *
     * @return an unmodifiable map in the order of the history
     */
    public Map<EventId, String> ineffective() {
        return folded.ineffective();
    }

    /**
     * Returns the items whose answers from different devices differ, so that the person is asked which stands.
     *
     * @return an unmodifiable list of item ids in their order as texts
     */
    public List<String> unsettled() {
        List<String> found = new ArrayList<>();
        state().items().forEach((item, each) -> {
            if (each.isUnsettled()) {
                found.add(item);
            }
        });
        return List.copyOf(found);
    }

    Folded<SessionState, SessionEvent> folded() {
        return folded;
    }

    SessionState state() {
        return folded.state();
    }

    /** Tells whether everything was erased, and why. */
    Optional<Entry.Erasing<SessionEvent>> erasing() {
        if (folded.state().opening().offer().isPresent()) {
            return Optional.empty();
        }
        return folded.history().entries().stream()
                .filter(Entry.Erasing.class::isInstance)
                .map(each -> (Entry.Erasing<SessionEvent>) each)
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionRecord that && folded.equals(that.folded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(folded);
    }

    /**
     * Returns the history's id and the number of entries.
     *
     * @return such as {@code SessionRecord[History[session-1, 12 entries]]}
     */
    @Override
    public String toString() {
        return "SessionRecord[" + history() + "]";
    }
}
