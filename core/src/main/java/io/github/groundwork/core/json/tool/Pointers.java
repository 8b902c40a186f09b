package io.github.groundwork.core.json.tool;

import java.util.Objects;

/** Helps to write JSON pointers (RFC 6901). Stateless and thread-safe. */
final class Pointers {

    private Pointers() {}

    /**
     * Returns a key as it stands in a pointer.
     *
     * @param key an object's key
     * @return the key with {@code ~} and {@code /} escaped
     * @throws NullPointerException if {@code key} is null
     */
    public static String escape(String key) {
        Objects.requireNonNull(key, "key");
        return key.replace("~", "~0").replace("/", "~1");
    }
}
