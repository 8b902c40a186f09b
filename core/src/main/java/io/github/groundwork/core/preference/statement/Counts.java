package io.github.groundwork.core.preference.statement;

/** Writes numbers of things for {@code toString}. Stateless and thread-safe. */
final class Counts {

    private Counts() {}

    static String of(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
