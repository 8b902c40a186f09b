package io.github.groundwork.core.catalog;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.LanguageRulesJson;
import io.github.groundwork.core.language.Basis;
import io.github.groundwork.core.language.LanguageRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The lists of language rules that come with the library, and the reader for a host's own.
 *
 * <p>Today there is one list, in English. Each language needs a list that its own community has looked at: there is no
 * translation and no fallback. Stateless and thread-safe.
 */
public final class LanguageLists {

    private static final String ENGLISH = "/io/github/groundwork/core/language/rules.en.json";

    private LanguageLists() {}

    /** Holds the list once it was asked for. */
    private static final class Shipped {
        static final LanguageRules EN = load();
        static final LanguageRules SOURCED = EN.only(rule -> rule.advice().basis() != Basis.JUDGEMENT);

        private static LanguageRules load() {
            try (InputStream in = LanguageLists.class.getResourceAsStream(ENGLISH)) {
                if (in == null) {
                    throw new IllegalStateException("the library's own file is not there: " + ENGLISH);
                }
                return LanguageRulesJson.read(in.readAllBytes()).orThrow().value();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Returns the English list: the rules that stand on a source.
     *
     * <p>Those that are a judgement of this project are not in it until people with lived experience have looked at them; {@link
     * #englishWithJudgements()} has them too.
     *
     * @return the list
     */
    public static LanguageRules english() {
        return Shipped.SOURCED;
    }

    /**
     * Returns the whole English list, with the rules that are a judgement of this project.
     *
     * @return the list
     */
    public static LanguageRules englishWithJudgements() {
        return Shipped.EN;
    }

    /**
     * Returns the list of a language, if there is one, without the rules that are a judgement of this project.
     *
     * @param locale what is asked for; only its language counts
     * @return the list, or empty; never that of another language
     * @throws NullPointerException if {@code locale} is null
     */
    public static Optional<LanguageRules> in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals("en") ? Optional.of(english()) : Optional.empty();
    }

    /**
     * Reads a host's own list in the format {@code groundwork-language-rules/1.0}.
     *
     * @param document the document, UTF-8
     * @return the list, or every problem with code and JSON pointer
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<LanguageRules> read(byte[] document) {
        return LanguageRulesJson.read(document).map(JsonDocument::value);
    }
}
