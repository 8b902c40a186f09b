package io.github.groundwork.core.preference;

import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What can stand against a preference, or against a change of one. Immutable and thread-safe. */
public enum PreferenceProblem implements ProblemCode {
    /** Something is opened as a limit. */
    LIMIT_THAT_OPENS("what opens something is no limit: a strong preference at most"),
    /** Something is closed more weakly than as a limit. */
    CLOSED_WITHOUT_LIMIT("what closes something is a limit or a binding decline"),
    /** A binding decline without a pointer to its document. */
    BASIS_MISSING("a binding decline needs a pointer to its legal document"),
    /** A pointer to a document without a binding decline. */
    BASIS_UNEXPECTED("only a binding decline has a pointer to a legal document"),
    /** Somebody else would say the person's own words. */
    OWN_WORDS_OF_ANOTHER("the person's own words stand only in what the person says"),
    /** The attribution names another than the actor or the one who speaks through the actor. */
    SAID_BY_SOMEBODY_ELSE("who records says it for themselves, or names who said it to them"),
    /** A supporter or guardian wrote down what somebody else is meant to have said. */
    WRITTEN_DOWN_BY_SUPPORTER(
            "a supporter or guardian speaks for themselves, and notes what they heard as their own note"),
    /** A supporter or guardian erases something, with what was said. */
    ERASED_BY_SOMEBODY_ELSE("a supporter or guardian erases nothing; they can withdraw what they noted"),
    /** There is no such preference. */
    PREFERENCE_UNKNOWN("there must be such a preference"),
    /** The preference is no longer in force. */
    PREFERENCE_NOT_IN_FORCE("the preference must still be in force"),
    /** Somebody else would weaken or withdraw a limit. */
    ONLY_THE_PERSON("only the person or an agent in force can change or withdraw a limit; others can add comments"),
    /** Somebody else would change or withdraw what they did not say. */
    ONLY_WHO_SAID_IT(
            "only the person, an agent in force or who said it can change or withdraw it; others can add comments"),
    /** A preference would become one of another kind. */
    REVISED_TO_ANOTHER_KIND("a preference stays of its kind: record another and withdraw this one"),
    /** Somebody else would name or end an agent. */
    AGENT_ONLY_BY_THE_PERSON("only the person names an agent or ends that"),
    /** There is no such agent. */
    AGENT_UNKNOWN("there must be such an agent"),
    /** The agent would say of themselves that the person cannot decide. */
    AGENT_NOT_BY_THEMSELVES("that the person cannot decide now is said by somebody other than the agent"),
    /** An outcome without a reason. */
    REASON_MISSING("where a preference was not honoured, somebody says why"),
    /** An agent's time that ends before it starts. */
    AGENT_TIME_ORDER("an agent's time ends after it starts");

    private final String rule;

    PreferenceProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }

    /**
     * Finds what keeps a statement from being said in this way.
     *
     * @param statement what is said
     * @param strength how strongly
     * @param said by whom
     * @param basis the pointer to a legal document
     * @return all problems, each once; none if they fit
     * @throws NullPointerException if an argument is null
     */
    public static List<PreferenceProblem> ofDraft(
            Statement statement, Strength strength, Attribution said, Optional<Words> basis) {
        List<PreferenceProblem> problems = new ArrayList<>();
        boolean binding = strength == Strength.BINDING_DECLINE;
        if (statement.bearing() == Statement.Bearing.OPENS && strength.isProtective()) {
            problems.add(LIMIT_THAT_OPENS);
        }
        if (statement.bearing() == Statement.Bearing.CLOSES && !strength.isProtective()) {
            problems.add(CLOSED_WITHOUT_LIMIT);
        }
        if (binding != basis.isPresent()) {
            problems.add(binding ? BASIS_MISSING : BASIS_UNEXPECTED);
        }
        ofWords(Stream.concat(statement.allWords().stream(), basis.stream()).toList(), said)
                .ifPresent(problems::add);
        return List.copyOf(problems);
    }

    /**
     * Finds out whether somebody else says the person's own words, in whatever role.
     *
     * @param words the words
     * @param said who says them
     * @return {@link #OWN_WORDS_OF_ANOTHER}, or empty if they fit
     * @throws NullPointerException if an argument is null
     */
    public static Optional<PreferenceProblem> ofWords(List<? extends Words> words, Attribution said) {
        Objects.requireNonNull(said, "said");
        boolean another = Objects.requireNonNull(words, "words").stream()
                .filter(OwnWords.class::isInstance)
                .anyMatch(own -> !said.role().isPerson() || !own.said().by().equals(said.by()));
        return when(another, OWN_WORDS_OF_ANOTHER);
    }

    /**
     * Finds what is wrong with an outcome.
     *
     * @param honoured whether the preference was honoured
     * @param why the reason
     * @param said who says so
     * @return {@link #REASON_MISSING} or {@link #OWN_WORDS_OF_ANOTHER}, or empty if they fit
     * @throws NullPointerException if an argument is null
     */
    public static Optional<PreferenceProblem> ofOutcome(boolean honoured, Optional<Words> why, Attribution said) {
        return when(!honoured && Objects.requireNonNull(why, "why").isEmpty(), REASON_MISSING)
                .or(() -> ofWords(why.stream().toList(), said));
    }

    /**
     * Finds out whether an agent's time ends before it starts, or as it does.
     *
     * @param from the start
     * @param until the end
     * @return {@link #AGENT_TIME_ORDER}, or empty if they fit
     * @throws NullPointerException if an argument is null
     */
    public static Optional<PreferenceProblem> ofTerm(Optional<Instant> from, Optional<Instant> until) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        return when(from.flatMap(f -> until.filter(u -> !u.isAfter(f))).isPresent(), AGENT_TIME_ORDER);
    }

    /**
     * Finds what keeps somebody from erasing. What was said is gone with it, so nobody in the person's life does that for them.
     *
     * @param by who erases
     * @return {@link #ERASED_BY_SOMEBODY_ELSE}, or empty if they may
     * @throws NullPointerException if {@code by} is null
     */
    public static Optional<PreferenceProblem> ofErasing(By by) {
        return when(Objects.requireNonNull(by, "by").role().isInTheirLife(), ERASED_BY_SOMEBODY_ELSE);
    }

    /**
     * Finds out whether who says what an event holds is neither who records it nor somebody who spoke to them, or spoke to a supporter
     * or guardian: nobody in the person's life records the person's choices for them.
     *
     * @param event the event
     * @param by who records it
     * @return {@link #SAID_BY_SOMEBODY_ELSE} or {@link #WRITTEN_DOWN_BY_SUPPORTER}, or empty if they fit
     * @throws NullPointerException if an argument is null
     */
    public static Optional<PreferenceProblem> ofEvent(PreferenceEvent event, By by) {
        Attribution said = Events.said(Objects.requireNonNull(event, "event"));
        Objects.requireNonNull(by, "by");
        boolean fits = said.recordedBy().isPresent()
                ? said.recordedBy().get().equals(by.actor())
                : said.by().equals(by.actor()) && said.role() == by.role();
        return when(!fits, SAID_BY_SOMEBODY_ELSE)
                .or(() -> when(said.recordedBy().isPresent() && by.role().isInTheirLife(), WRITTEN_DOWN_BY_SUPPORTER));
    }

    private static Optional<PreferenceProblem> when(boolean wrong, PreferenceProblem problem) {
        return wrong ? Optional.of(problem) : Optional.empty();
    }

    /** Stops a constructor if something is wrong. */
    static void stopIf(Optional<PreferenceProblem> wrong) {
        wrong.ifPresent(problem -> {
            throw new IllegalArgumentException(problem.rule());
        });
    }
}
