package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Collects the fields that a newer minor version added, by the place where they stood; at version 1.0 they are problems. Used within
 * one call.
 */
final class SharingKept {

    private final int minor;
    private final Problems problems;
    private final Map<String, Map<String, JsonNode>> kept = new LinkedHashMap<>();

    SharingKept(int minor, Problems problems) {
        this.minor = minor;
        this.problems = problems;
    }

    /** Keeps or reports what was not asked for in an object. */
    void rest(JsonFields fields, String where) {
        if (minor == 0) {
            fields.done();
        } else if (!fields.unknown().isEmpty()) {
            kept.put(where, fields.unknown());
        }
    }

    /** Returns a copy of what was kept, that nothing can reach. */
    Map<String, Map<String, JsonNode>> copy() {
        return copy(kept);
    }

    static Map<String, Map<String, JsonNode>> copy(Map<String, Map<String, JsonNode>> kept) {
        Map<String, Map<String, JsonNode>> copy = new LinkedHashMap<>();
        kept.forEach((where, fields) -> {
            Map<String, JsonNode> each = new LinkedHashMap<>();
            fields.forEach((name, node) -> each.put(name, node.deepCopy()));
            copy.put(where, Collections.unmodifiableMap(each));
        });
        return Collections.unmodifiableMap(copy);
    }

    /** Reads a required text that a factory of the library parses; the factory's message says what is expected. */
    <T> Optional<T> parsed(JsonFields fields, String name, Function<String, T> parse) {
        return fields.node(name).flatMap(node -> parsed(node, fields.at(name), parse));
    }

    <T> Optional<T> parsed(JsonNode node, String at, Function<String, T> parse) {
        return Scalars.text(node, at, problems).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (IllegalArgumentException e) {
                problems.add(JsonProblem.TEXT_INVALID.at(at, String.valueOf(e.getMessage())));
                return Optional.empty();
            }
        });
    }
}
