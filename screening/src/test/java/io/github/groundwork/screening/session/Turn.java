package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.By;
import java.util.Set;

/**
 * One move of a walk: on which copy, by whom, and what is read as choices.
 *
 * @param reached what the walk came across, which a move adds to
 */
record Turn(Situation situation, Theme theme, Notebook book, Copy copy, By by, Dice dice, Set<String> reached) {

    /** What is to be expected at this moment. */
    Expected now() {
        return copy.expected();
    }

    ExpectedItems items() {
        return copy.expected().items();
    }

    Session session() {
        return copy.session();
    }

    SessionSetup setup() {
        return copy.session().setup();
    }

    OpeningActs opening() {
        return new OpeningActs(this);
    }

    AskingActs asking() {
        return new AskingActs(this);
    }

    FlowActs flow() {
        return new FlowActs(this);
    }
}
