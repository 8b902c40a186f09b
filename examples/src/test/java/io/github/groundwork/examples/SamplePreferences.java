package io.github.groundwork.examples;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.AgentTerm;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareWish;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.ContactReach;
import io.github.groundwork.core.preference.statement.EarlySign;
import io.github.groundwork.core.preference.statement.Identity;
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
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The preferences of Rowan, who does not exist, as the sample file holds them. The number is one of those that are kept for stories.
 */
final class SamplePreferences {

    private static final ActorId ROWAN = ActorId.parse("rowan");
    private static final ActorId SISTER = ActorId.parse("rowans-sister");
    private static final By ME =
            new By(ROWAN, Role.PERSON, DeviceId.parse("phone"), Instant.parse("2026-11-16T09:00:00Z"));
    private static final By NURSE = new By(
            ActorId.parse("nurse-4"), Role.CLINICIAN, DeviceId.parse("clinic"), Instant.parse("2026-11-17T15:00:00Z"));
    private static final Instant SPRING = Instant.parse("2027-03-01T00:00:00Z");

    private Preferences all = Preferences.start(HistoryId.parse("rowan-preferences"), PersonId.parse("rowan"));

    private SamplePreferences() {}

    static Preferences rowan() {
        SamplePreferences sample = new SamplePreferences();
        sample.topics();
        EventId texting = sample.ways();
        sample.people();
        sample.helpsAndHarms();
        sample.self();
        sample.clinic();
        return sample.twoCopies(texting);
    }

    private void say(Statement statement, Strength strength) {
        all = all.record(PreferenceDraft.of(statement, strength, ME.said()), ME);
    }

    private static Words own(String text) {
        return OwnWords.of(text, ME.said());
    }

    private void topics() {
        say(
                Trigger.about(StandardTopic.DOMESTIC_VIOLENCE.topic())
                        .withWords(own("Raised voices behind a door. I am back there at once.")),
                Strength.STRONG_PREFERENCE);
        say(TopicBoundary.of(AskingManner.DO_NOT_ASK, StandardTopic.CHILDHOOD_ABUSE.topic()), Strength.LIMIT);
        say(TopicBoundary.of(AskingManner.IN_WRITING, StandardTopic.SUICIDE.topic()), Strength.PREFERENCE);
    }

    private EventId ways() {
        WeeklyHours evenings = WeeklyHours.of(
                ZoneId.of("America/New_York"),
                Stream.of(DayOfWeek.values())
                        .limit(5)
                        .map(day -> new DayHours(day, LocalTime.of(18, 0), LocalTime.of(21, 0)))
                        .toList());
        ContactPoint telephone = ContactPoint.of(ContactPoint.Kind.TELEPHONE, ContactAddress.of("+1 202 555 0142"))
                .withSafety(ContactPoint.Safety.SAFE)
                .with(ContactPoint.Use.CALL, Permission.YES)
                .with(ContactPoint.Use.LEAVE_MESSAGE, Permission.NO)
                .with(ContactPoint.Use.NAME_ORGANISATION, Permission.NO)
                .within(new ContactReach(Purposes.of(StandardPurpose.FOLLOW_UP.purpose()), evenings))
                .withSharedDevice(Permission.NO);
        all = all.record(
                PreferenceDraft.of(telephone, Strength.PREFERENCE, ME.said()).reviewedBy(SPRING), ME);
        say(
                ContactPoint.of(ContactPoint.Kind.POST, ContactAddress.of("12 Elm Court, Apartment 3"))
                        .withSafety(ContactPoint.Safety.NOT_SAFE),
                Strength.LIMIT);
        say(
                ContactPoint.of(ContactPoint.Kind.ACCOUNT, ContactAddress.of("rowan@messages.example"))
                        .withSafety(ContactPoint.Safety.SAFE)
                        .with(ContactPoint.Use.SEND_TEXT, Permission.YES),
                Strength.PREFERENCE);
        return all.newest().orElseThrow();
    }

