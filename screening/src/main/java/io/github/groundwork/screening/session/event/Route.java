package io.github.groundwork.screening.session.event;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which items are asked in which order, and what the person's preferences change about them.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param order the ids of the items that may be asked, each once, in the order in which they come
 * @param routings what changes, each item once; an item that is withheld is not in the order
 */
public record Route(List<String> order, List<Routing> routings) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if an item stands twice, or the order does not hold just the items that are not withheld
     */
    public Route {
        order = Checks.items(order);
        routings = List.copyOf(Objects.requireNonNull(routings, "routings"));
        if (!isPossible(order, routings)) {
            throw new IllegalArgumentException("an item stands once, and is asked or withheld");
        }
    }

    /**
     * Tells whether an order and what changes fit together.
     *
     * @param order the ids of the items
     * @param routings what changes about which
     * @return false if an item stands twice, a withheld one is in the order, or one that changes is neither asked nor withheld
     * @throws NullPointerException if an argument is null
     */
    public static boolean isPossible(List<String> order, List<Routing> routings) {
        HashSet<String> asked = new HashSet<>(Objects.requireNonNull(order, "order"));
        Objects.requireNonNull(routings, "routings");
        HashSet<String> changed = new HashSet<>();
        return asked.size() == order.size()
                && routings.stream()
                        .allMatch(each -> changed.add(each.item())
                                && asked.contains(each.item())
                                        == each.withheld().isEmpty());
    }

    /**
     * Finds what changes about an item.
     *
     * @param item the item's id
     * @return what changes, or empty if nothing does
     * @throws NullPointerException if {@code item} is null
     */
    public Optional<Routing> routing(String item) {
        Objects.requireNonNull(item, "item");
        return routings.stream().filter(each -> each.item().equals(item)).findFirst();
    }

    /**
     * Returns how many items are asked and how many withheld.
     *
     * @return such as {@code Route[9 asked, 1 withheld]}
     */
    @Override
    public String toString() {
        long withheld =
                routings.stream().filter(each -> each.withheld().isPresent()).count();
        return "Route[" + order.size() + " asked, " + withheld + " withheld]";
    }
}
