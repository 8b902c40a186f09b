package io.github.groundwork.screening.session;

import static io.github.groundwork.screening.session.Scene.nurse;
import static io.github.groundwork.screening.session.Scene.onPhone;
import static io.github.groundwork.screening.session.Scene.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.check.InvalidInputException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.KnownAnswers;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.SessionOutcome;
import org.junit.jupiter.api.Test;

/** Holds sessions as a host would, step by step. */
class SessionTest {

    private static Session toTheEnd(Session session, String value) {
        Session now = session;
        for (int step = 0; step < 100; step++) {
            NextStep next = now.next();
            if (next instanceof NextStep.Done) {
                return now;
            }
            now = now.shown(rowan(step));
            if (next instanceof NextStep.Question question) {
                now = now.given(question.item(), value, rowan(step));
            } else if (next instanceof NextStep.CheckIn) {
                now = now.checkedIn(Rating.notOffered(), rowan(step));
            } else if (next instanceof NextStep.Closing) {
                now = now.closed(rowan(step));
            }
        }
        throw new AssertionError("a session ends");
    }

    @Test
    void a_session_without_preferences_asks_every_item_in_the_instruments_order() {
        Session ended = toTheEnd(Scene.previewed(Scene.setup("phq-9")), "1");

        assertThat(ended.result().outcome()).isEqualTo(SessionOutcome.COMPLETED);
        assertThat(ended.result().readings().get(0).total()).hasToString("9 of 27, mild");
        assertThat(ended.attentions()).hasSize(1);
    }

    @Test
    void a_topic_that_is_not_to_be_asked_is_withheld_and_a_warned_one_comes_behind_a_notice() {
        Preferences said = Scene.saying(AskingManner.DO_NOT_ASK, Strength.LIMIT, StandardTopic.SUICIDE);
        said = Scene.saying(
                said, TopicBoundary.of(AskingManner.WARN_FIRST, StandardTopic.BODY.topic()), Strength.PREFERENCE);
        Session session = Scene.previewed(Scene.setup("phq-9").with(said));
        for (int item = 1; item <= 4; item++) {
            session = session.shown(rowan(item)).given(Integer.toString(item), "0", rowan(item));
        }
        assertThat(session.next())
                .isInstanceOfSatisfying(
                        NextStep.Notice.class,
                        notice -> assertThat(notice.items()).containsExactly("5"));
        session = session.shown(rowan(5));
        assertThat(session.next()).hasToString("Question[5]");

        Session ended = toTheEnd(session, "0");
        assertThat(ended.result().responses().answer("9")).isEqualTo(new Answer.NotAsked(NotAskedReason.PREFERENCE));
    }

    @Test
    void SCR_17_a_notice_comes_again_where_something_else_was_put_to_the_person_since() {
        Preferences said = Scene.saying(AskingManner.WARN_FIRST, Strength.PREFERENCE, StandardTopic.ANXIETY);
        Session session = Scene.previewed(Scene.setup("gad-2").with(said)).shown(rowan(2));
        assertThat(session.next()).hasToString("Question[1]");

        Responses earlier = Responses.start(session.setup().instrument()).given("1", "2");
        KnownAnswers known = KnownAnswers.of(
                earlier,
                HistoryId.parse("session-0"),
                Scene.at(-100),
                session.setup().instrument());
        Session asked = session.knownOffered(known, rowan(3)).with(new OpeningEvent.KnownDecided(false), rowan(4));

        assertThat(asked.next()).hasToString("Notice[CONTENT, [1, 2]]");
        assertThat(asked.shown(rowan(5)).next()).hasToString("Question[1]");
    }

