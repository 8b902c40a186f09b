package io.github.groundwork.core.check;

import java.util.Objects;

/**
 * Thrown when something cannot be done now, or not by this actor; it carries the rule that stands against it.
 *
 * <p>The message is the problem's code and rule, never a person's data. Immutable apart from what every throwable has.
 */
public final class NotPossibleException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Creates an exception that names a rule.
     *
     * @param problem the rule that stands against it
     * @throws NullPointerException if {@code problem} is null
     */
    public NotPossibleException(Problem problem) {
        super(Objects.requireNonNull(problem, "problem").toString());
        this.code = problem.code();
    }

    /**
     * Returns the stable name of the rule.
     *
     * @return such as {@code ONLY_THE_PERSON}
     */
    public String code() {
        return code;
    }
}
