package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads and writes terms, topics, purposes, permissions and words that may be left out. Stateless and thread-safe. */
final class TermsJson {

    private static final String ALL = "all";
    private static final String FORM = "lower-case ASCII letters and digits, with single hyphens between them";
    private static final Map<String, Permission> PERMISSIONS = JsonNames.all(Permission.class);

    private TermsJson() {}

    /** Reads one term. */
    static Optional<Term> term(JsonFields fields, String name) {
        return fields.node(name).flatMap(node -> parsed(fields, node, fields.at(name), Term::parse, FORM));
    }

    /** Reads terms that may be left out. */
    static List<Term> terms(JsonFields fields, String name) {
        return optional(fields, name, Term::parse, FORM);
    }

    /** Reads topics that may be left out. */
    static List<Topic> topics(JsonFields fields, String name) {
        return optional(fields, name, Topic::parse, FORM);
    }

    /** Reads ids that may be left out. */
    static List<ActorId> ids(JsonFields fields, String name) {
        return optional(fields, name, ActorId::parse, JsonFormat.ID.pattern());
    }

    /** Reads constants that may be left out. */
    static <E> List<E> constants(JsonFields fields, String name, Map<String, E> known) {
        return fields.has(name) ? requiredConstants(fields, name, known) : List.of();
    }

    /** Reads constants that must be there, though the list can be empty. */
    static <E> List<E> requiredConstants(JsonFields fields, String name, Map<String, E> known) {
        return fields.list(
                name,
                (node, at) -> Scalars.text(node, at, fields.problems)
                        .flatMap(text -> Scalars.pick(text, at, known, fields.problems)));
    }

    private static <T> List<T> optional(JsonFields fields, String name, Function<String, T> parse, String form) {
        return fields.has(name) ? fields.list(name, (node, at) -> parsed(fields, node, at, parse, form)) : List.of();
    }

    private static <T> Optional<T> parsed(
            JsonFields fields, JsonNode node, String at, Function<String, T> parse, String form) {
        return Scalars.text(node, at, fields.problems).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (IllegalArgumentException e) {
                fields.problems.add(JsonProblem.TEXT_INVALID.at(at, form));
                return Optional.empty();
            }
        });
    }

    /** Reads purposes: {@code "all"} or a list of at least one. */
    static Optional<Purposes> purposes(JsonFields fields, String name) {
        Optional<JsonNode> node = fields.node(name);
        if (node.filter(JsonNode::isTextual).isPresent()) {
            return Scalars.pick(node.get().textValue(), fields.at(name), Map.of(ALL, Purposes.all()), fields.problems);
        }
        if (node.isEmpty()) {
            return Optional.empty();
        }
        int before = fields.problems.size();
        List<Purpose> named = fields.list(name, (each, at) -> parsed(fields, each, at, Purpose::parse, FORM));
        fields.notEmpty(name);
        return fields.problems.size() > before ? Optional.empty() : Optional.of(Purposes.of(named));
    }

    /** Reads a permission; what is left out is unknown. */
    static Permission permission(JsonFields fields, String name) {
        return fields.has(name) ? fields.oneOf(name, PERMISSIONS).orElse(Permission.UNKNOWN) : Permission.UNKNOWN;
    }

    /** Reads permissions by what they are for; what is left out is unknown. */
    static <E> Map<E, Permission> permissions(JsonFields fields, String name, Map<String, E> known) {
        Map<E, Permission> read = new LinkedHashMap<>();
        fields.optionalObject(name)
                .ifPresent(each -> each.names().forEach(key -> {
                    Optional<E> use = Scalars.pick(key, each.at(key), known, fields.problems);
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

    /** Returns purposes as they are written. */
    static JsonNode write(Purposes purposes) {
        if (purposes.isAll()) {
            return JsonNodeFactory.instance.textNode(ALL);
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        purposes.named().forEach(purpose -> list.add(purpose.value()));
        return list;
    }
}
