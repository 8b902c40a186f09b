package io.github.groundwork.screening.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.testing.Choice;
import java.util.List;
import java.util.Optional;

/** What is done at a question, beside what the model says. */
final class AskingActs {
    /** A yes of another person. */
    private static final Consent OTHERS_YES = Consent.of(
            ConsentId.parse("others"),
            PersonId.parse("kim"),
            Scene.yes(0).grantor(),
            Scene.yes(0).said(),
            Scene.yes(0).terms(),
            Scene.yes(0).shown());

    private final Turn turn;

    AskingActs(Turn turn) {
        this.turn = turn;
    }

    /** Shows the step at hand, if there is something to record about it. */
    void shown() {
        NextStep next = turn.session().next();
        if (next instanceof NextStep.Question question) {
            turn.copy()
                    .attempt(true, turn.by(), () -> turn.session().shown(turn.by()), new Note.Asked(question.item()));
        } else if (next instanceof NextStep.Notice notice) {
            shown(notice);
        } else {
            assertThat(turn.session().shown(turn.by())).isSameAs(turn.session());
        }
    }

    void shown(NextStep.Notice notice) {
        switch (notice.kind()) {
            case DISCLOSURE -> turn.copy().cannot(() -> turn.session().shown(turn.by()));
            case PREVIEW ->
                turn.copy()
                        .attempt(
                                true,
                                turn.by(),
                                () -> turn.session().shown(turn.by()),
                                new Note.Previewed(turn.now().preview()));
            case CONTENT -> {
                turn.reached().add("notice");
                turn.copy()
                        .attempt(
                                true,
                                turn.by(),
                                () -> turn.session().shown(turn.by()),
                                new Note.Warned(notice.items()));
            }
            case WHAT_REMAINS -> {
                if (turn.now().held().equals(Optional.of(Note.Word.STOP_ASKED))) {
                    turn.copy().attempt(true, turn.by(), () -> turn.session().shown(turn.by()), Note.Word.REMAINS_TOLD);
                } else {
                    assertThat(turn.session().shown(turn.by())).isSameAs(turn.session());
                }
            }
            case CONSENT, KNOWN_ANSWERS, PAUSED ->
                assertThat(turn.session().shown(turn.by())).isSameAs(turn.session());
        }
    }

    void answer(String item) {
        Answer answer = reply(item);
        boolean isFirst = turn.items().standing(item).isEmpty();
        boolean possible = isFirst
                ? turn.now().canAsk()
                        && turn.items().isAsked(item)
                        && (turn.items().isShown(item) || answer instanceof Answer.Declined)
                : turn.now().isStarted()
                        && !turn.now().has(Note.Word.NOT_TODAY)
                        && turn.now().isAgreed();
        boolean isOnKey = !(answer instanceof Answer.Given given)
                || !turn.setup().how().options().isTotalOnly()
                || given.values().get(0).matches("[0-9]+");
        if (!isOnKey) {
            assertThatIllegalArgumentException().isThrownBy(() -> turn.session().answered(item, answer, turn.by()));
            return;
        }
        if (!isFirst && possible) {
            turn.reached().add("revised");
        }
        turn.copy()
                .attempt(
                        possible,
                        turn.by(),
                        () -> turn.session().answered(item, answer, turn.by()),
                        new Note.Replied(item, answer));
    }

    Answer reply(String item) {
        int kind = turn.dice().below(10);
        return kind < 7 ? given(item) : kind < 9 ? Answer.declined() : Answer.dontKnow();
    }

    Answer.Given given(String item) {
        if (turn.setup().how().options().isTotalOnly()) {
            var scale = turn.situation().instrument().scales().get(0);
            return new Answer.Given(
                    List.of(turn.dice().of(scale.lowest(), scale.highest()).toString()));
        }
        var format = turn.situation().instrument().item(item).orElseThrow().format();
        return (Answer.Given) turn.dice().of(Choice.of(format)).toAnswer();
    }

