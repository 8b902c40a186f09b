package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.Labels;
import io.github.groundwork.core.sharing.SensitivityLabel;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingChoices;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.suggestion.ForWhom;
import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.SuggestionKind;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.testing.JsonFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the formats of sharing and of suggestions byte for byte. */
class SharingGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Instant AT = Instant.parse("2026-03-01T09:30:00Z");
    private static final Audience MAYA = Audience.supporter(ActorId.parse("maya"));

    private static By by(String device, Role role) {
        return new By(ActorId.parse("actor-1"), role, DeviceId.parse(device), AT);
    }

    /** Every act, every audience, every scope, and two devices that did not know of each other. */
    private static SharingChoices choices() {
        By phone = by("phone", Role.PERSON);
        By clinic = by("clinic", Role.PEER_WORKER);
        SharingChoices start = SharingChoices.start(HistoryId.parse("sharing-1"), PersonId.parse("person-1"))
                .decide(SharingChoice.show(MAYA, SharingScope.everything()), phone);
        return start.decide(
                        SharingChoice.hide(Audience.onCall(), SharingScope.section(Term.parse("safer-places"))), phone)
                .merge(start.given(
                        new Copy(
                                MAYA,
                                AT,
                                "phone:1",
                                Labels.none().plus(SensitivityLabel.SDV).plus(SensitivityLabel.MH)),
                        clinic))
                .orThrow()
                .decide(
                        SharingChoice.show(
                                        Audience.careTeam(Term.parse("nurse")),
                                        SharingScope.entry(EntryKey.parse("phone:7")))
                                .until(AT.plusMillis(1)),
                        by("phone", Role.AGENT))
                .revoke(Audience.organisation(Term.parse("school")), clinic)
                .revoke(Audience.emergencyResponder(), phone)
                .given(new Copy(Audience.person(), AT, "v1", Labels.none()), phone)
                .revokeAll(phone);
    }

    private static Suggestion suggestion(String id, SuggestionKind kind, ForWhom whom, String... about) {
        return new Suggestion(
                id,
                kind,
                LocalizedText.of(Locale.ENGLISH, "You could talk with a peer worker.")
                        .with(Locale.forLanguageTag("es-MX"), "Puede hablar con una persona de apoyo."),
                List.of(about).stream().map(Term::parse).toList(),
                new Rationale("Many people find it helps.", "Not published.", false),
                whom);
    }

    private static Suggestions suggestions() {
        return Suggestions.of(List.of(
                        suggestion("talk-1", SuggestionKind.CONVERSATION, ForWhom.of(Role.CLINICIAN), "talking"),
                        suggestion(
                                "peer-1",
                                SuggestionKind.SUPPORT,
                                ForWhom.person().and(Role.PEER_WORKER),
                                "peer"),
                        suggestion("group-1", SuggestionKind.SUPPORT, ForWhom.person(), "peer", "group")))
                .without(
                        List.of(Term.parse("group")),
                        LocalizedText.of(Locale.ENGLISH, "The person said no to groups."));
    }

    private static String golden(String name) throws IOException {
        return Files.readString(GOLDEN.resolve(name), StandardCharsets.UTF_8);
    }

    private static String text(byte[] written) {
        return new String(written, StandardCharsets.UTF_8);
    }

    @Test
    void sharing_is_written_as_its_golden_file_and_read_back_equal() throws IOException {
        byte[] written = SharingJson.write(choices());

        assertThat(text(written)).isEqualTo(golden("sharing.json"));
        assertThat(SharingJson.read(written).orThrow().value()).isEqualTo(choices());
    }

    @Test
    void suggestions_are_written_as_their_golden_file_and_read_back_equal() throws IOException {
        byte[] written = SuggestionsJson.write(suggestions());

        assertThat(text(written)).isEqualTo(golden("suggestions.json"));
        assertThat(SuggestionsJson.read(written).orThrow().value()).isEqualTo(suggestions());
    }

    @Test
    void fields_of_a_newer_minor_version_of_sharing_are_kept_and_shown_nowhere() throws IOException {
        String newer = golden("newer-minor.sharing.json");
        JsonDocument<SharingChoices> document =
                SharingJson.read(newer.getBytes(StandardCharsets.UTF_8)).orThrow();

        assertThat(document.minorVersion()).isEqualTo(3);
        assertThat(text(SharingJson.write(document))).isEqualTo(newer);
        assertThat(document.toString()).doesNotContain("weather");
        SharingChoices later = document.value().revokeAll(by("phone", Role.PERSON));
        assertThat(text(SharingJson.write(document.with(later))))
                .contains("\"weather\": \"clear\"", "\"moon\": [", "\"tide\": 1", "\"everybody\"");
        assertThat(SharingJson.read(newer.getBytes(StandardCharsets.UTF_8))
                        .orThrow()
                        .value())
                .isEqualTo(document.value());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        document.with(SharingChoices.start(HistoryId.parse("other"), PersonId.parse("person-1"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        document.with(SharingChoices.start(HistoryId.parse("sharing-1"), PersonId.parse("person-2"))));
    }

    @Test
    void fields_of_a_newer_minor_version_of_suggestions_are_kept_and_shown_nowhere() throws IOException {
        String newer = golden("newer-minor.suggestions.json");
        JsonDocument<Suggestions> document =
                SuggestionsJson.read(newer.getBytes(StandardCharsets.UTF_8)).orThrow();

        assertThat(document.minorVersion()).isEqualTo(12);
        assertThat(text(SuggestionsJson.write(document))).isEqualTo(newer);
        assertThat(document.toString()).doesNotContain("weather");
        Suggestions fewer =
                document.value().without(List.of(Term.parse("peer")), LocalizedText.of(Locale.ENGLISH, "Not now."));
        assertThat(text(SuggestionsJson.write(document.with(fewer))))
                .contains("\"weather\": \"clear\"", "\"moon\": [", "\"tide\": 1", "Not now.");
    }

    @Test
    void many_faults_are_reported_in_their_places() {
        assertThat(SharingJson.read(JsonFiles.bytes(FormatFiles.of("sharing").many()))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("VALUE_UNKNOWN", "/entries/0/visibility"),
                        tuple("FIELD_MISSING", "/entries/1/scope"),
                        tuple("FIELD_UNKNOWN", "/note"));
        assertThat(SuggestionsJson.read(
                                JsonFiles.bytes(FormatFiles.of("suggestions").many()))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("VALUE_UNKNOWN", "/suggestions/0/kind"),
                        tuple("FIELD_MISSING", "/suggestions/1/reason"),
                        tuple("FIELD_UNKNOWN", "/note"));
    }

    @Test
    void COR_23_a_file_in_which_an_act_was_erased_is_not_read_and_each_entry_is_named() {
        assertThat(SharingJson.read(JsonFiles.bytes(FormatFiles.RESOURCES.resolve(
                                Path.of("invalid", "sharing", "SHARING_ERASED_choice.json"))))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("SHARING_ERASED", "/entries/0"), tuple("SHARING_ERASED", "/entries/1"));
    }

    @Test
    void stored_copies_that_went_on_apart_are_put_together_with_what_both_kept() throws IOException {
        String newer = golden("newer-minor.sharing.json");
        JsonDocument<SharingChoices> one =
                SharingJson.read(newer.getBytes(StandardCharsets.UTF_8)).orThrow();
        JsonDocument<SharingChoices> other = one.with(one.value().revokeAll(by("clinic", Role.PEER_WORKER)));
        JsonDocument<SharingChoices> mine = one.with(one.value().revokeAll(by("phone", Role.PERSON)));

        JsonDocument<SharingChoices> whole = SharingJson.merge(mine, other).orThrow();

        assertThat(whole).isEqualTo(SharingJson.merge(other, mine).orThrow());
        assertThat(whole.value()).isEqualTo(mine.value().merge(other.value()).orThrow());
        assertThat(text(SharingJson.write(whole))).contains("\"weather\": \"clear\"", "\"moon\": [", "\"tide\": 1");
        assertThat(SharingJson.merge(
                                mine,
                                SharingJson.read(SharingJson.write(
                                                SharingChoices.start(HistoryId.parse("h"), PersonId.parse("person-1"))))
                                        .orThrow())
                        .problems())
                .extracting(Problem::code)
                .containsExactly("HISTORY_OTHER_ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "hide"})
    void COR_08_a_value_that_a_newer_minor_version_added_is_not_read_as_another(String known) throws IOException {
        String newer = golden("newer-minor.sharing.json").replace('"' + known + '"', "\"show-to-some\"");

        assertThat(SharingJson.read(newer.getBytes(StandardCharsets.UTF_8)).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("VALUE_UNKNOWN"));
    }
}
