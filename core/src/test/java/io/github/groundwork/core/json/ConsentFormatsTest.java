package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groundwork.core.ConsentWorlds;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.Consents;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.testing.Fault;
import io.github.groundwork.testing.JsonFiles;
import io.github.groundwork.testing.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads, writes and breaks disclosures, consents and response pathways. */
class ConsentFormatsTest {

    private static final String THREE = "three-at-once.json";

    @Test
    void three_faults_are_reported_at_once() {
        assertThat(DisclosureJson.read(bytes("invalid", "disclosure", THREE)).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(
                        tuple("FIELD_MISSING", "/asking/asked"),
                        tuple("VALUE_UNKNOWN", "/handling/limits"),
                        tuple("FIELD_UNKNOWN", "/comment"));
        assertThat(ConsentsJson.read(bytes("invalid", "consents", THREE)).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(
                        tuple("VALUE_UNKNOWN", "/consents/0/answer"),
                        tuple("CONSENT_NO_EXPIRY", "/consents/1/expires"),
                        tuple("WITHDRAWAL_BY_ANOTHER", "/withdrawals/1/by"));
        assertThat(ResponsePathwayJson.read(bytes("invalid", "response-pathway", THREE))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(
                        tuple("FIELD_MISSING", "/owner/who"),
                        tuple("VALUE_UNKNOWN", "/facts/enough-time"),
                        tuple("FIELD_UNKNOWN", "/comment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosure", "consents", "response-pathway"})
    void an_unknown_value_of_a_newer_minor_version_is_never_read_as_a_yes(String kind) {
        String newer = text(bytes("golden", "newer-minor." + kind + ".json"));
        String unknown =
                newer.replace("\"yes\"", "\"mostly\"").replace("\"within\": \"PT24H\"", "\"within\": \"soon\"");

        Reading read = FormatFiles.of(kind).read(unknown.getBytes(StandardCharsets.UTF_8));

        assertThat(read.value()).isEmpty();
        assertThat(read.faults()).extracting(Fault::code).containsAnyOf("VALUE_UNKNOWN", "TEXT_INVALID");
    }

    @Test
    void what_was_kept_stays_when_more_is_said_and_shows_nowhere() {
        JsonDocument<Consents> newer =
                ConsentsJson.read(bytes("golden", "newer-minor.consents.json")).orThrow();
        Consents changed = newer.value().withdraw(ConsentId.parse("c-3"), ConsentWorlds.by("person-1", Role.PERSON, 9));

        String written = text(ConsentsJson.write(newer.with(changed)));

        assertThat(newer.minorVersion()).isEqualTo(3);
        assertThat(newer.toString()).doesNotContain("moon").doesNotContain("weather");
        assertThat(written)
                .contains("\"moon\": \"full\"", "\"moon\": \"half\"", "\"format\": \"groundwork-consents/1.3\"");
        assertThat(ConsentsJson.read(written.getBytes(StandardCharsets.UTF_8)).orThrow())
                .isEqualTo(newer.with(changed));
        assertThatIllegalArgumentException().isThrownBy(() -> newer.with(Consents.of(PersonId.parse("person-2"))));
    }

    @Test
    void a_showing_keeps_what_was_not_known_when_an_answer_comes_to_rest_on_it() {
        String newer = text(bytes("golden", "newer-minor.consents.json"));
        JsonDocument<Consents> document =
                ConsentsJson.read(newer.getBytes(StandardCharsets.UTF_8)).orThrow();
        Consents full = document.value();
        Consents answered = full.plus(Consent.of(
                ConsentId.parse("c-4"),
                full.person(),
                full.consents().get(1).grantor(),
                full.consents().get(1).said(),
                full.consents().get(1).terms(),
                full.alsoShown().get(0)));

        assertThat(answered.alsoShown()).isEmpty();
        assertThat(text(ConsentsJson.write(document.with(answered))))
                .contains("\"moon\": 4", "\"moon\": 5", "\"moon\": 6");
    }

    @Test
    void a_zone_that_nobody_knows_is_a_problem() {
        String pathway = text(bytes("golden", "response-pathway.json")).replace("America/Los_Angeles", "Mars/Olympus");

        assertThat(ResponsePathwayJson.read(pathway.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("TEXT_INVALID", "/hours/zone"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String... path) {
        return JsonFiles.bytes(Path.of(FormatFiles.RESOURCES.toString(), path));
    }
}
