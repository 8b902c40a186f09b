package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is to be expected of a copy of a session: a plain statement of the rules, made anew from all notes at each step. */
final class Expected {
    private static final Set<SessionOutcome> GOES_ON = Set.of(SessionOutcome.OPEN, SessionOutcome.COMPLETED);

    private final Situation situation;
    private final SessionSetup setup;
    private final boolean blocked;
    private final List<Note> all;
    private final List<Note> erasings;
    private final List<Note> counting = new ArrayList<>();
    private final List<Note> overruled = new ArrayList<>();
    private final ExpectedItems items;

    /**
     * @param gates what answers open and close
     * @param all the notes of the copy in their order
     * @param blocked whether something blocked the offer, which other tests hold
     */
    Expected(Situation situation, SessionSetup setup, Gates gates, boolean blocked, List<Note> all) {
        this.situation = situation;
        this.setup = setup;
        this.blocked = blocked;
        this.all = all;
        this.erasings = all.stream().filter(Note::isErasing).toList();
        for (Note note : all) {
            boolean isGone = note.isErasing() || !erasings.stream().allMatch(note::knew);
            if (!isGone) {
                (all.stream().anyMatch(other -> other.winsOver(note)) ? overruled : counting).add(note);
            }
        }
        this.items = new ExpectedItems(situation, setup, gates, counting, overruled);
    }

    ExpectedItems items() {
        return items;
    }

    List<Note> overruled() {
        return overruled;
    }

    boolean isErased() {
        return !erasings.isEmpty();
    }

    boolean has(Note.What what) {
        return counting.stream().anyMatch(note -> note.what().equals(what));
    }

    private SessionOptions options() {
        return setup.how().options();
    }

    /** Nothing can be recorded in a blocked session. */
    boolean isStarted() {
        return !blocked && !isErased();
    }

    boolean isOver() {
        return has(Note.Word.LEFT) || has(Note.Word.CLOSED);
    }

    boolean isEnded() {
        return isOver() || has(Note.Word.STOPPED) || has(Note.Word.NOT_TODAY);
    }

    boolean isClear() {
        return has(Note.Word.TOLD_CLEARLY);
    }

    private boolean isBack(String consent) {
        return has(new Note.Back(consent));
    }

    /** What was said last, by the person or by somebody who consents for them: a yes, a no, or nothing that stands. */
    private Optional<Note.What> lastSaid(boolean byPerson) {
        Optional<Note.What> last = Optional.empty();
        for (Note note : counting) {
            Optional<Capacity> capacity = capacity(note.what());
            if (capacity.isPresent() && isPersons(capacity.get()) == byPerson) {
                last = Optional.of(note.what());
            }
        }
        return last.filter(said -> !(said instanceof Note.Yes yes && isBack(yes.id())));
    }

    private static Optional<Capacity> capacity(Note.What what) {
        if (what instanceof Note.Yes yes) {
            return Optional.of(yes.capacity());
        }
        return what instanceof Note.No no ? Optional.of(no.capacity()) : Optional.empty();
    }

    private static boolean isPersons(Capacity capacity) {
        return capacity == Capacity.SELF || capacity == Capacity.ASSENT;
    }

    boolean isAgreed() {
        Optional<Note.What> own = lastSaid(true);
        if (own.isPresent() && own.get() instanceof Note.No) {
            return false;
        }
        if (own.isPresent() && own.get() instanceof Note.Yes yes && yes.capacity() == Capacity.SELF) {
            return true;
        }
        boolean isGuardians = lastSaid(false).filter(Note.Yes.class::isInstance).isPresent();
        return isGuardians && (own.isPresent() || !options().isAssentNeeded());
    }

    Optional<Note.Word> held() {
        Optional<Note.Word> held = Optional.empty();
        for (Note note : counting) {
            if (note.what() instanceof Note.Word word
                    && Set.of(
                                    Note.Word.PAUSED,
                                    Note.Word.STOP_ASKED,
                                    Note.Word.REMAINS_TOLD,
                                    Note.Word.RESUMED,
                                    Note.Word.STOPPED)
                            .contains(word)) {
                held = Optional.of(word);
            }
        }
        return held.filter(word -> word != Note.Word.RESUMED && word != Note.Word.STOPPED);
    }

    /** Tells whether something can be asked of the person at this moment. */
    boolean canAsk() {
        return isStarted() && !isEnded() && isAgreed() && items.isPreviewed() && held().isEmpty();
    }

    boolean canPreview() {
        return isStarted() && !isEnded() && isAgreed() && !items.isPreviewed() && held().isEmpty();
    }

    boolean hasSaid(String consent) {
        return counting.stream()
                .anyMatch(
                        note -> note.what() instanceof Note.Yes yes && yes.id().equals(consent)
                                || note.what() instanceof Note.No no && no.id().equals(consent));
    }

    boolean isRated(Moment moment) {
        return counting.stream().anyMatch(note -> note.what() instanceof Note.Rated rated && rated.moment() == moment);
    }

    Setting setting() {
        Setting setting = situation.settings().get(0);
        for (Note note : counting) {
            setting = note.what() instanceof Note.Rerouted rerouted ? rerouted.setting() : setting;
        }
        return setting;
    }

