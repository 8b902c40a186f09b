package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;

/**
 * A sign by which it can be seen early that things are getting hard, and whether others may say that they notice it.
 *
 * <p>Immutable and thread-safe; {@code toString} shows no words.
 *
 * @param kind where it shows
 * @param words what it is, in somebody's words
 * @param maySayNoticed whether others may tell the person that they notice it; unknown is not a yes
 */
public record EarlySign(Kind kind, Words words, Permission maySayNoticed) implements Statement {

    /** Where a sign shows. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Kind {
        /** In the body. */
        BODY,
        /** In thoughts. */
        THOUGHT,
        /** In the mood. */
        MOOD,
        /** In what the person does. */
        BEHAVIOUR,
        /** In how the person speaks. */
        SPEECH,
        /** In silence. */
        SILENCE
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public EarlySign {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(maySayNoticed, "maySayNoticed");
    }

    @Override
    public Bearing bearing() {
        return Bearing.INFORMS;
    }

    @Override
    public List<Words> allWords() {
        return List.of(words);
    }

    /**
     * Returns the type only.
     *
     * @return {@code EarlySign}
     */
    @Override
    public String toString() {
        return "EarlySign";
    }
}
