package io.github.groundwork.core.term;

import java.util.Objects;
import java.util.regex.Pattern;

/** The one form that all open terms have. Stateless and thread-safe. */
final class TermForm {

    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private TermForm() {}

    static void check(String value) {
        Objects.requireNonNull(value, "value");
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a term is 1 to 64 lower-case ASCII letters and digits, with single hyphens between them");
        }
    }
}
