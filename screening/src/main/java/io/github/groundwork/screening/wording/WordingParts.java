package io.github.groundwork.screening.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link WordingPack} is made of, before it is checked against its instrument.
 *
 * <p>Immutable and thread-safe.
 *
 * @param instrument the instrument's id
 * @param version the instrument's version
 * @param language the language of the texts
 * @param provenance where the wording comes from
 * @param stem the sentence before the items, if there is one
 * @param texts the texts of items and options
 * @param digest the digest of the texts
 */
public record WordingParts(
        String instrument,
        String version,
        Locale language,
        Provenance provenance,
        Optional<String> stem,
        Texts texts,
        String digest) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public WordingParts {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(digest, "digest");
    }

    /**
     * Returns the texts of the items.
     *
     * @return an unmodifiable map from item ids
     */
    public Map<String, String> items() {
        return texts.items();
    }

    /**
     * Returns the labels of the options.
     *
     * @return an unmodifiable map from option sets to labels by value
     */
    public Map<String, Map<String, String>> options() {
        return texts.options();
    }

    /**
     * The texts of items and options.
     *
     * @param items texts by item id
     * @param options labels by option set and value
     */
    public record Texts(Map<String, String> items, Map<String, Map<String, String>> options) {
        /**
         * Copies the texts in their order.
         *
         * @throws NullPointerException if a part is null
         */
        public Texts {
            items = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(items, "items")));
            Map<String, Map<String, String>> copy = new LinkedHashMap<>();
            Objects.requireNonNull(options, "options")
                    .forEach((set, labels) -> copy.put(set, Collections.unmodifiableMap(new LinkedHashMap<>(labels))));
            options = Collections.unmodifiableMap(copy);
        }
    }

    /**
     * Where a wording comes from.
     *
     * @param holder who holds the rights
     * @param terms the terms on which it may be used
     * @param credit the line that the holder asks for
     * @param source where the text was taken from
     * @param translation how it stands to the original
     * @param confirmed true if it was compared with the holder's own text, or two agreeing copies
     */
    public record Provenance(
            String holder,
            String terms,
            String credit,
            String source,
            TranslationStatus translation,
            boolean confirmed) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Provenance {
            Objects.requireNonNull(holder, "holder");
            Objects.requireNonNull(terms, "terms");
            Objects.requireNonNull(credit, "credit");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(translation, "translation");
        }
    }
}
