package io.github.groundwork.screening.session;

import static io.github.groundwork.screening.session.Scene.nurse;
import static io.github.groundwork.screening.session.Scene.onPhone;
import static io.github.groundwork.screening.session.Scene.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentTerms;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.DisclosureRef;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.StandardPurpose;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What happens at moments at which something else happened in between. */
class SessionEdgesTest {
    private static final SessionSetup SETUP = Small.setup(Small.critical());
    private static final Preferences WARN =
            Scene.saying(AskingManner.WARN_FIRST, Strength.PREFERENCE, StandardTopic.SUICIDE);
    private static final Preferences NOT_ASKED =
            Scene.saying(AskingManner.DO_NOT_ASK, Strength.LIMIT, StandardTopic.SUICIDE);

    private static SessionProblem code(ThrowingCallable operation) {
        NotPossibleException thrown = catchThrowableOfType(NotPossibleException.class, operation);
        assertThat(thrown).isNotNull();
        return SessionProblem.valueOf(thrown.code());
    }

    private static Consent yes(Purposes purposes, Term... recipients) {
        Consent usual = Scene.yes(1);
        return Consent.of(
                usual.id(),
                usual.person(),
                usual.grantor(),
                usual.said(),
                new ConsentTerms(List.of(Session.SCREENING), purposes, List.of(recipients), Scene.TOLD),
                usual.shown());
    }

    @Test
    void SCR_25_a_known_answer_takes_the_place_of_no_answer_that_was_given_since() {
        Session session = Scene.previewed(SETUP)
                .knownOffered(Small.known(SETUP.instrument()), nurse(2))
                .declined("1", rowan(3))
                .with(new OpeningEvent.KnownDecided(true), rowan(4));

        assertThat(session.result().responses().answer("1")).isEqualTo(Answer.declined());
        assertThat(session.result().responses().answer("3").isGiven()).isTrue();
    }

    @Test
    void SCR_17_a_known_answer_is_neither_shown_nor_used_once_the_topic_is_not_to_be_asked() {
        Session session = Scene.previewed(SETUP)
                .knownOffered(Small.known(SETUP.instrument()), nurse(2))
                .paused(rowan(3));
        session = Small.reopened(session, SETUP.with(NOT_ASKED)).resumed(rowan(4));
        assertThat(session.next()).hasToString("Notice[KNOWN_ANSWERS, [3]]");

        Session used = session.with(new OpeningEvent.KnownDecided(true), rowan(5));
        assertThat(used.result().responses().givenCount()).isEqualTo(1);
    }

    @Test
    void SCR_27_a_closed_session_is_not_open_whatever_arrives_later() {
        Session start = Scene.previewed(SETUP).shown(rowan(1)).given("1", "1", rowan(2));
        Session closed = Small.toTheEnd(start, Scene::rowan);
        Session phone = start.shown(onPhone(3)).given("2", "2", onPhone(4));
        Session both = closed.merge(phone).orThrow();

        assertThat(both.next()).hasToString("Done[COMPLETED]");
        assertThat(both.result().unsettled()).containsOnlyKeys("2");
    }

    @Test
    void SCR_27_after_a_session_was_closed_a_yes_does_not_open_it_again() {
        Session closed = Small.told(SETUP)
                .consented(Scene.consent("no-1", Grantor.Capacity.SELF, Role.PERSON, "rowan", 1, false), rowan(2))
                .closed(rowan(3));

        assertThat(code(() -> closed.consented(Scene.yes(4), rowan(4)))).isEqualTo(SessionProblem.SESSION_OVER);
    }

    @Test
    void SCR_14_violence_at_home_is_not_asked_about_where_only_a_preference_that_is_gone_opened_the_session() {
        Instrument instrument = Small.of(Small.item("1", StandardTopic.DOMESTIC_VIOLENCE.topic()), Small.item("2"));
        ResponsePathway pathway = ResponsePathway.unknown()
                .withOwner(new Responder(ActorId.parse("nurse-4"), Scene.NURSE))
                .withCover(new Responder(ActorId.parse("team-1"), Scene.COVER));
        SessionSetup setup = SessionSetup.of(instrument, Scene.disclosure(), pathway)
                .with(Wordings.of(instrument))
                .despite(Obstacle.PATHWAY_INCOMPLETE, "The rest is on its way.");
        assertThat(Scene.offered(setup).result().obstacles()).containsExactly(Obstacle.PARTNER_VIOLENCE_PARTS);

        Session session = Small.told(setup.with(
                        Scene.saying(AskingManner.DO_NOT_ASK, Strength.LIMIT, StandardTopic.DOMESTIC_VIOLENCE)))
                .consented(Scene.yes(1), rowan(1));
        assertThat(session.next()).hasToString("Notice[PREVIEW, [2]]");
        assertThat(Session.open(session.record(), setup).problems())
                .extracting(Problem::code)
                .containsExactly("SESSION_BLOCKED");
    }

