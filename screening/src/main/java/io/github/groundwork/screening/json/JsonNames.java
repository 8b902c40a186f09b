package io.github.groundwork.screening.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The names by which constants are written in JSON: lower case, with hyphens. Stateless and thread-safe. */
final class JsonNames {

    private JsonNames() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Map<String, E> all(Class<E> type) {
        Map<String, E> names = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            names.put(of(constant), constant);
        }
        return names;
    }
}
