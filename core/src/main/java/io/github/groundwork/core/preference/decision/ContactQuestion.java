package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.term.Purpose;
import java.time.Instant;
import java.util.Objects;

/**
 * The question whether the person can be reached in some way, for some purpose, at some time.
 *
 * <p>Immutable and thread-safe.
 *
 * @param purpose for what
 * @param use what would be done; to name the organisation is asked apart
 * @param namesOrganisation whether it would say which organisation it is
 * @param at when
 */
public record ContactQuestion(Purpose purpose, ContactPoint.Use use, boolean namesOrganisation, Instant at) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the use is to name the organisation
     */
    public ContactQuestion {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(at, "at");
        if (Objects.requireNonNull(use, "use") == ContactPoint.Use.NAME_ORGANISATION) {
            throw new IllegalArgumentException("naming the organisation goes with another use");
        }
    }

    /**
     * Returns a question without naming the organisation.
     *
     * @param purpose for what
     * @param use what would be done
     * @param at when
     * @return the question
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the use is to name the organisation
     */
    public static ContactQuestion of(Purpose purpose, ContactPoint.Use use, Instant at) {
        return new ContactQuestion(purpose, use, false, at);
    }

    /**
     * Returns this question with the organisation named.
     *
     * @return a new value
     */
    public ContactQuestion namingOrganisation() {
        return new ContactQuestion(purpose, use, true, at);
    }
}
