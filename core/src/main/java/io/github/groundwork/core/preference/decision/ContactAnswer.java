package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.preference.statement.ContactPoint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which ways to reach the person may be used, and why the others may not. {@code toString} shows no address.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ways every way that was recorded, those that may be used first
 * @param nobodyReached why there is none to use; empty if there is one
 */
public record ContactAnswer(List<Way> ways, Optional<Reason> nobodyReached) {

    /**
     * One way to reach the person.
     *
     * @param kind what it is
     * @param address where it leads
     * @param permitted whether it may be used
     * @param grounds what that stands on
     */
    public record Way(ContactPoint.Kind kind, ContactAddress address, boolean permitted, Grounds grounds) {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Way {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(grounds, "grounds");
        }
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a way may be used although none is said to be, or none and no reason is given
     */
    public ContactAnswer {
        ways = List.copyOf(Objects.requireNonNull(ways, "ways"));
        Objects.requireNonNull(nobodyReached, "nobodyReached");
        if (ways.stream().anyMatch(Way::permitted) == nobodyReached.isPresent()) {
            throw new IllegalArgumentException("either a way may be used, or there is a reason why none may");
        }
    }

    /**
     * Returns the ways that may be used.
     *
     * @return an unmodifiable list, what was said most strongly first; empty if none may
     */
    public List<Way> permitted() {
        return ways.stream().filter(Way::permitted).toList();
    }
}
