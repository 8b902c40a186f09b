package io.github.groundwork.core.consent;

import io.github.groundwork.core.term.Term;
import java.util.Objects;

/**
 * Somebody who sees answers, as a disclosure names them.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the role only.
 *
 * @param role the role by which consents and the response pathway name them, such as {@code nurse}
 * @param label the host's words for them in the disclosure's language, not empty
 */
public record DisclosedRecipient(Term role, String label) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code label} is empty
     */
    public DisclosedRecipient {
        Objects.requireNonNull(role, "role");
        Check.text(label, "label");
    }

    /**
     * Returns the role, never the label.
     *
     * @return such as {@code DisclosedRecipient[nurse]}
     */
    @Override
    public String toString() {
        return "DisclosedRecipient[" + role + "]";
    }
}
