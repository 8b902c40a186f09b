package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.resource.ResourceDirectory;
import java.util.Objects;

/**
 * Reads and writes directories of resources in the format {@code groundwork-resources/1.0}.
 *
 * <p>The whole document is checked and every problem is reported at once, each with a code and a JSON pointer. Stateless and
 * thread-safe.
 */
public final class ResourcesJson {

    private static final Format<ResourceDirectory> FORMAT = Format.of(
            "groundwork-resources",
            (fields, reading) -> new ResourcesReader(reading).read(fields),
            ResourcesWriter::write);

    private ResourcesJson() {}

    /**
     * Reads a directory, keeping the fields of a newer minor version.
     *
     * @param document the document, UTF-8
     * @return the directory with what was kept, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<ResourceDirectory>> read(byte[] document) {
        return FORMAT.read(document);
    }

    /**
     * Writes a directory that was not stored yet.
     *
     * @param directory the directory
     * @return the document, UTF-8, indented, ending with a line break, with the rows in the order of their ids
     * @throws NullPointerException if {@code directory} is null
     */
    public static byte[] write(ResourceDirectory directory) {
        return FORMAT.write(Objects.requireNonNull(directory, "directory"));
    }

    /**
     * Writes a stored document with what was kept, in the version in which it was stored.
     *
     * @param document the document
     * @return the document, UTF-8, indented, ending with a line break, with the rows in the order of their ids
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(JsonDocument<ResourceDirectory> document) {
        return Format.write(document);
    }
}
