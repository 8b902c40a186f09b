package io.github.groundwork.screening.json;

import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.followup.Attempt;
import io.github.groundwork.screening.followup.Closing;
import io.github.groundwork.screening.followup.FollowUpEvent;
import io.github.groundwork.screening.followup.FollowUps;
import io.github.groundwork.screening.session.Scene;
import java.util.Optional;

/** Follow-ups with every kind of act, from two devices; what the golden file holds. */
final class FollowUpsSample {

    private static final Decisions DECISIONS =
            Decisions.of(Preferences.start(HistoryId.parse("preferences-1"), Scene.ROWAN));
    private static final Responder KIM = responder("nurse-4", "nurse");
    private static final Responder PEER = responder("peer-2", "peer-worker");

    private FollowUpsSample() {}

    private static Responder responder(String who, String role) {
        return new Responder(ActorId.parse(who), Term.parse(role));
    }

    private static By peer(int minute) {
        return new By(ActorId.parse("peer-2"), Role.PEER_WORKER, DeviceId.parse("van"), Scene.at(minute));
    }

    private static FollowUpEvent.Promised promised(
            String kind, int from, int due, String promise, Optional<HistoryId> about) {
        return new FollowUpEvent.Promised(Term.parse(kind), KIM, Scene.at(from), Scene.at(due), promise, about);
    }

    private static Attempt attempt(String way, Attempt.Outcome outcome) {
        return new Attempt(Term.parse(way), outcome);
    }

    private static EventId desk(long number) {
        return new EventId(DeviceId.parse("desk"), number);
    }

    /** All that happened. */
    static FollowUps followUps() {
        FollowUps promised = FollowUps.start(HistoryId.parse("follow-ups-1"), Scene.ROWAN)
                .promise(
                        promised(
                                "telephone-call",
                                60,
                                240,
                                "Nurse Kim calls you this afternoon \u260e\ufe0f.\n\u0627\u062a\u0635\u0627\u0644",
                                Optional.of(Scene.ID)),
                        DECISIONS,
                        Scene.nurse(0))
                .followUps()
                .promise(
                        promised("visit", 1440, 1440, "We come by tomorrow at noon.", Optional.empty()),
                        DECISIONS,
                        Scene.nurse(1))
                .followUps();
        FollowUps desk = promised.tried(desk(1), attempt("telephone", Attempt.Outcome.NOT_REACHED), Scene.nurse(70))
                .tried(desk(1), attempt("telephone", Attempt.Outcome.LEFT_MESSAGE), Scene.nurse(90))
                .moveDue(
                        new FollowUpEvent.DueMoved(desk(1), Scene.at(300), Scene.at(400), "You asked for the evening."),
                        Scene.nurse(95))
                .handOver(desk(1), PEER, Scene.nurse(96));
        FollowUps van = promised.close(desk(2), Closing.of(Closing.Reason.DECLINED_BY_PERSON), peer(100));
        return desk.handOver(desk(2), PEER, Scene.nurse(97))
                .merge(van)
                .orThrow()
                .tried(desk(1), attempt("telephone", Attempt.Outcome.REACHED), peer(310))
                .close(desk(1), Closing.done("They talked for \"a good while\"."), peer(330))
                .reopen(desk(1), "A question came up.", Scene.rowan(340))
                .close(desk(1), Closing.of(Closing.Reason.NO_LONGER_NEEDED), peer(350))
                .reopen(desk(2), "Please do come.", Scene.rowan(360))
                .close(desk(2), Closing.of(Closing.Reason.UNABLE_TO_REACH), peer(1500))
                .close(desk(2), Closing.of(Closing.Reason.DECLINED_BY_PERSON), Scene.nurse(1600));
    }
}
