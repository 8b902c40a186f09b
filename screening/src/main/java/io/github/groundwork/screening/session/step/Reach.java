package io.github.groundwork.screening.session.step;

import io.github.groundwork.core.consent.DisclosedRecipient;
import java.util.List;
import java.util.Objects;

/**
 * Whom the person can reach at any moment.
 *
 * <p>Immutable and thread-safe; {@code toString} shows roles only.
 *
 * @param contact the host's words from the disclosure: who can be reached, and how; not empty
 * @param responders those who respond in this session, as the disclosure names them
 */
public record Reach(String contact, List<DisclosedRecipient> responders) {
    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code contact} is empty
     */
    public Reach {
        responders = List.copyOf(Objects.requireNonNull(responders, "responders"));
        if (Objects.requireNonNull(contact, "contact").isEmpty()) {
            throw new IllegalArgumentException("there is always somebody to reach");
        }
    }

    /**
     * Returns the roles, never a text.
     *
     * @return such as {@code Reach[[DisclosedRecipient[nurse]]]}
     */
    @Override
    public String toString() {
        return "Reach[" + responders + "]";
    }
}
