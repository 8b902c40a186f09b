package io.github.groundwork.core.resource;

import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.WeeklyHours;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What crisis resources and supports have in common: name, place, who it is for, how it is reached, where this is known from.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param id 1 to 64 lower-case ASCII letters and digits with single hyphens between them, such as {@code us-988}
 * @param name the service's own name, not empty
 * @param places where it serves people, at least one
 * @param audience who it is for
 * @param access how and when it can be reached
 * @param sources where this is known from, at least one
 * @param checks who checked what, and when
 */
public record Listing(
        String id,
        String name,
        List<Jurisdiction> places,
        Audience audience,
        Access access,
        List<Source> sources,
        Checks checks) {

    /**
     * Who a service is for.
     *
     * <p>Immutable and thread-safe; there is no natural order.
     *
     * @param text one or two plain sentences in the words of whoever keeps the list, not empty
     * @param tags the groups that it is for, such as {@code young-people}; empty if it is for anyone
     */
    public record Audience(String text, List<Term> tags) {

        /**
         * Checks the parts and copies the list.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the text is empty
         */
        public Audience {
            requireText(text, "text");
            tags = List.copyOf(Objects.requireNonNull(tags, "tags"));
        }

        /**
         * Returns the tags.
         *
         * @return such as {@code Audience[young-people]}
         */
        @Override
        public String toString() {
            return "Audience" + tags;
        }
    }

    /**
     * How and when a service can be reached.
     *
     * <p>Immutable and thread-safe; there is no natural order.
     *
     * @param ways the ways, in the order in which the service gives them, at least one
     * @param hours when it is open; empty if that is not known
     * @param languages the languages that it speaks; empty if they are not known
     */
    public record Access(List<ReachBy> ways, Optional<WeeklyHours> hours, List<Locale> languages) {

        /**
         * Checks the parts and copies the lists.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if there is no way, or a locale names no language
         */
        public Access {
            ways = List.copyOf(Objects.requireNonNull(ways, "ways"));
            Objects.requireNonNull(hours, "hours");
            languages = List.copyOf(Objects.requireNonNull(languages, "languages"));
            if (ways.isEmpty()) {
                throw new IllegalArgumentException("a service can be reached in one way at least");
            }
            if (languages.stream().anyMatch(each -> each.getLanguage().isEmpty())) {
                throw new IllegalArgumentException("a locale must name a language");
            }
        }

        /**
         * Returns how many ways there are.
         *
         * @return such as {@code Access[2 ways]}
         */
        @Override
        public String toString() {
            return "Access[" + ways.size() + " ways]";
        }
    }

    /**
     * Where something about a service is known from.
     *
     * <p>Immutable and thread-safe; there is no natural order.
     *
     * @param text what the source supports, in the words of whoever keeps the list, not empty
     * @param where its web address or name, not empty
     * @param dated the date of the page itself as year, month or day, such as {@code 2024-06}; empty if it bears none
     */
    public record Source(String text, String where, Optional<String> dated) {

        private static final Pattern DATED = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if a text is empty, or the date does not have its form
         */
        public Source {
            requireText(text, "text");
            requireText(where, "where");
            if (Objects.requireNonNull(dated, "dated")
                    .filter(date -> !DATED.matcher(date).matches())
                    .isPresent()) {
                throw new IllegalArgumentException(
                        "a date is a year, a month such as 2024-06 or a day such as 2024-06-19");
            }
        }

        /**
         * Returns the date only.
         *
         * @return such as {@code Source[2024-06]}
         */
        @Override
        public String toString() {
            return "Source[" + dated.orElse("not dated") + "]";
        }
    }

    /**
     * Checks the parts and copies the lists.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the id does not have its form, the name is empty, or there is no place or source
     */
    public Listing {
        Term.parse(Objects.requireNonNull(id, "id"));
        requireText(name, "name");
        places = List.copyOf(Objects.requireNonNull(places, "places"));
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(access, "access");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
        Objects.requireNonNull(checks, "checks");
        if (places.isEmpty() || sources.isEmpty()) {
            throw new IllegalArgumentException("a listing names a place and a source at least");
        }
    }

    /**
     * Returns this listing with other checks.
     *
     * @param changed the checks
     * @return a new value
     * @throws NullPointerException if {@code changed} is null
     */
    public Listing withChecks(Checks changed) {
        return new Listing(id, name, places, audience, access, sources, changed);
    }

    private static void requireText(String text, String name) {
        if (Objects.requireNonNull(text, name).isEmpty()) {
            throw new IllegalArgumentException("this must not be empty: " + name);
        }
    }

    /**
     * Returns the id.
     *
     * @return such as {@code Listing[us-988]}
     */
    @Override
    public String toString() {
        return "Listing[" + id + "]";
    }
}
