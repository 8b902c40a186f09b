package io.github.groundwork.screening.rule;

import java.util.Objects;

/**
 * Where a clinical rule comes from, and whether that was confirmed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the publication or page, not empty
 * @param confirmed true if the rule was seen in the source; false if it ships marked as unconfirmed
 */
public record Evidence(String source, boolean confirmed) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if {@code source} is null
     * @throws IllegalArgumentException if {@code source} is empty
     */
    public Evidence {
        Objects.requireNonNull(source, "source");
        if (source.isEmpty()) {
            throw new IllegalArgumentException("a rule names its source");
        }
    }
}
