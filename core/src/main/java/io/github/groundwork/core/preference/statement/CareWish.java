package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A wish for a crisis, in which the person may not be able to say it: what they want, and what they do not.
 *
 * <p>It states a wish and claims no legal force. Whom to tell is a {@link Telling}. Immutable and thread-safe; {@code toString} shows no
 * words.
 *
 * @param subject what it is about
 * @param wanted whether it is wanted
 * @param terms what it is about more exactly, such as {@code haloperidol} or {@code quiet-room}
 * @param words what it is, in somebody's words
 * @param why the person's reason, in somebody's words
 * @param who somebody whom it involves, such as who looks after the children
 */
public record CareWish(
        Subject subject,
        Wanted wanted,
        List<Term> terms,
        Optional<Words> words,
        Optional<Words> why,
        Optional<ActorId> who)
        implements Statement {

    /** What a wish is about. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Subject {
        /** A medicine. */
        MEDICINE,
        /** A place of care. */
        PLACE,
        /** A way to become calmer. */
        CALMING,
        /** What to do in place of being held or locked in. */
        INSTEAD_OF_RESTRAINT,
        /** What to do in place of going to hospital. */
        INSTEAD_OF_HOSPITAL,
        /** Somebody who visits. */
        VISITOR,
        /** Who looks after children. */
        CHILDREN,
        /** Who looks after pets. */
        PETS,
        /** The home, bills and the like. */
        HOME
    }

    /** Whether something is wanted. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Wanted {
        /** It is wanted. */
        WANTED,
        /** It is not wanted. */
        NOT_WANTED
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is neither a term nor words nor somebody
     */
    public CareWish {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(wanted, "wanted");
        terms = List.copyOf(Objects.requireNonNull(terms, "terms"));
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(who, "who");
        StatementProblem.stopIf(
                StatementProblem.ofContent(terms.isEmpty() ? who.stream().toList() : terms, words));
    }

    @Override
    public Bearing bearing() {
        return wanted == Wanted.WANTED ? Bearing.OPENS : Bearing.INFORMS;
    }

    @Override
    public List<Words> allWords() {
        return Present.of(List.of(words, why));
    }

    /**
     * Returns the subject, never the words.
     *
     * @return such as {@code CareWish[MEDICINE]}
     */
    @Override
    public String toString() {
        return "CareWish[" + subject + "]";
    }
}
