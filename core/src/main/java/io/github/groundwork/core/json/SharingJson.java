package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.tool.HistoryFormat;
import io.github.groundwork.core.json.tool.SharingCodec;
import io.github.groundwork.core.sharing.SharingChoices;
import io.github.groundwork.core.sharing.SharingEvent;
import java.util.Objects;

/**
 * Reads and writes choices of sharing in the format {@code groundwork-sharing/1.0}: every act as it was recorded.
 *
 * <p>Reading checks the whole document and reports every problem at once, with a code and a JSON pointer. An audience, a scope or an
 * act that is not known is a problem, and then nothing is read: it never becomes a permission. A newer minor version may add fields
 * that explain, never one that narrows a choice. Stateless and thread-safe.
 */
public final class SharingJson {

    private static final HistoryFormat<SharingChoices, SharingEvent> FORMAT =
            HistoryFormat.of("groundwork-sharing", SharingCodec.INSTANCE, SharingChoices::of, SharingChoices::history);

    private SharingJson() {}

    /**
     * Reads choices, keeping the fields of a newer minor version.
     *
     * @param document the document, UTF-8
     * @return the choices with what was kept, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<SharingChoices>> read(byte[] document) {
        return FORMAT.read(document).map(JsonDocument::of);
    }

    /**
     * Writes choices that were not stored yet.
     *
     * @param choices the choices
     * @return the document, UTF-8: the same bytes for equal choices
     * @throws NullPointerException if {@code choices} is null
     * @throws IllegalArgumentException if the document would be larger than what is read
     */
    public static byte[] write(SharingChoices choices) {
        return FORMAT.write(Objects.requireNonNull(choices, "choices"));
    }

    /**
     * Writes stored choices with what was kept, in the version in which they were stored.
     *
     * @param document the document
     * @return the document, UTF-8: the same bytes for equal documents
     * @throws NullPointerException if {@code document} is null
     * @throws IllegalArgumentException if the document would be larger than what is read
     */
    public static byte[] write(JsonDocument<SharingChoices> document) {
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
    public static Checked<JsonDocument<SharingChoices>> merge(
            JsonDocument<SharingChoices> one, JsonDocument<SharingChoices> other) {
        return FORMAT.merge(
                        Objects.requireNonNull(one, "one").stored(),
                        Objects.requireNonNull(other, "other").stored())
                .map(JsonDocument::of);
    }
}
