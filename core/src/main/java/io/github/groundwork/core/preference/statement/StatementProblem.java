package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What can be wrong with a statement; every rule is asked here, by statements and by those who read them. Immutable and thread-safe. */
public enum StatementProblem implements ProblemCode {
    /** Nothing says what a statement is about. */
    STATEMENT_EMPTY("a statement names something or has words that say it"),
    /** A topic boundary without a topic. */
    TOPIC_MISSING("at least one topic is named"),
    /** Nobody and no words say who has to be there. */
    COMPANION_MISSING("ids or words say who has to be there"),
    /** Somebody has to be there for another manner. */
    COMPANION_UNEXPECTED("only ONLY_WITH names somebody who has to be there"),
    /** A name or pronouns that are safe nowhere. */
    SETTING_MISSING("at least one setting is named"),
    /** A locale without a language. */
    LANGUAGE_MISSING("the locale must name a language");

    private final String rule;

    StatementProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }

    /**
     * Finds out whether nothing says what a statement is about.
     *
     * @param named the terms, topics or ids that it names
     * @param words the words that say it
     * @return {@link #STATEMENT_EMPTY}, or empty if either is there
     * @throws NullPointerException if an argument is null
     */
    public static Optional<StatementProblem> ofContent(List<?> named, Optional<? extends Words> words) {
        Objects.requireNonNull(words, "words");
        return when(Objects.requireNonNull(named, "named").isEmpty() && words.isEmpty(), STATEMENT_EMPTY);
    }

    /**
     * Finds out whether the topics of a boundary are missing.
     *
     * @param topics the topics
     * @return {@link #TOPIC_MISSING}, or empty if there is one
     * @throws NullPointerException if {@code topics} is null
     */
    public static Optional<StatementProblem> ofTopics(List<Topic> topics) {
        return when(Objects.requireNonNull(topics, "topics").isEmpty(), TOPIC_MISSING);
    }

    /**
     * Finds out whether those who have to be there do not fit how a topic may be brought up.
     *
     * @param manner how it may be brought up
     * @param with the ids of those who have to be there
     * @param words more about it
     * @return {@link #COMPANION_MISSING} or {@link #COMPANION_UNEXPECTED}, or empty if they fit
     * @throws NullPointerException if an argument is null
     */
    public static Optional<StatementProblem> ofCompanions(
            AskingManner manner, List<?> with, Optional<? extends Words> words) {
        boolean named = !Objects.requireNonNull(with, "with").isEmpty();
        boolean said = Objects.requireNonNull(words, "words").isPresent();
        return Objects.requireNonNull(manner, "manner") == AskingManner.ONLY_WITH
                ? when(!named && !said, COMPANION_MISSING)
                : when(named, COMPANION_UNEXPECTED);
    }

    /**
     * Finds out whether a name or pronouns are safe nowhere.
     *
     * @param safeIn the settings
     * @return {@link #SETTING_MISSING}, or empty if there is one
     * @throws NullPointerException if {@code safeIn} is null
     */
    public static Optional<StatementProblem> ofSettings(List<Identity.Setting> safeIn) {
        return when(Objects.requireNonNull(safeIn, "safeIn").isEmpty(), SETTING_MISSING);
    }

    /**
     * Finds out whether a locale names no language that a language tag can carry.
     *
     * @param language the locale
     * @return {@link #LANGUAGE_MISSING}, or empty if it names one
     * @throws NullPointerException if {@code language} is null
     */
    public static Optional<StatementProblem> ofLanguage(Locale language) {
        Objects.requireNonNull(language, "language");
        return when(
                Locale.forLanguageTag(language.toLanguageTag()).getLanguage().isEmpty(), LANGUAGE_MISSING);
    }

    private static Optional<StatementProblem> when(boolean wrong, StatementProblem problem) {
        return wrong ? Optional.of(problem) : Optional.empty();
    }

    /** Stops a constructor if something is wrong. */
    static void stopIf(Optional<StatementProblem> wrong) {
        wrong.ifPresent(problem -> {
            throw new IllegalArgumentException(problem.rule());
        });
    }
}
