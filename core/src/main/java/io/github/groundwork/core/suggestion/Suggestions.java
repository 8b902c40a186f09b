package io.github.groundwork.core.suggestion;

import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.preference.decision.SuggestionDecision;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions in the order of their wording: those for the person first, otherwise as they came.
 *
 * <p>What the person ruled out is left out, and listed apart with the reason, for the person and for staff. A list can lose
 * suggestions and never takes more, so nothing comes back past a filter. The order is about wording: nothing waits for it. Immutable
 * and thread-safe; there is no natural order. A null argument of any method throws a {@link NullPointerException}.
 */
public final class Suggestions {

    private final List<Suggestion> list;
    private final List<LeftOut> leftOut;

    private Suggestions(List<Suggestion> list, List<LeftOut> leftOut) {
        this.list = list;
        this.leftOut = leftOut;
    }

    /**
     * A suggestion that was left out. It is not offered; that it was left out is not hidden.
     *
     * <p>Immutable and thread-safe.
     *
     * @param suggestion the suggestion
     * @param why why, in the library's or the host's own words
     * @param terms what it involves that was ruled out, in the order of their texts; empty if it was left out for another reason
     */
    public record LeftOut(Suggestion suggestion, LocalizedText why, List<Term> terms) {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if a term is not among what the suggestion involves
         */
        public LeftOut {
            Objects.requireNonNull(suggestion, "suggestion");
            Objects.requireNonNull(why, "why");
            terms = List.copyOf(Objects.requireNonNull(terms, "terms"));
            if (!suggestion.about().containsAll(terms)) {
                throw new IllegalArgumentException("a suggestion is left out for what it involves");
            }
        }

        /**
         * Returns the suggestion's id only.
         *
         * @return such as {@code LeftOut[slow-breathing-1]}
         */
        @Override
        public String toString() {
            return "LeftOut[" + suggestion.id() + "]";
        }
    }

    /**
     * Returns suggestions, of which nothing is left out.
     *
     * @param suggestions the suggestions, each id once
     * @return the suggestions, those for the person first
     * @throws IllegalArgumentException if an id stands twice
     */
    public static Suggestions of(Collection<Suggestion> suggestions) {
        return of(suggestions, List.of());
    }

    /**
     * Returns suggestions together with those that were left out before.
     *
     * @param suggestions the suggestions
     * @param leftOut those that were left out, in the order in which they were
     * @return the suggestions, those for the person first
     * @throws IllegalArgumentException if an id stands twice in all
     */
    public static Suggestions of(Collection<Suggestion> suggestions, Collection<LeftOut> leftOut) {
        Objects.requireNonNull(suggestions, "suggestions");
        Objects.requireNonNull(leftOut, "leftOut");
        List<Suggestion> ordered = suggestions.stream()
                .sorted(Comparator.comparing(each -> !each.forWhom().isForPerson()))
                .toList();
        Set<String> ids = new HashSet<>();
        ordered.forEach(each -> once(each, ids));
        leftOut.forEach(each -> once(each.suggestion(), ids));
        return new Suggestions(ordered, List.copyOf(leftOut));
    }

    private static void once(Suggestion suggestion, Set<String> ids) {
        if (!ids.add(suggestion.id())) {
            throw new IllegalArgumentException("an id stands once among suggestions");
        }
    }

    /**
     * Leaves out what involves something that the person ruled out.
     *
     * @param ruledOut what makes things worse for the person, or is off limits
     * @param why why these are left out, in plain words
     * @return a new value
     */
    public Suggestions without(Collection<Term> ruledOut, LocalizedText why) {
        List<Term> terms = List.copyOf(Objects.requireNonNull(ruledOut, "ruledOut"));
        return keep(each -> each.about().stream().noneMatch(terms::contains), why, terms);
    }

    /**
     * Leaves out what a rule does not let through.
     *
     * @param may tells whether something may be suggested to the person
     * @param why why the others are left out, in plain words
     * @return a new value
     */
    public Suggestions where(Predicate<? super Suggestion> may, LocalizedText why) {
        return keep(Objects.requireNonNull(may, "may"), why, List.of());
    }

    /**
     * Leaves out what involves something that makes things worse for a person, is off limits for them, sets them off or is not wanted.
     *
     * <p>Where help in a crisis is looked for, ask the directory of resources instead: it leaves nothing out.
     *
     * @param person the decisions that follow from the person's preferences
     * @param at when
     * @return a new value; each suggestion that is left out has the sentences of the preferences that stand against it
     */
    public Suggestions suitedTo(Decisions person, Instant at) {
        Objects.requireNonNull(person, "person");
        List<Suggestion> kept = new ArrayList<>();
        List<LeftOut> gone = new ArrayList<>(leftOut);
        for (Suggestion each : list) {
            SuggestionDecision decision = person.suggesting(each.about(), at);
            if (decision.maySuggest()) {
                kept.add(each);
            } else {
                String why = String.join(" ", decision.grounds().sentences(Locale.ENGLISH));
                List<Term> terms = each.about().stream()
                        .filter(term -> !person.suggesting(List.of(term), at).maySuggest())
                        .toList();
                gone.add(new LeftOut(each, LocalizedText.of(Locale.ENGLISH, why), terms));
            }
        }
        return new Suggestions(List.copyOf(kept), List.copyOf(gone));
    }

    private Suggestions keep(Predicate<? super Suggestion> may, LocalizedText why, List<Term> ruledOut) {
        Objects.requireNonNull(why, "why");
        List<Suggestion> kept = new ArrayList<>();
        List<LeftOut> gone = new ArrayList<>(leftOut);
        for (Suggestion each : list) {
            if (may.test(each)) {
                kept.add(each);
            } else {
                gone.add(new LeftOut(
                        each,
                        why,
                        each.about().stream().filter(ruledOut::contains).toList()));
            }
        }
        return new Suggestions(List.copyOf(kept), List.copyOf(gone));
    }

    /**
     * Returns the suggestions, those for the person first.
     *
     * @return an unmodifiable list
     */
    public List<Suggestion> list() {
        return list;
    }

    /**
     * Returns what was left out, and why.
     *
     * @return an unmodifiable list in the order in which they were left out
     */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Suggestions that && list.equals(that.list) && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(list, leftOut);
    }

    /**
     * Returns how many there are.
     *
     * @return such as {@code Suggestions[3, 1 left out]}
     */
    @Override
    public String toString() {
        return "Suggestions[" + list.size() + ", " + leftOut.size() + " left out]";
    }
}
