package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the wire formats byte for byte: a change that others would notice changes a file here. */
class GoldenFilesTest {

    private static final Instruments ALL = Instruments.standard();

    /** Every kind of answer, all circumstances, and a declared total that is wrong. */
    private static Responses phq9() {
        return Responses.start(ALL.get("phq-9"))
                .given(1, 2)
                .given(2, 3)
                .declined(3)
                .dontKnow("4")
                .notAsked("5", NotAskedReason.PREFERENCE)
                .given(9, 1)
                .in(Context.unknown().withAge(17).withSex("female"))
                .in(Locale.ENGLISH)
                .in(Mode.INTERVIEW)
                .declaring("total", Ratio.of(6));
    }

    private static Responses pcPtsd5() {
        return Responses.start(ALL.get("pc-ptsd-5")).given("0", "0");
    }

    private static Responses brs() {
        Instrument brs = ALL.get("brs");
        return Responses.of(brs, 4, 2, 5, 1, 4, 2).declined(6);
    }

    private static Responses ahcHrsn() {
        return Responses.start(ALL.get("ahc-hrsn"))
                .given(1, 1)
                .given("2", "mold", "leaks")
                .given(7, 5);
    }

    static Stream<Arguments> sheets() {
        return Stream.of(
                Arguments.of("phq-9", phq9()),
                Arguments.of("pc-ptsd-5", pcPtsd5()),
                Arguments.of("brs", brs()),
                Arguments.of("ahc-hrsn", ahcHrsn()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void an_answer_sheet_is_written_as_its_golden_file_and_read_back_equal(String name, Responses sheet)
            throws IOException {
        byte[] written = ResponsesJson.write(sheet);

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(golden(name + ".responses.json"));
        assertThat(ResponsesJson.read(written, sheet.instrument()).orThrow()).isEqualTo(sheet);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void a_score_report_is_written_as_its_golden_file(String name, Responses sheet) throws IOException {
        ScoreReport report = Scoring.of(sheet.instrument()).score(sheet);

        assertThat(new String(ScoreReportJson.write(report), StandardCharsets.UTF_8))
                .isEqualTo(golden(name + ".report.json"));
    }

    @Test
    void fields_of_a_newer_minor_version_are_kept_and_written_back() throws IOException {
        String newer = golden("newer-minor.responses.json");

        JsonDocument<Responses> document = ResponsesJson.open(
                        newer.getBytes(StandardCharsets.UTF_8), ALL.get("audit-c"))
                .orThrow();

        assertThat(document.minorVersion()).isEqualTo(7);
        assertThat(new String(ResponsesJson.write(document), StandardCharsets.UTF_8))
                .isEqualTo(newer);
        assertThat(document.toString())
                .startsWith("JsonDocument[1.7, Responses[audit-c ")
                .doesNotContain("weather", "moon", "tide");
        Responses changed = document.value().declined(1);
        assertThat(new String(ResponsesJson.write(document.with(changed)), StandardCharsets.UTF_8))
                .contains(
                        "\"format\": \"groundwork-responses/1.7\"",
                        "\"weather\": \"clear\"",
                        "\"moon\": [",
                        "\"tide\": \"low\"",
                        "\"answer\": \"declined\"");
        assertThat(document.with(changed)).isNotEqualTo(document);
        assertThat(document.with(changed).with(document.value()))
                .isEqualTo(document)
                .hasSameHashCodeAs(document);
    }

    @Test
    void what_was_kept_with_a_declared_total_goes_when_it_is_another_and_the_rest_stays() throws IOException {
        JsonDocument<Responses> document = newer();

        String written = new String(
                ResponsesJson.write(document.with(document.value().declaring("total", Ratio.of(5)))),
                StandardCharsets.UTF_8);

        assertThat(written).contains("\"weather\": \"clear\"", "\"moon\": [").doesNotContain("tide");
    }

    @Test
    void a_field_that_was_not_known_never_takes_the_place_of_an_answer() throws IOException {
        String odd = golden("newer-minor.responses.json")
                .replace("\"answer\": \"not-reached\"", "\"answer\": \"not-reached\", \"value\": 4");
        JsonDocument<Responses> document = ResponsesJson.open(odd.getBytes(StandardCharsets.UTF_8), ALL.get("audit-c"))
                .orThrow();

        byte[] written = ResponsesJson.write(document.with(document.value().given(3, 1)));

        assertThat(ResponsesJson.read(written, ALL.get("audit-c")).orThrow())
                .isEqualTo(document.value().given(3, 1));
    }

    @Test
    void a_stored_sheet_stays_with_its_instrument() throws IOException {
        JsonDocument<Responses> document = newer();

        assertThatIllegalArgumentException().isThrownBy(() -> document.with(phq9()));
    }

    private static JsonDocument<Responses> newer() throws IOException {
        return ResponsesJson.open(
                        golden("newer-minor.responses.json").getBytes(StandardCharsets.UTF_8), ALL.get("audit-c"))
                .orThrow();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
