package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.core.time.YearlySpan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that can set off fear, pain or memories in this person.
 *
 * <p>At least one of terms, topics and words says what it is. Immutable and thread-safe; {@code toString} shows no words.
 *
 * @param terms what it is, as {@link TriggerTerm}s or a host's own terms; a suggestion that involves one of them is not made
 * @param topics the topics that it is about; questions on them come with a word before
 * @param words what it is, in somebody's words
 * @param certainty how sure it is
 * @param around the days of the year on which it weighs most, if there are such
 * @param context where or when it applies, in somebody's words, if not everywhere
 * @param instead what others should do or leave, in somebody's words
 */
public record Trigger(
        List<Term> terms,
        List<Topic> topics,
        Optional<Words> words,
        Certainty certainty,
        Optional<YearlySpan> around,
        Optional<Words> context,
        Optional<Words> instead)
        implements Statement {

    /** How sure it is that something sets a person off. Immutable and thread-safe. */
    public enum Certainty {
        /** It is known to. */
        CERTAIN,
        /** It may. */
        POSSIBLE
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is neither a term nor a topic nor words
     */
    public Trigger {
        terms = List.copyOf(Objects.requireNonNull(terms, "terms"));
        topics = List.copyOf(Objects.requireNonNull(topics, "topics"));
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(around, "around");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(instead, "instead");
        StatementProblem.stopIf(StatementProblem.ofContent(terms.isEmpty() ? topics : terms, words));
    }

    /**
     * Returns a trigger that is known, by its topics.
     *
     * @param topics the topics, at least one
     * @return a certain trigger without words
     * @throws NullPointerException if a topic is null
     * @throws IllegalArgumentException if there is none
     */
    public static Trigger about(Topic... topics) {
        return new Trigger(
                List.of(),
                List.of(topics),
                Optional.empty(),
                Certainty.CERTAIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns a trigger that is known, by its terms.
     *
     * @param terms the terms, at least one
     * @return a certain trigger without words
     * @throws NullPointerException if a term is null
     * @throws IllegalArgumentException if there is none
     */
    public static Trigger by(Term... terms) {
        return new Trigger(
                List.of(terms),
                List.of(),
                Optional.empty(),
                Certainty.CERTAIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns this trigger with words that say what it is.
     *
     * @param said the words
     * @return a new value
     * @throws NullPointerException if {@code said} is null
     */
    public Trigger withWords(Words said) {
        return new Trigger(terms, topics, Optional.of(said), certainty, around, context, instead);
    }

    /**
     * Returns this trigger as one that may be, but is not known.
     *
     * @return a new value
     */
    public Trigger asPossible() {
        return new Trigger(terms, topics, words, Certainty.POSSIBLE, around, context, instead);
    }

    @Override
    public Bearing bearing() {
        return Bearing.INFORMS;
    }

    @Override
    public List<Words> allWords() {
        return Present.of(List.of(words, context, instead));
    }

    /**
     * Returns how many terms and topics there are, never the words.
     *
     * @return such as {@code Trigger[1 term, 2 topics]}
     */
    @Override
    public String toString() {
        return "Trigger[" + Counts.of(terms.size(), "term") + ", " + Counts.of(topics.size(), "topic") + "]";
    }
}
