package io.github.groundwork.safetyplan.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.groundwork.core.check.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The formats of this module with their schemas and the files that hold them. */
final class PlanFiles {
    static final String PLAN = "plan";
    static final String TEMPLATE = "plan-template";
    static final String VIEW = "plan-view";

    static final Path RESOURCES = Path.of("src", "test", "resources");
    static final Path MAIN = Path.of("src", "main", "resources", "io", "github", "groundwork", "safetyplan");
    static final Path NEWER = RESOURCES.resolve(Path.of("golden", "newer-minor.plan.json"));
    static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String SUFFIX = "-1.0.schema.json";
    private static final String MANY = "three-at-once.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlanFiles() {}

    /** Returns the formats that are read. */
    static Stream<String> formats() {
        return schemas().filter(format -> !format.equals(VIEW));
    }

    /** Returns the formats that have a schema. */
    static Stream<String> schemas() {
        return list(MAIN.resolve("schema")).stream()
                .map(PlanFiles::name)
                .map(name -> name.substring(0, name.length() - SUFFIX.length()));
    }

    static Checked<?> read(String format, byte[] document) {
        return format.equals(PLAN) ? SafetyPlanJson.read(document) : PlanTemplateJson.read(document);
    }

    /** Reads a document and writes it with what was kept. */
    static Checked<byte[]> again(String format, byte[] document) {
        return format.equals(PLAN)
                ? SafetyPlanJson.read(document).map(SafetyPlanJson::write)
                : PlanTemplateJson.read(document).map(PlanTemplateJson::write);
    }

    /** Returns the files that a format must accept at our own version. */
    static List<Path> accepted(String format) {
        List<Path> files = new ArrayList<>(list(RESOURCES.resolve("valid").resolve(format)));
        files.add(golden(format));
        if (format.equals(TEMPLATE)) {
            files.addAll(list(MAIN.resolve("template")));
        }
        return files;
    }

    /** Returns the files with one fault each, named by its code. */
    static List<Path> broken(String format) {
        return list(RESOURCES.resolve("invalid").resolve(format)).stream()
                .filter(file -> !name(file).equals(MANY))
                .toList();
    }

    static Path many(String format) {
        return RESOURCES.resolve("invalid").resolve(format).resolve(MANY);
    }

    static Path golden(String format) {
        return RESOURCES.resolve("golden").resolve(format + ".json");
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    static String code(Path file) {
        return name(file).replaceFirst("_[a-z0-9][a-z0-9-]*\\.json$", "");
    }

    static JsonNode schema(String format) {
        return tree(bytes(MAIN.resolve("schema").resolve(format + SUFFIX)));
    }

    /** Returns what the schema of a format finds wrong. */
    static List<String> faults(String format, JsonNode document) {
        return REGISTRY.getSchema(schema(format)).validate(document).stream()
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

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    /** Lists the JSON files of a folder by name; a folder without any is an error, so that no test looks at nothing. */
    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no JSON file in " + folder);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
