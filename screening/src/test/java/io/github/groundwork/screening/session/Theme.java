package io.github.groundwork.screening.session;

import java.util.List;

/** What is done often in a walk, besides what the step at hand is for. */
enum Theme {
    /** Everything. */
    ANYTHING(),
    /** Preferences and settings change, questions are offered again, known answers are used. */
    CHANGING(
            Choosing.REROUTE,
            Choosing.REROUTE,
            Choosing.REROUTE,
            Choosing.REROUTE,
            Choosing.PAUSE,
            Choosing.RESUME,
            Choosing.NOT_AGAIN,
            Choosing.OFFER_AGAIN,
            Choosing.OFFER_AGAIN,
            Choosing.KNOWN,
            Choosing.DECIDE,
            Choosing.ANSWER),
    /** A yes is taken back, the person stops, leaves, or wants nothing to be kept. */
    ENDING(
            Choosing.SAY,
            Choosing.SAY,
            Choosing.DELIVER,
            Choosing.DELIVER,
            Choosing.STOP_ASKED,
            Choosing.STOP_ASKED,
            Choosing.STOP_ASKED,
            Choosing.DISCARD,
            Choosing.DISCARD,
            Choosing.STOP,
            Choosing.END,
            Choosing.ANSWER);

    private final List<Integer> often;

    Theme(Integer... often) {
        this.often = List.of(often);
    }

    /** Returns what is done instead of some other kind of move. */
    int instead(int kind, Dice dice) {
        return often.isEmpty() || dice.chance(20) ? kind : dice.of(often);
    }
}
