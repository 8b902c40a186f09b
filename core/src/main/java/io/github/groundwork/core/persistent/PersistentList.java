package io.github.groundwork.core.persistent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list that grows at its end in constant time and shares everything before.
 *
 * <p>Immutable and thread-safe, as far as the elements are; there is no natural order.
 *
 * @param <T> the type of the elements
 */
public final class PersistentList<T> {

    private static final PersistentList<?> EMPTY = new PersistentList<>(null, null, 0);

    private final @Nullable PersistentList<T> before;
    private final @Nullable T last;
    private final int size;

    private PersistentList(@Nullable PersistentList<T> before, @Nullable T last, int size) {
        this.before = before;
        this.last = last;
        this.size = size;
    }

    /**
     * Returns a list without elements.
     *
     * @param <T> the type of the elements
     * @return the empty list
     */
    @SuppressWarnings("unchecked") // it holds nothing of any type
    public static <T> PersistentList<T> empty() {
        return (PersistentList<T>) EMPTY;
    }

    /**
     * Returns a list of elements.
     *
     * @param elements the elements
     * @param <T> the type of the elements
     * @return the list
     * @throws NullPointerException if {@code elements} or one of them is null
     */
    public static <T> PersistentList<T> of(List<? extends T> elements) {
        PersistentList<T> list = empty();
        for (T element : elements) {
            list = list.plus(element);
        }
        return list;
    }

    /**
     * Returns this list with one more element at its end, in constant time.
     *
     * @param element the element
     * @return a new list that shares this one
     * @throws NullPointerException if {@code element} is null
     */
    public PersistentList<T> plus(T element) {
        return new PersistentList<>(this, Objects.requireNonNull(element, "element"), size + 1);
    }

    /**
     * Returns how many elements there are.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * Returns the newest element.
     *
     * @return the element at the end, or empty if there is none
     */
    public Optional<T> last() {
        return Optional.ofNullable(last);
    }

    /**
     * Returns the newest element that passes a test, looking from the end and no further than it.
     *
     * @param test the test
     * @return the last element that passes, or empty if none does
     * @throws NullPointerException if {@code test} is null
     */
    public Optional<T> findLast(Predicate<? super T> test) {
        Objects.requireNonNull(test, "test");
        PersistentList<T> at = this;
        while (at != null && at.last != null) {
            if (test.test(at.last)) {
                return Optional.of(at.last);
            }
            at = at.before;
        }
        return Optional.empty();
    }

    /**
     * Returns the elements from the first to the last.
     *
     * @return an unmodifiable list, made anew in time that grows with its size
     */
    public List<T> toList() {
        List<T> list = new ArrayList<>(size);
        PersistentList<T> at = this;
        while (at != null && at.last != null) {
            list.add(at.last);
            at = at.before;
        }
        Collections.reverse(list);
        return Collections.unmodifiableList(list);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersistentList<?> that && toList().equals(that.toList());
    }

    @Override
    public int hashCode() {
        return toList().hashCode();
    }

    /**
     * Returns the number of elements, never an element.
     *
     * @return such as {@code PersistentList[3]}
     */
    @Override
    public String toString() {
        return "PersistentList[" + size + "]";
    }
}
