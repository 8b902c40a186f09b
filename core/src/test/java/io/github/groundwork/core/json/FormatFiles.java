package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The formats of this module with their schemas and the files that hold them, so that no test has to be told of a new one. */
final class FormatFiles {

    static final Path RESOURCES = Path.of("src", "test", "resources");
    static final Path MAIN = Path.of("src", "main", "resources", "io", "github", "groundwork", "core");
    static final Path SCHEMAS = MAIN.resolve("schema");

    /** The files with more than one fault. */
    static final String MANY = "-at-once.json";

    static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String SUFFIX = "-1.0.schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Function<byte[], Checked<byte[]>>> AGAIN = Map.of(
            "consents", bytes -> ConsentsJson.read(bytes).map(ConsentsJson::write),
            "disclosure", bytes -> DisclosureJson.read(bytes).map(DisclosureJson::write),
            "language-rules", bytes -> LanguageRulesJson.read(bytes).map(LanguageRulesJson::write),
            "preferences", bytes -> PreferencesJson.read(bytes).map(PreferencesJson::write),
            "resources", bytes -> ResourcesJson.read(bytes).map(ResourcesJson::write),
            "response-pathway", bytes -> ResponsePathwayJson.read(bytes).map(ResponsePathwayJson::write),
            "sharing", bytes -> SharingJson.read(bytes).map(SharingJson::write),
            "suggestions", bytes -> SuggestionsJson.read(bytes).map(SuggestionsJson::write));

    private static final Map<String, Function<byte[], Checked<? extends JsonDocument<?>>>> READ = Map.of(
            "consents", ConsentsJson::read,
            "disclosure", DisclosureJson::read,
            "language-rules", LanguageRulesJson::read,
            "preferences", PreferencesJson::read,
            "resources", ResourcesJson::read,
            "response-pathway", ResponsePathwayJson::read,
            "sharing", SharingJson::read,
            "suggestions", SuggestionsJson::read);

    private FormatFiles() {}

    /** Returns the formats that have a schema. */
    static Stream<String> formats() {
        return list(SCHEMAS).stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.length() - SUFFIX.length()));
    }

    /** Reads a document. */
    static Checked<? extends JsonDocument<?>> read(String format, byte[] document) {
        return READ.get(format).apply(document);
    }

    /** Reads a document and writes it with what was kept. */
    static Checked<byte[]> again(String format, byte[] document) {
        return AGAIN.get(format).apply(document);
    }

    /** Returns the files that a format must accept at our own version: valid ones, golden ones, and those that are shipped. */
    static List<Path> accepted(String format) {
        List<Path> files = new ArrayList<>(list(RESOURCES.resolve("valid").resolve(format)));
        files.removeIf(file -> file.getFileName().toString().startsWith("newer-minor"));
        files.add(golden(format));
        if (format.equals("resources")) {
            files.add(MAIN.resolve("resource").resolve("resources.json"));
        }
        if (format.equals("language-rules")) {
            files.add(MAIN.resolve("language").resolve("rules.en.json"));
        }
        return files;
    }

    /** Returns the files with one fault each, named by its code. */
    static List<Path> broken(String format) {
        return list(RESOURCES.resolve("invalid").resolve(format)).stream()
                .filter(file -> !file.getFileName().toString().endsWith(MANY))
                .toList();
    }

    static Path many(String format) {
        return RESOURCES.resolve("invalid").resolve(format).resolve("three" + MANY);
    }

    static Path golden(String format) {
        return RESOURCES.resolve("golden").resolve(format + ".json");
    }

    /** Returns the golden file of a newer minor version, if newer ones are read. */
    static Stream<Path> newer(String format) {
        return Stream.of(RESOURCES.resolve("golden").resolve("newer-minor." + format + ".json"))
                .filter(Files::exists);
    }

    static JsonNode schemaTree(String format) {
        return tree(SCHEMAS.resolve(format + SUFFIX));
    }

    /** Returns what the schema of a format finds wrong. */
    static List<String> faults(String format, JsonNode document) {
        Schema schema = REGISTRY.getSchema(schemaTree(format));
        return schema.validate(document).stream()
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

    static JsonNode tree(Path file) {
        return tree(bytes(file));
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
    static List<Path> list(Path folder) {
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
