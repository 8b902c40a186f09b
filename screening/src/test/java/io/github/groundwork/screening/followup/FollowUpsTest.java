package io.github.groundwork.screening.followup;

import static io.github.groundwork.screening.followup.FollowUpStory.MORNING;
import static io.github.groundwork.screening.followup.FollowUpStory.RESPONDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.preference.decision.ReasonCode;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.NoContact;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.StandardPurpose;
import io.github.groundwork.core.term.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowUpsTest {

    private static final String CANARY = "canary words";
    private static final By NURSE = FollowUpStory.by(0, Role.CLINICIAN, MORNING);
    private static final By SELF = FollowUpStory.by(1, Role.PERSON, MORNING);
    private static final Instant NOON = MORNING.plus(Duration.ofHours(4));
    private static final Instant EVENING = MORNING.plus(Duration.ofHours(10));

    private static final FollowUpEvent.Promised CALL = new FollowUpEvent.Promised(
            Term.parse("telephone-call"),
            RESPONDERS.get(0),
            NOON,
            EVENING,
            CANARY,
            Optional.of(HistoryId.parse("screening-1")));

    private static Preferences preferences(Statement... statements) {
        Preferences all = Preferences.start(HistoryId.parse("preferences-1"), FollowUpStory.PERSON);
        for (Statement each : statements) {
            Strength strength =
                    each.bearing() == Statement.Bearing.CLOSES ? Strength.LIMIT : Strength.STRONG_PREFERENCE;
            all = all.record(PreferenceDraft.of(each, strength, SELF.said()), SELF);
        }
        return all;
    }

    private static final ContactPoint PHONE = ContactPoint.of(
                    ContactPoint.Kind.TELEPHONE, ContactAddress.of("555 0100"))
            .withSafety(ContactPoint.Safety.SAFE)
            .with(ContactPoint.Use.CALL, Permission.YES);

    private static PromiseMade promised(Statement... statements) {
        return FollowUps.start(FollowUpStory.ID, FollowUpStory.PERSON)
                .promise(CALL, Decisions.of(preferences(statements)), NURSE);
    }

    private static void isTurnedDown(Runnable act, FollowUpProblem problem) {
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(problem.name()));
    }

    @Test
    void COR_12_that_there_is_no_way_to_reach_the_person_is_reported_when_it_is_promised() {
        assertThat(promised(PHONE).unreachable()).isEmpty();
        assertThat(promised().unreachable().orElseThrow().code()).isEqualTo(ReasonCode.NO_WAY_TO_REACH);
        assertThat(promised(PHONE.withSafety(ContactPoint.Safety.UNKNOWN)).unreachable())
                .isPresent();
        assertThat(promised(PHONE, new NoContact(Purposes.of(StandardPurpose.FOLLOW_UP.purpose()), Optional.empty()))
                        .unreachable()
                        .orElseThrow()
                        .code())
                .isEqualTo(ReasonCode.NO_CONTACT_WANTED);
        assertThat(promised().followUps().all()).containsExactly(promised().followUp());
    }

    /** A permission whose review is past opens nothing any more when the time has come. */
    @Test
    void COR_12_whether_the_person_can_be_reached_is_asked_for_when_the_time_has_come() {
        Preferences soonOver = Preferences.start(HistoryId.parse("preferences-1"), FollowUpStory.PERSON)
                .record(
                        PreferenceDraft.of(PHONE, Strength.STRONG_PREFERENCE, SELF.said())
                                .reviewedBy(NOON.minusSeconds(1)),
                        SELF);
        FollowUps none = FollowUps.start(FollowUpStory.ID, FollowUpStory.PERSON);
        FollowUpEvent.Promised now =
                new FollowUpEvent.Promised(CALL.kind(), CALL.owner(), Instant.MIN, EVENING, CANARY, Optional.empty());

        assertThat(none.promise(CALL, Decisions.of(soonOver), NURSE).unreachable())
                .isPresent();
        assertThat(none.promise(now, Decisions.of(soonOver), NURSE).unreachable())
                .isEmpty();
    }

    @Test
    void SCR_26_it_is_open_then_due_until_and_at_the_due_instant_then_overdue() {
        FollowUp call = promised(PHONE).followUp();

        assertThat(call.status(NOON.minusNanos(1))).isEqualTo(FollowUpStatus.OPEN);
        assertThat(call.status(NOON)).isEqualTo(FollowUpStatus.DUE);
        assertThat(call.status(EVENING)).isEqualTo(FollowUpStatus.DUE);
        assertThat(call.status(EVENING.plusNanos(1))).isEqualTo(FollowUpStatus.OVERDUE);
    }

    @Test
    void SCR_26_what_was_promised_stands_beside_what_was_done() {
        PromiseMade made = promised(PHONE);
        EventId id = made.followUp().id();
        Instant nextDay = EVENING.plus(Duration.ofDays(1));

        FollowUp call = made.followUps()
                .tried(id, new Attempt(Term.parse("telephone"), Attempt.Outcome.NOT_REACHED), NURSE)
                .moveDue(new FollowUpEvent.DueMoved(id, EVENING, nextDay, "They asked for tomorrow."), NURSE)
                .handOver(id, RESPONDERS.get(2), NURSE)
                .tried(id, new Attempt(Term.parse("visit"), Attempt.Outcome.REACHED), NURSE)
                .close(id, Closing.done("We had tea."), NURSE)
                .get(id);

        assertThat(call.promised().what()).isEqualTo(CALL);
        assertThat(call.promised().what().due()).isEqualTo(EVENING);
        assertThat(call.due()).isEqualTo(nextDay);
        assertThat(call.remindFrom()).isEqualTo(EVENING);
        assertThat(call.done()).contains("We had tea.");
        assertThat(call.owner()).isEqualTo(RESPONDERS.get(2));
        assertThat(call.owners()).extracting(Act::what).containsExactly(RESPONDERS.get(0), RESPONDERS.get(2));
        assertThat(call.attempts())
                .extracting(act -> act.what().outcome())
                .containsExactly(Attempt.Outcome.NOT_REACHED, Attempt.Outcome.REACHED);
        assertThat(call.session()).contains(HistoryId.parse("screening-1"));
        assertThat(call.closing().orElseThrow().by()).isEqualTo(NURSE);
    }

    /** The closing's device may show any time: what is closed is closed whatever the clock says. */
    @Test
    void SCR_26_what_is_closed_is_closed_at_every_instant() {
        PromiseMade made = promised(PHONE);
        By ahead = new By(NURSE.actor(), NURSE.role(), NURSE.device(), Instant.MAX);

        FollowUp closed = made.followUps()
                .close(made.followUp().id(), Closing.of(Closing.Reason.DECLINED_BY_PERSON), ahead)
                .get(made.followUp().id());

        assertThat(closed.status(NOON)).isEqualTo(FollowUpStatus.CLOSED);
        assertThat(closed.status(Instant.MIN)).isEqualTo(FollowUpStatus.CLOSED);
        assertThat(closed.done()).isEmpty();
    }

    @Test
    void SCR_26_after_the_persons_no_only_the_person_reopens() {
        PromiseMade made = promised(PHONE);
        EventId id = made.followUp().id();
        FollowUps unable = made.followUps().close(id, Closing.of(Closing.Reason.UNABLE_TO_REACH), NURSE);
        FollowUps declined = unable.close(id, Closing.of(Closing.Reason.DECLINED_BY_PERSON), NURSE);

        assertThat(unable.reopen(id, "A new number.", NURSE).get(id).status(NOON))
                .isEqualTo(FollowUpStatus.DUE);
        assertThat(declined.get(id).closings()).hasSize(2);
        isTurnedDown(() -> declined.reopen(id, "We would like to.", NURSE), FollowUpProblem.FOLLOW_UP_DECLINED);
        FollowUp again = declined.reopen(id, "Please do call.", SELF).get(id);
        assertThat(again.status(NOON)).isEqualTo(FollowUpStatus.DUE);
        assertThat(again.closing()).isEmpty();
        assertThat(again.reopenings()).hasSize(1);
        isTurnedDown(
                () -> declined.close(id, Closing.of(Closing.Reason.DECLINED_BY_PERSON), NURSE),
                FollowUpProblem.FOLLOW_UP_CLOSED);
    }

    @Test
    void what_does_not_fit_is_turned_down() {
        PromiseMade made = promised(PHONE);
        EventId id = made.followUp().id();
        FollowUps all = made.followUps();
        FollowUps closed = all.close(id, Closing.of(Closing.Reason.TRANSFERRED), NURSE);
        By partner = FollowUpStory.by(2, Role.SUPPORTER, MORNING);
        EventId other = new EventId(DeviceId.parse("elsewhere"), 1);

        isTurnedDown(() -> closed.handOver(id, RESPONDERS.get(1), NURSE), FollowUpProblem.FOLLOW_UP_CLOSED);
        isTurnedDown(() -> all.reopen(id, "Again.", NURSE), FollowUpProblem.FOLLOW_UP_NOT_CLOSED);
        isTurnedDown(
                () -> all.close(id, Closing.of(Closing.Reason.DECLINED_BY_PERSON), partner),
                FollowUpProblem.FOLLOW_UP_NOT_THEIRS);
        isTurnedDown(
                () -> all.promise(CALL, Decisions.of(preferences()), partner), FollowUpProblem.FOLLOW_UP_NOT_THEIRS);
        isTurnedDown(() -> all.handOver(other, RESPONDERS.get(1), NURSE), FollowUpProblem.FOLLOW_UP_UNKNOWN);
        assertThat(closed.tried(id, new Attempt(Term.parse("telephone"), Attempt.Outcome.LEFT_MESSAGE), NURSE)
                        .get(id)
                        .attempts())
                .hasSize(1);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> all.get(other));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new FollowUpEvent.DueMoved(id, EVENING, NOON, "Earlier."));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Closing.of(Closing.Reason.DONE));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Closing.done(""));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Closing(Closing.Reason.TRANSFERRED, Optional.of("To the clinic.")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new FollowUpEvent.Reopened(id, "a".repeat(60_001)));
    }

    @Test
    void a_hand_over_that_was_known_too_late_is_kept_with_its_reason() {
        PromiseMade made = promised(PHONE);
        EventId id = made.followUp().id();
        By otherDevice = FollowUpStory.by(2, Role.CLINICIAN, MORNING);
        FollowUps closed = made.followUps().close(id, Closing.done("We talked."), NURSE);
        FollowUps handed = made.followUps().handOver(id, RESPONDERS.get(1), otherDevice);

        FollowUps whole = closed.merge(handed).orThrow();

        assertThat(whole).isEqualTo(handed.merge(closed).orThrow());
        assertThat(whole.ineffective())
                .containsOnlyKeys(handed.history().heads())
                .containsValue("FOLLOW_UP_CLOSED");
        assertThat(whole.get(id).owner()).isEqualTo(RESPONDERS.get(0));
        FollowUps declined = made.followUps().close(id, Closing.of(Closing.Reason.DECLINED_BY_PERSON), otherDevice);
        assertThat(closed.merge(declined).orThrow().ineffective()).containsValue("OVERRULED");
        assertThat(closed.merge(declined).orThrow().get(id).done()).isEmpty();
    }

    @Test
    void a_stored_history_with_an_erased_act_is_not_opened() {
        History<FollowUpEvent> history = promised(PHONE).followUps().history();
        EventId id = history.heads().get(0);

        Checked<FollowUps> read = FollowUps.of(history.erase(NURSE, Erasure.ENTERED_IN_ERROR, id));

        assertThat(read.problems()).extracting(Problem::code).containsOnly("FOLLOW_UP_ERASED");
        assertThat(read.problems()).extracting(Problem::path).contains(id.toString());
        assertThat(FollowUps.start(FollowUpStory.ID, PersonId.parse("person-2"))
                        .merge(promised(PHONE).followUps())
                        .isValid())
                .isFalse();
    }

    @Test
    void SCR_26_a_stored_act_that_goes_astray_is_found() {
        FollowUps all = promised(PHONE).followUps();
        EventId astray = new EventId(DeviceId.parse("elsewhere"), 1);
        History<FollowUpEvent> edited = all.history()
                .record(NURSE, new FollowUpEvent.Closed(astray, Closing.of(Closing.Reason.DECLINED_BY_PERSON)));

        assertThat(FollowUps.of(edited).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("FOLLOW_UP_UNKNOWN", "device-0:2"));
    }

    @Test
    void COR_02_no_text_shows_what_was_promised_moved_or_done() {
        PromiseMade made = promised(PHONE);
        EventId id = made.followUp().id();
        FollowUpEvent moved = new FollowUpEvent.DueMoved(id, NOON, EVENING, CANARY);
        FollowUps all = made.followUps()
                .moveDue((FollowUpEvent.DueMoved) moved, NURSE)
                .close(id, Closing.done(CANARY), NURSE)
                .reopen(id, CANARY, NURSE)
                .close(id, Closing.done(CANARY), NURSE);
        FollowUp call = all.get(id);

        assertThat(List.of(
                        made,
                        CALL,
                        moved,
                        new FollowUpEvent.Reopened(id, CANARY),
                        new FollowUpEvent.Closed(id, Closing.done(CANARY)),
                        Closing.done(CANARY),
                        all,
                        call,
                        call.promised(),
                        call.moves(),
                        call.closings(),
                        call.reopenings(),
                        all.history().entries()))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("canary"));
        assertThat(all).hasToString("FollowUps[History[follow-ups-1, 5 entries]]");
        assertThat(call).hasToString("FollowUp[device-0:1]");
    }
}
