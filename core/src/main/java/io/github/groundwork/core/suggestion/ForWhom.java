package io.github.groundwork.core.suggestion;

import io.github.groundwork.core.people.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * Who a suggestion is for: the person first, then others.
 *
 * <p>"Person first" orders the wording; nothing waits for it. Immutable and thread-safe; there is no natural order.
 *
 * @param roles the roles, each once, the person before all others; at least one
 */
public record ForWhom(List<Role> roles) {

    /**
     * Puts the person first and keeps the order of the others.
     *
     * @throws NullPointerException if {@code roles} or one of them is null
     * @throws IllegalArgumentException if there is none
     */
    public ForWhom {
        List<Role> given = List.copyOf(Objects.requireNonNull(roles, "roles"));
        if (given.isEmpty()) {
            throw new IllegalArgumentException("a suggestion is for somebody");
        }
        LinkedHashSet<Role> ordered = new LinkedHashSet<>();
        if (given.contains(Role.PERSON)) {
            ordered.add(Role.PERSON);
        }
        ordered.addAll(given);
        roles = List.copyOf(ordered);
    }

    /**
     * Returns the person alone.
     *
     * @return the person
     */
    public static ForWhom person() {
        return new ForWhom(List.of(Role.PERSON));
    }

    /**
     * Returns one role alone.
     *
     * @param role the role
     * @return that role
     * @throws NullPointerException if {@code role} is null
     */
    public static ForWhom of(Role role) {
        return new ForWhom(List.of(Objects.requireNonNull(role, "role")));
    }

    /**
     * Returns these and one more role.
     *
     * @param role the role; the person goes to the front
     * @return a new value
     * @throws NullPointerException if {@code role} is null
     */
    public ForWhom and(Role role) {
        List<Role> more = new ArrayList<>(roles);
        more.add(Objects.requireNonNull(role, "role"));
        return new ForWhom(more);
    }

    /**
     * Tells whether the person is among them.
     *
     * @return true if they are; then they are the first
     */
    public boolean isForPerson() {
        return roles.get(0) == Role.PERSON;
    }
}
