package io.github.groundwork.screening.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.HistoryFormat;
import io.github.groundwork.screening.followup.FollowUpEvent;
import io.github.groundwork.screening.followup.FollowUps;
import io.github.groundwork.screening.json.event.EventCodec;
import java.util.Objects;

/**
 * Reads and writes follow-ups in the format {@code groundwork-follow-ups/1.0}: what was promised, and everything that was done to it.
 *
 * <p>A document is read as a whole or not at all: an act or a value that is not known is a problem, in every version, since it may be that
 * the person declined. Every problem is reported at once, with a code and a JSON pointer, and none repeats what was read. Stateless and
 * thread-safe.
 */
public final class FollowUpsJson {

    private static final HistoryFormat<FollowUps, FollowUpEvent> FORMAT =
            HistoryFormat.of(Formats.FOLLOW_UPS, EventCodec.FOLLOW_UPS, FollowUps::of, FollowUps::history);

    private FollowUpsJson() {}

    /**
     * Reads follow-ups, keeping the fields of a newer minor version.
     *
     * @param document the document, UTF-8
     * @return the follow-ups with what was kept, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<FollowUps>> read(byte[] document) {
        return FORMAT.read(document).map(JsonDocument::of);
    }

    /**
     * Writes follow-ups that were not stored yet.
     *
     * @param followUps the follow-ups
     * @return the document, UTF-8: the same bytes for equal follow-ups
     * @throws NullPointerException if {@code followUps} is null
     * @throws IllegalArgumentException if the document would be larger than what is read
     */
    public static byte[] write(FollowUps followUps) {
        return FORMAT.write(Objects.requireNonNull(followUps, "followUps"));
    }

    /**
     * Writes stored follow-ups with what was kept, in the version in which they were stored.
     *
     * @param document the document
     * @return the document, UTF-8: the same bytes for equal documents
     * @throws NullPointerException if {@code document} is null
     * @throws IllegalArgumentException if the document would be larger than what is read
     */
    public static byte[] write(JsonDocument<FollowUps> document) {
        return Objects.requireNonNull(document, "document").stored().write();
    }

    /**
     * Puts two stored copies of one history together, with what was kept of both.
     *
     * @param one a copy
     * @param other another copy
     * @return the whole in the newer version of the two, or every problem, with the id of an entry as its path
     * @throws NullPointerException if an argument is null
     */
    public static Checked<JsonDocument<FollowUps>> merge(JsonDocument<FollowUps> one, JsonDocument<FollowUps> other) {
        return FORMAT.merge(
                        Objects.requireNonNull(one, "one").stored(),
                        Objects.requireNonNull(other, "other").stored())
                .map(JsonDocument::of);
    }
}
