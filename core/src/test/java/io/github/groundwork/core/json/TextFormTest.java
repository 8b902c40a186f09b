package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {

    private static <T> Optional<T> read(TextForm<T> form, String text, Problems problems) {
        return form.read(TextNode.valueOf(text), "/at", problems);
    }

    private static void isNone(TextForm<?> form, String text) {
        Problems problems = new Problems();

        assertThat(read(form, text, problems)).isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly("TEXT_INVALID");
    }

    @ParameterizedTest
    @CsvSource({"PT0S,0", "PT30M,30", "P366D,527040", "PT8784H,527040", "P1DT1H1M,1501", "PT90M,90"})
    void times_are_whole_minutes(String text, long minutes) {
        assertThat(read(TextForm.DURATION, text, new Problems())).contains(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "PT", "PT30S", "-PT1H", "PT-1H", "pt1h", "P367D", "PT8785H", "PT0.5S", "P1W", "soon"})
    void other_times_are_none(String text) {
        isNone(TextForm.DURATION, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "x-klingon", "english", "EN", "en_US", "en-u-ca-buddhist", "en-"})
    void other_languages_are_none(String text) {
        isNone(TextForm.LANGUAGE, text);
    }

    @Test
    void a_language_is_read_whatever_the_case_of_its_region() {
        assertThat(read(TextForm.LANGUAGE, "es-mx", new Problems())).contains(Locale.forLanguageTag("es-MX"));
    }

    @Test
    void a_zone_is_one_that_is_known() {
        isNone(TextForm.ZONE, "Mars/Olympus");
        assertThat(read(TextForm.ZONE, "Asia/Kathmandu", new Problems())).contains(ZoneId.of("Asia/Kathmandu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:00", "24:00", "09:60", "09:00:00", "09:00Z"})
    void other_clock_times_are_none(String text) {
        isNone(TextForm.TIME, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-03",
                "2026-03-03T10:00:00+01:00",
                "2026-03-03T10:00Z",
                "yesterday",
                "2026-02-30T10:00:00Z"
            })
    void other_instants_are_none(String text) {
        isNone(TextForm.INSTANT, text);
    }
}
