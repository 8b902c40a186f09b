package io.github.groundwork.safetyplan.plan;

import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;

/**
 * What an entry of a plan holds. No kind of it has a place for a promise not to act.
 *
 * <p>{@code toString} never shows words, names or addresses. Immutable and thread-safe; there is no natural order.
 */
public sealed interface PlanContent
        permits PlanContent.Said, PlanContent.Template, PlanContact, PlanService, SaferStep {

    /**
     * Returns all that somebody said in it.
     *
     * @return an unmodifiable list
     */
    List<Words> allWords();

    /**
     * Tells whether all of it is the person's own: nobody else's words, and no text of a template.
     *
     * @return true if it is
     */
    default boolean isOwn() {
        return allWords().stream().allMatch(OwnWords.class::isInstance);
    }

    /**
     * Returns it without what never leaves the person's own copy.
     *
     * @return the same, unless it says where something is kept, or what somebody said to being named
     */
    default PlanContent forOthers() {
        return this;
    }

    /**
     * Returns a content of somebody's words.
     *
     * @param words the words
     * @return the content
     * @throws NullPointerException if {@code words} is null
     */
    static PlanContent of(Words words) {
        return new Said(words);
    }

    /**
     * Somebody's words, as they said them.
     *
     * @param words the words
     */
    record Said(Words words) implements PlanContent {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code words} is null
         */
        public Said {
            Objects.requireNonNull(words, "words");
        }

        @Override
        public List<Words> allWords() {
            return List.of(words);
        }
    }

    /**
     * A text of the library's or a host's own, such as a suggestion. It is nobody's words until the person accepts it, and then it is a
     * text that they accepted.
     *
     * @param text the text, in the order of its languages' tags
     * @param rationale why it was suggested
     */
    record Template(LocalizedText text, Rationale rationale) implements PlanContent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if a language of the text has no tag, or two have the same
         */
        public Template {
            text = Texts.byTag(Objects.requireNonNull(text, "text"));
            Objects.requireNonNull(rationale, "rationale");
        }

        @Override
        public List<Words> allWords() {
            return List.of();
        }

        @Override
        public boolean isOwn() {
            return false;
        }
    }
}
