package io.github.groundwork.safetyplan.plan;

import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Small helps with texts by language, and with words that may be left out. */
final class Texts {
    private Texts() {}

    /**
     * A text with each language under its one tag, in the order of the tags, so that equal texts are stored alike.
     *
     * @throws IllegalArgumentException if a language has no tag, or two have the same
     */
    static LocalizedText byTag(LocalizedText text) {
        Map<String, String> byTag = new TreeMap<>();
        for (Locale language : text.languages()) {
            if (byTag.put(language.toLanguageTag(), text.in(language).orElseThrow()) != null) {
                throw new IllegalArgumentException("a text stands once in a language: " + language.toLanguageTag());
            }
        }
        Optional<LocalizedText> sorted = Optional.empty();
        for (Map.Entry<String, String> each : byTag.entrySet()) {
            Locale language = Locale.forLanguageTag(each.getKey());
            sorted = Optional.of(sorted.map(more -> more.with(language, each.getValue()))
                    .orElseGet(() -> LocalizedText.of(language, each.getValue())));
        }
        return sorted.orElseThrow();
    }

    /** Those of some words that are there. */
    static List<Words> present(List<Optional<Words>> words) {
        return words.stream().flatMap(Optional::stream).toList();
    }
}
