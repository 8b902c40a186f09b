package io.github.groundwork.screening.session;

import static io.github.groundwork.screening.session.Scene.nurse;
import static io.github.groundwork.screening.session.Scene.onPhone;
import static io.github.groundwork.screening.session.Scene.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looks at what a stored session must be, and at copies that went on apart. */
class SessionRecordTest {

    private static Session shown(Session session, int times) {
        Session now = session;
        for (int i = 0; i < times; i++) {
            now = now.shown(rowan(2));
        }
        return now;
    }

    @Test
    void a_history_without_an_offer_is_no_session() {
        assertThat(SessionRecord.of(History.start(Scene.ID, Scene.ROWAN)).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("SESSION_NOT_OFFERED", ""));
    }

    @Test
    void a_consent_is_taken_back_only_where_it_was_said() {
        History<SessionEvent> edited = Scene.previewed(Scene.setup("gad-2"))
                .record()
                .history()
                .record(rowan(5), new OpeningEvent.ConsentTakenBack(ConsentId.parse("another")));

        assertThat(SessionRecord.of(edited).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("CONSENT_NOT_HERE", "tablet:3"));
    }

    @Test
    void a_yes_that_was_overruled_elsewhere_can_have_been_taken_back() {
        Session told = Scene.offered(Scene.setup("gad-2"))
                .told(
                        rowan(1).actor(),
                        DisclosureShown.Manner.ON_SCREEN,
                        DisclosureShown.Understanding.ACKNOWLEDGED,
                        nurse(1));
        Session tablet = told.consented(Scene.yes(1), rowan(2))
                .with(new OpeningEvent.ConsentTakenBack(ConsentId.parse("yes-1")), rowan(3));
        Session both = tablet.merge(told.notToday(onPhone(2))).orThrow();
        SessionRecord no = told.merge(tablet).orThrow().record();

        assertThat(SessionRecord.of(both.record().history()).orThrow()).isEqualTo(both.record());
        assertThat(SessionRecord.of(no.history()).orThrow()).isEqualTo(no);
    }

    @Test
    void a_session_that_went_on_elsewhere_while_it_was_discarded_still_comes_to_its_closing() {
        Session start = shown(Scene.previewed(Scene.setup("gad-2")), 1);
        Session gone = start.with(new FlowEvent.StopAsked(), onPhone(3))
                .shown(onPhone(4))
                .discarded(onPhone(5));
        Session both = gone.merge(
                        start.given("1", "2", rowan(3)).shown(rowan(4)).given("2", "0", rowan(5)))
                .orThrow();

        assertThat(both.next()).hasToString("Closing");
        assertThat(both.result().outcome()).isEqualTo(SessionOutcome.DISCARDED);
        assertThat(both.closed(rowan(9)).next()).hasToString("Done[DISCARDED]");
    }

    @Test
    void what_could_not_be_opened_again_is_not_merged() {
        Session blocked =
                Session.offer(Scene.setup("gad-2"), Scene.ID, Scene.ROWAN, Setting.of(Mode.SELF_REPORT), nurse(0));
        Session open = Session.offer(Scene.setup("gad-2"), Scene.ID, Scene.ROWAN, Scene.alone(), rowan(0))
                .notToday(rowan(1));

        assertThat(blocked.merge(open).problems())
                .extracting(Problem::code)
                .containsExactly("SESSION_BLOCKED", "OFFERED_ELSEWHERE");
    }

    @Test
    void the_same_answer_said_in_another_way_is_the_same() {
        Session session = Scene.previewed(Teatime.setup());
        for (String item : List.of("1", "2")) {
            session = session.shown(rowan(2)).declined(item, rowan(2));
        }
        Session start = session.shown(rowan(3));
        Session tablet = start.answered("3", new Answer.Given(List.of("lemon", "milk", "lemon")), rowan(3));
        Session phone = start.answered("3", new Answer.Given(List.of("milk", "lemon")), onPhone(3));
        Session both = tablet.merge(phone).orThrow();

        assertThat(both.record().unsettled()).isEmpty();
        Session next = both.shown(rowan(4));
        Session settled = next.given("4", "01.50", rowan(5))
                .merge(next.given("4", "1.5", onPhone(5)))
                .orThrow();
        assertThat(settled.record().unsettled()).isEmpty();
        assertThat(Session.open(settled.record(), Teatime.setup()).isValid()).isTrue();
    }

    @Test
    void a_total_is_recorded_without_leading_zeros() {
        SessionSetup setup = Scene.setup("gad-2").with(SessionOptions.usual().totalOnly());
        Session session = Scene.previewed(setup).shown(rowan(2));

        assertThat(session.given("total", "004", rowan(3)).record())
                .isEqualTo(session.given("total", "4", rowan(3)).record());
        assertThatIllegalArgumentException().isThrownBy(() -> session.given("total", "7", rowan(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session.answered("total", new Answer.Given(List.of("1", "1")), rowan(3)));
    }

    @Test
    void a_stored_answer_in_another_form_than_its_own_was_edited() {
        History<SessionEvent> edited = shown(Scene.previewed(Scene.setup("gad-2")), 1)
                .record()
                .history()
                .record(rowan(3), new AskingEvent.Answered("1", new Answer.Given(List.of("02"))));

        assertThat(Session.open(SessionRecord.of(edited).orThrow(), Scene.setup("gad-2"))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("ANSWER_OFF_KEY", "tablet:4"));
    }

    @Test
    void a_cadence_is_whole_minutes_to_366_days() {
        SessionOptions usual = SessionOptions.usual();

        assertThat(usual.withCadence(Duration.ofDays(366)).cadence()).contains(Duration.ofDays(366));
        assertThat(usual.withCadence(Duration.ofMinutes(1)).cadence()).contains(Duration.ofMinutes(1));
        for (Duration wrong : List.of(
                Duration.ZERO,
                Duration.ofMinutes(-1),
                Duration.ofSeconds(90),
                Duration.ofDays(366).plusMinutes(1))) {
            assertThatIllegalArgumentException().isThrownBy(() -> usual.withCadence(wrong));
        }
    }

    @Test
    void only_an_attention_that_was_raised_can_be_given_on() {
        Session session = Scene.previewed(Scene.setup("phq-9"));

        for (String item : List.of("99", "9")) {
            assertThatThrownBy(() -> session.with(new FlowEvent.AttentionDelivered(item, Scene.NURSE), nurse(5)))
                    .isInstanceOfSatisfying(
                            NotPossibleException.class,
                            e -> assertThat(e.code()).isEqualTo("STEP_OTHER"));
        }
        Session raised = answered(session);
        assertThat(raised.with(new FlowEvent.AttentionDelivered("9", Scene.NURSE), nurse(5))
                        .next()
                        .frame()
                        .toDeliver())
                .isEmpty();
    }

    private static Session answered(Session session) {
        Session now = session;
        for (int item = 1; item <= 9; item++) {
            now = now.shown(rowan(4)).given(Integer.toString(item), "1", rowan(4));
        }
        return now;
    }
}