    private void people() {
        say(
                new Telling(
                        ActorId.parse("rowans-brother"),
                        Optional.empty(),
                        Telling.Choice.NOT_TO_BE_TOLD,
                        Purposes.all(),
                        Optional.of(own("Not even that I come here."))),
                Strength.LIMIT);
        Telling sister = Telling.of(SISTER, Telling.Choice.MAY_BE_TOLD, Purposes.of(StandardPurpose.CRISIS.purpose()));
        all = all.record(
                PreferenceDraft.of(sister, Strength.STRONG_PREFERENCE, ME.said())
                        .reviewedBy(SPRING),
                ME);
        Telling friend = new Telling(
                ActorId.parse("rowans-friend"),
                Optional.of(own("Sam from work")),
                Telling.Choice.MAY_BE_TOLD,
                Purposes.of(StandardPurpose.FOLLOW_UP.purpose()),
                Optional.empty());
        all = all.record(
                PreferenceDraft.of(friend, Strength.PREFERENCE, ME.said())
                        .reviewedBy(Instant.parse("2026-11-20T00:00:00Z")),
                ME);
    }

    private void helpsAndHarms() {
        say(
                Strategy.of(Strategy.Effect.HELPS, Term.parse("walk"))
                        .withWords(own("Once round the block. No talking."))
                        .doneBy(Strategy.Doer.TOGETHER),
                Strength.PREFERENCE);
        say(
                Strategy.of(Strategy.Effect.MAKES_WORSE, Term.parse("breathing-exercise"))
                        .withWords(own("I hear my own heart, and then it runs.")),
                Strength.STRONG_PREFERENCE);
        say(
                new EarlySign(EarlySign.Kind.SILENCE, own("I stop answering my sister."), Permission.YES),
                Strength.PREFERENCE);
    }

    private void self() {
        List<Identity.Setting> alone = List.of(Identity.Setting.ALONE);
        say(new Identity.NameUsed(own("Rowan"), alone), Strength.STRONG_PREFERENCE);
        say(new Identity.Pronouns(own("they, them"), alone), Strength.STRONG_PREFERENCE);
        say(
                new Identity.Speaks(Locale.forLanguageTag("es"), Permission.NO, Permission.NO, Optional.empty()),
                Strength.NOTE);
        say(
                Boundary.of(Boundary.Area.TOUCH, Boundary.Rule.AVOID, Term.parse("hand-on-shoulder"))
                        .withWords(own("Ask, and wait for the answer. Never from behind.")),
                Strength.LIMIT);
        say(
                new CareWish(
                        CareWish.Subject.CALMING,
                        CareWish.Wanted.WANTED,
                        List.of(Term.parse("quiet-room")),
                        Optional.of(own("A small room with the door open.")),
                        Optional.empty(),
                        Optional.empty()),
                Strength.STRONG_PREFERENCE);
        say(
                new CareWish(
                        CareWish.Subject.MEDICINE,
                        CareWish.Wanted.NOT_WANTED,
                        List.of(Term.parse("haloperidol")),
                        Optional.empty(),
                        Optional.of(own("I could not move for two days.")),
                        Optional.empty()),
                Strength.LIMIT);
        all = all.with(ME, new PreferenceEvent.AgentNamed(SISTER, AgentTerm.openEnded(true), ME.said()));
    }

    /** What somebody else notes stays a note until Rowan agrees. */
    private void clinic() {
        all = all.record(
                PreferenceDraft.of(
                        Trigger.by(TriggerTerm.NEEDLES.term())
                                .withWords(OthersWords.of("Pulled the arm away at the blood test.", NURSE.said())),
                        Strength.NOTE,
                        NURSE.said()),
                NURSE);
        all = all.record(
                PreferenceDraft.of(
                        Strategy.of(Strategy.Effect.HELPS, Term.parse("breathing-exercise")),
                        Strength.NOTE,
                        NURSE.said()),
                NURSE);
    }

    /** Rowan ends the messages on the phone, while the clinic confirms them without knowing. */
    private Preferences twoCopies(EventId texting) {
        Preferences phone = all.withdraw(texting, ME.said(), ME);
        Preferences clinic = all.confirm(texting, NURSE.heard(ROWAN, Role.PERSON), Optional.of(SPRING), NURSE);
        return phone.merge(clinic).orThrow();
    }
}
