package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads single texts of every form, and texts that have none of them. */
class TextFormTest {

    private static final String ANYTHING = "Zebra quilt?";

    private final Problems problems = new Problems();

    private <T> Optional<T> read(TextForm<T> form, String text) {
        return form.read(text, "/a", problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "0000-01-01T00:00:00Z",
                "-0001-02-28T00:00:00.100Z"
            })
    void any_instant_round_trips(String text) {
        assertThat(read(TextForm.INSTANT, text).map(Instant::toString)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-12-24",
                "2025-12-24T09:30:00",
                "2025-12-24T09:30Z",
                "2025-12-24T09:30:00+01:00",
                "2025-12-24t09:30:00z",
                "2026-13-01T00:00:00Z",
                "2026-02-30T00:00:00Z"
            })
    void an_instant_of_another_form_is_none_and_is_not_repeated(String text) {
        assertThat(read(TextForm.INSTANT, text)).isEmpty();
        assertThat(problems.list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("TEXT_INVALID"))
                .satisfies(problem -> assertThat(problem.message()).doesNotContain(text));
    }

    @ParameterizedTest
    @CsvSource({"PT30M,30", "P1D,1440", "PT1H5M,65", "P366D,527040", "PT0S,0", "P1DT1M0S,1441"})
    void a_duration_is_whole_minutes(String text, long minutes) {
        assertThat(read(TextForm.DURATION, text)).contains(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "PT", "-PT1H", "PT30S", "P367D", "P1Y", "PT1.5H", "pt30m", "P366DT1M"})
    void another_duration_is_none(String text) {
        assertThat(read(TextForm.DURATION, text)).isEmpty();
    }

    @Test
    void what_has_no_form_is_reported_by_every_form_and_not_repeated() {
        TextForm<?>[] forms = {
            TextForm.ACTOR, TextForm.DEVICE, TextForm.PERSON, TextForm.CONSENT, TextForm.DISCLOSURE, TextForm.HISTORY,
            TextForm.ID, TextForm.EVENT, TextForm.TERM, TextForm.TOPIC, TextForm.PURPOSE, TextForm.LANGUAGE,
            TextForm.ANY_LANGUAGE, TextForm.INSTANT, TextForm.DAY, TextForm.DAY_OF_YEAR, TextForm.ZONE, TextForm.CLOCK,
            TextForm.DURATION, TextForm.INSTANT.then(Instant::toString).orWord("never", "never")
        };
        for (TextForm<?> form : forms) {
            Problems found = new Problems();
            assertThat(form.read(ANYTHING, "/a", found)).as(form.toString()).isEmpty();
            assertThat(found.list())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).doesNotContain("Zebra"));
        }
    }

    @ParameterizedTest
    @CsvSource({"24:00", "9:30", "09:60", "09:30:00"})
    void a_clock_time_has_hours_and_minutes(String text) {
        assertThat(read(TextForm.CLOCK, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "de-u-co-phonebk,false,true",
        "pt-BR,true,true",
        "und,false,true",
        "x-pig-latin,false,true",
        "a,false,false"
    })
    void a_language_of_ours_is_a_plain_tag_and_a_persons_can_be_any(String tag, boolean ours, boolean any) {
        assertThat(read(TextForm.LANGUAGE, tag).isPresent()).isEqualTo(ours);
        assertThat(read(TextForm.ANY_LANGUAGE, tag).isPresent()).isEqualTo(any);
    }

    @Test
    void a_word_can_stand_for_a_value_of_its_own() {
        TextForm<String> form = TextForm.CLOCK.then(Object::toString).orWord("never", "no time");

        assertThat(read(form, "never")).contains("no time");
        assertThat(read(form, "09:30")).contains("09:30");
        assertThat(form).hasToString("TextForm[a clock time such as 09:30, or never]");
    }
}
