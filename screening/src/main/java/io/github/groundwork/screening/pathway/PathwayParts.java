package io.github.groundwork.screening.pathway;

import java.util.List;
import java.util.Objects;

/**
 * What a {@link ScreeningPathway} is made of, before it is checked against its instruments.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param id its id, such as {@code depression}
 * @param version its own version
 * @param title its name
 * @param steps its steps
 */
public record PathwayParts(String id, String version, String title, List<PathwayStep> steps) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a text is empty, or there is no step
     */
    public PathwayParts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        if (id.isEmpty() || version.isEmpty() || title.isEmpty() || steps.isEmpty()) {
            throw new IllegalArgumentException("a pathway has an id, a version, a title and at least one step");
        }
    }
}
