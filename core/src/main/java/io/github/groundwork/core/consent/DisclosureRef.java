package io.github.groundwork.core.consent;

import io.github.groundwork.core.id.DisclosureId;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which disclosure is meant: its id, its version and its language.
 *
 * <p>A text that was changed or translated is another one. Immutable and thread-safe; there is no natural order.
 *
 * @param id the disclosure's id
 * @param version the version, 1 to 64 ASCII letters, digits, dots, hyphens or underscores
 * @param language the language in which it is written; kept in the form of its BCP 47 tag
 */
public record DisclosureRef(DisclosureId id, String version, Locale language) {

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the version does not have the form, or the locale names no plain language
     */
    public DisclosureRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(language, "language");
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException(
                    "a version is 1 to 64 ASCII letters, digits, dots, hyphens or underscores");
        }
        String tag = language.toLanguageTag();
        language = Locale.forLanguageTag(tag);
        if (language.getLanguage().isEmpty() || !LANGUAGE.matcher(tag).matches()) {
            throw new IllegalArgumentException("a disclosure's locale must name a language");
        }
    }
}
