package io.github.groundwork.core.consent;

import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.util.Objects;

/**
 * The question whether something may be done: what for, what it is about, who receives it, and when.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param purpose what for
 * @param scope what it is about
 * @param recipient the role that receives it
 * @param at when it is to be done
 * @param assentNeeded whether the person's own yes is needed besides the yes of somebody who decides for them
 */
public record ConsentQuestion(Purpose purpose, Term scope, Term recipient, Instant at, boolean assentNeeded) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public ConsentQuestion {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(at, "at");
    }
}
