package io.github.groundwork.screening.session;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.screening.session.FlowState.HoldKind;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.step.NextStep;
import java.util.List;
import java.util.Optional;

/** Finds which event says that the step at hand was shown. */
final class Showing {
    private Showing() {}

    static Optional<SessionEvent> of(Steps steps) {
        NextStep next = steps.next();
        if (next instanceof NextStep.Question question) {
            return Optional.of(new AskingEvent.ItemShown(question.item()));
        }
        if (!(next instanceof NextStep.Notice notice)) {
            return Optional.empty();
        }
        return switch (notice.kind()) {
            case DISCLOSURE -> throw new NotPossibleException(SessionProblem.STEP_OTHER.at(""));
            case PREVIEW -> Optional.of(new OpeningEvent.PreviewShown(steps.route()));
            case CONTENT -> Optional.of(new AskingEvent.NoticeShown(notice.items()));
            case WHAT_REMAINS ->
                isRemainsTold(steps.record()) ? Optional.empty() : Optional.of(new FlowEvent.RemainsTold());
            case CONSENT, KNOWN_ANSWERS, PAUSED -> Optional.empty();
        };
    }

    static boolean isRemainsTold(SessionRecord record) {
        return record.state().flow().held(Reading.ALL).equals(Optional.of(HoldKind.REMAINS_TOLD));
    }

    /** The items that the person can skip at a step. */
    static List<String> skippable(NextStep step) {
        if (step instanceof NextStep.Question question) {
            return List.of(question.item());
        }
        return step instanceof NextStep.Notice notice && notice.kind() == NextStep.Notice.Kind.CONTENT
                ? notice.items()
                : List.of();
    }

    /** At which point the person is asked how they are, if they are at this step. */
    static Optional<Moment> moment(NextStep step) {
        if (step instanceof NextStep.CheckIn checkIn) {
            return Optional.of(checkIn.moment());
        }
        return skippable(step).isEmpty() ? Optional.empty() : Optional.of(Moment.DURING);
    }
}
