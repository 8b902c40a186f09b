package io.github.groundwork.screening.followup;

import io.github.groundwork.core.text.Words;
import java.util.Objects;

/** Checks texts of the host's. Stateless and thread-safe. */
final class HostText {

    private HostText() {}

    static String checked(String text, String name) {
        if (Objects.requireNonNull(text, name).isEmpty() || text.length() > Words.LONGEST) {
            throw new IllegalArgumentException("a text has 1 to " + Words.LONGEST + " characters: " + name);
        }
        return text;
    }
}
