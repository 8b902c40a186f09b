package io.github.groundwork.core.preference;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import java.util.Objects;

/**
 * An outcome with the preference that it is about, and who recorded it. Immutable and thread-safe.
 *
 * @param preference the preference's id
 * @param outcome what happened
 * @param recorded who recorded it, where and when
 */
public record RecordedOutcome(EventId preference, Outcome outcome, By recorded) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public RecordedOutcome {
        Objects.requireNonNull(preference, "preference");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(recorded, "recorded");
    }
}
