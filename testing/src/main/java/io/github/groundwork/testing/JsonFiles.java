package io.github.groundwork.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads files and documents as they are, without any reader of the library. */
public final class JsonFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFiles() {}

    /** Lists the JSON files of a folder by name; a folder without any is an error, so that no test looks at nothing. */
    public static List<Path> in(Path folder) {
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

    /** Returns what a file holds. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the bytes of a document's text. */
    public static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the text of a document, which a failing test shows better than bytes. */
    public static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    /** Returns the tree of a document. */
    public static JsonNode tree(byte[] document) {
        try {
            return JSON.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the tree of what a file holds. */
    public static JsonNode tree(Path file) {
        return tree(bytes(file));
    }

    /** Returns a file's name. */
    public static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Returns the code that a broken file is named by: what stands before an underscore and a text in lower case. */
    public static String code(Path file) {
        return name(file).replaceFirst("_[a-z0-9][a-z0-9-]*\\.json$", "");
    }
}
