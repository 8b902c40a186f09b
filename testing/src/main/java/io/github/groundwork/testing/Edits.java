package io.github.groundwork.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Breaks documents in one place. */
public final class Edits {

    private Edits() {}

    /** Returns all that can be done to one field or element of a tree: to take it out, or to put something else there. */
    public static List<Runnable> of(JsonNode tree, int how, String canary) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        List<JsonNode> instead = List.of(
                make.textNode(canary),
                make.nullNode(),
                make.numberNode(1),
                make.numberNode(7),
                make.booleanNode(true),
                make.arrayNode(),
                make.objectNode(),
                make.textNode(""),
                make.arrayNode().add(canary),
                make.textNode("yes"),
                make.textNode("1"));
        List<Runnable> edits = new ArrayList<>();
        add(tree, instead.get(Math.floorMod(how, instead.size())), edits);
        return edits;
    }

    private static void add(JsonNode node, JsonNode other, List<Runnable> edits) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                edits.add(() -> object.set(field.getKey(), other));
                edits.add(() -> object.remove(field.getKey()));
                add(field.getValue(), other, edits);
            });
        }
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                edits.add(() -> list.set(at, other));
                edits.add(() -> list.remove(at));
                add(list.get(i), other, edits);
            }
        }
    }
}
