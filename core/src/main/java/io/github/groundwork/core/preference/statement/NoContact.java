package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The person does not want to be contacted, on any way: they reach out themselves.
 *
 * <p>Immutable and thread-safe; {@code toString} shows no words.
 *
 * @param purposes for what
 * @param words more about it, in somebody's words
 */
public record NoContact(Purposes purposes, Optional<Words> words) implements Statement {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public NoContact {
        Objects.requireNonNull(purposes, "purposes");
        Objects.requireNonNull(words, "words");
    }

    @Override
    public Bearing bearing() {
        return Bearing.CLOSES;
    }

    @Override
    public List<Words> allWords() {
        return Present.of(List.of(words));
    }

    /**
     * Returns the type only.
     *
     * @return {@code NoContact}
     */
    @Override
    public String toString() {
        return "NoContact";
    }
}
