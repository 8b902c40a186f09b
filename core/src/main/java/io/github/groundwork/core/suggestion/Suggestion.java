package io.github.groundwork.core.suggestion;

import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An offer to the person or to those who support them. It is never an instruction, and a no to it costs nothing.
 *
 * <p>It sends nothing and decides nothing, and holds no words of the person's. {@code toString} shows the id only. Immutable and
 * thread-safe; there is no natural order: {@link Suggestions} puts those for the person first.
 *
 * @param id its id: 1 to 64 ASCII letters, digits, dots, hyphens or underscores
 * @param kind what it offers
 * @param text what is offered, in the library's or the host's own words
 * @param about what it involves, so that it can be compared with what the person said; at least one term, kept in the order of their
 *     texts, each once
 * @param rationale why, where that is published, and whether it was confirmed
 * @param forWhom who it is for
 */
public record Suggestion(
        String id, SuggestionKind kind, LocalizedText text, List<Term> about, Rationale rationale, ForWhom forWhom) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code id} does not have the form, or {@code about} is empty
     */
    public Suggestion {
        if (!ID.matcher(Objects.requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException("an id is 1 to 64 ASCII letters, digits, dots, hyphens or underscores");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        about = List.copyOf(new TreeSet<>(Objects.requireNonNull(about, "about")));
        if (about.isEmpty()) {
            throw new IllegalArgumentException(
                    "a suggestion says what it involves, so that it can be compared with what the person said");
        }
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(forWhom, "forWhom");
    }

    /**
     * Returns who brings it to those it is for.
     *
     * @return always {@link Recipient#HOST_MUST_ROUTE}, never nobody
     */
    public Recipient recipient() {
        return Recipient.HOST_MUST_ROUTE;
    }

    /**
     * Returns the id only: what is suggested says something about the person.
     *
     * @return such as {@code Suggestion[slow-breathing-1]}
     */
    @Override
    public String toString() {
        return "Suggestion[" + id + "]";
    }
}
