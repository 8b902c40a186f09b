package io.github.groundwork.screening.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.DisclosureShown.Manner;
import io.github.groundwork.core.consent.DisclosureShown.Understanding;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.KnownAnswers;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.score.Gating;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.event.Setting;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.testing.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * What a host and a person do with a session on up to three devices: mostly what the step at hand is for, and often something else.
 *
 * <p>Each operation is done beside the model, which says if it is possible. Mutable and used within one test.
 */
final class Walk {
    /** What is done often besides what the step at hand is for. */
    enum Theme {
        /** Everything. */
        ANYTHING(),
        /** Preferences and settings change, questions are offered again, known answers are used. */
        CHANGING(76, 76, 76, 76, 76, 70, 72, 81, 82, 82, 82, 85, 85, 87, 73, 73),
        /** A yes is taken back, the person stops, leaves, or wants nothing to be kept. */
        ENDING(90, 90, 91, 92, 78, 78, 78, 96, 96, 79, 80, 80, 94, 73);

        private final List<Integer> often;

        Theme(Integer... often) {
            this.often = List.of(often);
        }
    }

    /** A yes of another person. */
    private static final Consent OTHERS_YES = Consent.of(
            ConsentId.parse("others"),
            PersonId.parse("kim"),
            Scene.yes(0).grantor(),
            Scene.yes(0).said(),
            Scene.yes(0).terms(),
            Scene.yes(0).shown());

    private final Situation situation;
    private final Notebook book;
    private final List<Copy> copies = new ArrayList<>();
    private final TreeSet<String> reached = new TreeSet<>();
    private final List<String> done = new ArrayList<>();
    private final Theme theme;
    private final IntUnaryOperator clock;
    private int consents;
    private int minute;
    private Copy copy;
    private By by;
    private Dice dice;

    private Walk(Situation situation, Theme theme, int devices, IntUnaryOperator clock) {
        this.situation = situation;
        this.clock = clock;
        this.theme = theme;
        this.book = new Notebook(situation.instrument());
        this.copy = Copy.offered(situation, book, by("a", Role.CLINICIAN, 0));
        copies.add(copy);
        for (int device = 1; device < devices; device++) {
            copies.add(copy.twin());
        }
    }

    private Walk(Walk other) {
        this.situation = other.situation;
        this.clock = other.clock;
        this.theme = other.theme;
        this.book = other.book.fork();
        other.copies.forEach(each -> copies.add(each.fork(book)));
        this.copy = copies.get(0);
        this.consents = other.consents;
        this.minute = other.minute;
        this.by = other.by;
    }

    /** Returns a walk that goes on from where this one is. */
    Walk fork() {
        return new Walk(this);
    }

    private static By by(String device, Role role, int minute) {
        return new By(
                ActorId.parse(role == Role.CLINICIAN ? "nurse-4" : "rowan"),
                role,
                DeviceId.parse(device),
                Scene.at(minute));
    }

    List<Copy> copies() {
        return copies;
    }

    /** Returns what the walk came across. */
    TreeSet<String> reached() {
        return reached;
    }

    /**
     * Walks, and where that fails, walks again with ever fewer moves: shrinking numbers one by one would take much longer.
     *
     * @param isOpened whether the walk begins with what comes before the first question
     */
    static Walk of(Situation situation, Theme theme, int devices, boolean isOpened, Sessions.Moves moves) {
        return of(situation, theme, devices, isOpened, moves, minute -> minute);
    }

    /** Walks with clocks that show other times. */
    static Walk of(
            Situation situation,
            Theme theme,
            int devices,
            boolean isOpened,
            Sessions.Moves moves,
            IntUnaryOperator clock) {
        Walk walk = new Walk(situation, theme, devices, clock);
        Throwable failure = walk.failure(isOpened, moves.list());
        if (failure == null) {
            return walk;
        }
        List<List<Integer>> fewer = new ArrayList<>(moves.list());
        for (int i = fewer.size() - 1; i >= 0; i--) {
            List<Integer> dropped = fewer.remove(i);
            Walk shorter = new Walk(situation, theme, devices, clock);
            Throwable shorterFailure = shorter.failure(isOpened, fewer);
            if (shorterFailure == null) {
                fewer.add(i, dropped);
            } else {
                walk = shorter;
                failure = shorterFailure;
            }
        }
        throw new AssertionError(situation + "\n  after " + walk.done + "\n  " + failure.getMessage(), failure);
    }

