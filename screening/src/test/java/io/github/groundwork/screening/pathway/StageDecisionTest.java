package io.github.groundwork.screening.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.catalog.Pathways;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.pathway.StageDecision.Status;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.score.ScaleOutcome;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import io.github.groundwork.screening.testing.Definition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageDecisionTest {

    private static final Instruments ALL = Instruments.standard();
    private static final Pathways PATHWAYS = Pathways.standard();
    private static final HistoryId SESSION = HistoryId.parse("screening-1");
    private static final Instant AT = Instant.parse("2026-03-03T10:00:00Z");

    private static ScoreReport report(Responses sheet) {
        return Scoring.of(sheet.instrument()).score(sheet);
    }

    private static EarlierResult result(Responses... readings) {
        return EarlierResult.of(
                SESSION, AT, Stream.of(readings).map(StageDecisionTest::report).toList());
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
    void of_two_offers_of_the_same_thing_the_one_to_respond_to_first_is_shown() {
        List<StageDecision> decisions = PATHWAYS.after(result(Responses.of(ALL.get("asq"), 1, 0, 0, 0, 1)));

        assertThat(decisions).allSatisfy(each -> assertThat(each.status()).isEqualTo(Status.MET));
        assertThat(StageDecision.offers(decisions))
                .extracting(offer -> offer.step().id())
                .containsExactly("asq-now-to-conversation", "asq-to-safety-plan");
        List<StageDecision> reversed = new ArrayList<>(decisions);
        Collections.reverse(reversed);
        assertThat(StageDecision.offers(reversed))
                .extracting(offer -> offer.step().id())
                .containsExactly("asq-to-safety-plan", "asq-now-to-conversation");
        assertThat(StageDecision.offers(decisions).get(0).respondBy()).contains(AT);
    }

    @Test
    void of_two_offers_of_the_same_thing_the_certain_one_is_shown() {
        Instrument phq2 = ALL.get("phq-2");
        ScreeningPathway pathway = ScreeningPathway.of(
                        new PathwayParts(
                                "own",
                                "1",
                                "Own",
                                List.of(
                                        limited("open", ">=3", Duration.ZERO),
                                        limited("certain", ">=2", Duration.ofDays(1)),
                                        limited("without", ">=2", null))),
                        ALL::find)
                .orThrow();

        List<StageDecision> decisions =
                pathway.after(result(Responses.start(phq2).given(1, 2)));
        assertThat(decisions)
                .extracting(StageDecision::status)
                .containsExactly(Status.UNDETERMINED, Status.MET, Status.MET);
        assertThat(only(decisions).step().id()).isEqualTo("certain");
    }

    private static PathwayStep limited(String id, String cutOff, Duration within) {
        return new PathwayStep(
                id,
                "phq-2",
                new PathwayCondition.CutOffPositive(cutOff),
                PathwayStep.Offered.conversation(),
                true,
                Optional.ofNullable(within).map(w -> new TimeLimit(w, new Evidence("made up", false))),
                Drafts.WHY);
    }

    @Test
    void SCR_05_an_estimate_by_the_instruments_own_rule_counts_as_its_value() {
        Instrument audit = ALL.get("audit-c");
        ScoreReport estimated = report(Responses.start(audit).given(1, 0));
        PathwayCondition men = new PathwayCondition.CutOffPositive("men >=4");
        assertThat(estimated.total().outcome()).isInstanceOf(ScaleOutcome.Estimated.class);

        assertThat(Drafts.pathway(audit, false, List.of(men))
                        .after(EarlierResult.of(SESSION, AT, List.of(estimated)))
                        .get(0)
                        .status())
                .isEqualTo(Status.UNDETERMINED);
        ScoreReport known =
                report(Responses.start(audit).given(1, 0).in(Context.unknown().withSex("male")));
        assertThat(Drafts.pathway(audit, false, List.of(men))
                        .after(EarlierResult.of(SESSION, AT, List.of(known)))
                        .get(0)
                        .status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void a_result_of_another_version_or_of_two_instruments_or_informants_is_not_taken() {
        Instrument other = Definition.of("phq-2").item("1", 0, 1).instrument();
        EarlierResult theirs = EarlierResult.of(SESSION, AT, List.of(report(Responses.of(other, 1))));

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> PATHWAYS.after(theirs));
        assertThat(PATHWAYS.get("anxiety").after(theirs)).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> result(phq2(1, 1), Responses.of(other, 1)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> result(phq2(1, 1), phq2(1, 1).by(Informant.PROXY)));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> result());
    }

    @Test
    void a_catalogue_takes_a_hosts_own_pathways() {
        ScreeningPathway own =
                Drafts.pathway(ALL.get("gad-2"), false, List.of(new PathwayCondition.CutOffPositive(">=3")));
        Pathways more = PATHWAYS.with(own);

        assertThat(more).hasToString("Pathways[depression, anxiety, trauma, suicide, made-up]");
        assertThat(more.after(result(Responses.of(ALL.get("gad-2"), 3, 3)))).hasSize(2);
        assertThat(Pathways.none().with(own).get("made-up")).isSameAs(own);
        assertThat(more.find("nothing")).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> more.with(own));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> more.get("nothing"));
    }
}
