package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;

/**
 * A pointer to a legal document, such as an advance directive, and what is known of its status.
 *
 * <p>The library asserts no legal force: what a document does depends on where one is. Immutable and thread-safe; {@code toString} shows
 * no words.
 *
 * @param type what it is, such as {@code advance-directive}
 * @param where where it can be found, in somebody's words
 * @param status what is known of it
 */
public record LegalDocument(Term type, Words where, Status status) implements Statement {

    /** What is known of a document. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Status {
        /** The person says that it holds. */
        SAID_TO_HOLD,
        /** Somebody has seen it. */
        SEEN,
        /** It is being made. */
        IN_PREPARATION,
        /** It was withdrawn. */
        WITHDRAWN,
        /** Nothing is known. */
        UNKNOWN
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public LegalDocument {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(status, "status");
    }

    @Override
    public Bearing bearing() {
        return Bearing.INFORMS;
    }

    @Override
    public List<Words> allWords() {
        return List.of(where);
    }

    /**
     * Returns the status, never the words.
     *
     * @return such as {@code LegalDocument[SEEN]}
     */
    @Override
    public String toString() {
        return "LegalDocument[" + status + "]";
    }
}
