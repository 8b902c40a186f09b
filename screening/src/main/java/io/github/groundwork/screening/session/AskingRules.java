package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.history.Step;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.event.AskingEvent;
import java.util.List;
import java.util.Optional;

/** What the events at a question do. */
final class AskingRules {
    private AskingRules() {}

    static Step<SessionState> apply(SessionState state, EventId id, AskingEvent event, Knowledge knowledge) {
        Optional<SessionProblem> against = against(state, event, knowledge);
        return against.isPresent() ? SessionFold.not(against.get()) : change(state, id, event, knowledge);
    }

    private static Optional<SessionProblem> against(SessionState state, AskingEvent event, Knowledge knowledge) {
        if (event instanceof AskingEvent.Revised revised) {
            return againstRevised(state, revised, knowledge);
        }
        if (event instanceof AskingEvent.NotAgain notAgain) {
            boolean isSaid = state.item(notAgain.item()).notAgain().stream().anyMatch(knowledge::of);
            return isSaid
                    ? Optional.of(SessionProblem.AGAIN_NOT_WANTED)
                    : againstUnasked(state, notAgain.item(), knowledge);
        }
        Optional<SessionProblem> asking = SessionFold.againstAsking(state, knowledge);
        if (asking.isPresent()) {
            return asking;
        }
        if (event instanceof AskingEvent.NoticeShown notice) {
            return againstNotice(state, notice, knowledge);
        }
        if (event instanceof AskingEvent.ItemShown shown) {
            return againstShown(state, shown.item(), knowledge);
        }
        return event instanceof AskingEvent.Answered answered
                ? againstAnswered(state, answered, knowledge)
                : againstAgain(state, ((AskingEvent.OfferedAgain) event).item(), knowledge);
    }

    private static Optional<SessionProblem> againstUnasked(SessionState state, String item, Knowledge knowledge) {
        return state.opening().route().isAsked(item, knowledge)
                ? Optional.empty()
                : Optional.of(SessionProblem.ITEM_NOT_PREVIEWED);
    }

    private static Optional<SessionProblem> againstNotice(
            SessionState state, AskingEvent.NoticeShown notice, Knowledge knowledge) {
        boolean isDue = notice.items().stream()
                .allMatch(item -> state.opening().route().isAsked(item, knowledge)
                        && state.opening().route().isWarned(item, knowledge));
        return isDue ? Optional.empty() : Optional.of(SessionProblem.NOTICE_NOT_DUE);
    }

    private static Optional<SessionProblem> againstShown(SessionState state, String item, Knowledge knowledge) {
        Optional<SessionProblem> unasked = againstUnasked(state, item, knowledge);
        boolean isMissing = state.opening().route().isWarned(item, knowledge) && !state.isNoticed(item, knowledge);
        return unasked.isEmpty() && isMissing ? Optional.of(SessionProblem.NOTICE_MISSING) : unasked;
    }

    private static Optional<SessionProblem> againstAnswered(
            SessionState state, AskingEvent.Answered answered, Knowledge knowledge) {
        Optional<SessionProblem> unasked = againstUnasked(state, answered.item(), knowledge);
        if (unasked.isPresent()) {
            return unasked;
        }
        ItemState item = state.item(answered.item());
        if (!item.answers(knowledge).isEmpty()) {
            return Optional.of(SessionProblem.ITEM_ANSWERED);
        }
        return item.isShown(knowledge) || answered.answer() instanceof Answer.Declined
                ? Optional.empty()
                : Optional.of(SessionProblem.ITEM_NOT_SHOWN);
    }

    /** The person can put right what they said at any time, also after the end, as long as they did not take back their yes. */
    private static Optional<SessionProblem> againstRevised(
            SessionState state, AskingEvent.Revised revised, Knowledge knowledge) {
        if (state.flow().hasEnded(FlowState.EndKind.NOT_TODAY, knowledge)) {
            return Optional.of(SessionProblem.SESSION_OVER);
        }
        if (!state.opening().isAgreed(knowledge)) {
            return Optional.of(SessionProblem.SESSION_NOT_AGREED);
        }
        return state.item(revised.item()).answers(knowledge).isEmpty()
                ? Optional.of(SessionProblem.ITEM_NOT_ANSWERED)
                : Optional.empty();
    }

    private static Optional<SessionProblem> againstAgain(SessionState state, String id, Knowledge knowledge) {
        Optional<SessionProblem> unasked = againstUnasked(state, id, knowledge);
        if (unasked.isPresent()) {
            return unasked;
        }
        ItemState item = state.item(id);
        List<Answer> answers = item.answers(knowledge);
        if (answers.isEmpty() || !answers.stream().allMatch(Answer.Declined.class::isInstance)) {
            return Optional.of(SessionProblem.AGAIN_NOT_DECLINED);
        }
        if (item.notAgain().stream().anyMatch(knowledge::of)) {
            return Optional.of(SessionProblem.AGAIN_NOT_WANTED);
        }
        return item.again().stream().anyMatch(each -> knowledge.of(each.id()))
                ? Optional.of(SessionProblem.AGAIN_TWICE)
                : Optional.empty();
    }

    private static Step<SessionState> change(SessionState state, EventId id, AskingEvent event, Knowledge knowledge) {
        if (event instanceof AskingEvent.NoticeShown notice) {
            return new Step.Changed<>(state.marked(id, SessionState.Mark.Kind.NOTICE, notice.items()));
        }
        if (event instanceof AskingEvent.ItemShown shown) {
            String item = shown.item();
            return new Step.Changed<>(state.with(item, state.item(item).shown(id))
                    .marked(id, SessionState.Mark.Kind.SHOWN, List.of(item)));
        }
        if (event instanceof AskingEvent.Answered answered) {
            return new Step.Changed<>(state.answered(id, answered.item(), answered.answer(), knowledge));
        }
        if (event instanceof AskingEvent.Revised revised) {
            return new Step.Changed<>(state.answered(id, revised.item(), revised.answer(), knowledge));
        }
        if (event instanceof AskingEvent.NotAgain notAgain) {
            String item = notAgain.item();
            return new Step.Changed<>(state.with(item, state.item(item).notAgain(id)));
        }
        AskingEvent.OfferedAgain again = (AskingEvent.OfferedAgain) event;
        return new Step.Changed<>(
                state.with(again.item(), state.item(again.item()).offeredAgain(id, again.reason())));
    }
}
