package io.github.groundwork.screening.session.offer;

import io.github.groundwork.core.id.HistoryId;
import java.util.Objects;

/**
 * Which stage of which pathway a session follows, and from which earlier session it came.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param from the id of the earlier session
 * @param pathway the pathway's id, not empty
 * @param version the pathway's version, not empty
 * @param step the id of the step that led here, not empty
 */
public record StageRef(HistoryId from, String pathway, String version, String step) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a text is empty
     */
    public StageRef {
        Objects.requireNonNull(from, "from");
        Checks.text(pathway, "pathway");
        Checks.text(version, "version");
        Checks.text(step, "step");
    }
}
