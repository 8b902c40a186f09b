package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.Identity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The question what a person's culture, language, identity and boundaries ask of the next step.
 *
 * <p>Immutable and thread-safe.
 *
 * @param step what is about to happen
 * @param setting where names and pronouns would be used
 * @param at when
 * @param zone where the person is, for days that come back every year
 */
public record StepQuestion(CareStep step, Identity.Setting setting, Instant at, ZoneId zone) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public StepQuestion {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(zone, "zone");
    }
}
