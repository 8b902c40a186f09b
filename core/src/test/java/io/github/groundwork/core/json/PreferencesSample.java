package io.github.groundwork.core.json;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.AgentTerm;
import io.github.groundwork.core.preference.Outcome;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.CareWish;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.ContactReach;
import io.github.groundwork.core.preference.statement.EarlySign;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.LegalDocument;
import io.github.groundwork.core.preference.statement.NoContact;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.preference.statement.TriggerTerm;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.StandardPurpose;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import io.github.groundwork.core.time.YearlySpan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One person's preferences with every kind of statement and of event, from two devices; what the golden file holds. */
final class PreferencesSample {

    private static final ActorId PERSON = ActorId.parse("p-1");
    private static final ActorId NURSE = ActorId.parse("nurse-7");
    private static final ActorId SISTER = ActorId.parse("sister-1");
    private static final Instant START = Instant.parse("2026-03-03T10:15:30Z");
    private static final Attribution SAID = Attribution.written(PERSON, Role.PERSON);
    private static final Attribution TOLD = Attribution.spoken(PERSON, Role.PERSON, NURSE);
    private static final Attribution NOTED = Attribution.written(NURSE, Role.CLINICIAN);

    private PreferencesSample() {}

    private static By phone(int minute) {
        return new By(PERSON, Role.PERSON, DeviceId.parse("phone"), START.plusSeconds(60L * minute));
    }

    private static By clinic(int minute) {
        return new By(NURSE, Role.CLINICIAN, DeviceId.parse("clinic"), START.plusSeconds(60L * minute));
    }

    private static Words own(String text) {
        return OwnWords.of(text, SAID);
    }

    private static Optional<Words> said(String text) {
        return Optional.of(own(text));
    }

    static List<Statement> statements() {
        return List.of(
                new Trigger(
                        List.of(TriggerTerm.CLOSED_DOOR.term(), new Term("the-bell-of-the-ward")),
                        List.of(StandardTopic.SEXUAL_VIOLENCE.topic()),
                        said("when someone shuts the door behind me \ud83d\udeaa\ud83d\ude30"),
                        Trigger.Certainty.CERTAIN,
                        Optional.of(new YearlySpan(MonthDay.of(12, 20), MonthDay.of(1, 6))),
                        said("small rooms"),
                        said("leave it open a hand's width\nor sit by it yourself")),
                new EarlySign(
                        EarlySign.Kind.SILENCE,
                        own("\u05d0\u05e0\u05d9 \u05e9\u05d5\u05ea\u05e7\u05ea"),
                        Permission.YES),
                new Strategy(
                        List.of(new Term("music")),
                        said("headphones, loud"),
                        Strategy.Effect.HELPS,
                        Strategy.Doer.PERSON,
                        said("my phone"),
                        said("before it gets too much")),
                new Strategy(
                        List.of(),
                        said("a hand on my shoulder. No. \ud83d"),
                        Strategy.Effect.MAKES_WORSE,
                        Strategy.Doer.SOMEBODY_ELSE,
                        Optional.empty(),
                        Optional.empty()),
                new TopicBoundary(
                        List.of(StandardTopic.CHILDHOOD_ABUSE.topic()),
                        AskingManner.ONLY_WITH,
                        List.of(SISTER),
                        said("or not at all")),
                new Boundary(
                        Boundary.Area.TOUCH, Boundary.Rule.ASK_EACH_TIME, List.of(new Term("shoulder")), said("\r\n")),
                new Identity.NameUsed(own("Mo"), List.of(Identity.Setting.ALONE, Identity.Setting.MESSAGE)),
                new Identity.Pronouns(own("they / \u0647\u0645"), List.of(Identity.Setting.ALONE)),
                new Identity.Speaks(
                        Locale.forLanguageTag("ar-SY"), Permission.YES, Permission.NO, said("a woman, please")),
                new Identity.Observance(
                        List.of(new Term("fasting")),
                        said("no food at noon"),
                        List.of(CareStep.MEAL, CareStep.PROCEDURE)),
                new CareWish(
                        CareWish.Subject.VISITOR,
                        CareWish.Wanted.WANTED,
                        List.of(),
                        Optional.empty(),
                        said("she knows what to say"),
                        Optional.of(SISTER)),
                new LegalDocument(new Term("advance-directive"), own("blue folder"), LegalDocument.Status.SAID_TO_HOLD),
                new ContactPoint(
                        ContactPoint.Kind.TELEPHONE,
                        ContactAddress.of("+49 30 555 0173"),
                        ContactPoint.Safety.SAFE,
                        Map.of(
                                ContactPoint.Use.CALL, Permission.YES,
                                ContactPoint.Use.LEAVE_MESSAGE, Permission.NO,
                                ContactPoint.Use.SEND_TEXT, Permission.YES,
                                ContactPoint.Use.WRITE, Permission.NO,
                                ContactPoint.Use.COME_BY, Permission.NO,
                                ContactPoint.Use.NAME_ORGANISATION, Permission.NO),
                        new ContactReach(
                                Purposes.of(List.of(
                                        StandardPurpose.FOLLOW_UP.purpose(), StandardPurpose.APPOINTMENTS.purpose())),
                                WeeklyHours.of(
                                        ZoneId.of("Europe/Berlin"),
                                        List.of(
                                                new DayHours(
                                                        DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(11, 30)),
                                                new DayHours(
                                                        DayOfWeek.FRIDAY, LocalTime.of(22, 0), LocalTime.MIDNIGHT)))),
                        Permission.NO),
                new ContactPoint(
                        ContactPoint.Kind.POST,
                        ContactAddress.of("1 Long Road\nSomewhere"),
                        ContactPoint.Safety.NOT_SAFE,
                        Map.of(),
                        ContactReach.anyTime(),
                        Permission.UNKNOWN),
                new NoContact(Purposes.of(StandardPurpose.RESEARCH.purpose()), said("I said it three times")),
                new Telling(
                        ActorId.parse("father-1"),
                        said("him"),
                        Telling.Choice.NOT_TO_BE_TOLD,
                        Purposes.all(),
                        said("never, whatever he says")),
                new Identity.NameUsed(own("typed by mistake"), List.of(Identity.Setting.RECORD)));
    }

