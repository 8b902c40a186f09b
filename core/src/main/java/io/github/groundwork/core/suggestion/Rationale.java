package io.github.groundwork.core.suggestion;

import java.util.Objects;

/**
 * Why something is brought to notice or suggested, where that is published, and whether it was confirmed there.
 *
 * <p>It holds the library's or the host's own words, never a person's. Immutable and thread-safe; there is no natural order.
 *
 * @param reason why, in plain words, not empty
 * @param source where it is published, or that nothing is published; not empty
 * @param confirmed whether it was confirmed in its source; what is not is marked where it is shown
 */
public record Rationale(String reason, String source, boolean confirmed) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a text is empty
     */
    public Rationale {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(source, "source");
        if (reason.isEmpty() || source.isEmpty()) {
            throw new IllegalArgumentException("a rationale is a reason and a source");
        }
    }

    /**
     * Returns whether it was confirmed, never a text.
     *
     * @return {@code Rationale[confirmed]} or {@code Rationale[not confirmed]}
     */
    @Override
    public String toString() {
        return confirmed ? "Rationale[confirmed]" : "Rationale[not confirmed]";
    }
}
