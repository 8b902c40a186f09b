package io.github.groundwork.core.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A collector of problems, so that all faults of an input are reported at once.
 *
 * <p>The same problem is kept once. Not thread-safe: used within one call and then turned into a {@link Checked}.
 */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    /** Creates an empty collector. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param problem the problem to keep
     * @throws NullPointerException if {@code problem} is null
     */
    public void add(Problem problem) {
        found.add(Objects.requireNonNull(problem, "problem"));
    }

    /**
     * Adds several problems in their order.
     *
     * @param problems the problems to keep
     * @throws NullPointerException if {@code problems} or one of them is null
     */
    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    /**
     * Tells whether nothing was found.
     *
     * @return true if there is no problem
     */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Returns how many problems were found so far, so that a reader can tell whether its own part added any.
     *
     * @return the number of different problems, 0 or more
     */
    public int size() {
        return found.size();
    }

    /**
     * Returns what was found so far, in the order of finding.
     *
     * @return an unmodifiable copy
     */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Makes the result: the value if nothing was found, otherwise the problems.
     *
     * @param value makes the value; called only if there is no problem
     * @param <T> the type of the value
     * @return a checked result
     * @throws NullPointerException if {@code value} is null, or makes null
     */
    public <T> Checked<T> toChecked(Supplier<? extends T> value) {
        Objects.requireNonNull(value, "value");
        return isEmpty() ? Checked.of(value.get()) : Checked.failed(list());
    }
}
