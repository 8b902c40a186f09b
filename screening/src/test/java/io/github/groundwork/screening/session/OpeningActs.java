package io.github.groundwork.screening.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.DisclosureShown.Manner;
import io.github.groundwork.core.consent.DisclosureShown.Understanding;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.KnownAnswers;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.session.event.OpeningEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is done before the first question, and with consents and known answers, beside what the model says. */
final class OpeningActs {
    private final Turn turn;

    OpeningActs(Turn turn) {
        this.turn = turn;
    }

    void next() {
        if (!turn.now().isClear()) {
            tell(!turn.dice().chance(15));
        } else if (turn.now().isAgreed()) {
            turn.asking().shown();
        } else if (turn.setup().how().options().isAssentNeeded() && turn.dice().chance(70)) {
            say(turn.dice().of(Capacity.GUARDIAN, Capacity.ASSENT), true);
        } else {
            say(Capacity.SELF, true);
        }
    }

    void sayOrTakeBack() {
        if (turn.dice().chance(50)) {
            takeBack();
        } else {
            say(turn.dice().of(Capacity.values()), turn.dice().chance(60));
        }
    }

    void tell(boolean clear) {
        Understanding understanding = clear ? Understanding.ACKNOWLEDGED : Understanding.UNSURE;
        turn.copy()
                .attempt(
                        turn.now().isStarted() && !turn.now().isEnded(),
                        turn.by(),
                        () -> turn.session().told(ActorId.parse("rowan"), Manner.ON_SCREEN, understanding, turn.by()),
                        clear ? Note.Word.TOLD_CLEARLY : Note.Word.TOLD);
    }

    private void say(Capacity capacity, boolean yes) {
        String id = "c-" + turn.book().newConsent();
        Consent consent = Scene.consent(id, capacity, capacity.role(), "rowan", 0, yes);
        boolean possible = turn.now().isStarted()
                && (!yes || turn.now().isClear() && !turn.now().isOver());
        turn.copy()
                .attempt(
                        possible,
                        turn.by(),
                        () -> turn.session().consented(consent, turn.by()),
                        yes ? new Note.Yes(id, capacity) : new Note.No(id, capacity));
    }

    private void takeBack() {
        String id = "c-" + (1 + turn.dice().below(Math.max(1, turn.book().consents())));
        turn.copy()
                .attempt(
                        turn.now().isStarted() && turn.now().hasSaid(id),
                        turn.by(),
                        () -> turn.session().with(new OpeningEvent.ConsentTakenBack(ConsentId.parse(id)), turn.by()),
                        new Note.Back(id));
    }

    void known() {
        Responses earlier = Responses.start(turn.situation().instrument());
        boolean isTotal = turn.setup().how().options().isTotalOnly();
        for (String item : isTotal
                ? List.<String>of()
                : turn.dice().some(50, turn.situation().items())) {
            earlier = earlier.with(item, turn.asking().given(item));
        }
        KnownAnswers known = KnownAnswers.of(
                earlier,
                HistoryId.parse("earlier-1"),
                Scene.at(-100),
                turn.situation().instrument());
        Map<String, Answer.Given> left = new LinkedHashMap<>(known.answers());
        left.keySet()
                .removeIf(item -> !turn.items().isAsked(item)
                        || !turn.items().standing(item).isEmpty());
        if (left.isEmpty()) {
            assertThat(turn.session().knownOffered(known, turn.by())).isSameAs(turn.session());
            return;
        }
        turn.copy()
                .attempt(
                        turn.now().canAsk() && !turn.now().isKnownOffered(),
                        turn.by(),
                        () -> turn.session().knownOffered(known, turn.by()),
                        new Note.Known(left));
    }

    void decide() {
        boolean agreed = !turn.dice().chance(30);
        Map<String, Answer.Given> used = new LinkedHashMap<>();
        if (agreed) {
            turn.now()
                    .knownNow()
                    .forEach(item -> used.put(
                            item, turn.now().undecided().orElseThrow().answers().get(item)));
        }
        boolean possible = turn.now().canAsk() && turn.now().undecided().isPresent();
        if (possible && !used.isEmpty()) {
            turn.reached().add("known answers used");
        }
        turn.copy()
                .attempt(
                        possible,
                        turn.by(),
                        () -> turn.session().with(new OpeningEvent.KnownDecided(agreed), turn.by()),
                        new Note.Decided(used));
    }
}
