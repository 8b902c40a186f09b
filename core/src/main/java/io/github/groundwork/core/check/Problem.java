package io.github.groundwork.core.check;

import java.util.Objects;

/**
 * One thing that is wrong with some input: its code, where it is, and what must hold there.
 *
 * <p>Messages say what is allowed. They never repeat a person's answer, words, name or contact. Immutable and thread-safe.
 *
 * @param code the stable name of the kind of problem, not empty
 * @param path where it is, as a JSON pointer such as {@code /items/3/id}, or a row and column; empty for the whole input;
 *     a pointer holds keys of the document, which are no place for a person's words
 * @param message what must hold, for a reader, not empty
 */
public record Problem(String code, String path, String message) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code code} or {@code message} is empty
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        if (code.isEmpty() || message.isEmpty()) {
            throw new IllegalArgumentException("a problem needs a code and a message");
        }
    }

    /**
     * Returns the problem on one line: code, path and message.
     *
     * @return such as {@code FIELD_MISSING at /items/3/id: this field must be present}
     */
    @Override
    public String toString() {
        return code + (path.isEmpty() ? "" : " at " + path) + ": " + message;
    }
}
