package io.github.groundwork.core.consent;

import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Term;
import java.util.Objects;
import java.util.Optional;

/**
 * Who answers, in what capacity, and by which rule they can.
 *
 * <p>Immutable and thread-safe; {@code toString} holds ids only.
 *
 * @param said who said it, in which role, and who wrote it down
 * @param capacity the capacity
 * @param rule the host's own id of the rule by which they can consent where the person is; empty if none is needed
 */
public record Grantor(Attribution said, Capacity capacity, Optional<Term> rule) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Grantor {
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * Tells whether the person answers.
     *
     * @return true for the person, for consent and assent alike
     */
    public boolean isPerson() {
        return said.role().isPerson();
    }

    /** The capacity in which somebody answers. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Capacity {
        /** The person, who decides in their own right. */
        SELF(Role.PERSON),
        /** The person, who agrees while somebody else decides in law. */
        ASSENT(Role.PERSON),
        /** A parent or guardian. Their yes never stands for the person's assent. */
        GUARDIAN(Role.GUARDIAN),
        /** Somebody whom the person named to decide for them while they cannot. */
        AGENT(Role.AGENT);

        private final Role role;

        Capacity(Role role) {
            this.role = role;
        }

        /**
         * Returns the role that it goes with.
         *
         * @return the role
         */
        public Role role() {
            return role;
        }
    }
}
