package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.JsonDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The formats of this module that hold a history, with their schemas and the files that hold them. */
final class StoredFormats {

    static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path SCHEMAS =
            Path.of("src", "main", "resources", "io", "github", "groundwork", "screening", "schema");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Function<byte[], Checked<byte[]>>> AGAIN = Map.of(
            "follow-ups", bytes -> FollowUpsJson.read(bytes).map(FollowUpsJson::write),
            "session", bytes -> SessionJson.read(bytes).map(SessionJson::write));

    private static final Map<String, Function<byte[], Checked<? extends JsonDocument<?>>>> READ = Map.of(
            "follow-ups", FollowUpsJson::read,
            "session", SessionJson::read);

    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private StoredFormats() {}

    static Stream<String> formats() {
        return READ.keySet().stream().sorted();
    }

    /** Reads a document. */
    static Checked<? extends JsonDocument<?>> read(String format, byte[] document) {
        return READ.get(format).apply(document);
    }

    /** Reads a document and writes it with what was kept. */
    static Checked<byte[]> again(String format, byte[] document) {
        return AGAIN.get(format).apply(document);
    }

    /** Returns the files that a format must accept at our own version. */
    static List<Path> accepted(String format) {
        List<Path> files = new ArrayList<>(FixtureFiles.valid(format));
        files.add(golden(format));
        return files;
    }

    /** Returns the files with one fault each, named by its code. */
    static List<Path> broken(String format) {
        return FixtureFiles.invalid(format).stream()
                .filter(file -> !file.endsWith(FixtureFiles.THREE_AT_ONCE))
                .toList();
    }

    static Path many(String format) {
        return FixtureFiles.invalid(format, FixtureFiles.THREE_AT_ONCE);
    }

    static Path golden(String format) {
        return RESOURCES.resolve("golden").resolve(format + ".json");
    }

    static Path newer(String format) {
        return RESOURCES.resolve("golden").resolve("newer-minor." + format + ".json");
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Returns the code that a broken file is named by. */
    static String code(Path file) {
        return name(file).replaceFirst("_[a-z0-9][a-z0-9-]*\\.json$", "");
    }

    static JsonNode schemaTree(String format) {
        return tree(FixtureFiles.bytes(SCHEMAS.resolve(format + "-1.0.schema.json")));
    }

    /** Returns what the schema of a format finds wrong. */
    static List<String> faults(String format, JsonNode document) {
        return COMPILED
                .computeIfAbsent(format, name -> REGISTRY.getSchema(schemaTree(name)))
                .validate(document)
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    static JsonNode tree(byte[] document) {
        try {
            return JSON.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** Visits every object with its pointer; a visitor may change it while it is there, and must put it back. */
    static void walk(JsonNode node, String at, BiConsumer<ObjectNode, String> each) {
        if (node instanceof ObjectNode object) {
            each.accept(object, at);
            names(object).forEach(name -> walk(object.get(name), at + "/" + name, each));
        } else {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), at + "/" + i, each);
            }
        }
    }

    static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Returns everything that can be done to one field or element of a tree: to take it out, or to put something else in its place. */
    static List<Runnable> edits(JsonNode tree, int how, String canary) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        List<JsonNode> instead = List.of(
                make.textNode(canary),
                make.nullNode(),
                make.numberNode(1),
                make.booleanNode(true),
                make.arrayNode(),
                make.objectNode(),
                make.textNode(""),
                make.arrayNode().add(canary),
                make.textNode("yes"),
                make.textNode("1"));
        List<Runnable> edits = new ArrayList<>();
        edits(tree, instead.get(Math.floorMod(how, instead.size())), edits);
        return edits;
    }

    private static void edits(JsonNode node, JsonNode other, List<Runnable> edits) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                edits.add(() -> object.set(field.getKey(), other));
                edits.add(() -> object.remove(field.getKey()));
                edits(field.getValue(), other, edits);
            });
        }
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                edits.add(() -> list.set(at, other));
                edits.add(() -> list.remove(at));
                edits(list.get(i), other, edits);
            }
        }
    }
}
