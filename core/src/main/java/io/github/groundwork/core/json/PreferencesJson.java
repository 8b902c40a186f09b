package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.Preferences;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes what a person said of what sets them off, what helps, what is off limits and how they can be reached
 * ({@code groundwork-preferences/1.0}).
 *
 * <p>A document is read as a whole or not at all: a statement, an event or a value that is not known is a problem, in every version, and
 * nothing is left out in silence. Every problem is reported at once, with a code and a JSON pointer, and none repeats what was
 * read. Stateless and thread-safe.
 */
public final class PreferencesJson {

    private static final String FORMAT = "groundwork-preferences";

    private PreferencesJson() {}

    /**
     * Reads preferences, letting go of the fields of a newer minor version. What is to be written back is opened.
     *
     * @param document the document, UTF-8
     * @return the preferences, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<Preferences> read(byte[] document) {
        return open(document).map(PreferencesDocument::preferences);
    }

    /**
     * Opens a document, keeping the fields of a newer minor version.
     *
     * @param document the document, UTF-8
     * @return the preferences with what was kept, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<PreferencesDocument> open(byte[] document) {
        Objects.requireNonNull(document, "document");
        Problems problems = new Problems();
        Optional<StoredHistory<PreferenceEvent>> stored = JsonFormat.openHistory(document, FORMAT, problems)
                .flatMap(opened ->
                        HistoryJson.read(opened, JsonFormat.minor(opened), PreferenceCodec.INSTANCE, problems));
        return stored.isPresent() && problems.isEmpty()
                ? PreferencesDocument.of(stored.get())
                : Checked.failed(problems.list());
    }

    /**
     * Writes preferences.
     *
     * @param preferences the preferences
     * @return the document, UTF-8: the same bytes for equal preferences
     * @throws NullPointerException if {@code preferences} is null
     * @throws IllegalArgumentException if the document would be larger than what is read
     */
    public static byte[] write(Preferences preferences) {
        return write(PreferencesDocument.of(preferences));
    }

    /**
     * Writes preferences with what was kept when they were opened, in the version in which they were stored.
     *
     * @param document the document
     * @return the document, UTF-8: the same bytes for equal documents
     * @throws NullPointerException if {@code document} is null
     * @throws IllegalArgumentException if the document would be larger than what is read
     */
    public static byte[] write(PreferencesDocument document) {
        StoredHistory<PreferenceEvent> stored =
                Objects.requireNonNull(document, "document").stored();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT + "/1." + stored.minorVersion());
        root.setAll(HistoryJson.write(stored, PreferenceCodec.INSTANCE));
        return JsonWriter.bytes(root);
    }
}
