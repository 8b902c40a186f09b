package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is welcome, what has to be asked each time, and what is off limits: touch, examination, people, space, procedures, channels.
 *
 * <p>Topics have a boundary of their own, and so has contact. Immutable and thread-safe; {@code toString} shows no words.
 *
 * @param area what it is about
 * @param rule what holds there
 * @param terms what it is about more exactly, such as {@code chaperone} or {@code male-staff}; what is off limits is never suggested
 * @param words what it is, in somebody's words
 */
public record Boundary(Area area, Rule rule, List<Term> terms, Optional<Words> words) implements Statement {

    /** What a boundary is about. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Area {
        /** Being touched. */
        TOUCH,
        /** Being examined. */
        EXAMINATION,
        /** Who is there, and who is not. */
        PEOPLE,
        /** Doors, seats, light, distance. */
        SPACE,
        /** What is done, and how. */
        PROCEDURE,
        /** How things are said and sent. */
        CHANNEL;

        /**
         * Tells whether a boundary in this area matters for a step.
         *
         * @param step the step
         * @return true if it does
         * @throws NullPointerException if {@code step} is null
         */
        public boolean mattersFor(CareStep step) {
            boolean fromAfar = Objects.requireNonNull(step, "step") == CareStep.CONTACT || step == CareStep.LETTER;
            return switch (this) {
                case PEOPLE -> true;
                case TOUCH, SPACE -> !fromAfar;
                case CHANNEL -> fromAfar || step == CareStep.CONVERSATION || step == CareStep.CRISIS;
                case EXAMINATION -> step == CareStep.EXAMINATION || step == CareStep.PROCEDURE;
                case PROCEDURE -> !fromAfar && step != CareStep.CONVERSATION && step != CareStep.GROUP;
            };
        }
    }

    /** What holds within a boundary. Immutable and thread-safe; later constants protect more. */
    public enum Rule {
        /** It is welcome: please offer or do it. */
        WELCOME,
        /** It can be done after asking, each time. */
        ASK_EACH_TIME,
        /** It is not done. */
        AVOID
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is neither a term nor words
     */
    public Boundary {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(rule, "rule");
        terms = List.copyOf(Objects.requireNonNull(terms, "terms"));
        Objects.requireNonNull(words, "words");
        StatementProblem.stopIf(StatementProblem.ofContent(terms, words));
    }

    /**
     * Returns a boundary without words.
     *
     * @param area what it is about
     * @param rule what holds there
     * @param term what it is about more exactly
     * @return the boundary
     * @throws NullPointerException if an argument is null
     */
    public static Boundary of(Area area, Rule rule, Term term) {
        return new Boundary(area, rule, List.of(term), Optional.empty());
    }

    /**
     * Returns this boundary with words that say what it is.
     *
     * @param said the words
     * @return a new value
     * @throws NullPointerException if {@code said} is null
     */
    public Boundary withWords(Words said) {
        return new Boundary(area, rule, terms, Optional.of(said));
    }

    @Override
    public Bearing bearing() {
        return rule == Rule.WELCOME ? Bearing.OPENS : Bearing.INFORMS;
    }

    @Override
    public List<Words> allWords() {
        return Present.of(List.of(words));
    }

    /**
     * Returns the area, never the words.
     *
     * @return such as {@code Boundary[TOUCH]}
     */
    @Override
    public String toString() {
        return "Boundary[" + area + "]";
    }
}
