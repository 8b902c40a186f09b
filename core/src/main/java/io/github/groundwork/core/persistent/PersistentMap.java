package io.github.groundwork.core.persistent;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that takes one more value by sharing almost everything that it was before.
 *
 * <p>Putting and finding take time that grows with the logarithm of the size. Values stand in the order of their keys.
 * Immutable and thread-safe, as far as keys and values are.
 *
 * @param <K> the type of the keys, whose order agrees with {@code equals}
 * @param <V> the type of the values
 */
public final class PersistentMap<K extends Comparable<? super K>, V> {

    private static final PersistentMap<?, ?> EMPTY = new PersistentMap<>(null);

    private final @Nullable Node<K, V> root;

    private PersistentMap(@Nullable Node<K, V> root) {
        this.root = root;
    }

    /** A node of a tree whose two sides differ in height by one at most. */
    private record Node<K, V>(
            K key,
            V value,
            @Nullable Node<K, V> left,
            @Nullable Node<K, V> right,
            int height,
            int size) {

        static <K, V> Node<K, V> of(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
            return new Node<>(
                    key,
                    value,
                    left,
                    right,
                    1 + Math.max(heightOf(left), heightOf(right)),
                    1 + sizeOf(left) + sizeOf(right));
        }

        static int heightOf(@Nullable Node<?, ?> node) {
            return node == null ? 0 : node.height;
        }

        static int sizeOf(@Nullable Node<?, ?> node) {
            return node == null ? 0 : node.size;
        }

        Node<K, V> with(@Nullable Node<K, V> newLeft, @Nullable Node<K, V> newRight) {
            int lean = heightOf(newLeft) - heightOf(newRight);
            if (lean > 1 && newLeft != null) {
                Node<K, V> inner = newLeft.right;
                if (inner != null && inner.height > heightOf(newLeft.left)) {
                    Node<K, V> outer = of(newLeft.key, newLeft.value, newLeft.left, inner.left);
                    return of(inner.key, inner.value, outer, of(key, value, inner.right, newRight));
                }
                return of(newLeft.key, newLeft.value, newLeft.left, of(key, value, inner, newRight));
            }
            if (lean < -1 && newRight != null) {
                Node<K, V> inner = newRight.left;
                if (inner != null && inner.height > heightOf(newRight.right)) {
                    Node<K, V> outer = of(newRight.key, newRight.value, inner.right, newRight.right);
                    return of(inner.key, inner.value, of(key, value, newLeft, inner.left), outer);
                }
                return of(newRight.key, newRight.value, of(key, value, newLeft, inner), newRight.right);
            }
            return of(key, value, newLeft, newRight);
        }
    }

    /**
     * Returns a map without values.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the empty map
     */
    @SuppressWarnings("unchecked") // it holds nothing of any type
    public static <K extends Comparable<? super K>, V> PersistentMap<K, V> empty() {
        return (PersistentMap<K, V>) EMPTY;
    }

    /**
     * Returns this map with one value added or replaced.
     *
     * @param key the key
     * @param value the value
     * @return a new map that shares almost all of this one
     * @throws NullPointerException if an argument is null
     */
    public PersistentMap<K, V> with(K key, V value) {
        return new PersistentMap<>(
                put(root, Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value")));
    }

    private static <K extends Comparable<? super K>, V> Node<K, V> put(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return Node.of(key, value, null, null);
        }
        int order = key.compareTo(node.key);
        if (order == 0) {
            return Node.of(key, value, node.left, node.right);
        }
        return order < 0
                ? node.with(put(node.left, key, value), node.right)
                : node.with(node.left, put(node.right, key, value));
    }

    /**
     * Returns the value of a key.
     *
     * @param key the key
     * @return the value, or empty if there is none
     * @throws NullPointerException if {@code key} is null
     */
    public Optional<V> get(K key) {
        Objects.requireNonNull(key, "key");
        Node<K, V> node = root;
        while (node != null) {
            int order = key.compareTo(node.key);
            if (order == 0) {
                return Optional.of(node.value);
            }
            node = order < 0 ? node.left : node.right;
        }
        return Optional.empty();
    }

    /**
     * Returns how many values there are.
     *
     * @return 0 or more
     */
    public int size() {
        return Node.sizeOf(root);
    }

    /** Returns how many keys are looked at for one value at most. */
    int height() {
        return Node.heightOf(root);
    }

    /**
     * Returns the values in the order of their keys.
     *
     * @return an unmodifiable list, made anew in time that grows with its size
     */
    public List<V> values() {
        List<V> values = new ArrayList<>(size());
        forEach((key, value) -> values.add(value));
        return List.copyOf(values);
    }

    /**
     * Hands out each key with its value, in the order of the keys.
     *
     * @param action what is done with each
     * @throws NullPointerException if {@code action} is null
     */
    public void forEach(BiConsumer<? super K, ? super V> action) {
        each(root, Objects.requireNonNull(action, "action"));
    }

    private static <K, V> void each(@Nullable Node<K, V> node, BiConsumer<? super K, ? super V> action) {
        if (node != null) {
            each(node.left, action);
            action.accept(node.key, node.value);
            each(node.right, action);
        }
    }

    private List<Object> flat() {
        List<Object> flat = new ArrayList<>(2 * size());
        forEach((key, value) -> {
            flat.add(key);
            flat.add(value);
        });
        return flat;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersistentMap<?, ?> that && flat().equals(that.flat());
    }

    @Override
    public int hashCode() {
        return flat().hashCode();
    }

    /**
     * Returns the number of values, never a key or a value.
     *
     * @return such as {@code PersistentMap[3]}
     */
    @Override
    public String toString() {
        return "PersistentMap[" + size() + "]";
    }
}
