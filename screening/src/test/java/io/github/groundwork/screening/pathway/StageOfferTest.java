package io.github.groundwork.screening.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.SuggestionKind;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.catalog.Pathways;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageOfferTest {

    private static final Instruments ALL = Instruments.standard();
    private static final Pathways PATHWAYS = Pathways.standard();
    private static final HistoryId SESSION = HistoryId.parse("screening-1");
    private static final Instant AT = Instant.parse("2026-03-03T10:00:00Z");

    private static ScoreReport report(Responses sheet) {
        return Scoring.of(sheet.instrument()).score(sheet);
    }

    private static EarlierResult result(Responses... readings) {
        return EarlierResult.of(
                SESSION, AT, Stream.of(readings).map(StageOfferTest::report).toList());
    }

    private static Responses phq2(int one, int two) {
        return Responses.of(ALL.get("phq-2"), one, two);
    }

    private static StageOffer only(List<StageDecision> decisions) {
        List<StageOffer> offers = StageDecision.offers(decisions);
        assertThat(offers).hasSize(1);
        return offers.get(0);
    }

    @Test
    void SCR_25_an_offer_says_what_came_before_and_by_when_somebody_responds() {
        StageOffer offer = only(PATHWAYS.after(result(phq2(3, 1))));

        assertThat(offer.pathway()).isEqualTo(PATHWAYS.get("depression"));
        assertThat(offer.step().id()).isEqualTo("phq-2-to-phq-9");
        assertThat(offer.kind()).isEqualTo(SuggestionKind.SCREENING_STAGE);
        assertThat(offer.target()).contains("phq-9");
        assertThat(offer.from()).isEqualTo(SESSION);
        assertThat(offer.madeAt()).isEqualTo(AT);
        assertThat(offer.isCertain()).isTrue();
        assertThat(offer.rationale().confirmed()).isTrue();
        assertThat(offer.respondBy()).contains(AT.plus(Duration.ofDays(3)));
        assertThat(offer.step().limit().orElseThrow().evidence().confirmed()).isFalse();
    }

    @Test
    void SCR_25_what_is_known_is_what_every_reading_of_the_earlier_session_says() {
        Instrument phq9 = ALL.get("phq-9");

        assertThat(only(PATHWAYS.after(result(phq2(3, 1)))).knownAnswers(phq9).answers())
                .containsExactly(
                        entry("1", new Answer.Given(List.of("3"))), entry("2", new Answer.Given(List.of("1"))));
        assertThat(only(PATHWAYS.after(result(phq2(3, 1), phq2(3, 2))))
                        .knownAnswers(phq9)
                        .answers())
                .containsOnlyKeys("1");
        assertThat(only(PATHWAYS.after(result(phq2(3, 3).declined(2))))
                        .knownAnswers(phq9)
                        .answers())
                .containsOnlyKeys("1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> only(PATHWAYS.after(result(phq2(3, 1)))).knownAnswers(ALL.get("gad-7")));
    }

    @Test
    void an_offer_of_a_screen_names_what_can_be_asked_in_its_place() {
        List<StageOffer> offers = StageDecision.offers(
                PATHWAYS.after(result(Responses.start(ALL.get("phq-9")).given(9, 2))));

        assertThat(offers)
                .extracting(StageOffer::kind)
                .containsExactly(SuggestionKind.SCREENING_STAGE, SuggestionKind.SAFETY_PLAN);
        assertThat(offers.get(0).targets()).containsExactly("asq", "c-ssrs-screener");
        assertThat(offers.get(0).knownAnswers(ALL.get("c-ssrs-screener")).isEmpty())
                .isTrue();
        assertThat(offers.get(1).target()).isEmpty();
    }

    /** Looks at everything that is public in the module's classes. */
    @Test
    void SCR_25_nothing_but_a_pathway_makes_an_offer() {
        List<String> makers = new ArrayList<>();
        for (Class<?> type : List.of(
                StageOffer.class,
                ScreeningPathway.class,
                EarlierResult.class,
                StageDecision.class,
                PathwayStep.class,
                PathwayParts.class,
                Pathways.class)) {
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && method.toGenericString().replaceFirst("\\(.*", "").contains("Stage")
                        && !method.getReturnType().isEnum()) {
                    makers.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertThat(StageOffer.class.getConstructors()).isEmpty();
        assertThat(Modifier.isFinal(StageOffer.class.getModifiers())).isTrue();
        assertThat(makers)
                .filteredOn(name -> !name.startsWith("StageOffer.") && !name.startsWith("StageDecision."))
                .containsExactlyInAnyOrder("ScreeningPathway.after", "Pathways.after");
        assertThat(Stream.of(StageOffer.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> Modifier.isStatic(method.getModifiers())
                                || method.getReturnType().equals(StageOffer.class)))
                .isEmpty();
    }

    @Test
    void an_offer_that_is_not_certain_says_so() {
        Instrument phq2 = ALL.get("phq-2");
        ScreeningPathway asks = Drafts.pathway(phq2, true, List.of(new PathwayCondition.CutOffPositive(">=3")));

        StageOffer open = only(asks.after(result(Responses.start(phq2).given(1, 2))));
        StageOffer certain = only(asks.after(result(phq2(3, 3))));

        assertThat(open.isCertain()).isFalse();
        assertThat(text(open)).startsWith("Some questions are open").endsWith(text(certain));
        assertThat(asks.after(result(phq2(0, 0))).get(0).offer()).isEmpty();
        assertThat(open.respondBy()).isEmpty();
        assertThat(open.toSuggestion().id()).isEqualTo(certain.toSuggestion().id());
    }

    private static String text(StageOffer offer) {
        return offer.toSuggestion().text().in(Locale.ENGLISH).orElseThrow();
    }

    @Test
    void an_offer_can_be_compared_with_what_the_person_ruled_out() {
        ActorId person = ActorId.parse("p-1");
        By by = new By(person, Role.PERSON, DeviceId.parse("phone"), AT);
        Preferences preferences = Preferences.start(HistoryId.parse("preferences-1"), PersonId.parse("p-1"))
                .record(
                        PreferenceDraft.of(
                                Boundary.of(Boundary.Area.values()[0], Boundary.Rule.AVOID, Term.parse("safety-plan")),
                                Strength.LIMIT,
                                by.said()),
                        by);
        List<Suggestion> suggestions =
                StageDecision.offers(PATHWAYS.after(
                                result(Responses.start(ALL.get("phq-9")).given(9, 1))))
                        .stream()
                        .map(StageOffer::toSuggestion)
                        .toList();

        Suggestions suited = Suggestions.of(suggestions).suitedTo(Decisions.of(preferences), AT);

        assertThat(suited.list()).extracting(Suggestion::kind).containsExactly(SuggestionKind.SCREENING_STAGE);
        assertThat(suited.list().get(0).about())
                .containsExactly(Term.parse("asq"), Term.parse("c-ssrs-screener"), Term.parse("screening"));
        assertThat(suited.leftOut())
                .extracting(left -> left.suggestion().kind())
                .containsExactly(SuggestionKind.SAFETY_PLAN);
    }

    @Test
    void COR_02_the_id_of_a_suggestion_and_every_text_of_an_offer_tell_nothing_about_the_answers() {
        EarlierResult earlier = result(Responses.start(ALL.get("phq-9")).given(9, 3));
        StageDecision decision = PATHWAYS.after(earlier).get(0);
        StageOffer offer = decision.offer().orElseThrow();

        assertThat(earlier).hasToString("EarlierResult[phq-9 1999, 1 reading]");
        assertThat(decision).hasToString("StageDecision[item-9-to-suicide-screen]");
        assertThat(offer).hasToString("StageOffer[depression 1]");
        assertThat(offer.pathway()).hasToString("ScreeningPathway[depression 1, 3 steps]");
        assertThat(offer.toSuggestion().toString()).matches("Suggestion\\[stage-[0-9a-f]{16}]");
        assertThat(offer.toSuggestion().id())
                .isEqualTo(PATHWAYS.after(earlier)
                        .get(0)
                        .offer()
                        .orElseThrow()
                        .toSuggestion()
                        .id())
                .isNotEqualTo(PATHWAYS.after(earlier)
                        .get(1)
                        .offer()
                        .orElseThrow()
                        .toSuggestion()
                        .id());
    }

    @Test
    void offers_of_the_same_result_are_equal() {
        StageOffer one = only(PATHWAYS.after(result(phq2(3, 1))));

        assertThat(one)
                .isEqualTo(only(PATHWAYS.after(result(phq2(3, 1)))))
                .hasSameHashCodeAs(only(PATHWAYS.after(result(phq2(3, 1)))))
                .isNotEqualTo(only(PATHWAYS.after(result(phq2(3, 2)))));
        assertThat(PATHWAYS.get("depression")).isNotEqualTo(PATHWAYS.get("anxiety"));
    }
}
