package io.github.groundwork.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.groundwork.core.CoreArbitraries;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Locale MEXICAN = Locale.forLanguageTag("es-MX");
    private static final Locale CHILEAN = Locale.forLanguageTag("es-CL");

    @Test
    void a_text_is_found_by_its_language() {
        LocalizedText text = LocalizedText.of(Locale.ENGLISH, "sleep");

        assertThat(text.in(Locale.ENGLISH)).contains("sleep");
        assertThat(text.in(Locale.UK)).contains("sleep");
        assertThat(text.in(Locale.forLanguageTag("en-US-u-ca-buddhist"))).contains("sleep");
    }

    @Test
    void another_language_is_absent() {
        LocalizedText text = LocalizedText.of(Locale.ENGLISH, "sleep").with(SPANISH, "sueño");

        assertThat(text.in(Locale.FRENCH)).isEmpty();
        assertThat(text.in(Locale.getDefault())).isEmpty();
        assertThat(text.in(Locale.ROOT)).isEmpty();
    }

    @Test
    void the_exact_locale_comes_before_the_language_alone() {
        LocalizedText text = LocalizedText.of(SPANISH, "general").with(MEXICAN, "mexicano");

        assertThat(text.in(MEXICAN)).contains("mexicano");
        assertThat(text.in(CHILEAN)).contains("general");
        assertThat(text.in(SPANISH)).contains("general");
    }

    @Test
    void a_text_for_one_country_is_not_shown_to_another() {
        LocalizedText text = LocalizedText.of(MEXICAN, "mexicano");

        assertThat(text.in(MEXICAN)).contains("mexicano");
        assertThat(text.in(CHILEAN)).isEmpty();
        assertThat(text.in(SPANISH)).isEmpty();
    }

    @Test
    void an_old_code_of_a_language_finds_the_new_one() {
        assertThat(LocalizedText.of(Locale.forLanguageTag("he"), "שינה").in(Locale.forLanguageTag("iw-IL")))
                .contains("שינה");
    }

    /** Every locale that the JDK knows, asked for by every other of its language, and by every other language. */
    @Test
    void no_locale_falls_back_to_another_language() {
        List<Locale> all = CoreArbitraries.locales();
        for (Locale given : all) {
            LocalizedText text = LocalizedText.of(given, "text");
            for (Locale asked : all) {
                boolean same = asked.getLanguage().equals(given.getLanguage());
                boolean expected = asked.equals(given) || same && isLanguageAlone(given);
                if ((same || isLanguageAlone(asked)) && text.in(asked).isPresent() != expected) {
                    throw new AssertionError("given " + given + ", asked " + asked);
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(500);
    }

    private static boolean isLanguageAlone(Locale locale) {
        return locale.toString().equals(locale.getLanguage());
    }

    @Test
    void COR_01_adding_a_language_makes_a_new_value() {
        LocalizedText english = LocalizedText.of(Locale.ENGLISH, "sleep");
        LocalizedText both = english.with(SPANISH, "sueño");
        LocalizedText replaced = english.with(Locale.ENGLISH, "rest");

        assertThat(english.languages()).containsExactly(Locale.ENGLISH);
        assertThat(english.in(Locale.ENGLISH)).contains("sleep");
        assertThat(both.languages()).containsExactly(Locale.ENGLISH, SPANISH);
        assertThat(both.in(Locale.ENGLISH)).contains("sleep");
        assertThat(replaced.in(Locale.ENGLISH)).contains("rest");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> both.languages().remove(SPANISH));
    }

    @Test
    void languages_keep_the_order_in_which_they_were_added() {
        LocalizedText text = LocalizedText.of(Locale.FRENCH, "c")
                .with(Locale.ENGLISH, "a")
                .with(SPANISH, "b")
                .with(Locale.FRENCH, "d");

        assertThat(text.languages()).containsExactly(Locale.FRENCH, Locale.ENGLISH, SPANISH);
        assertThat(text).hasToString("LocalizedText[fr, en, es]");
    }

    @Test
    void texts_are_equal_whatever_the_order_of_their_languages() {
        LocalizedText one = LocalizedText.of(Locale.ENGLISH, "a").with(SPANISH, "b");
        LocalizedText other = LocalizedText.of(SPANISH, "b").with(Locale.ENGLISH, "a");

        assertThat(one)
                .isEqualTo(other)
                .hasSameHashCodeAs(other)
                .isNotEqualTo(LocalizedText.of(Locale.ENGLISH, "a"))
                .isNotEqualTo(one.with(SPANISH, "c"))
                .isNotEqualTo("a");
        assertThat(one).doesNotHaveSameHashCodeAs(one.with(SPANISH, "c"));
    }

    @Test
    void a_text_has_a_language_and_is_not_empty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(Locale.ROOT, "a"))
                .withMessage("a text's locale must name a language");
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Locale.forLanguageTag("und-MX"), "a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(MEXICAN, ""))
                .withMessage("a text must not be empty, language es-MX");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(SPANISH, "a").with(Locale.ROOT, "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(SPANISH, "a").with(Locale.ENGLISH, ""));
    }

    @Test
    void nothing_may_be_null() {
        LocalizedText text = LocalizedText.of(SPANISH, "a");

        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of(null, "a"))
                .withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of(SPANISH, null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> text.with(null, "a")).withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> text.with(SPANISH, null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> text.in(null)).withMessage("locale");
    }
}
