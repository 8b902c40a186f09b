package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.LocalizedJson;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Term;
import java.util.List;
import java.util.Objects;

/**
 * Reads and writes suggestions in the format {@code groundwork-suggestions/1.0}, with those that were left out.
 *
 * <p>Reading checks the whole document and reports every problem at once, with a code and a JSON pointer. Stateless and thread-safe.
 */
public final class SuggestionsJson {

    private static final Format<Suggestions> FORMAT = Format.of(
            "groundwork-suggestions",
            (fields, reading) -> new SuggestionsReader(reading).read(fields),
            SuggestionsJson::write);

    private SuggestionsJson() {}

    /**
     * Reads suggestions, keeping the fields of a newer minor version.
     *
     * @param document the document, UTF-8
     * @return the suggestions with what was kept, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<Suggestions>> read(byte[] document) {
        return FORMAT.read(document);
    }

    /**
     * Writes suggestions that were not stored yet.
     *
     * @param suggestions the suggestions
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code suggestions} is null
     */
    public static byte[] write(Suggestions suggestions) {
        return FORMAT.write(Objects.requireNonNull(suggestions, "suggestions"));
    }

    /**
     * Writes a stored document with what was kept, in the version in which it was stored.
     *
     * @param document the document
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(JsonDocument<Suggestions> document) {
        return Format.write(document);
    }

    private static void write(Suggestions suggestions, Tree tree) {
        ArrayNode list = tree.root().putArray("suggestions");
        suggestions.list().forEach(each -> suggestion(each, tree.part(each.id(), list.addObject())));
        ArrayNode leftOut = tree.root().putArray("leftOut");
        for (Suggestions.LeftOut each : suggestions.leftOut()) {
            String id = each.suggestion().id();
            ObjectNode node = tree.part(leftOut(id), leftOut.addObject());
            suggestion(each.suggestion(), tree.part(id, node.putObject("suggestion")));
            node.set("why", LocalizedJson.write(each.why()));
            terms(each.terms(), node.putArray("terms"));
        }
    }

    /** Returns the name by which the unknown fields about leaving a suggestion out are found again. */
    static String leftOut(String id) {
        return id + " left out";
    }

    private static void suggestion(Suggestion suggestion, ObjectNode node) {
        node.put("id", suggestion.id());
        node.put("kind", JsonNames.of(suggestion.kind()));
        node.set("text", LocalizedJson.write(suggestion.text()));
        terms(suggestion.about(), node.putArray("about"));
        node.put("reason", suggestion.rationale().reason());
        node.put("source", suggestion.rationale().source());
        node.put("confirmed", suggestion.rationale().confirmed());
        ArrayNode roles = node.putArray("for");
        suggestion.forWhom().roles().forEach(role -> roles.add(JsonNames.of(role)));
    }

    private static void terms(List<Term> terms, ArrayNode node) {
        terms.forEach(term -> node.add(term.value()));
    }
}
