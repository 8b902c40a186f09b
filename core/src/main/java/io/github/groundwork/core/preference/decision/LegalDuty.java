package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Term;
import java.util.Objects;

/**
 * A duty that a law sets to tell somebody, whatever the person prefers. It is the host's to state, and never a preference's answer.
 *
 * <p>The library does not know any law: it keeps the duty apart, with its basis, so that it is not mistaken for a permission. Immutable
 * and thread-safe.
 *
 * @param recipient who must be told, such as {@code child-protection-agency}
 * @param basis the law, not empty
 * @param what what must be told, and no more; not empty
 * @param personTold whether the person was told of it; unknown is not a yes
 */
public record LegalDuty(Term recipient, String basis, String what, Permission personTold) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a text is empty
     */
    public LegalDuty {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(personTold, "personTold");
        if (basis.isEmpty() || what.isEmpty()) {
            throw new IllegalArgumentException("a legal duty names its basis and what must be told");
        }
    }

    /**
     * Returns the recipient, never what is told.
     *
     * @return such as {@code LegalDuty[child-protection-agency]}
     */
    @Override
    public String toString() {
        return "LegalDuty[" + recipient + "]";
    }
}