    @Test
    void a_critical_answer_is_raised_in_the_same_call_and_waits_until_it_is_delivered() {
        Session session = Scene.previewed(Scene.setup("phq-9"));
        for (int item = 1; item <= 8; item++) {
            session = session.shown(rowan(item)).declined(Integer.toString(item), rowan(item));
            assertThat(session.raised()).isEmpty();
        }
        session = session.shown(rowan(9)).given("9", "1", rowan(9));

        assertThat(session.raised()).hasSize(1);
        assertThat(session.raised().get(0).recipients()).containsExactly(Scene.NURSE, Scene.COVER);
        assertThat(session.next().frame().toDeliver()).isEqualTo(session.raised());
        assertThat(session.next().frame().first())
                .containsExactly(
                        "Thank you for telling us.",
                        "You are not alone with this.",
                        "As we told you at the start, we let somebody know of this: Nurse Kim, the duty team.",
                        "We go through what comes next with you.");
        Session delivered = session.with(new FlowEvent.AttentionDelivered("9", Scene.NURSE), nurse(9));
        assertThat(delivered.raised()).isEmpty();
        assertThat(delivered.next().frame().toDeliver()).isEmpty();
    }

    @Test
    void two_devices_that_both_went_on_merge_and_what_differs_is_asked() {
        Session start = Scene.previewed(Scene.setup("gad-2")).shown(rowan(2));
        Session tablet = start.given("1", "3", rowan(3));
        Session phone = start.given("1", "0", onPhone(3)).shown(onPhone(4)).given("2", "2", onPhone(4));

        Session both = tablet.merge(phone).orThrow();
        assertThat(both.record()).isEqualTo(phone.merge(tablet).orThrow().record());
        assertThat(both.result().unsettled()).containsOnlyKeys("1");
        assertThat(both.result().scale("total").orElseThrow().low()).hasToString("Optional[2]");
        assertThat(both.result().scale("total").orElseThrow().high()).hasToString("Optional[5]");
        assertThat(both.next()).hasToString("Question[1]");
        Session settled = both.shown(rowan(5)).given("1", "3", rowan(5));
        assertThat(settled.result().unsettled()).isEmpty();
        assertThat(SessionRecord.of(settled.record().history()).orThrow()).isEqualTo(settled.record());
    }

    @Test
    void a_discarded_session_holds_no_answer() {
        Session session = Scene.previewed(Scene.setup("phq-9")).shown(rowan(2)).given("1", "3", rowan(2));
        session = session.with(new FlowEvent.StopAsked(), rowan(3));
        assertThat(session.next()).hasToString("Notice[WHAT_REMAINS, []]");
        Session gone = session.shown(rowan(4)).discarded(rowan(5));
        assertThat(gone.result().outcome()).isEqualTo(SessionOutcome.DISCARDED);
        assertThat(gone.next()).hasToString("Closing");
        Session closed = gone.closed(rowan(6));
        assertThat(closed.next()).hasToString("Done[DISCARDED]");
        assertThat(SessionRecord.of(closed.record().history()).orThrow()).isEqualTo(closed.record());
    }

    @Test
    void a_stem_stands_before_the_items_of_the_scales_and_not_before_a_gate_or_a_question_beside_them() {
        NextStep gate = Scene.previewed(Scene.setup("pc-ptsd-5")).next();
        assertThat(gate).isInstanceOfSatisfying(NextStep.Question.class, question -> {
            assertThat(question.item()).isEqualTo("0");
            assertThat(question.text().stem()).isEmpty();
        });
        Session session = Scene.previewed(Scene.setup("phq-9"));
        for (int item = 1; item <= 9; item++) {
            assertThat(((NextStep.Question) session.next()).text().stem()).isPresent();
            session = session.shown(rowan(item)).given(Integer.toString(item), "0", rowan(item));
        }
        assertThat(session.next()).isInstanceOfSatisfying(NextStep.Question.class, question -> {
            assertThat(question.item()).isEqualTo("10");
            assertThat(question.text().stem()).isEmpty();
        });
    }

    @Test
    void nobody_is_asked_by_what_somebody_else_said_about_themselves() {
        Preferences another = Preferences.start(HistoryId.parse("preferences-2"), PersonId.parse("somebody-else"));
        SessionSetup setup = Scene.setup("gad-2").with(another);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Scene.offered(setup))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::code)
                        .containsExactly(SessionProblem.SETUP_OTHER_PERSON.name()));
        SessionRecord stored = Scene.previewed(Scene.setup("gad-2")).record();
        assertThat(Session.open(stored, setup).problems())
                .extracting(Problem::toString)
                .containsExactly("SETUP_OTHER_PERSON at /preferences: "
                        + "the preferences must be those of the person who is asked");
    }
}
