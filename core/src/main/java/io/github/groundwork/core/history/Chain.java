package io.github.groundwork.core.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A persistent list that grows at its end in constant time and shares everything before.
 *
 * <p>Immutable and thread-safe, as far as the elements are.
 */
final class Chain<T> {

    private final @Nullable Chain<T> before;
    private final @Nullable T last;
    private final int size;

    private Chain(@Nullable Chain<T> before, @Nullable T last, int size) {
        this.before = before;
        this.last = last;
        this.size = size;
    }

    static <T> Chain<T> empty() {
        return new Chain<>(null, null, 0);
    }

    static <T> Chain<T> of(List<T> elements) {
        Chain<T> chain = empty();
        for (T element : elements) {
            chain = chain.plus(element);
        }
        return chain;
    }

    Chain<T> plus(T element) {
        return new Chain<>(this, element, size + 1);
    }

    int size() {
        return size;
    }

    List<T> toList() {
        List<T> list = new ArrayList<>(size);
        Chain<T> at = this;
        while (at != null && at.last != null) {
            list.add(at.last);
            at = at.before;
        }
        Collections.reverse(list);
        return Collections.unmodifiableList(list);
    }
}
