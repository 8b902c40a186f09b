package io.github.groundwork.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formulas by hand-counted texts, and where they do not apply. */
class ReadabilityTest {

    private static final String PLAIN = "The cat sat on the mat. It was warm and the sun was high. Then it slept.";

    private static Readability english(String text) {
        return Readability.of(text, Locale.ENGLISH);
    }

    @Test
    void COR_19_a_plain_text_has_the_counts_and_numbers_of_the_formulas() {
        Readability plain = english(PLAIN);

        assertThat(plain.counts()).isEqualTo(new TextCounts(3, 17, 17, 0));
        assertThat(value(plain.fleschReadingEase())).isCloseTo(206.835 - 1.015 * (17.0 / 3) - 84.6, within(1e-9));
        assertThat(value(plain.fleschKincaidGrade())).isCloseTo(0.39 * (17.0 / 3) + 11.8 - 15.59, within(1e-9));
    }

    @Test
    void COR_19_smog_needs_thirty_sentences() {
        assertThat(english(PLAIN.repeat(9)).smogGrade()).isEqualTo(not(ReadingScore.Reason.TOO_FEW_SENTENCES));
        String thirty = "We remember every animal. ".repeat(30);
        assertThat(english(thirty).counts().polysyllables()).isEqualTo(90);
        assertThat(value(english(thirty).smogGrade())).isCloseTo(3.1291 + 1.0430 * Math.sqrt(90), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "One.", "😀", "One two three four five six seven eight nine ten eleven."})
    void COR_19_a_fragment_has_no_grade(String text) {
        assertThat(english(text).fleschKincaidGrade()).isEqualTo(not(ReadingScore.Reason.TOO_FEW_WORDS));
        assertThat(english(text).fleschReadingEase()).isEqualTo(not(ReadingScore.Reason.TOO_FEW_WORDS));
    }

    @Test
    void COR_19_another_language_or_script_has_no_grade() {
        assertThat(Readability.of(PLAIN, Locale.GERMAN).fleschKincaidGrade())
                .isEqualTo(not(ReadingScore.Reason.OTHER_LANGUAGE));
        assertThat(Readability.of(PLAIN, Locale.ROOT).smogGrade()).isEqualTo(not(ReadingScore.Reason.OTHER_LANGUAGE));
        assertThat(english(PLAIN + " שלום עולם").fleschReadingEase())
                .isEqualTo(not(ReadingScore.Reason.OTHER_LANGUAGE));
        assertThat(Readability.of(PLAIN, Locale.UK).fleschKincaidGrade()).isInstanceOf(ReadingScore.Value.class);
    }

    @ParameterizedTest
    @CsvSource({
        "the,1",
        "made,1",
        "table,2",
        "faces,2",
        "wanted,2",
        "helped,1",
        "likes,1",
        "people,2",
        "radio,3",
        "station,2",
        "special,2",
        "something,3",
        "happy,2",
        "yes,1",
        "question,2",
        "answer,2",
        "person,2",
        "therapy,3",
        "safety,3",
        "anxiety,4",
        "nation,2",
        "rhythm,1",
        "a,1",
        "I,1",
        "eye,1",
        "handled,2",
        "called,1",
        "buses,2",
        "wishes,2",
        "being,2",
        "crisis,2",
        "unconfirmed,3",
        "score,1",
        "scores,1",
        "quiet,2"
    })
    void syllables_are_counted_by_rule_of_thumb(String word, int syllables) {
        assertThat(Syllables.of(word.toLowerCase(Locale.ROOT))).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two! Three? Four… five|5",
                "He met Dr. Hall, e.g. at home, at 3.5 p.m.|1",
                "She said: \"Stop.\" Then she left.|2",
                "J. Smith wrote it. I. Do.|3",
            })
    void sentences_end_where_readers_think_so(String text, int sentences) {
        assertThat(english(text).counts().sentences()).isEqualTo(sentences);
    }

    @Test
    void headings_list_entries_and_paragraphs_are_sentences_and_addresses_are_short_words() {
        assertThat(english("# Title\n- one\n- two\n1. three\n\nA line\nthat goes on")
                        .counts()
                        .sentences())
                .isEqualTo(5);
        assertThat(english("See https://example.org/a/long/address or www.example.org or a@b.example")
                        .counts())
                .isEqualTo(new TextCounts(1, 6, 6, 0));
        assertThat(english("In 2024").counts()).isEqualTo(new TextCounts(1, 2, 5, 1));
    }

    @Test
    void counts_and_numbers_have_one_gate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextCounts(1, 2, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextCounts(0, 2, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextCounts(1, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextCounts(1, 2, 8, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextCounts(-1, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadingScore.Value(Double.NaN));
    }

    private static ReadingScore not(ReadingScore.Reason reason) {
        return new ReadingScore.NotApplicable(reason);
    }

    private static double value(ReadingScore score) {
        return score.fold(number -> number, reason -> {
            throw new AssertionError(reason);
        });
    }
}
