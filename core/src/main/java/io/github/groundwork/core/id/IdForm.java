package io.github.groundwork.core.id;

import java.util.Objects;
import java.util.regex.Pattern;

/** The one form that all opaque ids have. Stateless and thread-safe. */
final class IdForm {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private IdForm() {}

    static void check(String value) {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an id is 1 to 64 ASCII letters, digits, dots, hyphens or underscores");
        }
    }
}
