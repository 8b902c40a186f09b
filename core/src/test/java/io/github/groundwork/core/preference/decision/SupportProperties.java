package io.github.groundwork.core.preference.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.PreferenceArbitraries;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Said;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareWish;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What may be suggested, beside a small model. */
class SupportProperties {

    @Provide
    Arbitrary<List<Said>> stories() {
        return PreferenceArbitraries.many(PreferenceArbitraries.supports());
    }

    private static List<Term> terms(Statement statement) {
        if (statement instanceof Strategy strategy) {
            return strategy.terms();
        }
        if (statement instanceof Boundary boundary) {
            return boundary.terms();
        }
        return statement instanceof CareWish wish ? wish.terms() : ((Trigger) statement).terms();
    }

    /** What makes things worse, is a limit, is off limits, is not wanted, or sets the person off. */
    private static boolean isAgainst(Preference p) {
        Statement statement = p.statement();
        return p.strength().isProtective()
                || statement instanceof Trigger
                || (statement instanceof Strategy strategy && strategy.effect() == Strategy.Effect.MAKES_WORSE)
                || (statement instanceof Boundary boundary && boundary.rule() == Boundary.Rule.AVOID)
                || (statement instanceof CareWish wish && wish.wanted() == CareWish.Wanted.NOT_WANTED);
    }

    private static boolean share(Preference one, Preference other) {
        return terms(one.statement()).stream().anyMatch(terms(other.statement())::contains);
    }

    @Property(tries = 300)
    void COR_15_what_makes_things_worse_or_is_a_limit_is_never_suggested(@ForAll("stories") List<Said> said) {
        Preferences preferences = Said.merged(Said.apart(said), 0, 2, 1);
        Decisions decisions = Decisions.of(preferences);
        List<Preference> all = preferences.inForce();
        List<Preference> against =
                all.stream().filter(SupportProperties::isAgainst).toList();
        Set<Term> terms =
                against.stream().flatMap(p -> terms(p.statement()).stream()).collect(Collectors.toSet());

        for (Term term : PreferenceArbitraries.TERMS) {
            SuggestionDecision decision = decisions.suggesting(List.of(term, new Term("anything")), Said.NOW);
            assertThat(decision.maySuggest()).isEqualTo(!terms.contains(term));
            List<EventId> standing = against.stream()
                    .filter(p -> terms(p.statement()).contains(term))
                    .map(Preference::id)
                    .toList();
            assertThat(decision.grounds().reasons().stream().flatMap(r -> r.preference().stream()))
                    .containsExactlyInAnyOrderElementsOf(standing);
            List<EventId> contrary = all.stream()
                    .filter(p -> p.statement() instanceof Strategy && !against.contains(p))
                    .filter(p -> terms(p.statement()).contains(term) && terms.contains(term))
                    .map(Preference::id)
                    .toList();
            assertThat(decision.grounds().conflicts())
                    .extracting(Conflict::yields)
                    .containsExactlyInAnyOrderElementsOf(contrary);
            assertThat(standing)
                    .containsAll(decision.grounds().conflicts().stream()
                            .map(Conflict::prevails)
                            .toList());
            DecisionProperties.reached("not suggested, though said to help", !contrary.isEmpty());
        }
        supports(decisions.supports(), all, against);
    }

    private static void supports(SupportAnswer answer, List<Preference> all, List<Preference> against) {
        assertThat(answer.notToSuggest()).containsExactlyInAnyOrderElementsOf(against);
        for (Preference p : all) {
            boolean free = against.stream().noneMatch(a -> a == p || share(a, p));
            boolean strategy = p.statement() instanceof Strategy;
            boolean helping = strategy && ((Strategy) p.statement()).effect() == Strategy.Effect.HELPS;
            assertThat(answer.helps().contains(p)).isEqualTo(helping && free && p.isPersonsWord());
            assertThat(answer.notedByOthers().contains(p)).isEqualTo(helping && free && !p.isPersonsWord());
            assertThat(answer.neutral().contains(p)).isEqualTo(strategy && !helping && free);
            boolean contrary = strategy && !against.contains(p) && !free;
            assertThat(answer.conflicts().stream().anyMatch(c -> c.yields().equals(p.id())))
                    .isEqualTo(contrary);
            DecisionProperties.reached("helps", answer.helps().contains(p));
            DecisionProperties.reached(
                    "others say that it helps", answer.notedByOthers().contains(p));
            DecisionProperties.reached("neutral", answer.neutral().contains(p));
            DecisionProperties.reached("said to help, but something stands against it", contrary && helping);
            DecisionProperties.reached(
                    "a limit that is neither",
                    strategy && !helping && p.strength().isProtective());
        }
        assertThat(answer.conflicts())
                .doesNotHaveDuplicates()
                .allSatisfy(c -> assertThat(against)
                        .extracting(Preference::id)
                        .contains(c.prevails())
                        .doesNotContain(c.yields()));
    }
}
