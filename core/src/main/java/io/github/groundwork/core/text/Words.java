package io.github.groundwork.core.text;

import io.github.groundwork.core.people.Attribution;

/**
 * Words that somebody said or wrote, verbatim: the person's own, or another's.
 *
 * <p>{@code toString} never shows the text. Immutable and thread-safe; there is no natural order.
 */
public sealed interface Words permits OwnWords, OthersWords {

    /** The most characters that words can have, counted as {@link String#length()} does, so that all can be stored and read. */
    int LONGEST = 60_000;

    /**
     * Returns the words as they were given.
     *
     * @return the text, verbatim
     */
    String text();

    /**
     * Returns who said them and who wrote them down.
     *
     * @return the attribution
     */
    Attribution said();
}