    /** Returns a walk of which nothing but the offer is done. */
    static Walk offered(Situation situation, int devices) {
        return new Walk(situation, Theme.ANYTHING, devices, minute -> minute);
    }

    /** Returns a walk of which all is done that comes before the first question. */
    static Walk opened(Situation situation, int devices) {
        Walk walk = offered(situation, devices);
        walk.opened();
        return walk;
    }

    private Throwable failure(boolean isOpened, List<List<Integer>> moves) {
        try {
            if (isOpened) {
                opened();
            }
            for (List<Integer> move : moves) {
                step(new Dice(move));
            }
            return null;
        } catch (RuntimeException | AssertionError e) {
            return e;
        }
    }

    /** Opens the session on the first device, so that the rest of the walk is about asking; the other devices see it. */
    private void opened() {
        dice = new Dice(List.of());
        for (int step = 0; step < 4 && !copy.isBlocked(); step++) {
            by = by("a", Role.PERSON, clock.applyAsInt(++minute));
            if (!copy.expected().items().isPreviewed()) {
                opening();
            }
        }
        for (Copy other : copies) {
            if (other != copy) {
                other.merge(copy);
            }
        }
    }

    /** Makes one move. */
    void step(Dice picks) {
        dice = picks;
        int kind = dice.below(100);
        int device = dice.below(copies.size());
        copy = copies.get(device);
        done.add(kind + "");
        minute += dice.chance(10) ? dice.below(20_000) - 10_000 : 1;
        by = by(String.valueOf((char) ('a' + device)), Role.PERSON, clock.applyAsInt(minute));
        if (kind < 55) {
            follow();
        } else if (kind < 62) {
            reload();
        } else if (kind < 70) {
            merge();
        } else {
            other(theme.often.isEmpty() || dice.chance(20) ? kind : dice.of(theme.often));
        }
        note();
        Copy last = copy;
        for (Copy each : copies) {
            if (each == last) {
                done.add(by.device() + ":" + each.session().next());
            }
        }
    }

    private Expected now() {
        return copy.expected();
    }

    private ExpectedItems items() {
        return copy.expected().items();
    }

    private Session session() {
        return copy.session();
    }

    private void note() {
        for (String item : items().order()) {
            if (items().gate(item) != Gating.State.OPEN) {
                reached.add("gate " + items().gate(item));
            }
        }
        if (!items().unsettled().isEmpty()) {
            reached.add("unsettled");
        }
        if (now().overruled().stream().anyMatch(note -> note.what() instanceof Note.Replied)) {
            reached.add("overruled answer");
        }
        if (!session().attentions().isEmpty()) {
            reached.add("attention");
        }
        if (session().next() instanceof NextStep.Notice notice
                && notice.kind() == NextStep.Notice.Kind.CONTENT
                && notice.items().size() > 1) {
            reached.add("one notice for several");
        }
        reached.add("outcome " + now().outcome());
    }

    private void follow() {
        NextStep next = session().next();
        if (next instanceof NextStep.Question question) {
            question(question.item());
        } else if (next instanceof NextStep.CheckIn) {
            checkIn();
        } else if (next instanceof NextStep.Closing) {
            close();
        } else if (next instanceof NextStep.Notice notice) {
            follow(notice.kind());
        } else {
            other(70 + dice.below(30));
        }
    }