    @Test
    void SCR_10_a_yes_names_those_whom_the_person_was_offered() {
        ResponsePathway other = Scene.pathway().withOwner(new Responder(ActorId.parse("team-1"), Scene.COVER));
        SessionSetup changed =
                SessionSetup.of(SETUP.instrument(), SETUP.disclosure(), other).with(Wordings.of(SETUP.instrument()));
        Session session = Small.reopened(Small.told(SETUP), changed);
        Purposes care = Purposes.of(StandardPurpose.CARE.purpose());

        assertThat(code(() -> session.consented(yes(care, Scene.COVER), rowan(2))))
                .isEqualTo(SessionProblem.CONSENT_DOES_NOT_COVER);
        assertThat(session.consented(yes(care, Scene.COVER, Scene.NURSE), rowan(2))
                        .next())
                .hasToString("Notice[PREVIEW, [1, 2, 3]]");
    }

    @Test
    void COR_08_a_yes_to_research_is_no_yes_to_care() {
        Disclosure usual = Scene.disclosure();
        Disclosure both = Disclosure.of(
                usual.ref(),
                new Disclosure.Asking(
                        Purposes.of(List.of(StandardPurpose.CARE.purpose(), StandardPurpose.RESEARCH.purpose())),
                        "Some questions.",
                        "You can skip any question."),
                usual.handling(),
                usual.afterwards());
        Session session = Small.told(Small.setup(Small.critical(), both));
        Purposes research = Purposes.of(StandardPurpose.RESEARCH.purpose());

        assertThat(code(() -> session.consented(yes(research, Scene.NURSE, Scene.COVER), rowan(2))))
                .isEqualTo(SessionProblem.CONSENT_DOES_NOT_COVER);
    }

    @Test
    void SCR_14_a_no_is_taken_whatever_was_shown_before_it() {
        Consent usual = Scene.consent("no-1", Grantor.Capacity.SELF, Role.PERSON, "rowan", 1, false);
        DisclosureRef older = new DisclosureRef(Scene.TOLD.id(), "2", Locale.ENGLISH);
        Consent no = Consent.of(
                usual.id(),
                usual.person(),
                usual.grantor(),
                usual.said(),
                new ConsentTerms(List.of(Session.SCREENING), usual.terms().purposes(), List.of(), older),
                usual.shown());

        assertThat(Scene.offered(SETUP).consented(no, rowan(2)).result().obstacles())
                .containsExactly(Obstacle.SAID_NO);
    }

    @Test
    void SCR_18_a_question_that_two_devices_offer_again_is_asked_once() {
        Session start = Scene.previewed(SETUP).declined("1", rowan(2));
        Session answered = start.with(new AskingEvent.OfferedAgain("1", "It helps us."), rowan(3))
                .shown(rowan(3))
                .declined("1", rowan(4));
        Session waiting = start.with(new AskingEvent.OfferedAgain("1", "It helps us."), onPhone(3));

        assertThat(waiting.next()).hasToString("Question[1]");
        assertThat(answered.merge(waiting).orThrow().next()).hasToString("Question[2]");
    }

    @Test
    void SCR_18_a_question_that_does_not_apply_any_more_is_not_offered_again() {
        Session session = Scene.previewed(Small.setup(Small.gated()))
                .shown(rowan(1))
                .given("1", "1", rowan(1))
                .declined("2", rowan(2))
                .with(new AskingEvent.OfferedAgain("2", "It helps us."), rowan(3));
        assertThat(session.next()).hasToString("Question[2]");
        assertThat(session.given("1", "0", rowan(4)).next()).hasToString("Question[3]");
    }

