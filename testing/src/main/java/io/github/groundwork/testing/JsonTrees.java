package io.github.groundwork.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/** Walks through the trees of documents. */
public final class JsonTrees {

    private JsonTrees() {}

    /** Visits every object with its pointer; a visitor may change it while it is there, and must put it back. */
    public static void walk(JsonNode node, BiConsumer<ObjectNode, String> each) {
        walk(node, "", each);
    }

    private static void walk(JsonNode node, String at, BiConsumer<ObjectNode, String> each) {
        if (node instanceof ObjectNode object) {
            each.accept(object, at);
            names(object).forEach(name -> walk(object.get(name), at + "/" + name, each));
        } else {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), at + "/" + i, each);
            }
        }
    }

    /** Returns the names of an object's fields, in their order. */
    public static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Adds an unknown field to every object that is not left out, by the name it stands under or what it holds; counts them. */
    public static int addNewer(ObjectNode document, String value, BiPredicate<String, ObjectNode> isLeftOut) {
        List<ObjectNode> objects = new ArrayList<>();
        walk(document, (object, at) -> {
            String name = at.replaceFirst("(/[0-9]+)+$", "").replaceFirst(".*/", "");
            if (!isLeftOut.test(name, object)) {
                objects.add(object);
            }
        });
        objects.forEach(object -> object.putObject("newer").put("is", value));
        return objects.size();
    }
}
