package io.github.groundwork.examples;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentTerms;
import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.consent.Expiry;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.json.DisclosureJson;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.PreferencesJson;
import io.github.groundwork.core.json.ResponsePathwayJson;
import io.github.groundwork.core.json.SuggestionsJson;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.SessionSetup;
import io.github.groundwork.screening.session.offer.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A visit at a clinic, as the sample files have it: what Juno, who does not exist, is told, who responds, what Juno said before, and
 * what can be offered. The clock is set.
 *
 * @param disclosure what Juno is told
 * @param pathway who responds
 * @param preferences what Juno said about themselves
 * @param offers what can be offered at the end
 */
record Visit(Disclosure disclosure, ResponsePathway pathway, Preferences preferences, Suggestions offers) {

    static final PersonId JUNO = PersonId.parse("juno");

    private static final Instant THREE = Instant.parse("2026-11-24T15:00:00Z");
    private static final String FORM = "phq-9";

    /** Reads the sample files of a folder, or says what is wrong with them. */
    static Optional<Visit> read(Path folder, Terminal terminal) throws IOException {
        Optional<Disclosure> disclosure = read(folder, "disclosure.json", DisclosureJson::read, terminal);
        Optional<ResponsePathway> pathway = read(folder, "response-pathway.json", ResponsePathwayJson::read, terminal);
        Optional<Preferences> preferences = read(folder, "preferences.json", PreferencesJson::read, terminal);
        Optional<Suggestions> offers = read(folder, "suggestions.json", SuggestionsJson::read, terminal);
        return disclosure.flatMap(told -> pathway.flatMap(
                who -> preferences.flatMap(said -> offers.map(more -> new Visit(told, who, said, more)))));
    }

    private static <T> Optional<T> read(
            Path folder, String name, Function<byte[], Checked<JsonDocument<T>>> format, Terminal terminal)
            throws IOException {
        String file = folder.resolve(name).toString();
        try (InputStream in = InputFile.open(file)) {
            Checked<JsonDocument<T>> read = format.apply(in.readAllBytes());
            for (Problem problem : read.problems()) {
                terminal.error(file + ": " + problem);
            }
            return read.value().map(JsonDocument::value);
        } catch (InputFile.UnreadableFileException e) {
            terminal.error(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** What a session of this visit is held with, with those who respond. */
    SessionSetup setup(ResponsePathway responding) {
        return SessionSetup.of(Catalogue.INSTRUMENTS.get(FORM), disclosure, responding)
                .with(Catalogue.INSTRUMENTS.wording(FORM, Locale.ENGLISH).orElseThrow())
                .with(preferences)
                .with(SessionOptions.usual().withDistress())
                .offering(offers);
    }

    /** Juno, on a device, at a minute of the visit. */
    static By juno(String device, int minute) {
        return new By(ActorId.parse(JUNO.value()), Role.PERSON, DeviceId.parse(device), at(minute));
    }

    /** Nurse Kim, at a minute of the visit. */
    static By kim(int minute) {
        return new By(ActorId.parse("nurse-4"), Role.CLINICIAN, DeviceId.parse("desk"), at(minute));
    }

    /** Ari, who is a peer worker, at a minute of the visit. */
    static By ari(int minute) {
        return new By(ActorId.parse("peer-2"), Role.PEER_WORKER, DeviceId.parse("tablet-2"), at(minute));
    }

    private static Instant at(int minute) {
        return THREE.plus(Duration.ofMinutes(minute));
    }

    /** Juno's yes to what they were told. */
    Consent yes(By told, By said) {
        return Consent.of(
                ConsentId.parse("consent-1"),
                JUNO,
                new Grantor(said.said(), Grantor.Capacity.SELF, Optional.empty()),
                Consent.Said.yes(said.at(), Expiry.none()),
                new ConsentTerms(
                        List.of(Session.SCREENING),
                        disclosure.asking().purposes(),
                        disclosure.handling().recipients().stream()
                                .map(DisclosedRecipient::role)
                                .toList(),
                        disclosure.ref()),
                new DisclosureShown(
                        disclosure.ref(),
                        said.actor(),
                        told,
                        DisclosureShown.Manner.ON_SCREEN,
                        DisclosureShown.Understanding.ACKNOWLEDGED));
    }
}
