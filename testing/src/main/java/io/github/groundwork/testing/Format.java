package io.github.groundwork.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A format of a module: how it is read and written again, and the files that hold it. */
public final class Format {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Path INVALID = Path.of("src", "test", "resources", "invalid");
    private static final Path VALID = Path.of("src", "test", "resources", "valid");

    private final String name;
    private final JsonSchema schema;
    private final Function<byte[], Reading> reader;
    private final UnaryOperator<byte[]> rewriter;
    private final List<Path> shipped;

    /** Takes the folder of schemas, what reads a document and what writes it again, and the documents that are shipped. */
    public Format(
            Path schemas,
            String name,
            Function<byte[], Reading> reader,
            UnaryOperator<byte[]> rewriter,
            List<Path> shipped) {
        this.name = name;
        this.schema = JsonSchema.of(schemas.resolve(name + "-1.0.schema.json"));
        this.reader = reader;
        this.rewriter = rewriter;
        this.shipped = List.copyOf(shipped);
    }

    /** Returns the files with one fault each, named by its code. */
    public static List<Path> broken(String name) {
        return JsonFiles.in(INVALID.resolve(name)).stream()
                .filter(file -> !JsonFiles.name(file).matches("[a-z]+-at-once\\.json"))
                .toList();
    }

    /** Returns the name that its files have. */
    public String name() {
        return name;
    }

    /** Returns the published schema. */
    public JsonSchema schema() {
        return schema;
    }

    /** Reads a document. */
    public Reading read(byte[] document) {
        return reader.apply(document);
    }

    /** Writes again what a document that is right says, with what was kept. */
    public byte[] again(byte[] document) {
        return rewriter.apply(document);
    }

    /** Returns what the schema finds wrong with a document. */
    public List<String> faults(byte[] document) {
        return schema.faults(JsonFiles.tree(document));
    }

    /** Returns the documents that must be read at our own version: valid ones, the golden one, and those that are shipped. */
    public List<Path> accepted() {
        List<Path> files = new ArrayList<>(JsonFiles.in(VALID.resolve(name)));
        files.removeIf(file -> JsonFiles.name(file).startsWith("newer-minor"));
        files.add(golden());
        files.addAll(shipped);
        return files;
    }

    /** Returns the document with several faults. */
    public Path many() {
        return INVALID.resolve(name).resolve("three-at-once.json");
    }

    /** Returns the document that never changes. */
    public Path golden() {
        return GOLDEN.resolve(name + ".json");
    }

    /** Returns the document of a newer minor version, if such are read. */
    public Optional<Path> newer() {
        return Optional.of(GOLDEN.resolve("newer-minor." + name + ".json")).filter(Files::exists);
    }

    @Override
    public String toString() {
        return name;
    }
}
