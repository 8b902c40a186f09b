package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.preference.PreferenceCodec;
import io.github.groundwork.core.json.tool.HistoryFormat;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.Preferences;
import java.util.Objects;

/**
 * Reads and writes what a person said of what sets them off, what helps, what is off limits and how they can be reached
 * ({@code groundwork-preferences/1.0}).
 *
 * <p>A document is read as a whole or not at all: a statement, an event or a value that is not known is a problem, in every version, and
 * nothing is left out in silence. Every problem is reported at once, with a code and a JSON pointer, and none repeats what was
 * read. Stateless and thread-safe.
 */
public final class PreferencesJson {

    private static final HistoryFormat<Preferences, PreferenceEvent> FORMAT =
            HistoryFormat.of("groundwork-preferences", PreferenceCodec.INSTANCE, Preferences::of, Preferences::history);

    private PreferencesJson() {}

    /**
     * Reads preferences, keeping the fields of a newer minor version.
     *
     * @param document the document, UTF-8
     * @return the preferences with what was kept, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<Preferences>> read(byte[] document) {
        return FORMAT.read(document).map(JsonDocument::of);
    }

    /**
     * Writes preferences that were not stored yet.
     *
     * @param preferences the preferences
     * @return the document, UTF-8: the same bytes for equal preferences
     * @throws NullPointerException if {@code preferences} is null
     * @throws IllegalArgumentException if the document would be larger than what is read
     */
    public static byte[] write(Preferences preferences) {
        return FORMAT.write(Objects.requireNonNull(preferences, "preferences"));
    }

    /**
     * Writes stored preferences with what was kept, in the version in which they were stored.
     *
     * @param document the document
     * @return the document, UTF-8: the same bytes for equal documents
     * @throws NullPointerException if {@code document} is null
     * @throws IllegalArgumentException if the document would be larger than what is read
     */
    public static byte[] write(JsonDocument<Preferences> document) {
        return Format.write(document);
    }

    /**
     * Puts two stored copies of one history together, with what was kept of both.
     *
     * @param one a copy
     * @param other another copy
     * @return the whole in the newer version of the two, or every problem, with the id of an entry as its path
     * @throws NullPointerException if an argument is null
     */
    public static Checked<JsonDocument<Preferences>> merge(
            JsonDocument<Preferences> one, JsonDocument<Preferences> other) {
        return FORMAT.merge(
                        Objects.requireNonNull(one, "one").stored(),
                        Objects.requireNonNull(other, "other").stored())
                .map(JsonDocument::of);
    }
}
