package io.github.groundwork.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.PreferenceArbitraries;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Said;
import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What comes through to a person, and what is left out with its reason. */
class SuitedSuggestionsProperties {

    @Provide
    Arbitrary<List<Said>> stories() {
        return PreferenceArbitraries.many(PreferenceArbitraries.supports());
    }

    private static Suggestions offers() {
        List<Suggestion> offers = new ArrayList<>();
        for (Term one : PreferenceArbitraries.TERMS) {
            for (Term two : PreferenceArbitraries.TERMS) {
                offers.add(new Suggestion(
                        one + "-" + two,
                        SuggestionKind.STRATEGY,
                        LocalizedText.of(Locale.ENGLISH, "You could try this."),
                        List.of(one, two),
                        new Rationale("It helps some people.", "Not published.", false),
                        ForWhom.person()));
            }
        }
        return Suggestions.of(offers);
    }

    @Property(tries = 200)
    void COR_15_nothing_that_makes_it_worse_or_is_a_limit_comes_through_and_nothing_is_left_out_silently(
            @ForAll("stories") List<Said> said) {
        Preferences preferences = Said.all(said);
        Suggestions suited = offers().suitedTo(Decisions.of(preferences), Said.NOW);
        Set<Term> worse = preferences.inForce().stream()
                .map(Preference::statement)
                .filter(Strategy.class::isInstance)
                .map(Strategy.class::cast)
                .filter(strategy -> strategy.effect() == Strategy.Effect.MAKES_WORSE)
                .flatMap(strategy -> strategy.terms().stream())
                .collect(Collectors.toSet());

        assertThat(suited.list()).allSatisfy(each -> assertThat(each.about()).noneMatch(worse::contains));
        assertThat(suited.list().size() + suited.leftOut().size())
                .isEqualTo(offers().list().size());
        assertThat(suited.leftOut()).allSatisfy(each -> {
            assertThat(each.terms()).isNotEmpty();
            assertThat(each.why().in(Locale.ENGLISH)).isPresent();
        });
        assertThat(suited.suitedTo(Decisions.of(preferences), Said.NOW)).isEqualTo(suited);
        Statistics.label("left out")
                .collect(!suited.leftOut().isEmpty())
                .coverage(checker -> checker.check(true).percentage(p -> p > 20));
        Statistics.label("comes through")
                .collect(!suited.list().isEmpty())
                .coverage(checker -> checker.check(true).percentage(p -> p > 20));
    }
}
