package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A document under test and what reading it found. Apostrophes stand for quotation marks, so that documents stay legible. */
public final class JsonText {

    public final Problems problems = new Problems();
    public final Optional<JsonNode> tree;

    private JsonText(byte[] document) {
        tree = StrictJson.parse(document, problems);
    }

    public static JsonText read(String document) {
        return verbatim(document.replace('\'', '"'));
    }

    public static JsonText verbatim(String document) {
        return new JsonText(document.getBytes(StandardCharsets.UTF_8));
    }

    public static JsonText bytes(byte[] document) {
        return new JsonText(document);
    }

    /** Opens the fields of a document without problems. */
    JsonFields fields() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("not a valid document: " + found());
        }
        return JsonFields.of(tree.orElseThrow(), "", problems);
    }

    /** Returns code and path of what was found so far. */
    List<String> found() {
        return problems.list().stream()
                .map(problem -> (problem.code() + " " + problem.path()).strip())
                .toList();
    }

    List<String> messages() {
        return problems.list().stream().map(Problem::message).toList();
    }
}
