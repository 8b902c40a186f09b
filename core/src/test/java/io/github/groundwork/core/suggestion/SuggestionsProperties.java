package io.github.groundwork.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class SuggestionsProperties {

    private static final LocalizedText WHY = LocalizedText.of(Locale.ENGLISH, "The person ruled this out.");
    private static final LocalizedText LATER = LocalizedText.of(Locale.ENGLISH, "Not now.");

    @Provide
    Arbitrary<List<Term>> terms() {
        return Arbitraries.of("breathing", "music", "group", "phone-call", "walk", "cold-water")
                .map(Term::parse)
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Suggestion>> suggestions() {
        Arbitrary<List<Role>> roles =
                Arbitraries.of(Role.class).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Suggestion> one = Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of(SuggestionKind.class),
                        terms().filter(list -> !list.isEmpty()),
                        roles)
                .as((id, kind, about, whom) -> new Suggestion(
                        "s-" + id,
                        kind,
                        LocalizedText.of(Locale.ENGLISH, "You could try this."),
                        about,
                        new Rationale("It helps some people.", "Not published.", false),
                        new ForWhom(whom)));
        return one.list().ofMaxSize(8).map(list -> {
            Map<String, Suggestion> byId = new LinkedHashMap<>();
            list.forEach(each -> byId.put(each.id(), each));
            return List.copyOf(byId.values());
        });
    }

    @Property
    @Label("COR-15: nothing that involves a term that is off limits comes out, by whatever way it was filtered")
    void COR_15_what_is_ruled_out_is_never_suggested(
            @ForAll("suggestions") List<Suggestion> list,
            @ForAll("terms") List<Term> offLimits,
            @ForAll("terms") List<Term> worse) {
        Suggestions left = Suggestions.of(list)
                .without(offLimits, WHY)
                .where(each -> worse.stream().noneMatch(each.about()::contains), LATER)
                .where(each -> true, LATER);

        List<Term> ruledOut = new ArrayList<>(offLimits);
        ruledOut.addAll(worse);
        for (Term term : ruledOut) {
            assertThat(left.list()).noneMatch(each -> each.about().contains(term));
        }
        assertThat(left.leftOut()).allSatisfy(each -> {
            assertThat(ruledOut).containsAnyElementsOf(each.suggestion().about());
            assertThat(each.terms().isEmpty()).isEqualTo(each.why().equals(LATER));
            assertThat(offLimits).containsAll(each.terms());
        });
        Statistics.label("some left out and some kept")
                .collect(!left.leftOut().isEmpty() && !left.list().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 15));
    }

    @Property
    @Label("COR-15: nothing is lost silently: what went in is suggested or listed as left out")
    void COR_15_what_is_left_out_is_listed(
            @ForAll("suggestions") List<Suggestion> list, @ForAll("terms") List<Term> offLimits) {
        Suggestions left = Suggestions.of(list).without(offLimits, WHY);
        List<Suggestion> all = new ArrayList<>(left.list());
        left.leftOut().forEach(each -> all.add(each.suggestion()));

        assertThat(all).containsExactlyInAnyOrderElementsOf(list);
        assertThat(left.without(offLimits, WHY)).isEqualTo(left);
        assertThat(Suggestions.of(left.list(), left.leftOut())).isEqualTo(left);
    }

    @Property
    @Label("SCR-10: the person's come first, otherwise the order stays, and nobody's is lost or waits")
    void SCR_10_person_first_orders_the_wording(@ForAll("suggestions") List<Suggestion> list) {
        List<Suggestion> ordered = Suggestions.of(list).list();
        List<Suggestion> expected = new ArrayList<>();
        list.stream()
                .filter(each -> each.forWhom().roles().contains(Role.PERSON))
                .forEach(expected::add);
        list.stream()
                .filter(each -> !each.forWhom().roles().contains(Role.PERSON))
                .forEach(expected::add);

        assertThat(ordered).isEqualTo(expected);
        assertThat(ordered).allMatch(each -> each.recipient() == Recipient.HOST_MUST_ROUTE);
        Statistics.label("the order changed")
                .collect(!ordered.equals(list))
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 15));
    }
}
