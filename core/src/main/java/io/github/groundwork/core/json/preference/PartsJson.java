package io.github.groundwork.core.json.preference;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.Scalars;
import io.github.groundwork.core.json.tool.WordsJson;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.text.Words;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes permissions and words that may be left out. Stateless and thread-safe. */
final class PartsJson {

    private static final Map<String, Permission> PERMISSIONS = JsonNames.all(Permission.class);

    private PartsJson() {}

    /** Reads a permission; what is left out is unknown. */
    static Permission permission(JsonFields fields, String name) {
        return fields.has(name) ? fields.oneOf(name, PERMISSIONS).orElse(Permission.UNKNOWN) : Permission.UNKNOWN;
    }

    /** Reads permissions by what they are for; what is left out is unknown. */
    static <E> Map<E, Permission> permissions(JsonFields fields, String name, Map<String, E> known) {
        Map<E, Permission> read = new LinkedHashMap<>();
        fields.optionalObject(name)
                .ifPresent(each -> each.names().forEach(key -> {
                    Optional<E> use = Scalars.pick(key, each.at(key), known, fields.problems());
                    Permission permission = permission(each, key);
                    use.ifPresent(u -> read.put(u, permission));
                }));
        return read;
    }

    /** Reads anybody's words that may be left out. */
    static Optional<Words> words(JsonFields fields, String name) {
        return fields.optionalObject(name).flatMap(WordsJson::any);
    }

    /** Writes a list unless it is empty. */
    static void write(ObjectNode into, String name, List<?> values) {
        if (!values.isEmpty()) {
            ArrayNode list = into.putArray(name);
            values.forEach(value -> list.add(value instanceof Enum<?> each ? JsonNames.of(each) : value.toString()));
        }
    }

    /** Writes words unless there are none. */
    static void write(ObjectNode into, String name, Optional<Words> words) {
        words.ifPresent(w -> into.set(name, WordsJson.write(w)));
    }

    /** Writes a permission unless it is unknown. */
    static void write(ObjectNode into, String name, Permission permission) {
        if (permission != Permission.UNKNOWN) {
            into.put(name, JsonNames.of(permission));
        }
    }

    /** Writes permissions unless there are none. */
    static void write(ObjectNode into, String name, Map<? extends Enum<?>, Permission> permissions) {
        if (!permissions.isEmpty()) {
            ObjectNode node = into.putObject(name);
            permissions.forEach((use, permission) -> write(node, JsonNames.of(use), permission));
        }
    }

    /** Writes a moment unless there is none. */
    static void writeMoment(ObjectNode into, String name, Optional<Instant> at) {
        at.ifPresent(a -> into.put(name, a.toString()));
    }
}
