package io.github.groundwork.core.preference.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.PreferenceArbitraries;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Said;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.CareWish;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a step asks, beside a small model. */
class StepProperties {

    @Provide
    Arbitrary<List<Said>> stories() {
        return PreferenceArbitraries.said(PreferenceArbitraries.steps())
                .list()
                .ofMinSize(3)
                .ofMaxSize(30);
    }

    private static List<Term> terms(Statement statement) {
        return statement instanceof Boundary boundary
                ? boundary.terms()
                : statement instanceof CareWish wish ? wish.terms() : List.of();
    }

    /** Whether both are about the same, for one of the terms. */
    private static boolean same(Preference one, Preference other, Term term) {
        Statement a = one.statement();
        Statement b = other.statement();
        boolean part = (a instanceof Boundary x && b instanceof Boundary y && x.area() == y.area())
                || (a instanceof CareWish v && b instanceof CareWish w && v.subject() == w.subject());
        return part && terms(b).contains(term);
    }

    private static boolean opens(Preference p) {
        return p.statement().bearing() == Statement.Bearing.OPENS;
    }

    /** A welcome yields to whatever says the contrary as strongly, of any term; a restriction only if each term is opened. */
    private static boolean yields(Preference p, List<Preference> all, Instant at) {
        List<Term> terms = terms(p.statement());
        if (opens(p)) {
            return terms.stream()
                    .anyMatch(t -> all.stream()
                            .anyMatch(o -> !opens(o)
                                    && same(p, o, t)
                                    && TopicProperties.weight(o).compareTo(TopicProperties.weight(p)) >= 0));
        }
        return !terms.isEmpty()
                && terms.stream()
                        .allMatch(t -> all.stream()
                                .anyMatch(o -> opens(o)
                                        && o.isPersonsWord()
                                        && !o.isReviewPast(at)
                                        && same(p, o, t)
                                        && TopicProperties.weight(o).compareTo(TopicProperties.weight(p)) > 0));
    }

    @Property(tries = 300)
    void COR_09_what_a_step_asks_follows_the_model(@ForAll("stories") List<Said> said) {
        Preferences preferences = Said.merged(Said.apart(said), 0, 1, 2);
        Decisions decisions = Decisions.of(preferences);
        List<Preference> all = preferences.inForce();
        for (Instant at : List.of(Said.NOW, DecisionProperties.LATER)) {
            for (CareStep step : List.of(CareStep.CRISIS, CareStep.EXAMINATION, CareStep.LETTER)) {
                StepAnswer answer = decisions.step(
                        new StepQuestion(step, Identity.Setting.RECORD, at, ZoneId.of("America/New_York")));
                for (Preference p : all) {
                    Optional<StepAnswer.Ask> ask = answer.asks().stream()
                            .filter(a -> a.preference().id().equals(p.id()))
                            .findFirst();
                    if (matters(p, step)) {
                        assertThat(ask.isEmpty()).isEqualTo(yields(p, all, at));
                        boolean marked = answer.conflicts().stream()
                                .anyMatch(c -> c.yields().equals(p.id()));
                        assertThat(ask.isPresent() || marked)
                                .as("nothing vanishes")
                                .isTrue();
                        DecisionProperties.reached("a welcome yields", ask.isEmpty() && opens(p));
                        DecisionProperties.reached("a restriction yields", ask.isEmpty() && !opens(p));
                    }
                    ask.ifPresent(a -> {
                        assertThat(a.confirm()).isEqualTo(p.needsConfirming(at));
                        assertThat(a.isLimit()).isEqualTo(p.strength().isProtective());
                        said(a, at);
                    });
                }
                assertThat(answer.conflicts()).doesNotHaveDuplicates();
            }
        }
    }

    private static boolean matters(Preference p, CareStep step) {
        return (p.statement() instanceof Boundary boundary && boundary.area().mattersFor(step))
                || (p.statement() instanceof CareWish && step == CareStep.CRISIS);
    }

    /** What says yes for the person is their word, and its review is not past. */
    private static void said(StepAnswer.Ask ask, Instant at) {
        boolean sure = ask.preference().isPersonsWord() && !ask.preference().isReviewPast(at);
        Map<ReasonCode, Boolean> needed = Map.of(
                ReasonCode.NAME_TO_USE, true,
                ReasonCode.PRONOUNS_TO_USE, true,
                ReasonCode.INTERPRETER, true,
                ReasonCode.SIGN_TO_NAME, true,
                ReasonCode.WELCOME, true);
        if (needed.containsKey(ask.code())) {
            assertThat(sure).isTrue();
        }
        if (!ask.preference().isPersonsWord()) {
            assertThat(ask.sentence(java.util.Locale.ENGLISH).orElseThrow())
                    .doesNotContain("You said", "You want ", "You would rather");
        }
        DecisionProperties.reached("a permission in a step", needed.containsKey(ask.code()));
    }
}
