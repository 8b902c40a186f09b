package io.github.groundwork.core.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A crisis resource or a support: what a directory holds.
 *
 * <p>Implementations are immutable and thread-safe; there is no natural order.
 */
public sealed interface Resource permits CrisisResource, Support {

    /**
     * Returns what is known of it.
     *
     * @return the listing
     */
    Listing listing();

    /**
     * Returns what it is.
     *
     * @return the kind
     */
    ResourceKind kind();

    /**
     * Returns what it states about emergency services, whether or not that still counts.
     *
     * @return the policy; unknown if it states nothing
     */
    DispatchPolicy policy();

    /**
     * Returns the id of what took its place, in this directory or in one merged with it.
     *
     * @return the id if it is retired
     */
    Optional<String> supersededBy();

    /**
     * Returns this resource with other checks.
     *
     * @param checks the checks
     * @return a new value
     * @throws NullPointerException if {@code checks} is null
     */
    Resource withChecks(Checks checks);

    /**
     * Returns its id.
     *
     * @return the id, unique in a directory
     */
    default String id() {
        return listing().id();
    }

    /**
     * Tells whether it is offered at all: somebody has checked its contact data, were it long ago.
     *
     * @return true if somebody has
     */
    default boolean isEnabled() {
        return listing().checks().contact().status() != Checks.Status.UNVERIFIED;
    }

    /**
     * Tells whether another took its place, so that it is no longer offered.
     *
     * @return true if one did
     */
    default boolean isRetired() {
        return supersededBy().isPresent();
    }

    /**
     * Returns what counts of its policy on a day.
     *
     * <p>A policy counts if it was itself verified and that is not stale; anything else reads as "may contact emergency services".
     *
     * @param day the day, in UTC
     * @return the reading
     * @throws NullPointerException if {@code day} is null
     */
    default DispatchPolicy.Reading policyAt(LocalDate day) {
        return policy().reading(listing().checks().policy().isVerified(Objects.requireNonNull(day, "day")));
    }

    /**
     * Returns who may come unasked on a day. Where the policy does not count, that includes somebody unknown.
     *
     * @param day the day, in UTC
     * @return those who may come, each once, in the order of {@link DispatchPolicy.Comer}; never empty; unmodifiable
     * @throws NullPointerException if {@code day} is null
     */
    default List<DispatchPolicy.Comer> mayComeAt(LocalDate day) {
        List<DispatchPolicy.Comer> stated = policy().mayCome();
        return policyAt(day) == DispatchPolicy.Reading.UNKNOWN_MAY
                ? Stream.concat(stated.stream(), Stream.of(DispatchPolicy.Comer.UNKNOWN))
                        .distinct()
                        .toList()
                : stated;
    }
}
