package io.github.groundwork.core.preference;

import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
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
    REASON_MISSING("where a preference was not honoured, somebody says why");

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
     * @return the first problem, or empty if they fit
     * @throws NullPointerException if an argument is null
     */
    public static Optional<PreferenceProblem> ofDraft(
            Statement statement, Strength strength, Attribution said, Optional<Words> basis) {
        boolean binding = strength == Strength.BINDING_DECLINE;
        if (statement.bearing() == Statement.Bearing.OPENS && strength.isProtective()) {
            return Optional.of(LIMIT_THAT_OPENS);
        }
        if (statement.bearing() == Statement.Bearing.CLOSES && !strength.isProtective()) {
            return Optional.of(CLOSED_WITHOUT_LIMIT);
        }
        if (binding != basis.isPresent()) {
            return Optional.of(binding ? BASIS_MISSING : BASIS_UNEXPECTED);
        }
        boolean ownWords =
                Stream.concat(statement.allWords().stream(), basis.stream()).anyMatch(OwnWords.class::isInstance);
        return ownWords && !said.role().isPerson() ? Optional.of(OWN_WORDS_OF_ANOTHER) : Optional.empty();
    }
}
