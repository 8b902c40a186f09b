package io.github.groundwork.core.preference.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.ContactPoint.Safety;
import io.github.groundwork.core.preference.statement.ContactPoint.Use;
import io.github.groundwork.core.preference.statement.ContactReach;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.preference.statement.TriggerTerm;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows from preferences, by example. */
class DecisionsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final By MAYA = by("maya", Role.PERSON, "phone");
    private static final By NURSE = by("nurse-1", Role.CLINICIAN, "ward");
    private static final ActorId MOTHER = ActorId.parse("mother-1");
    private static final Purpose FOLLOW_UP = new Purpose("follow-up");
    private static final Topic VIOLENCE = StandardTopic.VIOLENCE.topic();
    private static final Topic SEXUAL_VIOLENCE = StandardTopic.SEXUAL_VIOLENCE.topic();
    private static final ContactPoint PHONE =
            ContactPoint.of(ContactPoint.Kind.TELEPHONE, ContactAddress.of("+1 555 0100"));

    private static By by(String actor, Role role, String device) {
        return new By(ActorId.parse(actor), role, DeviceId.parse(device), NOON);
    }

    private Preferences preferences = Preferences.start(HistoryId.parse("history-1"), PersonId.parse("maya"));

    private EventId said(Statement statement, Strength strength, By by) {
        preferences = preferences.record(PreferenceDraft.of(statement, strength, by.said()), by);
        return preferences.newest().orElseThrow();
    }

    private Decisions decisions() {
        return Decisions.of(preferences);
    }

    @Test
    void where_nothing_was_said_it_can_be_asked_and_that_is_said() {
        TopicDecision decision = decisions().asking(List.of(VIOLENCE), NOON);

        assertThat(decision.manners()).containsExactly(AskingManner.ASK);
        assertThat(decision.grounds().sentences(Locale.UK))
                .containsExactly("You have not said anything about this. You can skip any question.");
        assertThat(decision.grounds().sentences(Locale.GERMANY)).isEmpty();
    }

    @Test
    void what_is_said_of_a_topic_holds_for_what_lies_within_it_and_not_for_what_is_wider() {
        EventId id = said(TopicBoundary.of(AskingManner.DO_NOT_ASK, VIOLENCE), Strength.LIMIT, MAYA);

        assertThat(decisions().asking(List.of(SEXUAL_VIOLENCE), NOON).mayBeAsked())
                .isFalse();
        assertThat(decisions().asking(List.of(SEXUAL_VIOLENCE), NOON).grounds().deciding())
                .isEqualTo(new Reason(ReasonCode.NOT_TO_BE_ASKED, Optional.of(id), true));
        assertThat(decisions()
                        .asking(List.of(StandardTopic.TRAUMA_EXPOSURE.topic()), NOON)
                        .mayBeAsked())
                .isTrue();
    }

    @Test
    void a_wide_permission_does_not_open_what_was_closed_more_narrowly() {
        said(TopicBoundary.of(AskingManner.ASK, VIOLENCE), Strength.STRONG_PREFERENCE, MAYA);
        said(TopicBoundary.of(AskingManner.DO_NOT_ASK, SEXUAL_VIOLENCE), Strength.NOTE, MAYA);

        assertThat(decisions().asking(List.of(VIOLENCE), NOON).mayBeAsked()).isTrue();
        assertThat(decisions().asking(List.of(SEXUAL_VIOLENCE), NOON).mayBeAsked())
                .isFalse();
    }

    @Test
    void at_equal_strength_what_protects_more_wins_and_both_are_shown() {
        EventId open = said(TopicBoundary.of(AskingManner.ASK, VIOLENCE), Strength.PREFERENCE, MAYA);
        EventId closed = said(TopicBoundary.of(AskingManner.WARN_FIRST, VIOLENCE), Strength.PREFERENCE, MAYA);

        TopicDecision decision = decisions().asking(List.of(VIOLENCE), NOON);

        assertThat(decision.manners()).containsExactly(AskingManner.WARN_FIRST);
        assertThat(decision.grounds().conflicts()).containsExactly(new Conflict(closed, open));
    }

    @Test
    void a_permission_whose_review_is_past_is_not_forgotten() {
        preferences = preferences.record(
                PreferenceDraft.of(TopicBoundary.of(AskingManner.ASK, VIOLENCE), Strength.NOTE, MAYA.said())
                        .reviewedBy(NOON),
                MAYA);

        Grounds grounds = decisions().asking(List.of(VIOLENCE), NOON).grounds();

        assertThat(grounds.deciding().code()).isEqualTo(ReasonCode.CAN_BE_ASKED);
        assertThat(grounds.toConfirm()).containsExactly(preferences.newest().orElseThrow());
    }

    /** Source of the rule: guidance on safe contact for survivors (NNEDV Safety Net, techsafety.org). */
    @Test
    void that_somebody_may_call_does_not_mean_that_they_may_leave_a_message_or_say_who_they_are() {
        said(PHONE.withSafety(Safety.SAFE).with(Use.CALL, Permission.YES), Strength.PREFERENCE, MAYA);
        ContactQuestion call = ContactQuestion.of(FOLLOW_UP, Use.CALL, NOON);

        assertThat(decisions().reaching(call).permitted()).hasSize(1);
        assertThat(decisions().reaching(call.namingOrganisation()).permitted()).isEmpty();
        assertThat(decisions()
                        .reaching(ContactQuestion.of(FOLLOW_UP, Use.LEAVE_MESSAGE, NOON))
                        .nobodyReached())
                .contains(Reason.of(ReasonCode.NO_WAY_TO_REACH));
        assertThat(decisions().unreachable(FOLLOW_UP, NOON)).isEmpty();
    }

    @Test
    void a_way_that_is_not_known_to_be_safe_is_not_used_and_the_follow_up_hears_of_it_at_once() {
        EventId id = said(PHONE.with(Use.CALL, Permission.YES), Strength.STRONG_PREFERENCE, MAYA);

        ContactAnswer answer = decisions().reaching(ContactQuestion.of(FOLLOW_UP, Use.CALL, NOON));
        assertThat(answer.ways().get(0).grounds().deciding())
                .isEqualTo(new Reason(ReasonCode.CHANNEL_NOT_KNOWN, Optional.of(id), true));
        assertThat(decisions().unreachable(FOLLOW_UP, NOON)).contains(Reason.of(ReasonCode.NO_WAY_TO_REACH));
    }

    @Test
    void who_is_no_longer_sure_closes_a_way_that_they_had_said_is_safe_as_strongly() {
        EventId safe = said(PHONE.withSafety(Safety.SAFE).with(Use.CALL, Permission.YES), Strength.PREFERENCE, MAYA);
        EventId unsure = said(PHONE, Strength.PREFERENCE, MAYA);

        ContactAnswer answer = decisions().reaching(ContactQuestion.of(FOLLOW_UP, Use.CALL, NOON));

        assertThat(answer.permitted()).isEmpty();
        assertThat(answer.ways().get(0).grounds().conflicts()).containsExactly(new Conflict(unsure, safe));
    }

    @Test
    void hours_are_those_on_the_clock_where_the_person_is() {
        WeeklyHours evenings = WeeklyHours.of(
                ZoneId.of("America/New_York"),
                List.of(new DayHours(DayOfWeek.SUNDAY, LocalTime.of(1, 0), LocalTime.of(2, 0))));
        said(
                PHONE.withSafety(Safety.SAFE)
                        .with(Use.SEND_TEXT, Permission.YES)
                        .within(new ContactReach(Purposes.all(), evenings)),
                Strength.NOTE,
                MAYA);

        // On the first of November 2026 clocks go back there, and one o'clock comes twice.
        for (String time : List.of("2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z", "2026-11-22T06:30:00Z")) {
            assertThat(decisions()
                            .reaching(ContactQuestion.of(FOLLOW_UP, Use.SEND_TEXT, Instant.parse(time)))
                            .permitted())
                    .hasSize(1);
        }
        ContactQuestion early = ContactQuestion.of(FOLLOW_UP, Use.SEND_TEXT, Instant.parse("2026-11-22T05:30:00Z"));
        assertThat(decisions()
                        .reaching(early)
                        .ways()
                        .get(0)
                        .grounds()
                        .deciding()
                        .code())
                .isEqualTo(ReasonCode.OUTSIDE_HOURS);
    }

    @Test
    void that_others_look_at_a_phone_is_said_whoever_says_that_it_is_safe() {
        said(
                PHONE.withSafety(Safety.SAFE).with(Use.CALL, Permission.YES).withSharedDevice(Permission.NO),
                Strength.STRONG_PREFERENCE,
                MAYA);
        EventId shared = said(PHONE.withSafety(Safety.SAFE).withSharedDevice(Permission.YES), Strength.NOTE, MAYA);

        ContactAnswer answer = decisions().reaching(ContactQuestion.of(FOLLOW_UP, Use.CALL, NOON));
        assertThat(answer.permitted().get(0).grounds().reasons())
                .contains(new Reason(ReasonCode.OTHERS_MAY_SEE, Optional.of(shared), true));
    }

    @Test
    void who_is_not_to_be_told_appears_nowhere_and_is_asked_about_when_the_person_names_them() {
        said(Telling.of(MOTHER, Telling.Choice.MAY_BE_TOLD, Purposes.all()), Strength.STRONG_PREFERENCE, MAYA);
        EventId not =
                said(Telling.of(MOTHER, Telling.Choice.NOT_TO_BE_TOLD, Purposes.of(FOLLOW_UP)), Strength.LIMIT, MAYA);

        TellingAnswer answer = decisions().telling(FOLLOW_UP, List.of(MOTHER), NOON);
        NamingAnswer naming = decisions().naming(MOTHER, FOLLOW_UP, NOON);

        assertThat(Parts.of(answer, ActorId.class)).isEmpty();
        assertThat(naming.askThePerson()).isTrue();
        assertThat(naming.grounds().deciding())
                .isEqualTo(new Reason(ReasonCode.NAMED_AFTER_ALL, Optional.of(not), true));
        assertThat(decisions().telling(new Purpose("visits"), List.of(), NOON).mayTell(MOTHER))
                .isTrue();
    }

    @Test
    void a_legal_duty_carries_its_basis_and_is_no_answer_about_telling() {
        LegalDuty duty =
                new LegalDuty(new Term("child-protection-agency"), "a law", "that it was said", Permission.UNKNOWN);

        assertThat(duty.personTold().isGiven()).isFalse();
        assertThat(duty).hasToString("LegalDuty[child-protection-agency]");
    }

    @Test
    void what_makes_things_worse_is_not_suggested_though_it_was_said_to_help() {
        Term walking = new Term("walking");
        EventId helps = said(Strategy.of(Strategy.Effect.HELPS, walking), Strength.STRONG_PREFERENCE, MAYA);
        EventId worse = said(Strategy.of(Strategy.Effect.MAKES_WORSE, walking), Strength.NOTE, NURSE);

        assertThat(decisions().supports().helps()).isEmpty();
        assertThat(decisions().supports().conflicts()).containsExactly(new Conflict(worse, helps));
        assertThat(decisions().suggesting(List.of(walking), NOON).maySuggest()).isFalse();
    }

    @Test
    void a_limit_on_something_neutral_is_neither_neutral_nor_at_odds_with_itself() {
        Term music = new Term("music");
        said(Strategy.of(Strategy.Effect.NEUTRAL, music), Strength.LIMIT, MAYA);

        assertThat(decisions().supports().neutral()).isEmpty();
        assertThat(decisions().supports().conflicts()).isEmpty();
        assertThat(decisions().supports().notToSuggest()).hasSize(1);
    }

    @Test
    void a_trigger_keeps_what_involves_it_from_being_suggested() {
        said(Trigger.by(TriggerTerm.CLOSED_DOOR.term()), Strength.LIMIT, MAYA);

        SuggestionDecision decision = decisions().suggesting(List.of(TriggerTerm.CLOSED_DOOR.term()), NOON);
        assertThat(decision.grounds().sentences(Locale.ENGLISH))
                .containsExactly("This has to do with something that can be hard for you.");
    }

    @Test
    void a_welcome_for_one_thing_leaves_what_is_not_done_about_another() {
        Term hands = new Term("hands");
        Term back = new Term("back");
        EventId welcome =
                said(Boundary.of(Boundary.Area.TOUCH, Boundary.Rule.WELCOME, hands), Strength.STRONG_PREFERENCE, MAYA);
        EventId avoid = said(
                new Boundary(Boundary.Area.TOUCH, Boundary.Rule.AVOID, List.of(hands, back), Optional.empty()),
                Strength.PREFERENCE,
                MAYA);

        StepAnswer answer = step(CareStep.EXAMINATION);

        assertThat(answer.asks()).extracting(a -> a.preference().id()).containsExactly(welcome, avoid);
        assertThat(answer.conflicts()).containsExactly(new Conflict(welcome, avoid));
        assertThat(step(CareStep.LETTER)).isEqualTo(new StepAnswer(List.of(), List.of()));
    }

    @Test
    void nobody_but_the_person_says_that_a_relative_may_interpret() {
        Identity.Speaks speaks = new Identity.Speaks(Locale.FRENCH, Permission.YES, Permission.YES, Optional.empty());
        said(speaks, Strength.PREFERENCE, NURSE);

        assertThat(step(CareStep.CONVERSATION).asks())
                .extracting(StepAnswer.Ask::code)
                .containsExactly(ReasonCode.INTERPRETER_NOT_FAMILY);
    }

    private StepAnswer step(CareStep step) {
        return decisions().step(new StepQuestion(step, Identity.Setting.ALONE, NOON, ZoneId.of("Europe/Berlin")));
    }
}
