package io.github.groundwork.screening.instrument;

import java.util.Objects;

/**
 * Who holds the rights in an instrument's wording, on what terms, and whether this library may ship it.
 *
 * <p>A reading of licences, not legal advice. Immutable and thread-safe.
 *
 * @param status how the wording may be used
 * @param holder who holds the rights
 * @param terms the terms in our own words
 * @param source where they are stated
 * @param wordingMayShip true if the holder allows free reproduction, so that wording packs may come with the library
 */
public record Rights(RightsStatus status, String holder, String terms, String source, boolean wordingMayShip) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a text is empty
     */
    public Rights {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(source, "source");
        if (holder.isEmpty() || terms.isEmpty() || source.isEmpty()) {
            throw new IllegalArgumentException("rights name the holder, the terms and the source");
        }
    }
}
