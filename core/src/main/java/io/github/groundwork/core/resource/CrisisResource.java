package io.github.groundwork.core.resource;

import io.github.groundwork.core.term.Term;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line, team or place for a crisis, with what it does about emergency services.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 */
public final class CrisisResource implements Resource {

    private final Listing listing;
    private final ResourceKind kind;
    private final DispatchPolicy policy;
    private final Optional<String> supersededBy;

    private CrisisResource(Listing listing, ResourceKind kind, DispatchPolicy policy, Optional<String> supersededBy) {
        this.listing = Objects.requireNonNull(listing, "listing");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.supersededBy = supersededBy;
        if (!kind.isForCrisis()) {
            throw new IllegalArgumentException("this kind is a support, not a crisis resource: " + kind);
        }
        if (kind == ResourceKind.EMERGENCY_NUMBER && policy.contact() != DispatchPolicy.Contact.MAY) {
            throw new IllegalArgumentException(
                    "an emergency number is emergency services: its policy says that it may");
        }
    }

    /**
     * Returns a crisis resource.
     *
     * @param listing what is known of it
     * @param kind what it is; one for which {@link ResourceKind#isForCrisis()} is true
     * @param policy what it states about emergency services, if need be {@link DispatchPolicy#unknown()}
     * @return the resource
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the kind is one of supports only, or the policy of an emergency number says anything but
     *     {@link DispatchPolicy.Contact#MAY}
     */
    public static CrisisResource of(Listing listing, ResourceKind kind, DispatchPolicy policy) {
        return new CrisisResource(listing, kind, policy, Optional.empty());
    }

    /**
     * Returns this resource as retired, because another took its place.
     *
     * @param id the id of the other, which may stand in another directory
     * @return a new value
     * @throws NullPointerException if {@code id} is null
     * @throws IllegalArgumentException if {@code id} is this one's or does not have the form of an id
     */
    public CrisisResource withSuccessor(String id) {
        Term.parse(Objects.requireNonNull(id, "id"));
        if (id.equals(id())) {
            throw new IllegalArgumentException("nothing takes its own place, id " + id);
        }
        return new CrisisResource(listing, kind, policy, Optional.of(id));
    }

    @Override
    public CrisisResource withChecks(Checks checks) {
        return new CrisisResource(listing.withChecks(checks), kind, policy, supersededBy);
    }

    @Override
    public Listing listing() {
        return listing;
    }

    @Override
    public ResourceKind kind() {
        return kind;
    }

    @Override
    public DispatchPolicy policy() {
        return policy;
    }

    @Override
    public Optional<String> supersededBy() {
        return supersededBy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CrisisResource that
                && listing.equals(that.listing)
                && kind == that.kind
                && policy.equals(that.policy)
                && supersededBy.equals(that.supersededBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(listing, kind, policy, supersededBy);
    }

    /**
     * Returns the id.
     *
     * @return such as {@code CrisisResource[us-988]}
     */
    @Override
    public String toString() {
        return "CrisisResource[" + id() + "]";
    }
}
