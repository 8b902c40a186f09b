package io.github.groundwork.examples;

/** The clock of a story: each thing that happens takes a minute. Not thread-safe. */
final class Minutes {

    private int minute;

    /** The next minute. */
    int next() {
        minute++;
        return minute;
    }

    /** The minute that it is. */
    int now() {
        return minute;
    }
}
