package io.github.groundwork.core.suggestion;

import java.util.Objects;

/**
 * An instrument's own published urgency, quoted with its source. The library has no urgency or risk level of its own.
 *
 * <p>Immutable and thread-safe; urgencies of different instruments have no order.
 *
 * @param label the instrument's own term, not empty
 * @param source where it is published, not empty
 */
public record QuotedUrgency(String label, String source) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a part is empty
     */
    public QuotedUrgency {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(source, "source");
        if (label.isEmpty() || source.isEmpty()) {
            throw new IllegalArgumentException("a quoted urgency needs a label and a source");
        }
    }
}
