package io.github.groundwork.core;

import io.github.groundwork.core.consent.ConfidentialityLimits;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentDecision;
import io.github.groundwork.core.consent.ConsentQuestion;
import io.github.groundwork.core.consent.ConsentTerms;
import io.github.groundwork.core.consent.Consents;
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
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.json.ConsentsJson;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.StandardPurpose;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Specimens of disclosures, consents and response pathways, with a canary as every text of the host's. */
final class ConsentSpecimens {

    private static final ActorId SOMEBODY = ActorId.parse("somebody-1");
    private static final Term NURSE = new Term("nurse");
    private static final Term ANSWERS = new Term("answers");
    private static final PersonId PERSON = PersonId.parse("person-1");
    private static final ConsentId ID = ConsentId.parse("consent-1");
    private static final By BY =
            new By(ActorId.parse("staff-1"), Role.STAFF, DeviceId.parse("tablet-1"), Instant.EPOCH);
    private static final By THEMSELVES = new By(SOMEBODY, Role.PERSON, DeviceId.parse("phone-1"), Instant.EPOCH);
    private static final Purposes CARE = Purposes.of(StandardPurpose.CARE.purpose());
    private static final DisclosureRef REF = new DisclosureRef(DisclosureId.parse("intake"), "1.0", Locale.ENGLISH);
    private static final DisclosureShown SHOWN = new DisclosureShown(
            REF, SOMEBODY, BY, DisclosureShown.Manner.READ_ALOUD, DisclosureShown.Understanding.ACKNOWLEDGED);
    private static final ConsentTerms TERMS = new ConsentTerms(List.of(ANSWERS), CARE, List.of(NURSE), REF);
    private static final Grantor SELF = new Grantor(
            Attribution.spoken(SOMEBODY, Role.PERSON, ActorId.parse("staff-1")),
            Grantor.Capacity.SELF,
            Optional.of(new Term("us-wa-13")));
    private static final Grantor GUARDIAN =
            new Grantor(Attribution.written(SOMEBODY, Role.GUARDIAN), Grantor.Capacity.GUARDIAN, Optional.empty());
    private static final Consent.Said YES = Consent.Said.yes(Instant.EPOCH, Expiry.none());
    private static final Consent.Said NO = Consent.Said.no(Instant.EPOCH);
    private static final ConfidentialityLimits LIMITS = ConfidentialityLimits.of(
            List.of(new ConfidentialityLimits.Limit(Specimens.CANARY, Specimens.CANARY, Specimens.CANARY)));
    private static final DisclosedRecipient RECIPIENT = new DisclosedRecipient(NURSE, Specimens.CANARY);
    private static final Disclosure.Asking ASKING = new Disclosure.Asking(CARE, Specimens.CANARY, Specimens.CANARY);
    private static final Disclosure.Handling HANDLING =
            new Disclosure.Handling(List.of(RECIPIENT), Specimens.CANARY, LIMITS, Optional.of(Specimens.CANARY));
    private static final Disclosure.Afterwards AFTERWARDS = new Disclosure.Afterwards(
            Specimens.CANARY,
            Duration.ofDays(1),
            List.of(Specimens.CANARY),
            Specimens.CANARY,
            Optional.of(Specimens.CANARY));

    private ConsentSpecimens() {}

    private static Consent yes() {
        return Consent.of(ID, PERSON, SELF, YES, TERMS, SHOWN);
    }

    private static Consent no() {
        return Consent.of(ConsentId.parse("consent-2"), PERSON, GUARDIAN, NO, TERMS, SHOWN);
    }

    private static Consents consents() {
        return Consents.of(PERSON).plus(yes()).plus(no()).withdraw(ID, THEMSELVES);
    }

    private static ConsentQuestion question() {
        return new ConsentQuestion(StandardPurpose.CARE.purpose(), ANSWERS, NURSE, Instant.EPOCH, true);
    }

    private static ResponsePathway pathway() {
        return ResponsePathway.unknown()
                .withOwner(new Responder(SOMEBODY, NURSE))
                .withHours(WeeklyHours.always())
                .with(NURSE, Duration.ofDays(1))
                .with(PathwayPart.ESCALATION, Specimens.CANARY)
                .with(PathwayPart.PRIVATE_SETTING, PathwayPart.Known.YES);
    }

    static Map<Class<?>, Supplier<List<?>>> all() {
        Map<Class<?>, Supplier<List<?>>> specimens = new LinkedHashMap<>();
        specimens.put(DisclosureId.class, () -> List.of(DisclosureId.parse("intake")));
        specimens.put(ConsentId.class, () -> List.of(ID));
        specimens.put(DisclosureRef.class, () -> List.of(REF));
        specimens.put(DisclosedRecipient.class, () -> List.of(RECIPIENT));
        specimens.put(ConfidentialityLimits.Limit.class, LIMITS::limits);
        specimens.put(ConfidentialityLimits.class, () -> List.of(LIMITS, ConfidentialityLimits.none()));
        specimens.put(Disclosure.Asking.class, () -> List.of(ASKING));
        specimens.put(Disclosure.Handling.class, () -> List.of(HANDLING));
        specimens.put(Disclosure.Afterwards.class, () -> List.of(AFTERWARDS));
        specimens.put(Disclosure.class, () -> List.of(Disclosure.of(REF, ASKING, HANDLING, AFTERWARDS)));
        specimens.put(DisclosureShown.class, () -> List.of(SHOWN));
        specimens.put(Expiry.class, () -> List.of(Expiry.none(), Expiry.at(Instant.EPOCH)));
        specimens.put(Grantor.class, () -> List.of(SELF, GUARDIAN));
        specimens.put(Consent.Said.class, () -> List.of(YES, NO));
        specimens.put(ConsentTerms.class, () -> List.of(TERMS));
        specimens.put(Consent.class, () -> List.of(yes(), no()));
        specimens.put(Consents.Withdrawal.class, () -> consents().withdrawals());
        specimens.put(Consents.class, () -> List.of(consents(), Consents.of(PERSON)));
        specimens.put(ConsentQuestion.class, () -> List.of(question()));
        specimens.put(ConsentDecision.class, () -> List.of(consents().decide(question())));
        specimens.put(Responder.class, () -> List.of(new Responder(SOMEBODY, NURSE)));
        specimens.put(ResponsePathway.class, () -> List.of(pathway(), ResponsePathway.unknown()));
        return specimens;
    }

    static JsonDocument<Consents> document() {
        return ConsentsJson.read(ConsentsJson.write(consents())).orThrow();
    }
}
