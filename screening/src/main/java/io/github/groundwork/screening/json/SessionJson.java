package io.github.groundwork.screening.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.HistoryFormat;
import io.github.groundwork.screening.json.event.EventCodec;
import io.github.groundwork.screening.session.SessionRecord;
import io.github.groundwork.screening.session.event.SessionEvent;
import java.util.Objects;

/**
 * Reads and writes sessions in the format {@code groundwork-session/1.0}: every event as it was recorded, answers among them.
 *
 * <p>A document is read as a whole or not at all: an event or a value that is not known is a problem, in every version, and so is an
 * event that was not possible when it was recorded. Every problem is reported at once, with a code and a JSON pointer, and none repeats
 * what was read. What comes next is asked of {@link io.github.groundwork.screening.session.Session#open}. Stateless and thread-safe.
 */
public final class SessionJson {

    private static final HistoryFormat<SessionRecord, SessionEvent> FORMAT =
            HistoryFormat.of(Formats.SESSION, EventCodec.SESSION, SessionRecord::of, SessionRecord::history);

    private SessionJson() {}

    /**
     * Reads a session, keeping the fields of a newer minor version.
     *
     * @param document the document, UTF-8
     * @return what happened, with what was kept, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<SessionRecord>> read(byte[] document) {
        return FORMAT.read(document).map(JsonDocument::of);
    }

    /**
     * Writes a session that was not stored yet.
     *
     * @param record what happened
     * @return the document, UTF-8: the same bytes for equal records
     * @throws NullPointerException if {@code record} is null
     * @throws IllegalArgumentException if the document would be larger than what is read
     */
    public static byte[] write(SessionRecord record) {
        return FORMAT.write(Objects.requireNonNull(record, "record"));
    }

    /**
     * Writes a stored session with what was kept, in the version in which it was stored.
     *
     * @param document the document
     * @return the document, UTF-8: the same bytes for equal documents
     * @throws NullPointerException if {@code document} is null
     * @throws IllegalArgumentException if the document would be larger than what is read
     */
    public static byte[] write(JsonDocument<SessionRecord> document) {
        return Objects.requireNonNull(document, "document").stored().write();
    }

    /**
     * Puts two stored copies of one session together, with what was kept of both.
     *
     * @param one a copy
     * @param other another copy
     * @return the whole in the newer version of the two, or every problem, with the id of an entry as its path
     * @throws NullPointerException if an argument is null
     */
    public static Checked<JsonDocument<SessionRecord>> merge(
            JsonDocument<SessionRecord> one, JsonDocument<SessionRecord> other) {
        return FORMAT.merge(
                        Objects.requireNonNull(one, "one").stored(),
                        Objects.requireNonNull(other, "other").stored())
                .map(JsonDocument::of);
    }
}
