package io.github.groundwork.screening.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.step.Choice;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.RoutedAttention;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Does what the step at hand offers, until nothing is left to do. */
final class Follow {
    private static final int MOST_STEPS = 400;
    private static final Set<SessionOutcome> WITHOUT_CLOSING =
            Set.of(SessionOutcome.BLOCKED, SessionOutcome.LEFT, SessionOutcome.ENTERED_IN_ERROR);
    private static final By BY = new By(ActorId.parse("rowan"), Role.PERSON, DeviceId.parse("z"), Scene.at(1));

    private Follow() {}

    /**
     * Goes on to the end, and sees that a closing came before it unless the person left or nothing was asked at all.
     *
     * @param manner 0 to answer, 1 to skip, 2 to say that one does not know
     * @return every session on the way
     */
    static List<Session> toTheEnd(Session start, int manner) {
        List<Session> way = new ArrayList<>(List.of(start));
        Session now = start;
        boolean isClosing = false;
        while (!(now.next() instanceof NextStep.Done)) {
            assertThat(way).as("a session ends").hasSizeLessThan(MOST_STEPS);
            reach(now.next());
            isClosing |= now.next() instanceof NextStep.Closing;
            now = step(now, manner);
            way.add(now);
        }
        SessionOutcome outcome = now.result().outcome();
        assertThat(outcome).isNotEqualTo(SessionOutcome.OPEN);
        if (way.size() > 1) {
            assertThat(isClosing).isTrue();
        }
        boolean isRated = way.stream()
                .anyMatch(each -> each.next() instanceof NextStep.CheckIn checkIn
                        && checkIn.moment() == Moment.AFTER
                        && checkIn.rated());
        if (isRated) {
            assertThat(now.result().distress(Moment.AFTER).kind()).isNotEqualTo(Rating.Kind.NOT_OFFERED);
        }
        if (way.size() == 1) {
            boolean isOver = now.record().history().entries().stream()
                    .anyMatch(entry -> entry instanceof Entry.Event<?> event
                            && (event.content() instanceof FlowEvent.Closed
                                    || event.content() instanceof FlowEvent.Left));
            assertThat(isOver || WITHOUT_CLOSING.contains(outcome)).isTrue();
        }
        return way;
    }

    /** Somebody can be reached at any moment. */
    private static void reach(NextStep step) {
        assertThat(step.frame().reach().contact()).isNotEmpty();
        assertThat(step.frame().choices()).isNotEmpty();
    }

    private static Session step(Session session, int manner) {
        NextStep next = session.next();
        if (next instanceof NextStep.Question question) {
            return question(session, question, manner);
        }
        if (next instanceof NextStep.CheckIn checkIn) {
            return session.checkedIn(checkIn.rated() ? rating(manner) : Rating.notOffered(), BY);
        }
        if (next instanceof NextStep.Closing) {
            return session.closed(BY);
        }
        NextStep.Notice notice = (NextStep.Notice) next;
        return switch (notice.kind()) {
            case DISCLOSURE -> Small.told(session, BY);
            case CONSENT -> session.consented(consent(session), BY);
            case PREVIEW, CONTENT -> {
                assertThat(notice.frame().choices()).contains(Choice.PAUSE, Choice.STOP);
                yield session.shown(BY);
            }
            case KNOWN_ANSWERS -> session.with(new OpeningEvent.KnownDecided(manner == 0), BY);
            case PAUSED -> session.resumed(BY);
            case WHAT_REMAINS -> manner == 1 ? session.stopped(BY) : session.resumed(BY);
        };
    }

    private static Rating rating(int manner) {
        return manner == 0 ? Rating.of(7) : Rating.declined();
    }

    private static Consent consent(Session session) {
        return Scene.consent(
                "follow-" + session.record().history().size(), Capacity.SELF, Role.PERSON, "rowan", 0, true);
    }

    private static Session question(Session session, NextStep.Question question, int manner) {
        assertThat(question.frame().choices())
                .contains(Choice.ANSWER, Choice.SKIP, Choice.DONT_KNOW, Choice.PAUSE, Choice.STOP, Choice.DISCARD);
        if (manner == 1) {
            return session.skipped(BY);
        }
        Answer answer = manner == 2 ? Answer.dontKnow() : given(question.format());
        return session.shown(BY).answered(question.item(), answer, BY);
    }

    private static Answer given(AnswerFormat format) {
        return format.fold(
                one -> given(one.options().values().get(0)),
                several -> given(several.options().values().get(0)),
                number -> given(number.to().toString()));
    }

    private static Answer given(String value) {
        return new Answer.Given(List.of(value.endsWith("/2") ? half(value) : value));
    }

    private static String half(String value) {
        return new BigDecimal(value.replace("/2", ""))
                .divide(BigDecimal.valueOf(2))
                .toPlainString();
    }

    /** Stops a session that goes on: what was said is kept. */
    static void stopped(Session session) {
        boolean isStopped = session.record().history().entries().stream()
                .anyMatch(
                        entry -> entry instanceof Entry.Event<?> event && event.content() instanceof FlowEvent.Stopped);
        if (isStopped) {
            return;
        }
        Session stopped = session.stopped(BY);
        assertThat(stopped.result().unsettled()).isEqualTo(session.result().unsettled());
        assertThat(stopped.result().responses().givenCount())
                .isEqualTo(session.result().responses().givenCount());
        assertThat(stopped.attentions()).isEqualTo(session.attentions());
        assertThat(stopped.next()).isNotInstanceOfAny(NextStep.Question.class, NextStep.Notice.class);
    }

    /** Discards a session that goes on, after the person heard what remains. */
    static void discarded(Session session) {
        if (session.result().outcome() != SessionOutcome.OPEN
                && session.result().outcome() != SessionOutcome.COMPLETED) {
            return;
        }
        Session asked = session.with(new FlowEvent.StopAsked(), BY);
        NextStep.Notice remains = (NextStep.Notice) asked.next();
        assertThat(remains.kind()).isEqualTo(NextStep.Notice.Kind.WHAT_REMAINS);
        for (RoutedAttention each : asked.attentions()) {
            each.delivered()
                    .forEach(role -> assertThat(remains.sentences())
                            .anyMatch(sentence -> asked.setup().disclosure().handling().recipients().stream()
                                    .filter(recipient -> recipient.role().equals(role))
                                    .allMatch(recipient -> sentence.contains(recipient.label()))));
        }
        Session gone = asked.shown(BY).discarded(BY);
        assertThat(gone.result().responses().answers().values()).allMatch(Answer.NotReached.class::isInstance);
        assertThat(gone.attentions()).isEmpty();
        assertThat(gone.raised())
                .isEqualTo(asked.attentions().stream()
                        .filter(RoutedAttention::waits)
                        .toList());
        assertThat(gone.record().history().entries()).noneMatch(Entry.Event.class::isInstance);
        assertThat(toTheEnd(gone, 0)).hasSize(2);
        assertThat(gone.merge(session).orThrow().result().responses().givenCount())
                .isZero();
    }
}
