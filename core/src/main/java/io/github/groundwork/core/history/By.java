package io.github.groundwork.core.history;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import java.time.Instant;
import java.util.Objects;

/**
 * Who did something, in which role, where and when.
 *
 * <p>The time is what the device's clock said. It is shown and never decides an order. Immutable and thread-safe.
 *
 * @param actor who did it
 * @param role the part in which they did
 * @param device where it was recorded
 * @param at when, by that device's clock
 */
public record By(ActorId actor, Role role, DeviceId device, Instant at) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public By {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Returns the attribution of what the actor says for themselves.
     *
     * @return said and written by the actor, in their role
     */
    public Attribution said() {
        return Attribution.written(actor, role);
    }

    /**
     * Returns the attribution of what somebody else said and the actor wrote down.
     *
     * @param speaker who said it
     * @param as the part in which they said it
     * @return said by the speaker, recorded by the actor
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the speaker is the actor
     */
    public Attribution heard(ActorId speaker, Role as) {
        return Attribution.spoken(speaker, as, actor);
    }
}
