package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;

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

        ResponsesDocument document = ResponsesJson.open(newer.getBytes(StandardCharsets.UTF_8), ALL.get("audit-c"))
                .orThrow();

        assertThat(document.minorVersion()).isEqualTo(7);
        assertThat(new String(ResponsesJson.write(document), StandardCharsets.UTF_8))
                .isEqualTo(newer);
        assertThat(document.toString()).doesNotContain("weather").doesNotContain("moon");
        Responses changed = document.responses().declined(1);
        assertThat(new String(ResponsesJson.write(document.with(changed)), StandardCharsets.UTF_8))
                .contains("\"weather\": \"clear\"", "\"moon\": [", "\"answer\": \"declined\"");
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
