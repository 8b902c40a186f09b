package io.github.groundwork.core.term;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Purposes that something was said for: those that are named, or all.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 */
public final class Purposes {

    private static final Purposes ALL = new Purposes(true, List.of());

    private final boolean all;
    private final List<Purpose> named;

    private Purposes(boolean all, List<Purpose> named) {
        this.all = all;
        this.named = named;
    }

    /**
     * Returns every purpose, those of tomorrow among them.
     *
     * @return all purposes
     */
    public static Purposes all() {
        return ALL;
    }

    /**
     * Returns the purposes that are named, and no others.
     *
     * @param named the purposes, at least one
     * @return the purposes
     * @throws NullPointerException if {@code named} or one of them is null
     * @throws IllegalArgumentException if there is none
     */
    public static Purposes of(Collection<Purpose> named) {
        List<Purpose> sorted = List.copyOf(new TreeSet<>(Objects.requireNonNull(named, "named")));
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("at least one purpose is named, or all are meant");
        }
        return new Purposes(false, sorted);
    }

    /**
     * Returns one purpose, and no other.
     *
     * @param one the purpose
     * @return the purpose alone
     * @throws NullPointerException if {@code one} is null
     */
    public static Purposes of(Purpose one) {
        return of(List.of(Objects.requireNonNull(one, "one")));
    }

    /**
     * Tells whether a purpose is among these.
     *
     * @param purpose the purpose
     * @return true if all are meant, or if it is named
     * @throws NullPointerException if {@code purpose} is null
     */
    public boolean cover(Purpose purpose) {
        Objects.requireNonNull(purpose, "purpose");
        return all || named.contains(purpose);
    }

    /**
     * Tells whether every purpose is meant.
     *
     * @return true if all are
     */
    public boolean isAll() {
        return all;
    }

    /**
     * Returns the purposes that are named.
     *
     * @return an unmodifiable list in the order of the texts, empty if all are meant
     */
    public List<Purpose> named() {
        return named;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Purposes that && all == that.all && named.equals(that.named);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all, named);
    }

    /**
     * Returns the purposes.
     *
     * @return such as {@code Purposes[appointments, follow-up]} or {@code Purposes[all]}
     */
    @Override
    public String toString() {
        return all ? "Purposes[all]" : "Purposes" + named;
    }
}