    private void follow(NextStep.Notice.Kind kind) {
        switch (kind) {
            case DISCLOSURE, CONSENT, PREVIEW -> opening();
            case KNOWN_ANSWERS -> decide();
            case CONTENT -> {
                if (dice.chance(20)) {
                    skip();
                } else {
                    shown();
                }
            }
            case PAUSED -> resume();
            case WHAT_REMAINS -> {
                if (now().held().equals(Optional.of(Note.Word.STOP_ASKED))) {
                    shown();
                } else if (dice.chance(theme == Theme.ENDING ? 60 : 30)) {
                    discard();
                } else if (dice.chance(30)) {
                    stop();
                } else {
                    resume();
                }
            }
        }
    }

    private void opening() {
        if (!now().isClear()) {
            tell(!dice.chance(15));
        } else if (now().isAgreed()) {
            shown();
        } else if (session().setup().how().options().isAssentNeeded() && dice.chance(70)) {
            say(dice.of(Capacity.GUARDIAN, Capacity.ASSENT), true);
        } else {
            say(Capacity.SELF, true);
        }
    }

    private void question(String item) {
        if (!items().isShown(item)) {
            shown();
        } else if (theme == Theme.CHANGING && dice.chance(20)) {
            narrow(item);
        } else if (dice.chance(5)) {
            notAgain(item);
        } else {
            answer(item, reply(item));
        }
    }

    private void other(int kind) {
        String item = dice.of(situation.items());
        switch (kind) {
            case 70, 71 -> pause();
            case 72 -> resume();
            case 73, 74, 75 -> answer(item, reply(item));
            case 76, 77 -> reroute();
            case 78 -> askToStop();
            case 79 -> stop();
            case 80 -> leaveOrEnd();
            case 81 -> notAgain(item);
            case 82, 83, 84 -> offerAgain(item);
            case 85, 86 -> known();
            case 87 -> decide();
            case 88, 89 -> checkIn();
            case 90 -> sayOrTakeBack();
            case 91, 92 -> deliver(item);
            case 93 -> tell(dice.chance(50));
            case 94, 95 -> deliver(item);
            case 96 -> discard();
            case 97 -> skip();
            case 98 -> shown();
            default -> wrong(item);
        }
    }

    private void sayOrTakeBack() {
        if (dice.chance(50)) {
            takeBack();
        } else {
            say(dice.of(Capacity.values()), dice.chance(60));
        }
    }

    private void tell(boolean clear) {
        Understanding understanding = clear ? Understanding.ACKNOWLEDGED : Understanding.UNSURE;
        copy.attempt(
                now().isStarted() && !now().isEnded(),
                by,
                () -> session().told(ActorId.parse("rowan"), Manner.ON_SCREEN, understanding, by),
                clear ? Note.Word.TOLD_CLEARLY : Note.Word.TOLD);
    }

    private void say(Capacity capacity, boolean yes) {
        String id = "c-" + ++consents;
        Consent consent = Scene.consent(id, capacity, capacity.role(), "rowan", 0, yes);
        boolean possible = now().isStarted() && (!yes || now().isClear() && !now().isOver());
        copy.attempt(
                possible,
                by,
                () -> session().consented(consent, by),
                yes ? new Note.Yes(id, capacity) : new Note.No(id, capacity));
    }

    private void takeBack() {
        String id = "c-" + (consents == 0 ? 1 : 1 + dice.below(consents));
        copy.attempt(
                now().isStarted() && now().hasSaid(id),
                by,
                () -> session().with(new OpeningEvent.ConsentTakenBack(ConsentId.parse(id)), by),
                new Note.Back(id));
    }

    /** Shows the step at hand, if there is something to record about it. */
    private void shown() {
        NextStep next = session().next();
        if (next instanceof NextStep.Question question) {
            copy.attempt(true, by, () -> session().shown(by), new Note.Asked(question.item()));
        } else if (next instanceof NextStep.Notice notice) {
            shown(notice);
        } else {
            assertThat(session().shown(by)).isSameAs(session());
        }
    }