    void skip() {
        NextStep next = turn.session().next();
        List<String> skipped = next instanceof NextStep.Question question
                ? List.of(question.item())
                : next instanceof NextStep.Notice notice && notice.kind() == NextStep.Notice.Kind.CONTENT
                        ? notice.items()
                        : List.of();
        turn.copy()
                .attempt(
                        !skipped.isEmpty(),
                        turn.by(),
                        () -> turn.session().skipped(turn.by()),
                        skipped.stream()
                                .map(item -> new Note.Replied(item, Answer.declined()))
                                .toArray(Note.What[]::new));
    }

    void checkIn() {
        boolean isOffered = turn.setup().how().options().isDistressOffered();
        Rating rating = turn.dice()
                .of(
                        Rating.notOffered(),
                        Rating.declined(),
                        Rating.of(turn.dice().below(11)));
        rating = isOffered || turn.dice().chance(20) ? rating : Rating.notOffered();
        NextStep next = turn.session().next();
        Optional<Moment> moment = next instanceof NextStep.CheckIn checkIn
                ? Optional.of(checkIn.moment())
                : next instanceof NextStep.Question
                                || next instanceof NextStep.Notice notice
                                        && notice.kind() == NextStep.Notice.Kind.CONTENT
                        ? Optional.of(Moment.DURING)
                        : Optional.empty();
        boolean isRated = rating.kind() != Rating.Kind.NOT_OFFERED;
        Rating said = rating;
        turn.copy()
                .attempt(
                        moment.isPresent() && (isOffered || !isRated),
                        turn.by(),
                        () -> turn.session().checkedIn(said, turn.by()),
                        new Note.Rated(moment.orElse(Moment.DURING), said));
    }

    void notAgain(String item) {
        turn.copy()
                .attempt(
                        turn.now().isStarted()
                                && turn.items().isAsked(item)
                                && !turn.items().isNotAgain(item),
                        turn.by(),
                        () -> turn.session().with(new AskingEvent.NotAgain(item), turn.by()),
                        new Note.NotAgain(item));
    }

    void offerAgain(String item) {
        Optional<String> declined = turn.items().order().stream()
                .filter(turn.items()::canBeOfferedAgain)
                .findFirst();
        String chosen = turn.dice().chance(70) ? declined.orElse(item) : item;
        boolean possible = turn.now().canAsk() && turn.items().canBeOfferedAgain(chosen);
        if (possible) {
            turn.reached().add("offered again");
        }
        turn.copy()
                .attempt(
                        possible,
                        turn.by(),
                        () -> turn.session()
                                .with(new AskingEvent.OfferedAgain(chosen, Said.CANARY + " reason"), turn.by()),
                        new Note.Again(chosen));
    }

    void deliver(String item) {
        String about = turn.session().attentions().stream()
                .map(each -> each.attention().item())
                .findFirst()
                .filter(each -> turn.dice().chance(70))
                .orElse(item);
        Term role = turn.dice().of(Scene.NURSE, Scene.COVER, new Term("somebody-else"));
        boolean isRaised = turn.session().attentions().stream()
                .anyMatch(each -> each.attention().item().equals(about));
        boolean responds = turn.setup().responders().roles().contains(role);
        turn.copy()
                .attempt(
                        turn.now().isStarted() && isRaised && responds,
                        turn.by(),
                        () -> turn.session().with(new FlowEvent.AttentionDelivered(about, role), turn.by()),
                        new Note.GivenOn(about, role));
    }

    /** Tries what is never possible. */
    void wrong(String item) {
        switch (turn.dice().below(5)) {
            case 0 -> turn.copy().cannot(() -> turn.session().with(new FlowEvent.Paused(), turn.by()));
            case 1 ->
                turn.copy()
                        .cannot(() ->
                                turn.session().with(new AskingEvent.Answered(item, Answer.declined()), turn.by()));
            case 2 ->
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> turn.session().given(Said.CANARY, "1", turn.by()))
                        .withMessageNotContaining(Said.CANARY);
            case 3 ->
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> turn.session().given(item, Said.CANARY, turn.by()))
                        .withMessageNotContaining(Said.CANARY);
            default -> turn.copy().cannot(() -> turn.session().consented(OTHERS_YES, turn.by()));
        }
    }
}
