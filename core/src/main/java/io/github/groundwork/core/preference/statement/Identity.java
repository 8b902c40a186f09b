package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who the person is, as they say it, and what that asks of the people who help.
 *
 * <p>Implementations are immutable and thread-safe; {@code toString} shows no words.
 */
public sealed interface Identity extends Statement {

    /** Where a name or pronouns can be safe to use, or not. Immutable and thread-safe; the order means nothing. */
    enum Setting {
        /** When nobody else is there. */
        ALONE,
        /** In front of others. */
        BEFORE_OTHERS,
        /** On the telephone. */
        TELEPHONE,
        /** In messages. */
        MESSAGE,
        /** In letters. */
        LETTER,
        /** In the record, which others may read. */
        RECORD
    }

    /**
     * The name that the person uses.
     *
     * @param name the name
     * @param safeIn where it is safe to use, at least one setting; anywhere else it is not known to be
     */
    record NameUsed(Words name, List<Setting> safeIn) implements Identity {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if there is no setting
         */
        public NameUsed {
            Objects.requireNonNull(name, "name");
            safeIn = somewhere(safeIn);
        }

        @Override
        public Bearing bearing() {
            return Bearing.OPENS;
        }

        @Override
        public List<Words> allWords() {
            return List.of(name);
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "NameUsed";
        }
    }

    /**
     * The pronouns that the person uses.
     *
     * @param pronouns the pronouns
     * @param safeIn where they are safe to use, at least one setting; anywhere else they are not known to be
     */
    record Pronouns(Words pronouns, List<Setting> safeIn) implements Identity {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if there is no setting
         */
        public Pronouns {
            Objects.requireNonNull(pronouns, "pronouns");
            safeIn = somewhere(safeIn);
        }

        @Override
        public Bearing bearing() {
            return Bearing.OPENS;
        }

        @Override
        public List<Words> allWords() {
            return List.of(pronouns);
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Pronouns";
        }
    }

    /**
     * A language that the person speaks or signs, and the interpreter whom they want.
     *
     * @param language the language, kept as its BCP 47 tag says it
     * @param interpreter whether an interpreter is needed
     * @param relativeMayInterpret whether somebody of the family may interpret; unknown is not a yes
     * @param words more about it, such as a dialect or the interpreter's gender, in somebody's words
     */
    record Speaks(Locale language, Permission interpreter, Permission relativeMayInterpret, Optional<Words> words)
            implements Identity {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the locale names no language
         */
        public Speaks {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(interpreter, "interpreter");
            Objects.requireNonNull(relativeMayInterpret, "relativeMayInterpret");
            Objects.requireNonNull(words, "words");
            StatementProblem.stopIf(StatementProblem.ofLanguage(language));
            language = Locale.forLanguageTag(language.toLanguageTag());
        }

        @Override
        public Bearing bearing() {
            return Bearing.INFORMS;
        }

        @Override
        public List<Words> allWords() {
            return Present.of(List.of(words));
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Speaks";
        }
    }

    /**
     * A practice of culture or faith, and what it asks of the people who help.
     *
     * @param terms what it is, such as {@code fasting} or {@code prayer-times}
     * @param asks what it asks of others, in somebody's words
     * @param at the steps at which it matters; empty if at all
     */
    record Observance(List<Term> terms, Optional<Words> asks, List<CareStep> at) implements Identity {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if there is neither a term nor words
         */
        public Observance {
            terms = List.copyOf(Objects.requireNonNull(terms, "terms"));
            Objects.requireNonNull(asks, "asks");
            at = List.copyOf(Objects.requireNonNull(at, "at"));
            StatementProblem.stopIf(StatementProblem.ofContent(terms, asks));
        }

        @Override
        public Bearing bearing() {
            return Bearing.INFORMS;
        }

        @Override
        public List<Words> allWords() {
            return Present.of(List.of(asks));
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Observance";
        }
    }

    private static List<Setting> somewhere(List<Setting> safeIn) {
        List<Setting> copy = List.copyOf(Objects.requireNonNull(safeIn, "safeIn"));
        StatementProblem.stopIf(StatementProblem.ofSettings(copy));
        return copy;
    }
}