    private void shown(NextStep.Notice notice) {
        switch (notice.kind()) {
            case DISCLOSURE -> copy.cannot(() -> session().shown(by));
            case PREVIEW -> copy.attempt(true, by, () -> session().shown(by), new Note.Previewed(now().preview()));
            case CONTENT -> {
                reached.add("notice");
                copy.attempt(true, by, () -> session().shown(by), new Note.Warned(notice.items()));
            }
            case WHAT_REMAINS -> {
                if (now().held().equals(Optional.of(Note.Word.STOP_ASKED))) {
                    copy.attempt(true, by, () -> session().shown(by), Note.Word.REMAINS_TOLD);
                } else {
                    assertThat(session().shown(by)).isSameAs(session());
                }
            }
            case CONSENT, KNOWN_ANSWERS, PAUSED ->
                assertThat(session().shown(by)).isSameAs(session());
        }
    }

    private Answer reply(String item) {
        int kind = dice.below(10);
        return kind < 7 ? given(item) : kind < 9 ? Answer.declined() : Answer.dontKnow();
    }

    private Answer.Given given(String item) {
        if (session().setup().how().options().isTotalOnly()) {
            var scale = situation.instrument().scales().get(0);
            return new Answer.Given(
                    List.of(dice.of(scale.lowest(), scale.highest()).toString()));
        }
        var format = situation.instrument().item(item).orElseThrow().format();
        return (Answer.Given) dice.of(Choice.of(format)).toAnswer();
    }

    private void answer(String item, Answer answer) {
        boolean isFirst = items().standing(item).isEmpty();
        boolean possible = isFirst
                ? now().canAsk()
                        && items().isAsked(item)
                        && (items().isShown(item) || answer instanceof Answer.Declined)
                : now().isStarted() && !now().has(Note.Word.NOT_TODAY) && now().isAgreed();
        boolean isOnKey = !(answer instanceof Answer.Given given)
                || !session().setup().how().options().isTotalOnly()
                || given.values().get(0).matches("[0-9]+");
        if (!isOnKey) {
            assertThatIllegalArgumentException().isThrownBy(() -> session().answered(item, answer, by));
            return;
        }
        if (!isFirst && possible) {
            reached.add("revised");
        }
        copy.attempt(possible, by, () -> session().answered(item, answer, by), new Note.Replied(item, answer));
    }

    private void skip() {
        NextStep next = session().next();
        List<String> skipped = next instanceof NextStep.Question question
                ? List.of(question.item())
                : next instanceof NextStep.Notice notice && notice.kind() == NextStep.Notice.Kind.CONTENT
                        ? notice.items()
                        : List.of();
        copy.attempt(
                !skipped.isEmpty(),
                by,
                () -> session().skipped(by),
                skipped.stream()
                        .map(item -> new Note.Replied(item, Answer.declined()))
                        .toArray(Note.What[]::new));
    }

    private void checkIn() {
        boolean isOffered = session().setup().how().options().isDistressOffered();
        Rating rating = dice.of(Rating.notOffered(), Rating.declined(), Rating.of(dice.below(11)));
        rating = isOffered || dice.chance(20) ? rating : Rating.notOffered();
        NextStep next = session().next();
        Optional<Moment> moment = next instanceof NextStep.CheckIn checkIn
                ? Optional.of(checkIn.moment())
                : next instanceof NextStep.Question
                                || next instanceof NextStep.Notice notice
                                        && notice.kind() == NextStep.Notice.Kind.CONTENT
                        ? Optional.of(Moment.DURING)
                        : Optional.empty();
        boolean isRated = rating.kind() != Rating.Kind.NOT_OFFERED;
        Rating said = rating;
        copy.attempt(
                moment.isPresent() && (isOffered || !isRated),
                by,
                () -> session().checkedIn(said, by),
                new Note.Rated(moment.orElse(Moment.DURING), said));
    }

    private void pause() {
        copy.attempt(
                now().isStarted() && !now().isOver() && now().held().isEmpty(),
                by,
                () -> session().paused(by),
                Note.Word.PAUSED);
    }

