package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that helps this person, changes nothing, or makes it worse.
 *
 * <p>At least a term or words say what it is. What makes things worse is never suggested to this person by its terms; free words are
 * not read. Immutable and thread-safe; {@code toString} shows no words.
 *
 * @param terms what it is, for comparing with suggestions
 * @param words what it is, in somebody's words
 * @param effect what it does for this person
 * @param doer who does it
 * @param needs what it needs, such as a thing or a place, in somebody's words
 * @param when when it does so, in somebody's words, if not always
 */
public record Strategy(
        List<Term> terms, Optional<Words> words, Effect effect, Doer doer, Optional<Words> needs, Optional<Words> when)
        implements Statement {

    /** What something does for a person. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Effect {
        /** It helps. */
        HELPS,
        /** It makes no difference. */
        NEUTRAL,
        /** It makes things worse. */
        MAKES_WORSE
    }

    /** Who does something. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Doer {
        /** The person alone. */
        PERSON,
        /** Somebody else. */
        SOMEBODY_ELSE,
        /** Both together. */
        TOGETHER,
        /** Anybody. */
        ANYBODY
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is neither a term nor words
     */
    public Strategy {
        terms = List.copyOf(Objects.requireNonNull(terms, "terms"));
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(doer, "doer");
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(when, "when");
        StatementProblem.stopIf(StatementProblem.ofContent(terms, words));
    }

    /**
     * Returns a strategy by its term.
     *
     * @param effect what it does for this person
     * @param term what it is
     * @return a strategy that anybody does, without words
     * @throws NullPointerException if an argument is null
     */
    public static Strategy of(Effect effect, Term term) {
        return new Strategy(List.of(term), Optional.empty(), effect, Doer.ANYBODY, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this strategy with words that say what it is.
     *
     * @param said the words
     * @return a new value
     * @throws NullPointerException if {@code said} is null
     */
    public Strategy withWords(Words said) {
        return new Strategy(terms, Optional.of(said), effect, doer, needs, when);
    }

    /**
     * Returns this strategy done by somebody.
     *
     * @param by who does it
     * @return a new value
     * @throws NullPointerException if {@code by} is null
     */
    public Strategy doneBy(Doer by) {
        return new Strategy(terms, words, effect, by, needs, when);
    }

    @Override
    public Bearing bearing() {
        return effect == Effect.HELPS ? Bearing.OPENS : Bearing.INFORMS;
    }

    @Override
    public List<Words> allWords() {
        return Present.of(List.of(words, needs, when));
    }

    /**
     * Returns how many terms there are, never the words.
     *
     * @return such as {@code Strategy[1 term]}
     */
    @Override
    public String toString() {
        return "Strategy[" + Counts.of(terms.size(), "term") + "]";
    }
}
