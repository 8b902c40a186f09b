package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes words with who said them, the same in every format: {@code {"text": …, "said": {"by": …, "role": …}}}.
 *
 * <p>The words come back character by character. Reading reports to the collector of the fields and never repeats the words. No argument
 * may be null. Stateless and thread-safe.
 */
public final class WordsJson {

    private static final Map<String, Role> PERSON = roles(true);
    private static final Map<String, Role> OTHERS = roles(false);
    private static final Map<String, Role> ALL = JsonNames.all(Role.class);

    private WordsJson() {}

    private static Map<String, Role> roles(boolean person) {
        Map<String, Role> roles = new LinkedHashMap<>(JsonNames.all(Role.class));
        roles.values().removeIf(role -> role.isPerson() != person);
        return Collections.unmodifiableMap(roles);
    }

    /**
     * Reads the person's own words; words that somebody else said are reported.
     *
     * @param words the fields {@code text} and {@code said}
     * @return the words, or empty if they are wrong, which is reported
     * @throws NullPointerException if {@code words} is null
     */
    public static Optional<OwnWords> own(JsonFields words) {
        return read(words, PERSON).map(OwnWords.class::cast);
    }

    /**
     * Reads words of somebody other than the person; the person's are reported.
     *
     * @param words the fields {@code text} and {@code said}
     * @return the words, or empty if they are wrong, which is reported
     * @throws NullPointerException if {@code words} is null
     */
    public static Optional<OthersWords> others(JsonFields words) {
        return read(words, OTHERS).map(OthersWords.class::cast);
    }

    /**
     * Reads words of anybody: the person's own if they said them, otherwise another's.
     *
     * @param words the fields {@code text} and {@code said}
     * @return the words, or empty if they are wrong, which is reported
     * @throws NullPointerException if {@code words} is null
     */
    public static Optional<Words> any(JsonFields words) {
        return read(words, ALL);
    }

    private static Optional<Words> read(JsonFields words, Map<String, Role> roles) {
        Optional<String> text = words.node("text").flatMap(node -> verbatim(node, words));
        Optional<Attribution> said = AttributionJson.read(words.object("said"), roles);
        return text.flatMap(t -> said.map(s -> s.role().isPerson() ? OwnWords.of(t, s) : OthersWords.of(t, s)));
    }

    private static Optional<String> verbatim(JsonNode node, JsonFields words) {
        if (!node.isTextual()) {
            words.problems.add(Scalars.wrongType(node, words.at("text"), "a text is expected"));
            return Optional.empty();
        }
        if (node.textValue().length() > Words.LONGEST) {
            words.problems.add(
                    JsonProblem.TEXT_INVALID.at(words.at("text"), "at most " + Words.LONGEST + " characters"));
            return Optional.empty();
        }
        return Optional.of(node.textValue());
    }

    /**
     * Writes words.
     *
     * @param words anybody's words
     * @return a new object
     * @throws NullPointerException if {@code words} is null
     */
    public static ObjectNode write(Words words) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("text", Objects.requireNonNull(words, "words").text());
        node.set("said", AttributionJson.write(words.said()));
        return node;
    }
}
