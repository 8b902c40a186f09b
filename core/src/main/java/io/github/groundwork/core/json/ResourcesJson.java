package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.resource.ResourceDirectory;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes directories of resources in the format {@code groundwork-resources/1.0}.
 *
 * <p>The whole document is checked and every problem is reported at once, each with a code and a JSON pointer. Stateless and
 * thread-safe.
 */
public final class ResourcesJson {

    static final String FORMAT = "groundwork-resources";

    private ResourcesJson() {}

    /**
     * Reads a directory.
     *
     * @param document the document, UTF-8
     * @return the directory, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<ResourceDirectory> read(byte[] document) {
        return open(document).map(ResourcesDocument::directory);
    }

    /**
     * Reads a directory that is to be written back, keeping the fields of newer minor versions.
     *
     * @param document the document, UTF-8
     * @return the stored directory, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<ResourcesDocument> open(byte[] document) {
        Objects.requireNonNull(document, "document");
        Problems problems = new Problems();
        Optional<ResourcesDocument> read = JsonFormat.open(document, FORMAT, true, problems)
                .flatMap(opened -> new ResourcesReader(JsonFormat.minor(opened), problems).read(opened));
        return problems.isEmpty() && read.isPresent() ? Checked.of(read.get()) : Checked.failed(problems.list());
    }

    /**
     * Writes a directory.
     *
     * @param directory the directory
     * @return the document, UTF-8, indented, ending with a line break, with the rows in the order of their ids
     * @throws NullPointerException if {@code directory} is null
     */
    public static byte[] write(ResourceDirectory directory) {
        return write(new ResourcesDocument(Objects.requireNonNull(directory, "directory"), 0, Map.of()));
    }

    /**
     * Writes a stored directory, with the fields that were kept.
     *
     * @param document the stored directory
     * @return the document, UTF-8, indented, ending with a line break, with the rows in the order of their ids
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(ResourcesDocument document) {
        return PrettyJson.bytes(new ResourcesWriter(Objects.requireNonNull(document, "document")).tree());
    }
}
