package io.github.groundwork.core.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text of the library's own, in one or more languages.
 *
 * <p>There is no fallback: a language that is not there is absent, so that nobody is shown a language that they did not
 * choose. Only the language of a locale counts, except where a text was given for the exact locale. Immutable and
 * thread-safe; there is no natural order.
 */
public final class LocalizedText {

    private final Map<Locale, String> texts;

    private LocalizedText(Map<Locale, String> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        texts.forEach((locale, text) -> {
            Objects.requireNonNull(text, "text");
            if (Objects.requireNonNull(locale, "locale").getLanguage().isEmpty()) {
                throw new IllegalArgumentException("a text's locale must name a language");
            }
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a text must not be empty, language " + locale.toLanguageTag());
            }
        });
        this.texts = Collections.unmodifiableMap(texts);
    }

    /**
     * Returns a text in one language.
     *
     * @param locale the language, not the root locale
     * @param text the text, not empty
     * @return the text
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the locale names no language or the text is empty
     */
    public static LocalizedText of(Locale locale, String text) {
        Map<Locale, String> one = new LinkedHashMap<>();
        one.put(locale, text);
        return new LocalizedText(one);
    }

    /**
     * Returns this text with one language added or replaced.
     *
     * @param locale the language, not the root locale
     * @param text the text, not empty
     * @return a new value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the locale names no language or the text is empty
     */
    public LocalizedText with(Locale locale, String text) {
        Map<Locale, String> more = new LinkedHashMap<>(texts);
        more.put(locale, text);
        return new LocalizedText(more);
    }

    /**
     * Returns the text for a locale: the one given for exactly it, else the one given for its language alone.
     *
     * @param locale what is asked for
     * @return the text, or empty; never another language
     * @throws NullPointerException if {@code locale} is null
     */
    public Optional<String> in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String exact = texts.get(locale);
        return Optional.ofNullable(exact != null ? exact : texts.get(Locale.forLanguageTag(locale.getLanguage())));
    }

    /**
     * Returns the languages that are there, in the order in which they were added.
     *
     * @return an unmodifiable set
     */
    public Set<Locale> languages() {
        return texts.keySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /**
     * Returns the languages that are there.
     *
     * @return such as {@code LocalizedText[en, es]}
     */
    @Override
    public String toString() {
        return "LocalizedText"
                + texts.keySet().stream().map(Locale::toLanguageTag).toList();
    }
}
