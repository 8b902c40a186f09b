package io.github.groundwork.screening.session.offer;

import java.util.Objects;

/** What the parts of an offer must be. */
final class Checks {
    private Checks() {}

    static void text(String text, String name) {
        if (Objects.requireNonNull(text, name).isEmpty()) {
            throw new IllegalArgumentException("this text must not be empty: " + name);
        }
    }
}