    Instant newest() {
        return all.get(all.size() - 1).at();
    }

    /** Returns what a preview would show. */
    Path preview() {
        return Path.of(setup, setting(), newest());
    }

    SessionOutcome outcome() {
        if (isErased()) {
            return erasings.get(0).what() == Note.Word.DISCARDED
                    ? SessionOutcome.DISCARDED
                    : SessionOutcome.ENTERED_IN_ERROR;
        }
        if (blocked) {
            return SessionOutcome.BLOCKED;
        }
        boolean isGuardiansNo =
                lastSaid(false).filter(Note.No.class::isInstance).isPresent();
        boolean isGuardiansYes =
                lastSaid(false).filter(Note.Yes.class::isInstance).isPresent();
        if (lastSaid(true).filter(Note.No.class::isInstance).isPresent()) {
            return isGuardiansYes ? SessionOutcome.ASSENT_NO : SessionOutcome.SAID_NO;
        }
        if (has(Note.Word.NOT_TODAY)) {
            return SessionOutcome.NOT_TODAY;
        }
        if (!isAgreed() && counting.stream().anyMatch(note -> note.what() instanceof Note.Back)) {
            return SessionOutcome.TAKEN_BACK;
        }
        if (!isAgreed() && isGuardiansNo) {
            return SessionOutcome.SAID_NO;
        }
        if (has(Note.Word.LEFT)) {
            return SessionOutcome.LEFT;
        }
        if (has(Note.Word.STOPPED)) {
            return SessionOutcome.STOPPED;
        }
        boolean isThrough = items.isPreviewed()
                && items.pending().isEmpty()
                && items.unsettled().stream().noneMatch(items.order()::contains)
                && items.order().stream().noneMatch(items::waitsAgain);
        return isThrough || has(Note.Word.CLOSED) ? SessionOutcome.COMPLETED : SessionOutcome.OPEN;
    }

    /** Returns the text of the step that comes next: its kind, and the items that it is about. */
    String next() {
        SessionOutcome outcome = outcome();
        if (isOver() || outcome == SessionOutcome.BLOCKED || outcome == SessionOutcome.ENTERED_IN_ERROR) {
            return "Done[" + outcome + "]";
        }
        boolean isStopping = held().filter(word -> word != Note.Word.PAUSED).isPresent();
        if (isStopping) {
            return "Notice[WHAT_REMAINS, []]";
        }
        if (!GOES_ON.contains(outcome)) {
            boolean isAsked = outcome == SessionOutcome.STOPPED && items.isPreviewed() && !isRated(Moment.AFTER);
            return isAsked ? "CheckIn[AFTER]" : "Closing";
        }
        if (held().isPresent()) {
            return "Notice[PAUSED, []]";
        }
        if (!isClear()) {
            return "Notice[DISCLOSURE, []]";
        }
        if (!isAgreed()) {
            return "Notice[CONSENT, []]";
        }
        return items.isPreviewed() ? asking() : "Notice[PREVIEW, " + preview().order() + "]";
    }

    private String asking() {
        boolean isFirst = options().isDistressOffered()
                && !isRated(Moment.BEFORE)
                && items.done() == 0
                && items.justAnswered().isEmpty();
        if (isFirst) {
            return "CheckIn[BEFORE]";
        }
        List<String> known = knownNow();
        if (!known.isEmpty()) {
            return "Notice[KNOWN_ANSWERS, " + known + "]";
        }
        Optional<String> special = items.order().stream()
                .filter(items.unsettled()::contains)
                .findFirst()
                .or(() -> items.order().stream().filter(items::waitsAgain).findFirst());
        if (special.isPresent()) {
            return question(List.of(special.get()));
        }
        if (items.pending().isEmpty()) {
            return isRated(Moment.AFTER) ? "Closing" : "CheckIn[AFTER]";
        }
        boolean isCheckIn =
                options().checkInEvery().filter(every -> items.since() >= every).isPresent();
        return isCheckIn ? "CheckIn[DURING]" : question(items.pending());
    }

    private String question(List<String> pending) {
        String first = pending.get(0);
        return items.warned(first).isEmpty() || items.isNoticed(first)
                ? "Question[" + first + "]"
                : "Notice[CONTENT, " + items.run(pending) + "]";
    }

    /** The known answers that nobody has decided about. */
    Optional<Note.Known> undecided() {
        boolean isDecided = counting.stream().anyMatch(note -> note.what() instanceof Note.Decided);
        return counting.stream()
                .map(Note::what)
                .filter(Note.Known.class::isInstance)
                .map(Note.Known.class::cast)
                .findFirst()
                .filter(known -> !isDecided);
    }

    /** The items whose known answers can still be used. */
    List<String> knownNow() {
        return undecided()
                .map(known -> known.answers().keySet().stream()
                        .filter(item ->
                                items.isAsked(item) && items.standing(item).isEmpty())
                        .toList())
                .orElse(Collections.emptyList());
    }

    boolean isKnownOffered() {
        return counting.stream().anyMatch(note -> note.what() instanceof Note.Known);
    }

    Map<String, List<String>> attentions() {
        return isErased() || blocked ? Map.of() : items.attentions();
    }
}
