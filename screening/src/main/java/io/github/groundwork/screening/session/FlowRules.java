package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.history.Step;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.FlowState.EndKind;
import io.github.groundwork.screening.session.FlowState.HoldKind;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.offer.Offer;
import java.util.List;
import java.util.Optional;

/** What the events do by which a session goes on and ends. */
final class FlowRules {
    private FlowRules() {}

    static Step<SessionState> apply(SessionState state, EventId id, FlowEvent event, Knowledge knowledge) {
        Optional<SessionProblem> against = against(state, event, knowledge);
        return against.isPresent() ? SessionFold.not(against.get()) : change(state, id, event, knowledge);
    }

    private static Optional<SessionProblem> against(SessionState state, FlowEvent event, Knowledge knowledge) {
        if (event instanceof FlowEvent.AttentionDelivered delivered) {
            return offer(state).responders().roles().contains(delivered.role())
                    ? Optional.empty()
                    : Optional.of(SessionProblem.DELIVERED_TO_ANOTHER);
        }
        FlowState flow = state.flow();
        if (flow.isOver(knowledge)) {
            return Optional.of(SessionProblem.SESSION_OVER);
        }
        if (event instanceof FlowEvent.Left || event instanceof FlowEvent.Closed) {
            return Optional.empty();
        }
        if (event instanceof FlowEvent.CheckedIn checkIn) {
            return againstCheckIn(state, checkIn, knowledge);
        }
        Optional<HoldKind> held = flow.held(knowledge);
        if (event instanceof FlowEvent.Resumed) {
            return held.isPresent() ? Optional.empty() : Optional.of(SessionProblem.SESSION_NOT_HELD);
        }
        if (event instanceof FlowEvent.RemainsTold) {
            return held.equals(Optional.of(HoldKind.STOP_ASKED))
                    ? Optional.empty()
                    : Optional.of(SessionProblem.STOP_NOT_ASKED);
        }
        if (event instanceof FlowEvent.Paused) {
            return held.isPresent() ? Optional.of(SessionProblem.SESSION_HELD) : Optional.empty();
        }
        return event instanceof FlowEvent.Stopped && held.isEmpty() && flow.hasEnded(EndKind.STOPPED, knowledge)
                ? Optional.of(SessionProblem.SESSION_OVER)
                : Optional.empty();
    }

    private static Offer offer(SessionState state) {
        return state.opening().offer().orElseThrow().offer();
    }

    private static Optional<SessionProblem> againstCheckIn(
            SessionState state, FlowEvent.CheckedIn checkIn, Knowledge knowledge) {
        boolean isRated = checkIn.rating().kind() != Rating.Kind.NOT_OFFERED;
        if (isRated && !offer(state).options().isDistressOffered()) {
            return Optional.of(SessionProblem.RATING_NOT_OFFERED);
        }
        boolean isOnce = checkIn.moment() != Moment.DURING;
        return isOnce && state.flow().rating(checkIn.moment(), knowledge).isPresent()
                ? Optional.of(SessionProblem.CHECKED_IN_TWICE)
                : Optional.empty();
    }

    private static Step<SessionState> change(SessionState state, EventId id, FlowEvent event, Knowledge knowledge) {
        FlowState flow = state.flow();
        if (event instanceof FlowEvent.AttentionDelivered delivered) {
            List<Answer> known = state.item(delivered.item()).ever(knowledge);
            return new Step.Changed<>(state.with(flow.with(delivered, known)));
        }
        if (event instanceof FlowEvent.CheckedIn checkIn) {
            return new Step.Changed<>(
                    state.with(flow.with(id, checkIn)).marked(id, SessionState.Mark.Kind.HOLD, List.of()));
        }
        if (event instanceof FlowEvent.Stopped) {
            return new Step.Changed<>(state.with(flow.with(id, EndKind.STOPPED).with(id, HoldKind.RESUMED)));
        }
        if (event instanceof FlowEvent.Left) {
            return new Step.Changed<>(state.with(flow.with(id, EndKind.LEFT)));
        }
        if (event instanceof FlowEvent.Closed) {
            return new Step.Changed<>(state.with(flow.with(id, EndKind.CLOSED)));
        }
        return new Step.Changed<>(
                state.with(flow.with(id, hold(event))).marked(id, SessionState.Mark.Kind.HOLD, List.of()));
    }

    private static HoldKind hold(FlowEvent event) {
        if (event instanceof FlowEvent.Paused) {
            return HoldKind.PAUSED;
        }
        if (event instanceof FlowEvent.StopAsked) {
            return HoldKind.STOP_ASKED;
        }
        return event instanceof FlowEvent.RemainsTold ? HoldKind.REMAINS_TOLD : HoldKind.RESUMED;
    }
}
