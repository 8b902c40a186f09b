package io.github.groundwork.core.sharing;

import java.time.Instant;
import java.util.Objects;

/**
 * A copy that somebody was given: printed, sent or read out. A copy that was given stays where it is when sharing ends.
 *
 * <p>It holds nothing of what was in the copy. Immutable and thread-safe; there is no natural order.
 *
 * @param audience who was given it; the person may be given copies too
 * @param at when it was given
 * @param version which version it was a copy of: 1 to 96 ASCII letters, digits, dots, hyphens, underscores or colons
 * @param labels the labels of what it showed
 */
public record Copy(Audience audience, Instant at, String version, Labels labels) implements SharingEvent {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code version} does not have the form
     */
    public Copy {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(labels, "labels");
        if (!EntryKey.FORM.matcher(Objects.requireNonNull(version, "version")).matches()) {
            throw new IllegalArgumentException(
                    "a version is 1 to 96 ASCII letters, digits, dots, hyphens, underscores or colons");
        }
    }
}
