package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether somebody may be told about the person.
 *
 * <p>Immutable and thread-safe; {@code toString} shows no words.
 *
 * @param whom an id of that somebody, whoever they are: a supporter, a guardian, a relative
 * @param name who that is, in somebody's words
 * @param choice whether they may be told
 * @param purposes for what
 * @param words more about it, in somebody's words
 */
public record Telling(ActorId whom, Optional<Words> name, Choice choice, Purposes purposes, Optional<Words> words)
        implements Statement {

    /** Whether somebody may be told. Immutable and thread-safe; later constants protect more. */
    public enum Choice {
        /** They may be told. */
        MAY_BE_TOLD,
        /** The person wants to be asked first, each time. */
        ASK_FIRST,
        /** They are not told. */
        NOT_TO_BE_TOLD
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Telling {
        Objects.requireNonNull(whom, "whom");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(purposes, "purposes");
        Objects.requireNonNull(words, "words");
    }

    /**
     * Returns a choice without words.
     *
     * @param whom an id of that somebody
     * @param choice whether they may be told
     * @param purposes for what
     * @return the statement
     * @throws NullPointerException if an argument is null
     */
    public static Telling of(ActorId whom, Choice choice, Purposes purposes) {
        return new Telling(whom, Optional.empty(), choice, purposes, Optional.empty());
    }

    @Override
    public Bearing bearing() {
        return switch (choice) {
            case MAY_BE_TOLD -> Bearing.OPENS;
            case ASK_FIRST -> Bearing.INFORMS;
            case NOT_TO_BE_TOLD -> Bearing.CLOSES;
        };
    }

    @Override
    public List<Words> allWords() {
        return Present.of(List.of(name, words));
    }

    /**
     * Returns the type only: whom it is about may itself be telling.
     *
     * @return {@code Telling}
     */
    @Override
    public String toString() {
        return "Telling";
    }
}
