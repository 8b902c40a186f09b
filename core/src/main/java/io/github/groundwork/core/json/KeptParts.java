package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.core.json.tool.KeptFields;
import io.github.groundwork.core.json.tool.Stored;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A value with what was kept of its document, by the objects in it that have a name: the document's own is empty.
 *
 * @param format the format
 * @param value the value
 * @param minorVersion the version in which the document was stored
 * @param parts what was kept of each object; nobody changes it
 * @param <T> the type of the value
 */
record KeptParts<T>(Format<T> format, T value, int minorVersion, Map<String, KeptFields> parts) implements Stored<T> {

    /** Returns a value that was not stored yet. */
    static <T> KeptParts<T> none(Format<T> format, T value) {
        return new KeptParts<>(format, value, 0, Map.of());
    }

    /** The reading of one document. Used within one call. */
    static final class Reading {

        private final int minor;
        private final Problems problems;
        private final Map<String, KeptFields> parts = new LinkedHashMap<>();

        Reading(int minor, Problems problems) {
            this.minor = minor;
            this.problems = problems;
        }

        Problems problems() {
            return problems;
        }

        /** Keeps, or reports, what nobody asked for in an object that has a name, and in what was opened from it. */
        void keep(String key, JsonFields fields) {
            KeptFields kept = KeptFields.take(fields, minor, problems);
            if (!kept.isEmpty()) {
                parts.put(key, kept);
            }
        }

        <T> KeptParts<T> kept(Format<T> format, T value) {
            return new KeptParts<>(format, value, minor, parts);
        }
    }

    @Override
    public KeptParts<T> with(T changed) {
        if (!format.isOfOne(value, Objects.requireNonNull(changed, "changed"))) {
            throw new IllegalArgumentException("a stored document stays with its person");
        }
        Tree was = format.tree(value, minorVersion);
        Tree is = format.tree(changed, minorVersion);
        Map<String, KeptFields> still = new LinkedHashMap<>();
        parts.forEach((key, kept) -> was.find(key)
                .flatMap(old -> is.find(key).map(now -> kept.after(old, now)))
                .filter(stays -> !stays.isEmpty())
                .ifPresent(stays -> still.put(key, stays)));
        return new KeptParts<>(format, changed, minorVersion, still);
    }

    @Override
    public byte[] write() {
        Tree tree = format.tree(value, minorVersion);
        parts.forEach((key, kept) -> tree.find(key).ifPresent(kept::addTo));
        return JsonWriter.bytes(tree.root());
    }

    @Override
    public String toString() {
        return "Stored[1." + minorVersion + ", " + value + "]";
    }
}
