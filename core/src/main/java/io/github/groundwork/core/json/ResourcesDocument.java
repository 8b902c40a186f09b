package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.resource.ResourceDirectory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A directory of resources as it was stored, with the fields of a newer minor version that this library does not know.
 *
 * <p>Unknown fields are kept and written back, and shown nowhere. Immutable and thread-safe.
 */
public final class ResourcesDocument {

    private final ResourceDirectory directory;
    private final int minor;
    private final Map<String, Map<String, JsonNode>> kept;

    ResourcesDocument(ResourceDirectory directory, int minor, Map<String, Map<String, JsonNode>> kept) {
        this.directory = directory;
        this.minor = minor;
        Map<String, Map<String, JsonNode>> copy = new LinkedHashMap<>();
        kept.forEach((where, fields) -> {
            Map<String, JsonNode> each = new LinkedHashMap<>();
            fields.forEach((name, node) -> each.put(name, node.deepCopy()));
            copy.put(where, each);
        });
        this.kept = copy;
    }

    /**
     * Returns the directory.
     *
     * @return the directory
     */
    public ResourceDirectory directory() {
        return directory;
    }

    /**
     * Returns this document with another directory.
     *
     * <p>Unknown fields stay with the document, with each row that is still there, and with the parts of each row that is unchanged.
     * Those of the parts of a changed row are dropped, since what they were about may no longer be so.
     *
     * @param changed the new directory
     * @return a new value
     * @throws NullPointerException if {@code changed} is null
     */
    public ResourcesDocument with(ResourceDirectory changed) {
        Objects.requireNonNull(changed, "changed");
        Map<String, Map<String, JsonNode>> still = new LinkedHashMap<>(kept);
        still.keySet().removeIf(where -> !isStillAbout(where, changed));
        return new ResourcesDocument(changed, minor, still);
    }

    private boolean isStillAbout(String where, ResourceDirectory changed) {
        String id = where.split("/", 2)[0];
        Optional<Resource> after = changed.find(id);
        boolean wholeRow = id.equals(where) && after.isPresent();
        return where.isEmpty() || wholeRow || (after.isPresent() && after.equals(directory.find(id)));
    }

    /**
     * Returns the minor version of the format in which it was stored.
     *
     * @return 0 for the version that this library knows
     */
    public int minorVersion() {
        return minor;
    }

    Map<String, JsonNode> kept(String where) {
        return kept.getOrDefault(where, Map.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResourcesDocument that
                && minor == that.minor
                && directory.equals(that.directory)
                && kept.equals(that.kept);
    }

    @Override
    public int hashCode() {
        return Objects.hash(directory, minor, kept);
    }

    /**
     * Returns the version and how many rows there are.
     *
     * @return such as {@code ResourcesDocument[1.0, ResourceDirectory[34 rows]]}
     */
    @Override
    public String toString() {
        return "ResourcesDocument[1." + minor + ", " + directory + "]";
    }
}