    private static Preferences onThePhone() {
        Preferences all = Preferences.start(HistoryId.parse("preferences-1"), PersonId.parse("p-1"));
        int minute = 0;
        for (Statement statement : statements()) {
            Strength strength = switch (statement.bearing()) {
                case OPENS -> Strength.STRONG_PREFERENCE;
                case INFORMS -> Strength.NOTE;
                case CLOSES -> Strength.LIMIT;
            };
            all = all.record(PreferenceDraft.of(statement, strength, SAID), phone(minute++));
        }
        PreferenceDraft binding = PreferenceDraft.of(
                        TopicBoundary.of(AskingManner.DO_NOT_ASK, StandardTopic.COMBAT.topic()), Strength.LIMIT, SAID)
                .standingOn(own("page 2 of the blue folder"));
        return all.record(binding.reviewedBy(START.plusSeconds(86_400L * 365)), phone(minute))
                .confirm(id(1), SAID, Optional.of(START.plusSeconds(86_400L * 90)), phone(20))
                .revise(
                        id(6),
                        PreferenceDraft.of(
                                Boundary.of(Boundary.Area.TOUCH, Boundary.Rule.AVOID, new Term("shoulder")),
                                Strength.LIMIT,
                                SAID),
                        phone(21))
                .withdraw(id(3), SAID, phone(22))
                .with(
                        phone(23),
                        new PreferenceEvent.AgentNamed(
                                SISTER,
                                new AgentTerm(true, Optional.of(START), Optional.of(START.plusSeconds(86_400L * 700))),
                                SAID))
                .with(phone(24), new PreferenceEvent.AgentEnded(SISTER, SAID));
    }

    private static EventId id(long number) {
        return new EventId(DeviceId.parse("phone"), number);
    }

    static Preferences preferences() {
        Preferences phone = onThePhone();
        Words seen = OthersWords.of("kept the door open", NOTED);
        Preferences clinic = phone.comment(id(1), OthersWords.of("noticed it too, on Tuesday", NOTED), clinic(30))
                .happened(
                        id(2),
                        Outcome.notHonoured(OthersWords.of("nobody read it", NOTED), Permission.YES, NOTED),
                        clinic(31))
                .happened(id(1), new Outcome(true, Optional.of(seen), Permission.UNKNOWN, NOTED), clinic(32))
                .with(
                        clinic(33),
                        new PreferenceEvent.CapacityNoted(
                                false, NOTED, OthersWords.of("drowsy after the medicine", NOTED)))
                .record(
                        PreferenceDraft.of(
                                Trigger.by(TriggerTerm.LOUD_SOUND.term()).asPossible(), Strength.NOTE, TOLD),
                        clinic(34));
        return phone.erase(id(17), Erasure.ENTERED_IN_ERROR, SAID, phone(40))
                .merge(clinic)
                .orThrow();
    }
}
