package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes suggestions in the format {@code groundwork-suggestions/1.0}, with those that were left out.
 *
 * <p>Reading checks the whole document and reports every problem at once, with a code and a JSON pointer. Stateless and thread-safe.
 */
public final class SuggestionsJson {

    static final String FORMAT = "groundwork-suggestions";

    private SuggestionsJson() {}

    /**
     * Reads suggestions.
     *
     * @param document the document, UTF-8
     * @return the suggestions, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<Suggestions> read(byte[] document) {
        return open(document).map(SuggestionsDocument::suggestions);
    }

    /**
     * Reads suggestions that are to be written back, keeping the fields of newer minor versions.
     *
     * @param document the document, UTF-8
     * @return the stored suggestions, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<SuggestionsDocument> open(byte[] document) {
        Objects.requireNonNull(document, "document");
        Problems problems = new Problems();
        Optional<SuggestionsDocument> read = JsonFormat.open(document, FORMAT, true, problems)
                .flatMap(opened -> new SuggestionsReader(JsonFormat.minor(opened), problems).read(opened));
        return problems.isEmpty() && read.isPresent() ? Checked.of(read.get()) : Checked.failed(problems.list());
    }

    /**
     * Writes suggestions.
     *
     * @param suggestions the suggestions
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code suggestions} is null
     */
    public static byte[] write(Suggestions suggestions) {
        return write(new SuggestionsDocument(Objects.requireNonNull(suggestions, "suggestions"), 0, Map.of()));
    }

    /**
     * Writes stored suggestions, with the fields that were kept.
     *
     * @param document the stored suggestions
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(SuggestionsDocument document) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT + "/1." + document.minorVersion());
        ArrayNode list = root.putArray("suggestions");
        document.suggestions().list().forEach(each -> suggestion(each, list.addObject(), document));
        ArrayNode leftOut = root.putArray("leftOut");
        for (Suggestions.LeftOut each : document.suggestions().leftOut()) {
            ObjectNode node = leftOut.addObject();
            suggestion(each.suggestion(), node.putObject("suggestion"), document);
            text(each.why(), node.putObject("why"));
            terms(each.terms(), node.putArray("terms"));
            node.setAll(
                    document.kept(SuggestionsReader.leftOut(each.suggestion().id())));
        }
        root.setAll(document.kept(""));
        return JsonBytes.of(root);
    }

    private static void suggestion(Suggestion suggestion, ObjectNode node, SuggestionsDocument document) {
        node.put("id", suggestion.id());
        node.put("kind", JsonNames.of(suggestion.kind()));
        text(suggestion.text(), node.putObject("text"));
        terms(suggestion.about(), node.putArray("about"));
        node.put("reason", suggestion.grounds().reason());
        node.put("source", suggestion.grounds().source());
        node.put("confirmed", suggestion.grounds().confirmed());
        ArrayNode roles = node.putArray("for");
        suggestion.forWhom().roles().forEach(role -> roles.add(JsonNames.of(role)));
        node.setAll(document.kept(suggestion.id()));
    }

    private static void text(LocalizedText text, ObjectNode node) {
        for (Locale language : text.languages()) {
            text.in(language).ifPresent(words -> node.put(language.toLanguageTag(), words));
        }
    }

    private static void terms(List<Term> terms, ArrayNode node) {
        terms.forEach(term -> node.add(term.value()));
    }
}
