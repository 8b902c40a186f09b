package io.github.groundwork.core.json.tool;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The names by which constants are written in JSON: lower case, with hyphens. Stateless and thread-safe. */
public final class JsonNames {

    private JsonNames() {}

    /**
     * Returns the name of a constant.
     *
     * @param constant the constant
     * @return such as {@code dont-know}
     * @throws NullPointerException if {@code constant} is null
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the constants of a type by their names.
     *
     * @param type the type
     * @param <E> the type
     * @return an unmodifiable map in the order of the constants
     * @throws NullPointerException if {@code type} is null
     */
    public static <E extends Enum<E>> Map<String, E> all(Class<E> type) {
        Map<String, E> names = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            names.put(of(constant), constant);
        }
        return Collections.unmodifiableMap(names);
    }
}