    private void resume() {
        if (!now().isStarted() || now().isOver() || now().held().isEmpty()) {
            copy.cannot(() -> session().resumed(by));
            return;
        }
        Session after = session().resumed(by);
        int more =
                after.record().history().size() - session().record().history().size();
        if (!items().isPreviewed() || now().isEnded()) {
            assertThat(more).isEqualTo(1);
        }
        if (more == 1) {
            assertThat(!items().isPreviewed()
                            || now().isEnded()
                            || rerouted(now().setting()).equals(items().lastPath()))
                    .isTrue();
            copy.take(after, by, Note.Word.RESUMED);
        } else {
            assertThat(more).isEqualTo(2);
            withheld(rerouted(now().setting()));
            copy.take(after, by, Note.Word.RESUMED, new Note.Rerouted(rerouted(now().setting()), now().setting()));
        }
    }

    private Path rerouted(Setting setting) {
        return Path.of(session().setup(), setting, by.at())
                .within(situation.items().stream().filter(items()::isAsked).toList());
    }

    private void withheld(Path path) {
        boolean isNarrower = items().order().stream()
                .anyMatch(item -> items().isShown(item)
                        && items().standing(item).isEmpty()
                        && !path.order().contains(item));
        if (isNarrower) {
            reached.add("withheld after it was shown");
        }
    }

    private void reroute() {
        Setting setting = dice.of(situation.settings());
        if (dice.chance(50)) {
            reload();
        }
        reroute(setting);
    }

    private void reroute(Setting setting) {
        boolean possible = now().isStarted() && items().isPreviewed() && !now().isEnded();
        if (possible) {
            withheld(rerouted(setting));
        }
        copy.attempt(
                possible,
                by,
                () -> session().rerouted(setting, by),
                new Note.Rerouted(possible ? rerouted(setting) : now().preview(), setting));
    }

    /** Takes up preferences, or a setting, with which a question that was shown is not asked any more, if there are such. */
    private void narrow(String item) {
        for (SessionSetup setup : situation.setups()) {
            for (Setting setting : situation.settings()) {
                if (!Path.of(setup, setting, by.at()).order().contains(item)) {
                    copy.reload(setup);
                    reroute(setting);
                    return;
                }
            }
        }
        reroute();
    }

    private void askToStop() {
        copy.attempt(
                now().isStarted() && !now().isOver(),
                by,
                () -> session().with(new FlowEvent.StopAsked(), by),
                Note.Word.STOP_ASKED);
    }

    private void stop() {
        copy.attempt(
                now().isStarted()
                        && !now().isOver()
                        && (!now().has(Note.Word.STOPPED) || now().held().isPresent()),
                by,
                () -> session().stopped(by),
                Note.Word.STOPPED);
    }

    private void close() {
        boolean isErased = now().isErased();
        copy.attempt(
                session().next() instanceof NextStep.Closing && (isErased || now().isStarted()),
                by,
                () -> session().closed(by),
                Note.Word.CLOSED);
    }

    private void leaveOrEnd() {
        if (dice.chance(40)) {
            copy.attempt(
                    now().isStarted() && !now().isOver(), by, () -> session().left(by), Note.Word.LEFT);
        } else if (dice.chance(40)) {
            copy.attempt(
                    now().isStarted() && !now().isEnded(), by, () -> session().notToday(by), Note.Word.NOT_TODAY);
        } else if (dice.chance(30)) {
            erase(Note.Word.IN_ERROR, true);
        } else {
            close();
        }
    }

    private void discard() {
        erase(Note.Word.DISCARDED, now().held().equals(Optional.of(Note.Word.REMAINS_TOLD)));
    }

    private void erase(Note.Word word, boolean possible) {
        By who =
                dice.chance(15) ? new By(by.actor(), dice.of(Role.GUARDIAN, Role.SUPPORTER), by.device(), by.at()) : by;
        boolean isTheirs = session().setup().how().informant() != io.github.groundwork.core.people.Informant.SELF;
        copy.attempt(
                possible && (who == by || isTheirs),
                who,
                () -> word == Note.Word.DISCARDED
                        ? session().discarded(who)
                        : session().enteredInError(who),
                word);
    }

