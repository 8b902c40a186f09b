package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.By;
import java.util.Objects;

/** Sees that an operation of a session was given all that it takes, whatever the moment is. */
final class Arguments {
    private Arguments() {}

    static void check(By by) {
        Objects.requireNonNull(by, "by");
    }

    static void check(Object argument, String name, By by) {
        Objects.requireNonNull(argument, name);
        check(by);
    }

    static void check(Object one, String name, Object other, String otherName, By by) {
        Objects.requireNonNull(one, name);
        check(other, otherName, by);
    }
}
