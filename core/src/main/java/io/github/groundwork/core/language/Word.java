package io.github.groundwork.core.language;

/**
 * A word in a text: where it stands, its folded form, and whether only spaces or hyphens part it from the word before.
 *
 * <p>The {@code end} leaves out a possessive {@code 's}.
 */
record Word(int start, int end, String folded, boolean joined) {}
