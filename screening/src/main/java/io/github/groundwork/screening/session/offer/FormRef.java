package io.github.groundwork.screening.session.offer;

import io.github.groundwork.core.people.Informant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which form a session puts to somebody: an instrument in its version, in one exact wording, for one informant.
 *
 * <p>Another wording is another form. Immutable and thread-safe; there is no natural order.
 *
 * @param instrument the instrument's id, not empty
 * @param version the instrument's version, not empty
 * @param wording the digest of the wording pack, not empty; empty Optional if there is no wording, and nothing can be asked
 * @param informant whose knowledge the answers report
 */
public record FormRef(String instrument, String version, Optional<String> wording, Informant informant) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a part is empty
     */
    public FormRef {
        Checks.text(instrument, "instrument");
        Checks.text(version, "version");
        Objects.requireNonNull(wording, "wording").ifPresent(digest -> Checks.text(digest, "wording"));
        Objects.requireNonNull(informant, "informant");
    }
}
