package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.Fold;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.history.Step;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.SessionEvent;
import java.util.Optional;

/**
 * How the events of a session make its state.
 *
 * <p>Whether an event counts is told from what its author knew, and from nothing else. So an event that was possible on its own device
 * stays so after every merge, and one that was not was not made by this library. Only a "no" and a consent that was taken back win over
 * what was recorded without knowledge of them.
 */
final class SessionFold implements Fold<SessionState, SessionEvent> {
    private final boolean erased;

    private SessionFold(boolean erased) {
        this.erased = erased;
    }

    static Folded<SessionState, SessionEvent> of(History<SessionEvent> history) {
        boolean isErased = history.entries().stream().anyMatch(Entry.Erasing.class::isInstance);
        return Folded.of(history, new SessionFold(isErased));
    }

    @Override
    public SessionState start() {
        return SessionState.empty();
    }

    @Override
    public Step<SessionState> apply(SessionState state, Entry.Event<SessionEvent> event, Knowledge knowledge) {
        SessionEvent content = event.content();
        if (erased) {
            return content instanceof FlowEvent.Closed && !state.flow().isOver(knowledge)
                    ? new Step.Changed<>(state.with(state.flow().with(event.id(), FlowState.EndKind.CLOSED)))
                    : not(SessionProblem.SESSION_OVER);
        }
        Optional<SessionProblem> against = against(state, content, knowledge);
        if (against.isPresent()) {
            return not(against.get());
        }
        if (content instanceof OpeningEvent opening) {
            return OpeningRules.apply(state, event.id(), opening, knowledge);
        }
        return content instanceof AskingEvent asking
                ? AskingRules.apply(state, event.id(), asking, knowledge)
                : FlowRules.apply(state, event.id(), (FlowEvent) content, knowledge);
    }

    /** What must hold for every event. */
    private static Optional<SessionProblem> against(SessionState state, SessionEvent content, Knowledge knowledge) {
        boolean isOffer = content instanceof OpeningEvent.Offered;
        Optional<OpeningState.Offered> offer = state.opening().offer();
        if (isOffer) {
            return offer.map(each ->
                    knowledge.of(each.id()) ? SessionProblem.SESSION_OFFERED_TWICE : SessionProblem.OFFERED_ELSEWHERE);
        }
        if (offer.isEmpty()) {
            return Optional.of(SessionProblem.SESSION_NOT_OFFERED);
        }
        return state.opening().isBlocked() ? Optional.of(SessionProblem.SESSION_BLOCKED) : Optional.empty();
    }

    static Step<SessionState> not(SessionProblem problem) {
        return new Step.Ineffective<>(problem.name());
    }

    /** Tells whether something is asked of the person at this moment, and if not, why. */
    static Optional<SessionProblem> againstAsking(SessionState state, Knowledge knowledge) {
        if (state.flow().isEnded(knowledge)) {
            return Optional.of(SessionProblem.SESSION_OVER);
        }
        if (!state.opening().isAgreed(knowledge)) {
            return Optional.of(SessionProblem.SESSION_NOT_AGREED);
        }
        if (!state.opening().route().isPreviewed(knowledge)) {
            return Optional.of(SessionProblem.SESSION_NOT_PREVIEWED);
        }
        return state.flow().held(knowledge).isPresent() ? Optional.of(SessionProblem.SESSION_HELD) : Optional.empty();
    }

    @Override
    public boolean prevails(Entry.Event<SessionEvent> event) {
        SessionEvent content = event.content();
        return content instanceof OpeningEvent.ConsentTakenBack
                || content instanceof OpeningEvent.NotToday
                || (content instanceof OpeningEvent.ConsentSaid said && isNo(said));
    }

    @Override
    public boolean overrules(Entry.Event<SessionEvent> winner, Entry.Event<SessionEvent> other) {
        SessionEvent content = other.content();
        if (content instanceof OpeningEvent.ConsentSaid said) {
            return !isNo(said);
        }
        return content instanceof AskingEvent
                || content instanceof OpeningEvent.PreviewShown
                || content instanceof OpeningEvent.Rerouted
                || content instanceof OpeningEvent.KnownOffered
                || content instanceof OpeningEvent.KnownDecided;
    }

    private static boolean isNo(OpeningEvent.ConsentSaid said) {
        return said.answer() == Consent.Answer.NO;
    }
}
