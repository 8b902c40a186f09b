package io.github.groundwork.screening.followup;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import java.util.Objects;

/**
 * Something that was done to a follow-up, by whom and when.
 *
 * <p>Immutable and thread-safe, as far as what was done is; there is no natural order.
 *
 * @param id the event in which it was recorded
 * @param by who recorded it
 * @param what what was done
 * @param <T> the type of what was done
 */
public record Act<T>(EventId id, By by, T what) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Act {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(what, "what");
    }

    /**
     * Returns the event only, never what was done.
     *
     * @return such as {@code Act[phone:2]}
     */
    @Override
    public String toString() {
        return "Act[" + id + "]";
    }
}
