package io.github.groundwork.testing;

import static com.networknt.schema.SpecificationVersion.DRAFT_2020_12;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A published schema. */
public final class JsonSchema {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(DRAFT_2020_12);
    private static final Schema DIALECT = REGISTRY.getSchema(SchemaLocation.of(DRAFT_2020_12.getDialectId()));

    private final String file;
    private final JsonNode tree;
    private final Schema schema;

    private JsonSchema(Path file) {
        this.file = JsonFiles.name(file);
        this.tree = JsonFiles.tree(file);
        this.schema = REGISTRY.getSchema(tree);
    }

    /** Reads a schema. */
    public static JsonSchema of(Path file) {
        return new JsonSchema(file);
    }

    /** Returns the schema as a document. */
    public JsonNode tree() {
        return tree;
    }

    /** Returns what is wrong with a document. */
    public List<String> faults(JsonNode document) {
        return faults(schema, document);
    }

    /** Returns what is wrong with the schema itself: against its dialect, or in what it says of itself. */
    public List<String> ownFaults() {
        List<String> faults = new ArrayList<>(faults(DIALECT, tree));
        String id = "https://groundwork.github.io/schema/" + file;
        if (!tree.path("$schema").asText().equals(DRAFT_2020_12.getDialectId())) {
            faults.add("/$schema: another dialect");
        }
        if (!tree.path("$id").asText().equals(id)) {
            faults.add("/$id: not " + id);
        }
        return faults;
    }

    /** Returns the pointers of the objects that may hold fields which the schema does not name. */
    public List<String> open() {
        List<String> open = new ArrayList<>();
        JsonTrees.walk(tree, (object, at) -> {
            if (object.path("type").asText().equals("object")
                    && object.path("additionalProperties").asBoolean(true)) {
                open.add(at);
            }
        });
        return open;
    }

    /** Returns the pointers of the fields that the schema names without saying what they are. */
    public List<String> undescribed() {
        return fields().stream().filter(at -> !tree.at(at).has("description")).toList();
    }

    /** Returns the names of all fields. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        fields().forEach(at -> names.add(at.substring(at.lastIndexOf('/') + 1)));
        return names;
    }

    /** Returns the texts that tell people what a field is. */
    public List<String> descriptions() {
        return tree.findValuesAsText("description");
    }

    /** Returns the pointers of all fields that the schema names; a field may have the name "properties". */
    public List<String> fields() {
        List<String> fields = new ArrayList<>();
        JsonTrees.walk(tree, (object, at) -> {
            if (object.path("properties") instanceof ObjectNode properties && !at.endsWith("/properties")) {
                JsonTrees.names(properties).forEach(name -> fields.add(at + "/properties/" + name));
            }
        });
        return fields;
    }

    private static List<String> faults(Schema schema, JsonNode document) {
        return schema.validate(document).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    @Override
    public String toString() {
        return file;
    }
}
