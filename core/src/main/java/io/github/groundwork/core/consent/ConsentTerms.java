package io.github.groundwork.core.consent;

import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What a consent was asked for: what it is about, what for, who receives it, and in the words of which disclosure.
 *
 * <p>What is not named here is not covered. Immutable and thread-safe; there is no natural order.
 *
 * @param scope what it is about, at least one term; kept in the order of the texts, each once
 * @param purposes what for; named, never all
 * @param recipients the roles that may receive it; kept in the order of the texts, each once; empty for nobody
 * @param disclosure the disclosure whose words it is given on
 */
public record ConsentTerms(List<Term> scope, Purposes purposes, List<Term> recipients, DisclosureRef disclosure) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part or a term is null
     * @throws IllegalArgumentException if there is no scope, or the purposes are not named
     */
    public ConsentTerms {
        scope = Check.sorted(scope, "scope");
        recipients = Check.sorted(recipients, "recipients");
        Objects.requireNonNull(disclosure, "disclosure");
        if (scope.isEmpty()) {
            throw new IllegalArgumentException("a consent names what it is about");
        }
        if (Objects.requireNonNull(purposes, "purposes").isAll()) {
            throw new IllegalArgumentException("a consent names its purposes");
        }
    }

    /**
     * Tells whether something is named, for a purpose.
     *
     * @param purpose what for
     * @param what what it is about
     * @return true if both are named
     * @throws NullPointerException if an argument is null
     */
    public boolean cover(Purpose purpose, Term what) {
        Objects.requireNonNull(what, "what");
        return purposes.cover(purpose) && scope.contains(what);
    }

    /**
     * Tells whether these and other terms share something that they are about and a purpose.
     *
     * @param other the other terms
     * @return true if both share a term of their scope and a purpose, whoever the recipients are
     * @throws NullPointerException if {@code other} is null
     */
    public boolean overlap(ConsentTerms other) {
        return !Collections.disjoint(scope, other.scope)
                && !Collections.disjoint(purposes.named(), other.purposes.named());
    }
}
