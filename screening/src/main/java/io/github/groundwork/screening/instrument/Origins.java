package io.github.groundwork.screening.instrument;

import java.util.IdentityHashMap;
import java.util.Objects;

/**
 * Where in a document the parts of a definition stand, so that problems can point there.
 *
 * <p>Parts are told apart by identity. Not thread-safe: used while one document is read and checked.
 */
public final class Origins {

    private final IdentityHashMap<Object, String> pointers = new IdentityHashMap<>();

    private Origins() {}

    /**
     * Returns origins that know of nothing yet.
     *
     * @return new origins
     */
    public static Origins none() {
        return new Origins();
    }

    /**
     * Remembers where a part stands.
     *
     * @param part the part
     * @param pointer its JSON pointer
     * @param <T> the type of the part
     * @return the part
     * @throws NullPointerException if an argument is null
     */
    public <T> T mark(T part, String pointer) {
        pointers.put(Objects.requireNonNull(part, "part"), Objects.requireNonNull(pointer, "pointer"));
        return part;
    }

    /**
     * Returns where a part stands.
     *
     * @param part the part
     * @param otherwise what to return if that is not known
     * @return the JSON pointer
     * @throws NullPointerException if an argument is null
     */
    public String of(Object part, String otherwise) {
        return pointers.getOrDefault(
                Objects.requireNonNull(part, "part"), Objects.requireNonNull(otherwise, "otherwise"));
    }
}
