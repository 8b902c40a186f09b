package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.history.Step;
import io.github.groundwork.screening.session.event.OpeningEvent;
import java.util.List;
import java.util.Optional;

/** What the events before the first question do. */
final class OpeningRules {
    private OpeningRules() {}

    static Step<SessionState> apply(SessionState state, EventId id, OpeningEvent event, Knowledge knowledge) {
        Optional<SessionProblem> against = against(state, event, knowledge);
        return against.isPresent()
                ? SessionFold.not(against.get())
                : new Step.Changed<>(
                        change(state, id, event, knowledge).marked(id, SessionState.Mark.Kind.HOLD, List.of()));
    }

    private static Optional<SessionProblem> against(SessionState state, OpeningEvent event, Knowledge knowledge) {
        OpeningState opening = state.opening();
        if (event instanceof OpeningEvent.Offered || event instanceof OpeningEvent.ConsentTakenBack) {
            return Optional.empty();
        }
        if (event instanceof OpeningEvent.ConsentSaid said) {
            return said.answer() == Consent.Answer.YES ? againstYes(state, knowledge) : Optional.empty();
        }
        if (event instanceof OpeningEvent.DisclosureTold || event instanceof OpeningEvent.NotToday) {
            return state.flow().isEnded(knowledge) ? Optional.of(SessionProblem.SESSION_OVER) : Optional.empty();
        }
        if (event instanceof OpeningEvent.PreviewShown) {
            return againstPreview(state, knowledge);
        }
        if (event instanceof OpeningEvent.Rerouted rerouted) {
            if (state.flow().isEnded(knowledge)) {
                return Optional.of(SessionProblem.SESSION_OVER);
            }
            if (!opening.route().isPreviewed(knowledge)) {
                return Optional.of(SessionProblem.SESSION_NOT_PREVIEWED);
            }
            return rerouted.route().order().stream()
                            .allMatch(item -> opening.route().isAsked(item, knowledge))
                    ? Optional.empty()
                    : Optional.of(SessionProblem.ROUTE_WIDENED);
        }
        Optional<SessionProblem> asking = SessionFold.againstAsking(state, knowledge);
        return asking.isPresent() ? asking : againstKnown(state, event, knowledge);
    }

    /** A "no" is taken at any time; a yes is not, once the session was closed or the person left. */
    private static Optional<SessionProblem> againstYes(SessionState state, Knowledge knowledge) {
        if (state.flow().isOver(knowledge)) {
            return Optional.of(SessionProblem.SESSION_OVER);
        }
        return state.opening().isClear(knowledge) ? Optional.empty() : Optional.of(SessionProblem.SESSION_NOT_TOLD);
    }

    private static Optional<SessionProblem> againstPreview(SessionState state, Knowledge knowledge) {
        if (state.flow().isEnded(knowledge)) {
            return Optional.of(SessionProblem.SESSION_OVER);
        }
        if (!state.opening().isAgreed(knowledge)) {
            return Optional.of(SessionProblem.SESSION_NOT_AGREED);
        }
        if (state.flow().held(knowledge).isPresent()) {
            return Optional.of(SessionProblem.SESSION_HELD);
        }
        return state.opening().route().isPreviewed(knowledge)
                ? Optional.of(SessionProblem.SESSION_PREVIEWED_TWICE)
                : Optional.empty();
    }

    private static Optional<SessionProblem> againstKnown(SessionState state, OpeningEvent event, Knowledge knowledge) {
        OpeningState opening = state.opening();
        if (event instanceof OpeningEvent.KnownOffered offered) {
            boolean isOffered = opening.known().isOffered(knowledge);
            boolean isFree = offered.answers().keySet().stream()
                    .allMatch(item -> opening.route().isAsked(item, knowledge)
                            && state.item(item).answers(knowledge).isEmpty());
            return isOffered || !isFree ? Optional.of(SessionProblem.KNOWN_TWICE) : Optional.empty();
        }
        return opening.known().undecided(knowledge).isEmpty()
                ? Optional.of(SessionProblem.KNOWN_NOT_OFFERED)
                : Optional.empty();
    }

    private static SessionState change(SessionState state, EventId id, OpeningEvent event, Knowledge knowledge) {
        OpeningState opening = state.opening();
        if (event instanceof OpeningEvent.Offered offered) {
            return state.with(opening.with(id, offered.offer()));
        }
        if (event instanceof OpeningEvent.DisclosureTold told) {
            return state.with(opening.with(id, told));
        }
        if (event instanceof OpeningEvent.ConsentSaid said) {
            return state.with(opening.with(opening.consents().with(id, said)));
        }
        if (event instanceof OpeningEvent.ConsentTakenBack back) {
            return state.with(opening.with(opening.consents().takenBack(id, back.consent())));
        }
        if (event instanceof OpeningEvent.NotToday) {
            return state.with(state.flow().with(id, FlowState.EndKind.NOT_TODAY));
        }
        if (event instanceof OpeningEvent.PreviewShown shown) {
            return state.with(opening.with(opening.route().with(id, shown)));
        }
        if (event instanceof OpeningEvent.Rerouted rerouted) {
            return state.with(opening.with(opening.route().with(id, rerouted)));
        }
        if (event instanceof OpeningEvent.KnownOffered known) {
            return state.with(opening.with(opening.known().with(id, known)));
        }
        return decided(state, id, (OpeningEvent.KnownDecided) event, knowledge);
    }

    /** Known answers become answers as if they had been given now, for the items that are still asked and have none. */
    private static SessionState decided(
            SessionState state, EventId id, OpeningEvent.KnownDecided decided, Knowledge knowledge) {
        SessionState changed =
                state.with(state.opening().with(state.opening().known().decided(id)));
        Optional<KnownState.Offered> known =
                state.opening().known().undecided(knowledge).filter(each -> decided.agreed());
        if (known.isPresent()) {
            for (var each : known.get().what().answers().entrySet()) {
                ItemState item = changed.item(each.getKey());
                if (state.opening().route().isAsked(each.getKey(), knowledge)
                        && item.answers(knowledge).isEmpty()) {
                    changed = changed.with(each.getKey(), item.answered(id, each.getValue(), knowledge));
                }
            }
        }
        return changed;
    }
}
