package io.github.groundwork.core.people;

import io.github.groundwork.core.id.ActorId;
import java.util.Objects;
import java.util.Optional;

/**
 * Who said something, in which role, and who wrote it down if that was somebody else.
 *
 * <p>Immutable and thread-safe. Its {@code toString} holds ids and the role, never a name.
 *
 * @param by who said it
 * @param role the part in which they said it
 * @param recordedBy who wrote it down, or empty if they did so themselves
 */
public record Attribution(ActorId by, Role role, Optional<ActorId> recordedBy) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code recordedBy} is the same as {@code by}: then it must be empty
     */
    public Attribution {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(recordedBy, "recordedBy");
        if (recordedBy.filter(by::equals).isPresent()) {
            throw new IllegalArgumentException("what somebody wrote themselves has no other recorder");
        }
    }

    /**
     * Returns an attribution of what somebody wrote themselves.
     *
     * @param by who said and wrote it
     * @param role the part in which they did
     * @return the attribution
     * @throws NullPointerException if an argument is null
     */
    public static Attribution written(ActorId by, Role role) {
        return new Attribution(by, role, Optional.empty());
    }

    /**
     * Returns an attribution of what somebody said and another wrote down.
     *
     * @param by who said it
     * @param role the part in which they said it
     * @param recorder who wrote it down
     * @return the attribution
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if both are the same
     */
    public static Attribution spoken(ActorId by, Role role, ActorId recorder) {
        return new Attribution(by, role, Optional.of(recorder));
    }
}
