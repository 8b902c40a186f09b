package io.github.groundwork.core;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.SharingJson;
import io.github.groundwork.core.json.SuggestionsJson;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.EmergencyAccess;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.Labels;
import io.github.groundwork.core.sharing.SensitivityLabel;
import io.github.groundwork.core.sharing.Shareable;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingChoices;
import io.github.groundwork.core.sharing.SharingDecision;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.sharing.SharingState;
import io.github.groundwork.core.suggestion.ForWhom;
import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.SuggestionKind;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Specimens of sharing and of suggestions, with canaries in what a host writes. */
final class SharingSpecimens {

    private static final DeviceId PHONE = DeviceId.parse("phone-1");
    private static final By BY = new By(ActorId.parse("somebody-1"), Role.PERSON, PHONE, Instant.EPOCH);
    private static final By STAFF = new By(ActorId.parse("staff-1"), Role.STAFF, PHONE, Instant.EPOCH);
    private static final EntryKey KEY = EntryKey.parse("phone-1:3");
    private static final Term SECTION = Term.parse("warning-signs");
    private static final Labels LABELS = Labels.none().plus(SensitivityLabel.SDV);
    private static final Shareable ENTRY = Shareable.of(KEY, SECTION).with(LABELS);
    private static final LocalizedText TEXT = LocalizedText.of(Locale.ENGLISH, Specimens.CANARY);
    private static final Rationale RATIONALE = new Rationale(Specimens.CANARY, Specimens.CANARY, true);

    /** Some who see, wherever an audience is asked for. */
    static final Object[] AUDIENCES = {Audience.supporter(ActorId.parse("maya")), Audience.onCall(), Audience.person()};

    /** Some parts, wherever a scope is asked for. */
    static final Object[] SCOPES = {SharingScope.entry(KEY), SharingScope.everything()};

    private static final SharingChoice CHOICE =
            SharingChoice.show(Audience.onCall(), SharingScope.entry(KEY)).until(Instant.EPOCH);
    private static final Copy COPY = new Copy(Audience.onCall(), Instant.EPOCH, "phone-1:9", LABELS);
    static final Object[] ACTS = {CHOICE, COPY, new SharingEvent.Revoked(Optional.empty())};
    private static final EmergencyAccess.Notice NOTICE = new EmergencyAccess.Notice(Specimens.CANARY, Instant.EPOCH);

    private SharingSpecimens() {}

    private static SharingChoices choices() {
        return SharingChoices.start(HistoryId.parse("sharing-1"), PersonId.parse("person-1"))
                .decide(CHOICE, BY)
                .given(COPY, STAFF);
    }

    private static Suggestion suggestion(String id) {
        return new Suggestion(
                id, SuggestionKind.STRATEGY, TEXT, List.of(Term.parse("breathing")), RATIONALE, ForWhom.person());
    }

    private static Suggestions suggestions() {
        return Suggestions.of(List.of(suggestion("one")), List.of(leftOut()));
    }

    private static Suggestions.LeftOut leftOut() {
        return new Suggestions.LeftOut(suggestion("two"), TEXT, List.of());
    }

    static JsonDocument<SharingChoices> sharingDocument() {
        return SharingJson.read(newer(SharingJson.write(choices()))).orThrow();
    }

    static JsonDocument<Suggestions> suggestionsDocument() {
        return SuggestionsJson.read(newer(SuggestionsJson.write(suggestions()))).orThrow();
    }

    private static byte[] newer(byte[] document) {
        return new String(document, StandardCharsets.UTF_8)
                .replace("/1.0\"", "/1.3\", \"more\": \"" + Specimens.CANARY + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    static Map<Class<?>, Supplier<List<?>>> all() {
        Map<Class<?>, Supplier<List<?>>> specimens = new LinkedHashMap<>();
        specimens.put(Audience.Supporter.class, () -> List.of(Audience.supporter(ActorId.parse("maya"))));
        specimens.put(Audience.CareTeam.class, () -> List.of(Audience.careTeam(Term.parse("nurse"))));
        specimens.put(Audience.Organisation.class, () -> List.of(Audience.organisation(Term.parse("school"))));
        specimens.put(EntryKey.class, () -> List.of(KEY));
        specimens.put(Labels.class, () -> List.of(LABELS, Labels.none()));
        specimens.put(Shareable.class, () -> List.of(ENTRY));
        specimens.put(SharingScope.OneSection.class, () -> List.of(SharingScope.section(SECTION)));
        specimens.put(SharingScope.OneEntry.class, () -> List.of(SharingScope.entry(KEY)));
        specimens.put(SharingChoice.class, () -> List.of(CHOICE));
        specimens.put(
                SharingChoice.Standing.class,
                () -> List.of(new SharingChoice.Standing(new EventId(PHONE, 1), BY, CHOICE)));
        specimens.put(
                SharingEvent.Revoked.class, () -> List.of(new SharingEvent.Revoked(Optional.of(Audience.onCall()))));
        specimens.put(Copy.class, () -> List.of(COPY));
        specimens.put(
                SharingDecision.class,
                () -> List.of(choices().state().decide(ENTRY, Audience.onCall(), Instant.EPOCH)));
        specimens.put(SharingState.class, () -> List.of(choices().state()));
        specimens.put(SharingChoices.class, () -> List.of(choices()));
        specimens.put(EmergencyAccess.Notice.class, () -> List.of(NOTICE));
        specimens.put(
                EmergencyAccess.class,
                () -> List.of(EmergencyAccess.of(List.of(ENTRY), Specimens.CANARY, NOTICE, STAFF)));
        specimens.put(Rationale.class, () -> List.of(RATIONALE));
        specimens.put(ForWhom.class, () -> List.of(ForWhom.person().and(Role.CLINICIAN)));
        specimens.put(Suggestion.class, () -> List.of(suggestion("one")));
        specimens.put(Suggestions.class, () -> List.of(suggestions()));
        specimens.put(Suggestions.LeftOut.class, () -> List.of(leftOut()));
        return specimens;
    }
}
