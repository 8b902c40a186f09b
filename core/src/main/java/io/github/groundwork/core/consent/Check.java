package io.github.groundwork.core.consent;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.term.Term;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/** Checks that several types of this package share. Stateless and thread-safe. */
final class Check {

    private static final Duration LONGEST = Duration.ofDays(366);

    private Check() {}

    static String text(String text, String name) {
        if (Objects.requireNonNull(text, name).isEmpty()) {
            throw new IllegalArgumentException("this text must not be empty: " + name);
        }
        return text;
    }

    static List<String> texts(Collection<String> texts, String name) {
        List<String> copy = List.copyOf(Objects.requireNonNull(texts, name));
        if (copy.isEmpty() || copy.contains("")) {
            throw new IllegalArgumentException("at least one text is needed, and none may be empty: " + name);
        }
        return copy;
    }

    static Duration within(Duration within) {
        boolean inRange = !Objects.requireNonNull(within, "within").isNegative() && within.compareTo(LONGEST) <= 0;
        if (!inRange || !Duration.ofMinutes(within.toMinutes()).equals(within)) {
            throw new IllegalArgumentException("a time limit is whole minutes, from none to 366 days");
        }
        return within;
    }

    static List<Term> sorted(Collection<Term> terms, String name) {
        return List.copyOf(new TreeSet<>(Objects.requireNonNull(terms, name)));
    }

    static <K, V> Map<K, V> plus(SortedMap<K, V> more, K key, V value) {
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }

    static void kind(boolean isOfKind, PathwayPart part) {
        if (!isOfKind) {
            throw new IllegalArgumentException("a text or a fact is set where the part is one: " + part);
        }
    }

    static List<Problem> responders(ResponsePathway pathway, Disclosure disclosure) {
        Problems problems = new Problems();
        if (isHidden(pathway.owner(), disclosure)) {
            problems.add(ConsentProblem.PATHWAY_OWNER_NOT_DISCLOSED.at("/owner/role"));
        }
        if (isHidden(pathway.cover(), disclosure)) {
            problems.add(ConsentProblem.PATHWAY_COVER_NOT_DISCLOSED.at("/cover/role"));
        }
        return problems.list();
    }

    private static boolean isHidden(Optional<Responder> responder, Disclosure disclosure) {
        return responder.filter(each -> !disclosure.names(each.role())).isPresent();
    }

    static IllegalArgumentException wrong(List<Problem> problems) {
        return new IllegalArgumentException(problems.get(0).toString());
    }
}
