package io.github.groundwork.core.check;

import java.util.Objects;

/**
 * A kind of problem that input can have, usually a constant of an enum.
 *
 * <p>The name is stable: tools may match it. The rule is one plain sentence that says what must hold.
 * Implementations are immutable and thread-safe.
 */
public interface ProblemCode {

    /**
     * Returns the stable name of this code, such as {@code FIELD_MISSING}.
     *
     * @return the name, never empty
     */
    String name();

    /**
     * Returns what must hold, as one sentence without a person's data.
     *
     * @return the rule, never empty
     */
    String rule();

    /**
     * Makes a problem of this kind, with the rule as its message.
     *
     * @param path where the problem is, as a JSON pointer; empty for the whole input
     * @return the problem
     * @throws NullPointerException if {@code path} is null
     */
    default Problem at(String path) {
        return new Problem(name(), path, rule());
    }

    /**
     * Makes a problem of this kind, with the rule and a detail as its message.
     *
     * @param path where the problem is, as a JSON pointer; empty for the whole input
     * @param detail what is allowed or expected there; never a person's answer, words, name or contact
     * @return the problem
     * @throws NullPointerException if an argument is null
     */
    default Problem at(String path, String detail) {
        return new Problem(name(), path, rule() + ": " + Objects.requireNonNull(detail, "detail"));
    }
}
