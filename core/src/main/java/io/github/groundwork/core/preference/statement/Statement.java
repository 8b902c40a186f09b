package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.text.Words;
import java.util.List;

/**
 * One thing that was said about what should happen next: a trigger, a boundary, a way to be reached, and so on.
 *
 * <p>It is a closed set. Who said it, how strongly and when is held by the preference that it stands in. {@code toString} of none shows
 * anybody's words, names or addresses. Implementations are immutable and thread-safe; they have no natural order.
 */
public sealed interface Statement
        permits Trigger,
                EarlySign,
                Strategy,
                TopicBoundary,
                Boundary,
                Identity,
                CareWish,
                LegalDocument,
                ContactPoint,
                NoContact,
                Telling {

    /**
     * Tells whether it opens something that would be closed without it, closes something, or neither.
     *
     * @return what it does
     */
    Bearing bearing();

    /**
     * Returns everything in it that is in somebody's words.
     *
     * @return an unmodifiable list in the order of the parts
     */
    List<Words> allWords();

    /** What a statement does to what others may do. Immutable and thread-safe; the order of the constants means nothing. */
    enum Bearing {
        /** It permits or welcomes something, and so it is never a limit. Once its review is past it permits nothing. */
        OPENS,
        /** It informs, or asks for something, as strongly as it was said. */
        INFORMS,
        /** It forbids something, and so it is always a limit. It stays in force when its review is past. */
        CLOSES
    }
}
