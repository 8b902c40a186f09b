package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.offer.Setting;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * One thing that happened in a session, in the words of the model: with an explicit set of all notes that its author had seen.
 *
 * @param place the note's own place in the notebook, as it stands in such sets
 */
record Note(int place, String device, int number, BitSet seen, Instant at, What what) {

    /** What happened. */
    sealed interface What {}

    /** What opens a session or ends it, or what is only one word. */
    enum Word implements What {
        OFFERED,
        TOLD_CLEARLY,
        TOLD,
        NOT_TODAY,
        PAUSED,
        STOP_ASKED,
        REMAINS_TOLD,
        RESUMED,
        STOPPED,
        LEFT,
        CLOSED,
        DISCARDED,
        IN_ERROR
    }

    record Yes(String id, Capacity capacity) implements What {}

    record No(String id, Capacity capacity) implements What {}

    record Back(String id) implements What {}

    record Previewed(Path path) implements What {}

    record Rerouted(Path path, Setting setting) implements What {}

    record Known(Map<String, Answer.Given> answers) implements What {}

    /** That known answers are used or not: those that are, for the items that had none. */
    record Decided(Map<String, Answer.Given> used) implements What {}

    record Warned(List<String> items) implements What {}

    record Asked(String item) implements What {}

    record Replied(String item, Answer answer) implements What {}

    record NotAgain(String item) implements What {}

    record Again(String item) implements What {}

    record Rated(Moment moment, Rating rating) implements What {}

    record GivenOn(String item, Term role) implements What {}

    boolean knew(Note other) {
        return seen.get(other.place);
    }

    private boolean isApartFrom(Note other) {
        return other != this && !knew(other) && !other.knew(this);
    }

    boolean isErasing() {
        return what == Word.DISCARDED || what == Word.IN_ERROR;
    }

    /** Whoever says no, takes a yes back or says "not today" is never overheard by those who did not know of it. */
    boolean winsOver(Note other) {
        boolean wins = what instanceof No || what instanceof Back || what == Word.NOT_TODAY;
        boolean yields = other.what instanceof Yes
                || other.what instanceof Previewed
                || other.what instanceof Rerouted
                || other.what instanceof Known
                || other.what instanceof Decided
                || other.what instanceof Warned
                || other.what instanceof Asked
                || other.what instanceof Replied
                || other.what instanceof NotAgain
                || other.what instanceof Again;
        return wins && yields && isApartFrom(other);
    }

    /** Tells whether it comes between a notice and what that is about: all but what belongs to a question, or to nobody who listens. */
    boolean comesBetween() {
        return !(what instanceof Warned
                || what instanceof Asked
                || what instanceof Replied
                || what instanceof NotAgain
                || what instanceof Again
                || what instanceof GivenOn
                || what == Word.STOPPED
                || what == Word.LEFT
                || what == Word.CLOSED);
    }

    /** The answers that it gives, by item. */
    Map<String, ? extends Answer> answers() {
        if (what instanceof Replied replied) {
            return Map.of(replied.item, replied.answer);
        }
        return what instanceof Decided decided ? decided.used : Map.of();
    }
}
