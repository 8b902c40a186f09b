package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The fields of one JSON object, read one by one, with every problem collected under its path.
 *
 * <p>A field that is wrong is reported and read as a stand-in, so that reading goes on; the caller makes no value if there
 * was a problem. {@link #done()} reports fields that nobody asked for. No argument may be null. Not thread-safe: used
 * within one call.
 */
public final class JsonFields extends SingleFields {

    private final List<JsonFields> opened = new ArrayList<>();

    private JsonFields(ObjectNode object, String path, Problems problems, boolean standIn) {
        super(object, path, problems, standIn);
    }

    /**
     * Opens a node that must be an object.
     *
     * @param node the node
     * @param path its JSON pointer
     * @param problems collects what is wrong
     * @return its fields; without any, and silent, if it is not an object, which is reported
     * @throws NullPointerException if an argument is null
     */
    public static JsonFields of(JsonNode node, String path, Problems problems) {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(problems, "problems");
        if (node instanceof ObjectNode fields) {
            return new JsonFields(fields, path, problems, false);
        }
        problems.add(Scalars.wrongType(node, path, "an object is expected"));
        return nothing(path, problems);
    }

    private static JsonFields nothing(String path, Problems problems) {
        return new JsonFields(JsonNodeFactory.instance.objectNode(), path, problems, true);
    }

    /**
     * Returns the names of all fields, and counts them as asked for.
     *
     * @return the names in document order
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        asked.addAll(names);
        return List.copyOf(names);
    }

    /**
     * Returns every field that was never asked for, without reporting it.
     *
     * @return the fields that are not known, in document order; unmodifiable
     */
    public Map<String, JsonNode> unknown() {
        Map<String, JsonNode> unknown = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            if (!asked.contains(field.getKey())) {
                unknown.put(field.getKey(), field.getValue());
            }
        });
        return Collections.unmodifiableMap(unknown);
    }

    /** Hands out what is unknown here and in every object opened from here, each by the pointer of its object, and once. */
    Map<String, Map<String, JsonNode>> takeUnknown() {
        Map<String, Map<String, JsonNode>> found = new LinkedHashMap<>();
        Map<String, JsonNode> here = unknown();
        if (!here.isEmpty()) {
            found.put(path(), here);
            asked.addAll(here.keySet());
        }
        opened.forEach(inner -> found.putAll(inner.takeUnknown()));
        return found;
    }

    /** Reports every field that was never asked for as {@link JsonProblem#FIELD_UNKNOWN}. */
    public void done() {
        unknown().keySet().forEach(name -> problems.add(JsonProblem.FIELD_UNKNOWN.at(at(name))));
    }

    /**
     * Reads a required object.
     *
     * @param name the field's name
     * @return its fields; none as a stand-in
     */
    public JsonFields object(String name) {
        return required(name).map(n -> inside(n, at(name))).orElseGet(() -> nothing(at(name), problems));
    }

    /**
     * Reads an optional object.
     *
     * @param name the field's name
     * @return its fields, if the field is there; none as a stand-in
     */
    public Optional<JsonFields> optionalObject(String name) {
        return optional(name).map(n -> inside(n, at(name)));
    }

    /**
     * Reads a required list of objects.
     *
     * @param name the field's name
     * @return the fields of each; an empty list as a stand-in
     */
    public List<JsonFields> objects(String name) {
        return list(required(name), name, this::element);
    }

    /**
     * Reads an optional list of objects.
     *
     * @param name the field's name
     * @return the fields of each; an empty list if the field is not there, and as a stand-in
     */
    public List<JsonFields> optionalObjects(String name) {
        return list(optional(name), name, this::element);
    }

    private Optional<JsonFields> element(JsonNode node, String at) {
        return Optional.of(inside(node, at));
    }

    /**
     * Opens a node from inside this object, such as an element of a list of lists, so that its unknown fields are found with those of
     * this object.
     *
     * @param node the node
     * @param at its JSON pointer
     * @return its fields; without any, and silent, if it is not an object, which is reported
     */
    public JsonFields inside(JsonNode node, String at) {
        JsonFields inner = of(node, at, problems);
        opened.add(inner);
        return inner;
    }

    /**
     * Reads a required list of non-empty texts.
     *
     * @param name the field's name
     * @return the texts; an empty list as a stand-in
     */
    public List<String> texts(String name) {
        return list(required(name), name, this::elementText);
    }

    /**
     * Reads an optional list of non-empty texts.
     *
     * @param name the field's name
     * @return the texts; an empty list if the field is not there, and as a stand-in
     */
    public List<String> optionalTexts(String name) {
        return list(optional(name), name, this::elementText);
    }

    /**
     * Reads a required list of texts of a form.
     *
     * @param name the field's name
     * @param form the form
     * @param <T> the type of the values
     * @return the values, without those that were wrong, which are reported
     */
    public <T> List<T> texts(String name, TextForm<T> form) {
        Objects.requireNonNull(form, "form");
        return list(required(name), name, (node, at) -> form.read(node, at, problems));
    }

    /**
     * Reads an optional list of texts of a form.
     *
     * @param name the field's name
     * @param form the form
     * @param <T> the type of the values
     * @return the values, without those that were wrong, which are reported; an empty list if the field is not there
     */
    public <T> List<T> optionalTexts(String name, TextForm<T> form) {
        Objects.requireNonNull(form, "form");
        return list(optional(name), name, (node, at) -> form.read(node, at, problems));
    }

    /**
     * Reads a required list of values out of a closed list.
     *
     * @param name the field's name
     * @param known the values by their names
     * @param <E> the type of the values
     * @return the values, without those that are not known, which are reported
     */
    public <E> List<E> someOf(String name, Map<String, E> known) {
        Objects.requireNonNull(known, "known");
        return list(
                required(name),
                name,
                (node, at) -> elementText(node, at).flatMap(text -> Scalars.pick(text, at, known, problems)));
    }

    private Optional<String> elementText(JsonNode node, String at) {
        return Scalars.text(node, at, problems);
    }

    /**
     * Reads a required list with a reader for its elements.
     *
     * @param name the field's name
     * @param each reads one element, given its node and pointer
     * @param <T> the type of the elements
     * @return what was read, without the elements that were wrong; an empty list as a stand-in
     */
    public <T> List<T> list(String name, ElementReader<T> each) {
        Objects.requireNonNull(each, "each");
        return list(required(name), name, each);
    }

    private <T> List<T> list(Optional<JsonNode> node, String name, ElementReader<T> each) {
        List<T> read = new ArrayList<>();
        node.ifPresent(array -> {
            if (!array.isArray()) {
                problems.add(JsonProblem.FIELD_TYPE.at(at(name), "a list is expected"));
                return;
            }
            for (int i = 0; i < array.size(); i++) {
                each.read(array.get(i), at(name) + "/" + i).ifPresent(read::add);
            }
        });
        return List.copyOf(read);
    }

    /**
     * Reports a list that is there and empty; anything else is left to the method that reads it.
     *
     * @param name the field's name
     */
    public void notEmpty(String name) {
        JsonNode node = object.get(Objects.requireNonNull(name, "name"));
        if (node != null && node.isArray() && node.isEmpty()) {
            problems.add(JsonProblem.FIELD_EMPTY.at(at(name)));
        }
    }

    /**
     * Reads each field of this object, whatever the names, and counts them as asked for.
     *
     * @param each reads a value, given its node and pointer; not called for null, which is reported
     * @param <T> the type of the values
     * @return the values by name, in document order, without those that were wrong; unmodifiable
     */
    public <T> Map<String, T> entries(ElementReader<T> each) {
        Objects.requireNonNull(each, "each");
        Map<String, T> read = new LinkedHashMap<>();
        for (String name : names()) {
            optional(name).flatMap(node -> each.read(node, at(name))).ifPresent(value -> read.put(name, value));
        }
        return Collections.unmodifiableMap(read);
    }
}
