package io.github.groundwork.screening.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that the public methods without arguments hand out, starting from some values. */
public final class Graph {

    private static final String LIBRARY = "io.github.groundwork.";
    private static final String TESTS = "io.github.groundwork.screening.testing.";
    private static final Set<String> OWN = Set.of("toString", "hashCode", "getClass", "notify", "notifyAll", "wait");

    private final Set<Object> values = new LinkedHashSet<>();
    private final Set<Handed> collections = new LinkedHashSet<>();
    private final Set<Handed> arrays = new LinkedHashSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    /** A collection or an array, and the method that handed it out. */
    public record Handed(String method, Object value) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Handed that && value == that.value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    public static Graph from(Object... roots) {
        Graph graph = new Graph();
        Deque<Object> open = new ArrayDeque<>(List.of(roots));
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (isOurs(next) && graph.values.add(next)) {
                graph.seen.add(next.getClass());
                graph.visit(next, open);
            }
        }
        return graph;
    }

    private static boolean isOurs(Object value) {
        String name = value.getClass().getName();
        return name.startsWith(LIBRARY) && !name.startsWith(TESTS);
    }

    private void visit(Object value, Deque<Object> open) {
        if (!Modifier.isPublic(value.getClass().getModifiers())) {
            return;
        }
        for (Method method : value.getClass().getMethods()) {
            boolean asks = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class
                    && !OWN.contains(method.getName());
            if (asks) {
                String name = value.getClass().getSimpleName() + "." + method.getName();
                answer(method, value).ifPresent(answer -> take(name, answer, open));
            }
        }
    }

    private static Optional<Object> answer(Method method, Object value) {
        try {
            return Optional.ofNullable(method.invoke(value));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a public method can be called", e);
        }
    }

    private void take(String method, Object answer, Deque<Object> open) {
        if (answer instanceof Optional<?> optional) {
            optional.ifPresent(inner -> take(method, inner, open));
        } else if (answer instanceof Map<?, ?> map) {
            collections.add(new Handed(method, map));
            map.values().forEach(inner -> take(method, inner, open));
        } else if (answer instanceof Collection<?> collection) {
            collections.add(new Handed(method, collection));
            collection.forEach(inner -> take(method, inner, open));
        } else if (answer.getClass().isArray()) {
            arrays.add(new Handed(method, answer));
        } else {
            open.push(answer);
        }
    }

    /** Returns every value of the library's own types. */
    public Set<Object> values() {
        return values;
    }

    public Set<Handed> collections() {
        return collections;
    }

    public Set<Handed> arrays() {
        return arrays;
    }

    public Set<Class<?>> types() {
        return seen;
    }
}
