package io.github.groundwork.screening.instrument;

import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Requirement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * For whom an instrument was studied, as far as that is known. Outside of it a result is marked, not withheld.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ages the ages in whole years, or empty if not known
 * @param languages the languages as BCP 47 tags; empty if not known
 * @param modes how answers were collected; empty if not known
 * @param evidence where it is published
 */
public record Validated(
        Optional<Requirement.AgeBetween> ages, List<String> languages, List<Mode> modes, Evidence evidence) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Validated {
        Objects.requireNonNull(ages, "ages");
        languages = List.copyOf(Objects.requireNonNull(languages, "languages"));
        modes = List.copyOf(Objects.requireNonNull(modes, "modes"));
        Objects.requireNonNull(evidence, "evidence");
    }
}
