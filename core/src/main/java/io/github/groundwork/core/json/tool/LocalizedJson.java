package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.text.LocalizedText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes texts of the library's or a host's own by language, the same in every format: {@code {"en": …, "es": …}}.
 *
 * <p>The keys are BCP 47 tags as {@link Locale#toLanguageTag()} writes them, so that no two name one language. Reading reports to the
 * collector of the fields. No argument may be null. Stateless and thread-safe.
 */
public final class LocalizedJson {

    private LocalizedJson() {}

    /**
     * Reads a required text.
     *
     * @param fields the object that it stands in
     * @param name the field's name
     * @return the text, or empty if it is missing or wrong, which is reported
     */
    public static Optional<LocalizedText> read(JsonFields fields, String name) {
        int before = fields.problems.size();
        JsonFields languages = fields.object(name);
        Map<String, String> texts = languages.entries((node, at) -> Scalars.text(node, at, fields.problems));
        Optional<LocalizedText> text = Optional.empty();
        for (Map.Entry<String, String> each : texts.entrySet()) {
            Locale language = Locale.forLanguageTag(each.getKey());
            if (language.getLanguage().isEmpty() || !language.toLanguageTag().equals(each.getKey())) {
                fields.problems.add(JsonProblem.TEXT_INVALID.at(languages.path(), "languages as BCP 47 tags"));
            } else {
                text = Optional.of(text.map(more -> more.with(language, each.getValue()))
                        .orElseGet(() -> LocalizedText.of(language, each.getValue())));
            }
        }
        if (texts.isEmpty() && fields.problems.size() == before) {
            fields.problems.add(JsonProblem.FIELD_EMPTY.at(fields.at(name), "at least one language"));
        }
        return fields.problems.size() == before ? text : Optional.empty();
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @return a new object with the languages in their order
     */
    public static ObjectNode write(LocalizedText text) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (Locale language : text.languages()) {
            text.in(language).ifPresent(words -> node.put(language.toLanguageTag(), words));
        }
        return node;
    }
}