    @Test
    void COR_23_two_sessions_of_one_id_that_were_offered_different_things_do_not_merge() {
        Session one = Scene.previewed(SETUP).shown(rowan(1)).given("1", "1", rowan(2));
        By first = new By(ActorId.parse("nurse-4"), Role.CLINICIAN, DeviceId.parse("a-desk"), Scene.at(0));
        Session blocked = Session.offer(SETUP, Scene.ID, Scene.ROWAN, Setting.of(Mode.SELF_REPORT), first);
        SessionSetup rated = SETUP.with(SessionOptions.usual().withDistress());
        Session other = Session.offer(rated, Scene.ID, Scene.ROWAN, Scene.alone(), first);

        for (Session each : List.of(blocked, other)) {
            assertThat(one.merge(each).problems())
                    .isEqualTo(each.merge(one).problems())
                    .extracting(Problem::code)
                    .contains("OFFERED_ELSEWHERE");
        }
        Session same = Session.offer(SETUP, Scene.ID, Scene.ROWAN, Scene.alone(), first);
        Session whole = one.merge(same).orThrow();
        assertThat(whole.result().responses().givenCount()).isEqualTo(1);
        assertThat(SessionRecord.of(whole.record().history()).orThrow()).isEqualTo(whole.record());
    }

    @Test
    void COR_23_an_answer_that_two_devices_revised_is_not_settled_and_what_was_done_about_it_on_either_stays() {
        Session start = Scene.previewed(SETUP).declined("1", rowan(2));
        Session phone = start.given("1", "2", onPhone(3));
        Session tablet = start.given("1", "0", rowan(3)).given("1", "1", rowan(4));
        Session both = phone.merge(tablet).orThrow();
        assertThat(both.record().ineffective()).isEmpty();
        assertThat(both.result().unsettled().get("1"))
                .containsExactlyInAnyOrder(new Answer.Given(List.of("2")), new Answer.Given(List.of("1")));

        Session again = start.with(new AskingEvent.OfferedAgain("1", "It helps us."), rowan(5));
        Session whole = phone.merge(again).orThrow();
        assertThat(whole.record().ineffective()).isEmpty();
        assertThat(SessionRecord.of(whole.record().history()).orThrow()).isEqualTo(whole.record());
    }

    @Test
    void SCR_14_nothing_is_recorded_of_how_the_person_is_before_they_said_yes() {
        Session session = Small.told(SETUP.with(SessionOptions.usual().withDistress()));

        assertThat(code(() -> session.checkedIn(Rating.of(4), rowan(2)))).isEqualTo(SessionProblem.STEP_OTHER);
    }

    @Test
    void SCR_17_a_notice_does_not_stand_for_what_was_said_after_it() {
        SessionSetup setup =
                Small.setup(Small.of(Small.item("1", Small.SUICIDE, StandardTopic.DEATH.topic()), Small.item("2")));
        Session session = Scene.previewed(setup.with(WARN)).shown(rowan(2));
        assertThat(session.next()).hasToString("Question[1]");

        Preferences more = Scene.saying(
                WARN, TopicBoundary.of(AskingManner.WARN_FIRST, StandardTopic.DEATH.topic()), Strength.PREFERENCE);
        Session rerouted = Small.reopened(session, setup.with(more)).rerouted(Scene.alone(), nurse(3));
        assertThat(rerouted.next())
                .isInstanceOfSatisfying(
                        NextStep.Notice.class,
                        notice -> assertThat(notice.topics())
                                .containsExactly(StandardTopic.DEATH.topic(), Small.SUICIDE));
    }

    @Test
    void SCR_17_a_notice_is_shown_anew_after_a_check_in() {
        Session session = Scene.previewed(
                        SETUP.with(WARN).with(SessionOptions.usual().withCheckInEvery(1)))
                .shown(rowan(2))
                .shown(rowan(3))
                .given("1", "0", rowan(4));
        assertThat(session.next()).hasToString("CheckIn[DURING]");
        assertThat(session.checkedIn(Rating.notOffered(), rowan(5)).next()).hasToString("Notice[CONTENT, [2]]");
    }

    @Test
    void SCR_20_after_the_end_nothing_is_rerouted() {
        Session ended = Scene.previewed(SETUP).stopped(rowan(2));

        assertThat(code(() -> ended.rerouted(Scene.alone(), nurse(3)))).isEqualTo(SessionProblem.SESSION_OVER);
        assertThat(Small.reopened(ended, SETUP.with(NOT_ASKED))
                        .paused(rowan(3))
                        .resumed(rowan(4))
                        .result()
                        .outcome())
                .isEqualTo(SessionOutcome.STOPPED);
    }
}
