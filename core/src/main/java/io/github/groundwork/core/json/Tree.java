package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A value as it is written, with the objects in it that unknown fields are kept with. Used within one call. */
final class Tree {

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<String, ObjectNode> parts = new LinkedHashMap<>();

    Tree(String format) {
        root.put("format", format);
        parts.put("", root);
    }

    /** Returns the document's object. */
    ObjectNode root() {
        return root;
    }

    /** Names an object; if another has the name already, that one stays it. */
    ObjectNode part(String key, ObjectNode node) {
        parts.putIfAbsent(key, node);
        return node;
    }

    /** Returns the object of a name. */
    Optional<ObjectNode> find(String key) {
        return Optional.ofNullable(parts.get(key));
    }
}
