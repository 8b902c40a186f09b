package io.github.groundwork.core.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Thrown by {@link Checked#orThrow()} when there are problems instead of a value; it carries them all.
 *
 * <p>The message lists codes, paths and rules of the first twenty, and how many more there are; never a person's data.
 * Immutable apart from what every throwable has.
 */
public final class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<Problem> problems;

    /**
     * Creates an exception that carries problems.
     *
     * @param problems what is wrong, at least one
     * @throws NullPointerException if {@code problems} or one of them is null
     * @throws IllegalArgumentException if there is no problem
     */
    public InvalidInputException(List<Problem> problems) {
        super(text(problems));
        this.problems = List.copyOf(problems);
    }

    private static String text(List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an invalid input has at least one problem");
        }
        String listed = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("; "));
        int more = problems.size() - SHOWN;
        return more > 0 ? listed + "; and " + more + " more" : listed;
    }

    /**
     * Returns every problem.
     *
     * @return an unmodifiable list; empty only after Java serialization, which does not carry problems
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
