package io.github.groundwork.core.resource;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A country, or a part of one, that a service is for or that somebody is in.
 *
 * <p>Only the form is checked, not whether there is such a place. Immutable and thread-safe; there is no natural order.
 *
 * @param country two capital letters after ISO 3166-1, such as {@code GB}, which is not {@code UK}
 * @param subdivision a part of that country after ISO 3166-2, such as {@code US-MA}; empty for all of it
 */
public record Jurisdiction(String country, Optional<String> subdivision) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a part does not have its form, or the subdivision lies in another country
     */
    public Jurisdiction {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(subdivision, "subdivision");
        String prefix = country + "-";
        boolean fits = subdivision
                .map(part -> SUBDIVISION.matcher(part).matches() && part.startsWith(prefix))
                .orElse(true);
        if (!COUNTRY.matcher(country).matches() || !fits) {
            throw new IllegalArgumentException(
                    "a place is a country such as US after ISO 3166-1, or a part of one such as US-MA after ISO 3166-2");
        }
    }

    /**
     * Reads a place from its text.
     *
     * @param text the text as {@link #toString()} writes it, such as {@code US} or {@code US-MA}
     * @return the place
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if {@code text} does not have the form
     */
    public static Jurisdiction parse(String text) {
        int hyphen = Objects.requireNonNull(text, "text").indexOf('-');
        return hyphen < 0
                ? new Jurisdiction(text, Optional.empty())
                : new Jurisdiction(text.substring(0, hyphen), Optional.of(text));
    }

    /**
     * Tells whether another place is this one or lies within it.
     *
     * @param place the other place
     * @return true if it does
     * @throws NullPointerException if {@code place} is null
     */
    public boolean covers(Jurisdiction place) {
        return isSameCountry(place) && (subdivision.isEmpty() || subdivision.equals(place.subdivision));
    }

    /**
     * Tells whether another place is in the same country.
     *
     * @param place the other place
     * @return true if it is
     * @throws NullPointerException if {@code place} is null
     */
    public boolean isSameCountry(Jurisdiction place) {
        return country.equals(Objects.requireNonNull(place, "place").country);
    }

    /**
     * Returns the text, which {@link #parse(String)} reads back.
     *
     * @return such as {@code US} or {@code US-MA}
     */
    @Override
    public String toString() {
        return subdivision.orElse(country);
    }
}
