package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.ConfidentialityLimits;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentTerms;
import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.DisclosureRef;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.consent.Expiry;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.DisclosureId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.StandardPurpose;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.WeeklyHours;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.session.offer.Setting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who and what a session in a test is held with: a person, a nurse, a disclosure, a response pathway, a consent. */
public final class Scene {
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    public static final PersonId ROWAN = PersonId.parse("rowan");
    public static final HistoryId ID = HistoryId.parse("session-1");
    public static final Term NURSE = new Term("nurse");
    public static final Term COVER = new Term("duty-team");
    public static final DisclosureRef TOLD = new DisclosureRef(DisclosureId.parse("intake"), "3", Locale.ENGLISH);

    private Scene() {}

    /** The person, on a tablet. */
    public static By rowan(int minute) {
        return new By(ActorId.parse("rowan"), Role.PERSON, DeviceId.parse("tablet"), at(minute));
    }

    /** The person, on their own phone. */
    public static By onPhone(int minute) {
        return new By(ActorId.parse("rowan"), Role.PERSON, DeviceId.parse("phone"), at(minute));
    }

    /** The nurse, on the clinic's desk. */
    public static By nurse(int minute) {
        return new By(ActorId.parse("nurse-4"), Role.CLINICIAN, DeviceId.parse("desk"), at(minute));
    }

    public static Instant at(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }

    public static Disclosure disclosure() {
        return disclosure(Optional.empty());
    }

    public static Disclosure disclosure(Optional<String> unanswered) {
        return Disclosure.of(
                TOLD,
                new Disclosure.Asking(
                        Purposes.of(StandardPurpose.CARE.purpose()),
                        "Some questions about how you have been.",
                        "You can skip any question and stop at any time."),
                new Disclosure.Handling(
                        List.of(
                                new DisclosedRecipient(NURSE, "Nurse Kim"),
                                new DisclosedRecipient(COVER, "the duty team")),
                        "In your record here.",
                        ConfidentialityLimits.none(),
                        Optional.empty()),
                new Disclosure.Afterwards(
                        "Nurse Kim talks with you about it today.",
                        Duration.ofHours(4),
                        List.of("Nobody calls the police because of an answer."),
                        "Nurse Kim, room 2, or call 555-0100.",
                        unanswered));
    }

    public static ResponsePathway pathway() {
        ResponsePathway pathway = ResponsePathway.unknown()
                .withOwner(new Responder(ActorId.parse("nurse-4"), NURSE))
                .withCover(new Responder(ActorId.parse("team-1"), COVER))
                .withHours(WeeklyHours.always())
                .with(new Term("critical-answer"), Duration.ofMinutes(30))
                .with(PathwayPart.REFERRAL_ROUTE, "The crisis team next door.")
                .with(PathwayPart.ESCALATION, "The lead nurse.");
        for (PathwayPart part : PathwayPart.values()) {
            if (part.isFact()) {
                pathway = pathway.with(part, PathwayPart.Known.YES);
            }
        }
        return pathway;
    }

    public static SessionSetup setup(String instrument) {
        Instrument found = Instruments.standard().get(instrument);
        SessionSetup setup = SessionSetup.of(found, disclosure(), pathway());
        return Instruments.standard()
                .wording(instrument, Locale.ENGLISH)
                .map(setup::with)
                .orElse(setup);
    }

    public static Setting alone() {
        return Setting.ready(Mode.SELF_REPORT);
    }

    public static Consent yes(int minute) {
        return consent("yes-1", Grantor.Capacity.SELF, Role.PERSON, "rowan", minute, true);
    }

    public static Consent consent(
            String id, Grantor.Capacity capacity, Role role, String actor, int minute, boolean yes) {
        By by = new By(ActorId.parse(actor), role, DeviceId.parse("tablet"), at(minute));
        return Consent.of(
                ConsentId.parse(id),
                ROWAN,
                new Grantor(by.said(), capacity, Optional.empty()),
                yes ? Consent.Said.yes(at(minute), Expiry.none()) : Consent.Said.no(at(minute)),
                new ConsentTerms(
                        List.of(Session.SCREENING),
                        Purposes.of(StandardPurpose.CARE.purpose()),
                        List.of(NURSE, COVER),
                        TOLD),
                new DisclosureShown(
                        TOLD,
                        ActorId.parse(actor),
                        nurse(minute),
                        DisclosureShown.Manner.ON_SCREEN,
                        DisclosureShown.Understanding.ACKNOWLEDGED));
    }

    public static Session offered(SessionSetup setup) {
        return Session.offer(setup, ID, ROWAN, alone(), nurse(0));
    }

    /** A session in which the person was told, said yes, and saw what will be asked. */
    public static Session previewed(SessionSetup setup) {
        return offered(setup)
                .told(
                        ActorId.parse("rowan"),
                        DisclosureShown.Manner.ON_SCREEN,
                        DisclosureShown.Understanding.ACKNOWLEDGED,
                        nurse(1))
                .consented(yes(1), rowan(1))
                .shown(rowan(1));
    }

    public static Preferences saying(AskingManner manner, Strength strength, StandardTopic topic) {
        return saying(
                Preferences.start(HistoryId.parse("preferences-1"), ROWAN),
                TopicBoundary.of(manner, topic.topic()),
                strength);
    }

    public static Preferences saying(Preferences before, Statement statement, Strength strength) {
        By by = rowan(-60);
        return before.record(PreferenceDraft.of(statement, strength, by.said()), by);
    }
}
