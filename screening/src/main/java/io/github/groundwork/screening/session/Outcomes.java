package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.screening.session.FlowState.EndKind;
import io.github.groundwork.screening.session.offer.Gap;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.util.List;

/** Tells how a session stands. */
final class Outcomes {
    private Outcomes() {}

    static SessionOutcome of(SessionRecord record, Reading reading) {
        if (record.erasing().isPresent()) {
            return record.erasing().get().erasure() == Erasure.DISCARDED
                    ? SessionOutcome.DISCARDED
                    : SessionOutcome.ENTERED_IN_ERROR;
        }
        SessionState state = record.state();
        OpeningState opening = state.opening();
        if (opening.isBlocked()) {
            return SessionOutcome.BLOCKED;
        }
        if (opening.consents().hasPersonSaidNo(Reading.ALL)) {
            return opening.consents().isOthersYes(Reading.ALL) ? SessionOutcome.ASSENT_NO : SessionOutcome.SAID_NO;
        }
        if (state.flow().hasEnded(EndKind.NOT_TODAY, Reading.ALL)) {
            return SessionOutcome.NOT_TODAY;
        }
        if (opening.isTakenBack(Reading.ALL)) {
            return SessionOutcome.TAKEN_BACK;
        }
        if (!opening.isAgreed(Reading.ALL) && opening.consents().hasSomebodySaidNo(Reading.ALL)) {
            return SessionOutcome.SAID_NO;
        }
        if (state.flow().hasEnded(EndKind.LEFT, Reading.ALL)) {
            return SessionOutcome.LEFT;
        }
        if (state.flow().hasEnded(EndKind.STOPPED, Reading.ALL)) {
            return SessionOutcome.STOPPED;
        }
        boolean isComplete = opening.route().isPreviewed(Reading.ALL) && !reading.isOpen();
        boolean isClosed = state.flow().hasEnded(EndKind.CLOSED, Reading.ALL);
        return isComplete || isClosed ? SessionOutcome.COMPLETED : SessionOutcome.OPEN;
    }

    static List<Obstacle> obstacles(SessionRecord record, SessionOutcome outcome) {
        return switch (outcome) {
            case BLOCKED ->
                record.offer().orElseThrow().gaps().stream()
                        .filter(Gap::blocks)
                        .map(Gap::obstacle)
                        .toList();
            case NOT_TODAY -> List.of(Obstacle.NOT_TODAY);
            case SAID_NO -> List.of(Obstacle.SAID_NO);
            case ASSENT_NO -> List.of(Obstacle.ASSENT_NO);
            default -> List.of();
        };
    }
}
