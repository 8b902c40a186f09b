package io.github.groundwork.core.catalog;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.ResourcesJson;
import io.github.groundwork.core.resource.ResourceDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The crisis lines that come with the library, and the reader and writer for a host's own directory.
 *
 * <p>Numbers change. Every row says who checked it and when, goes stale, and is then labelled; a release brings a newer reading. A host
 * adds the lines and supports of its own place with {@link ResourceDirectory#mergedWith}. Nothing here calls or sends anything.
 * Stateless and thread-safe.
 */
public final class Resources {

    private static final String STANDARD = "/io/github/groundwork/core/resource/resources.json";

    private Resources() {}

    /** Holds the directory once it was asked for. */
    private static final class Shipped {
        static final ResourceDirectory STANDARD_ROWS = load();

        private static ResourceDirectory load() {
            try (InputStream in = Resources.class.getResourceAsStream(STANDARD)) {
                if (in == null) {
                    throw new IllegalStateException("the library's own file is not there: " + STANDARD);
                }
                return ResourcesJson.read(in.readAllBytes()).orThrow().value();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Returns the rows that come with the library. Those whose contact data nobody has checked are there and not offered.
     *
     * @return the directory
     */
    public static ResourceDirectory standard() {
        return Shipped.STANDARD_ROWS;
    }

    /**
     * Reads a host's own directory in the format {@code groundwork-resources/1.0}.
     *
     * @param document the document, UTF-8
     * @return the directory, or every problem with code and JSON pointer
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<ResourceDirectory> read(byte[] document) {
        return ResourcesJson.read(document).map(JsonDocument::value);
    }

    /**
     * Writes a directory in the format {@code groundwork-resources/1.0}.
     *
     * @param directory the directory
     * @return the document, UTF-8, with the rows in the order of their ids
     * @throws NullPointerException if {@code directory} is null
     */
    public static byte[] write(ResourceDirectory directory) {
        return ResourcesJson.write(directory);
    }

    /**
     * Writes a changed directory in the place of a stored document, keeping what a newer minor version of the format has in it.
     *
     * @param stored the document as it was stored, UTF-8
     * @param changed what is now in the directory
     * @return the new document in the version of the stored one, or every problem of the stored one
     * @throws NullPointerException if an argument is null
     */
    public static Checked<byte[]> update(byte[] stored, ResourceDirectory changed) {
        return ResourcesJson.read(stored).map(document -> ResourcesJson.write(document.with(changed)));
    }
}
