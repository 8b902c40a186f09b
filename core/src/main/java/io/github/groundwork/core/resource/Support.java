package io.github.groundwork.core.resource;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A support beyond the clinic: a home, money, work, food, something good, peers, a mentor, neighbours.
 *
 * <p>It has its place in a plan like any other help. Immutable and thread-safe; there is no natural order.
 */
public final class Support implements Resource {

    private final Listing listing;
    private final ResourceKind kind;
    private final DispatchPolicy policy;

    private Support(Listing listing, ResourceKind kind, DispatchPolicy policy) {
        this.listing = Objects.requireNonNull(listing, "listing");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.policy = Objects.requireNonNull(policy, "policy");
        if (!kind.isSupport()) {
            throw new IllegalArgumentException("this kind is a crisis resource, not a support: " + kind);
        }
    }

    /**
     * Returns a support that states nothing about emergency services.
     *
     * @param listing what is known of it
     * @param kind what it is; one for which {@link ResourceKind#isSupport()} is true
     * @return the support
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the kind is one of crisis resources only
     */
    public static Support of(Listing listing, ResourceKind kind) {
        return new Support(listing, kind, DispatchPolicy.unknown());
    }

    /**
     * Returns this support with what it states about emergency services.
     *
     * @param stated the policy
     * @return a new value
     * @throws NullPointerException if {@code stated} is null
     */
    public Support withPolicy(DispatchPolicy stated) {
        return new Support(listing, kind, stated);
    }

    @Override
    public Support withChecks(Checks checks) {
        return new Support(listing.withChecks(checks), kind, policy);
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
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Support that
                && listing.equals(that.listing)
                && kind == that.kind
                && policy.equals(that.policy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(listing, kind, policy);
    }

    /**
     * Returns the id.
     *
     * @return such as {@code Support[food-bank-elm-street]}
     */
    @Override
    public String toString() {
        return "Support[" + id() + "]";
    }
}
