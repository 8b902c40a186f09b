package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.time.WeeklyHours;
import java.util.Objects;

/**
 * For what and when a way to reach somebody may be used. Immutable and thread-safe.
 *
 * @param purposes for what
 * @param hours when, on the clocks where the person is
 */
public record ContactReach(Purposes purposes, WeeklyHours hours) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public ContactReach {
        Objects.requireNonNull(purposes, "purposes");
        Objects.requireNonNull(hours, "hours");
    }

    /**
     * Returns every purpose at any time.
     *
     * @return no limit
     */
    public static ContactReach anyTime() {
        return new ContactReach(Purposes.all(), WeeklyHours.always());
    }
}
