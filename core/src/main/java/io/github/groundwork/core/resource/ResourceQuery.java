package io.github.groundwork.core.resource;

import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A question to a directory: where somebody is, what they speak, what they need, and when.
 *
 * <p>Each wish puts what fits it first and labels the rest; none takes anything away. {@code toString} shows nothing of it. Immutable
 * and thread-safe; there is no natural order.
 *
 * @param place where the person is; empty if that is not known
 * @param languages the languages that they want to speak; empty if any will do
 * @param tags the groups that they say they belong to; empty if they say nothing
 * @param kinds the kinds of help that they ask for; empty if any
 * @param at when they ask
 * @param need what they need
 * @param noPolice whether they want no police
 */
public record ResourceQuery(
        Optional<Jurisdiction> place,
        List<Locale> languages,
        List<Term> tags,
        List<ResourceKind> kinds,
        Instant at,
        Need need,
        boolean noPolice) {

    /** What somebody needs. Immutable and thread-safe. */
    public enum Need {
        /** Somebody to turn to. */
        ORDINARY,
        /** Help with an overdose. */
        OVERDOSE,
        /** Help with an injury. */
        INJURY,
        /** Help because they say that they are in danger now. */
        IN_DANGER_NOW;

        /**
         * Tells whether emergency medical help may come first.
         *
         * @return true for all but {@link #ORDINARY}
         */
        public boolean isUrgent() {
            return this != ORDINARY;
        }
    }

    /**
     * Checks the parts and copies the lists.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a locale names no language
     */
    public ResourceQuery {
        Objects.requireNonNull(place, "place");
        languages = List.copyOf(Objects.requireNonNull(languages, "languages"));
        tags = List.copyOf(Objects.requireNonNull(tags, "tags"));
        kinds = List.copyOf(Objects.requireNonNull(kinds, "kinds"));
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(need, "need");
        if (languages.stream().anyMatch(each -> each.getLanguage().isEmpty())) {
            throw new IllegalArgumentException("a locale must name a language");
        }
    }

    /**
     * Returns a question without any wish.
     *
     * @param at when it is asked
     * @return the question
     * @throws NullPointerException if {@code at} is null
     */
    public static ResourceQuery at(Instant at) {
        return new ResourceQuery(Optional.empty(), List.of(), List.of(), List.of(), at, Need.ORDINARY, false);
    }

    /**
     * Returns this question for a place.
     *
     * @param where where the person is
     * @return a new value
     * @throws NullPointerException if {@code where} is null
     */
    public ResourceQuery withPlace(Jurisdiction where) {
        return new ResourceQuery(Optional.of(where), languages, tags, kinds, at, need, noPolice);
    }

    /**
     * Returns this question with languages.
     *
     * @param spoken the languages that the person wants to speak; only the language of a locale counts
     * @return a new value
     * @throws NullPointerException if {@code spoken} or one of them is null
     * @throws IllegalArgumentException if a locale names no language
     */
    public ResourceQuery withLanguages(List<Locale> spoken) {
        return new ResourceQuery(place, spoken, tags, kinds, at, need, noPolice);
    }

    /**
     * Returns this question with the groups that the person says they belong to.
     *
     * @param groups the tags
     * @return a new value
     * @throws NullPointerException if {@code groups} or one of them is null
     */
    public ResourceQuery withTags(List<Term> groups) {
        return new ResourceQuery(place, languages, groups, kinds, at, need, noPolice);
    }

    /**
     * Returns this question with the kinds of help asked for.
     *
     * @param wanted the kinds
     * @return a new value
     * @throws NullPointerException if {@code wanted} or one of them is null
     */
    public ResourceQuery withKinds(List<ResourceKind> wanted) {
        return new ResourceQuery(place, languages, tags, wanted, at, need, noPolice);
    }

    /**
     * Returns this question with what the person needs.
     *
     * @param needed the need
     * @return a new value
     * @throws NullPointerException if {@code needed} is null
     */
    public ResourceQuery withNeed(Need needed) {
        return new ResourceQuery(place, languages, tags, kinds, at, needed, noPolice);
    }

    /**
     * Returns this question with the wish for no police.
     *
     * @return a new value
     */
    public ResourceQuery withoutPolice() {
        return new ResourceQuery(place, languages, tags, kinds, at, need, true);
    }

    /**
     * Returns the type only: what somebody needs is theirs to tell.
     *
     * @return {@code ResourceQuery}
     */
    @Override
    public String toString() {
        return "ResourceQuery";
    }
}
