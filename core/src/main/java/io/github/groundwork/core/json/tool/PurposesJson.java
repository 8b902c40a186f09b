package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes purposes, the same in every format: a list of at least one, or {@code "all"} where that can be meant.
 *
 * <p>Reading reports to the collector of the fields. No argument may be null. Stateless and thread-safe.
 */
public final class PurposesJson {

    private static final String ALL = "all";

    private PurposesJson() {}

    /**
     * Reads required purposes: {@code "all"} or a list of at least one.
     *
     * @param fields the object that they stand in
     * @param name the field's name
     * @return the purposes, or empty if they are missing or wrong, which is reported
     */
    public static Optional<Purposes> read(JsonFields fields, String name) {
        JsonNode node = fields.object.get(Objects.requireNonNull(name, "name"));
        return node != null && node.isTextual() ? fields.oneOf(name, Map.of(ALL, Purposes.all())) : named(fields, name);
    }

    /**
     * Reads required purposes where each must be named.
     *
     * @param fields the object that they stand in
     * @param name the field's name
     * @return the purposes, or empty if they are missing or wrong, which is reported
     */
    public static Optional<Purposes> named(JsonFields fields, String name) {
        int before = fields.problems.size();
        List<Purpose> named = fields.texts(name, TextForm.PURPOSE);
        fields.notEmpty(name);
        return named.isEmpty() || fields.problems.size() > before ? Optional.empty() : Optional.of(Purposes.of(named));
    }

    /**
     * Writes purposes.
     *
     * @param purposes the purposes
     * @return a new node
     */
    public static JsonNode write(Purposes purposes) {
        if (Objects.requireNonNull(purposes, "purposes").isAll()) {
            return TextNode.valueOf(ALL);
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        purposes.named().forEach(purpose -> list.add(purpose.value()));
        return list;
    }
}