    private void notAgain(String item) {
        copy.attempt(
                now().isStarted() && items().isAsked(item) && !items().isNotAgain(item),
                by,
                () -> session().with(new AskingEvent.NotAgain(item), by),
                new Note.NotAgain(item));
    }

    private void offerAgain(String item) {
        Optional<String> declined =
                items().order().stream().filter(items()::canBeOfferedAgain).findFirst();
        String chosen = dice.chance(70) ? declined.orElse(item) : item;
        boolean possible = now().canAsk() && items().canBeOfferedAgain(chosen);
        if (possible) {
            reached.add("offered again");
        }
        copy.attempt(
                possible,
                by,
                () -> session().with(new AskingEvent.OfferedAgain(chosen, Said.CANARY + " reason"), by),
                new Note.Again(chosen));
    }

    private void known() {
        Responses earlier = Responses.start(situation.instrument());
        boolean isTotal = session().setup().how().options().isTotalOnly();
        for (String item : isTotal ? List.<String>of() : dice.some(50, situation.items())) {
            earlier = earlier.with(item, given(item));
        }
        KnownAnswers known =
                KnownAnswers.of(earlier, HistoryId.parse("earlier-1"), Scene.at(-100), situation.instrument());
        Map<String, Answer.Given> left = new LinkedHashMap<>(known.answers());
        left.keySet()
                .removeIf(item ->
                        !items().isAsked(item) || !items().standing(item).isEmpty());
        if (left.isEmpty()) {
            assertThat(session().knownOffered(known, by)).isSameAs(session());
            return;
        }
        copy.attempt(
                now().canAsk() && !now().isKnownOffered(),
                by,
                () -> session().knownOffered(known, by),
                new Note.Known(left));
    }

    private void decide() {
        boolean agreed = !dice.chance(30);
        Map<String, Answer.Given> used = new LinkedHashMap<>();
        if (agreed) {
            now().knownNow()
                    .forEach(item -> used.put(
                            item, now().undecided().orElseThrow().answers().get(item)));
        }
        boolean possible = now().canAsk() && now().undecided().isPresent();
        if (possible && !used.isEmpty()) {
            reached.add("known answers used");
        }
        copy.attempt(
                possible, by, () -> session().with(new OpeningEvent.KnownDecided(agreed), by), new Note.Decided(used));
    }

    private void deliver(String item) {
        String about = session().attentions().stream()
                .map(each -> each.attention().item())
                .findFirst()
                .filter(each -> dice.chance(70))
                .orElse(item);
        Term role = dice.of(Scene.NURSE, Scene.COVER, new Term("somebody-else"));
        boolean isRaised = session().attentions().stream()
                .anyMatch(each -> each.attention().item().equals(about));
        boolean responds = session().setup().responders().roles().contains(role);
        copy.attempt(
                now().isStarted() && isRaised && responds,
                by,
                () -> session().with(new FlowEvent.AttentionDelivered(about, role), by),
                new Note.GivenOn(about, role));
    }

    /** Tries what is never possible. */
    private void wrong(String item) {
        switch (dice.below(5)) {
            case 0 -> copy.cannot(() -> session().with(new FlowEvent.Paused(), by));
            case 1 -> copy.cannot(() -> session().with(new AskingEvent.Answered(item, Answer.declined()), by));
            case 2 ->
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> session().given(Said.CANARY, "1", by))
                        .withMessageNotContaining(Said.CANARY);
            case 3 ->
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> session().given(item, Said.CANARY, by))
                        .withMessageNotContaining(Said.CANARY);
            default -> copy.cannot(() -> session().consented(OTHERS_YES, by));
        }
    }

    private void reload() {
        copy.reload(dice.of(situation.setups()));
    }

    private void merge() {
        Copy other = dice.of(copies);
        if (other != copy) {
            reached.add("merge");
            copy.merge(other);
        }
    }
}
