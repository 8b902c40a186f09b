package io.github.groundwork.screening.session;

import io.github.groundwork.screening.session.step.NextStep;
import java.util.Optional;

/** Chooses what is done in one move: what the step at hand is for, or something else. */
final class Choosing {
    static final int PAUSE = 70;
    static final int RESUME = 72;
    static final int ANSWER = 73;
    static final int REROUTE = 76;
    static final int STOP_ASKED = 78;
    static final int STOP = 79;
    static final int END = 80;
    static final int NOT_AGAIN = 81;
    static final int OFFER_AGAIN = 82;
    static final int KNOWN = 85;
    static final int DECIDE = 87;
    static final int CHECK_IN = 88;
    static final int SAY = 90;
    static final int TELL = 91;
    static final int DELIVER = 92;
    static final int DISCARD = 96;
    static final int SKIP = 97;
    static final int SHOW = 98;

    private final Turn turn;

    Choosing(Turn turn) {
        this.turn = turn;
    }

    /** Does what the step at hand is for. */
    void follow() {
        NextStep next = turn.session().next();
        if (next instanceof NextStep.Question question) {
            question(question.item());
        } else if (next instanceof NextStep.CheckIn) {
            turn.asking().checkIn();
        } else if (next instanceof NextStep.Closing) {
            turn.flow().close();
        } else if (next instanceof NextStep.Notice notice) {
            follow(notice.kind());
        } else {
            other(PAUSE + turn.dice().below(100 - PAUSE));
        }
    }

    private void follow(NextStep.Notice.Kind kind) {
        switch (kind) {
            case DISCLOSURE, CONSENT, PREVIEW -> turn.opening().next();
            case KNOWN_ANSWERS -> turn.opening().decide();
            case CONTENT -> {
                if (turn.dice().chance(20)) {
                    turn.asking().skip();
                } else {
                    turn.asking().shown();
                }
            }
            case PAUSED -> turn.flow().resume();
            case WHAT_REMAINS -> remains();
        }
    }

    private void remains() {
        if (turn.now().held().equals(Optional.of(Note.Word.STOP_ASKED))) {
            turn.asking().shown();
        } else if (turn.dice().chance(turn.theme() == Theme.ENDING ? 60 : 30)) {
            turn.flow().discard();
        } else if (turn.dice().chance(30)) {
            turn.flow().stop();
        } else {
            turn.flow().resume();
        }
    }

    private void question(String item) {
        if (!turn.items().isShown(item)) {
            turn.asking().shown();
        } else if (turn.theme() == Theme.CHANGING && turn.dice().chance(20)) {
            turn.flow().narrow(item);
        } else if (turn.dice().chance(5)) {
            turn.asking().notAgain(item);
        } else {
            turn.asking().answer(item);
        }
    }

    /** Does something else, at whatever moment: the kinds in between are those before them. */
    void other(int kind) {
        String item = turn.dice().of(turn.situation().items());
        switch (kind) {
            case PAUSE, 71 -> turn.flow().pause();
            case RESUME -> turn.flow().resume();
            case ANSWER, 74, 75 -> turn.asking().answer(item);
            case REROUTE, 77 -> turn.flow().reroute();
            case STOP_ASKED -> turn.flow().askToStop();
            case STOP -> turn.flow().stop();
            case END -> turn.flow().leaveOrEnd();
            case NOT_AGAIN -> turn.asking().notAgain(item);
            case OFFER_AGAIN, 83, 84 -> turn.asking().offerAgain(item);
            case KNOWN, 86 -> turn.opening().known();
            case DECIDE -> turn.opening().decide();
            case CHECK_IN, 89 -> turn.asking().checkIn();
            case SAY -> turn.opening().sayOrTakeBack();
            case TELL -> turn.opening().tell(turn.dice().chance(50));
            case DELIVER, 93, 94, 95 -> turn.asking().deliver(item);
            case DISCARD -> turn.flow().discard();
            case SKIP -> turn.asking().skip();
            case SHOW -> turn.asking().shown();
            default -> turn.asking().wrong(item);
        }
    }
}
