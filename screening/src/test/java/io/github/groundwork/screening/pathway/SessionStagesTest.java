package io.github.groundwork.screening.pathway;

import static io.github.groundwork.screening.session.Scene.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.catalog.Pathways;
import io.github.groundwork.screening.session.Scene;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.step.NextStep;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Goes from one session to the next stage of a pathway, as a host would. */
class SessionStagesTest {

    private static final ScreeningPathway DEPRESSION = Pathways.standard().get("depression");

    private static List<StageOffer> offers(Session session) {
        return DEPRESSION.after(EarlierResult.of(session, Scene.at(30))).stream()
                .flatMap(decision -> decision.offer().stream())
                .toList();
    }

    private static Session twoQuestions(String first, String second) {
        return Scene.previewed(Scene.setup("phq-2"))
                .shown(rowan(2))
                .given("1", first, rowan(2))
                .shown(rowan(3))
                .given("2", second, rowan(3));
    }

    @Test
    void SCR_25_a_stage_is_offered_anew_and_known_answers_are_used_only_if_the_person_agrees() {
        StageOffer offer = offers(twoQuestions("2", "1")).get(0);
        Session next = Session.offer(
                Scene.setup("phq-9").following(offer.ref()),
                HistoryId.parse("session-2"),
                Scene.ROWAN,
                Scene.alone(),
                rowan(31));
        assertThat(next.record().offer().orElseThrow().following()).contains(offer.ref());
        assertThat(offer.ref().from()).isEqualTo(Scene.ID);
        assertThat(next.next()).hasToString("Notice[DISCLOSURE, []]");

        Session asked = Scene.previewed(Scene.setup("phq-9"))
                .knownOffered(offer.knownAnswers(Instruments.standard().get("phq-9")), rowan(32));
        assertThat(asked.next()).hasToString("Notice[KNOWN_ANSWERS, [1, 2]]");
        assertThat(asked.result().responses().givenCount()).isZero();
        Session used = asked.with(new OpeningEvent.KnownDecided(true), rowan(33));
        assertThat(used.next()).hasToString("Question[3]");
        assertThat(used.result().responses().givenCount()).isEqualTo(2);
        Session anew = asked.with(new OpeningEvent.KnownDecided(false), rowan(33));
        assertThat(anew.next()).hasToString("Question[1]");
        assertThat(anew.result().responses().givenCount()).isZero();
    }

    @Test
    void SCR_25_no_stage_runs_ahead_of_the_one_before_it() {
        Session open = Scene.previewed(Scene.setup("phq-2")).shown(rowan(2)).given("1", "3", rowan(2));
        assertThatThrownBy(() -> EarlierResult.of(open, Scene.at(30)))
                .isInstanceOfSatisfying(
                        NotPossibleException.class, e -> assertThat(e.code()).isEqualTo("STAGE_TOO_EARLY"));
        assertThat(offers(open.stopped(rowan(3)))).hasSize(1);
        assertThat(offers(twoQuestions("1", "1"))).isEmpty();
    }

    @Test
    void SCR_25_answers_that_are_not_settled_lead_on_only_if_each_of_them_does() {
        Session start = Scene.previewed(Scene.setup("phq-2")).shown(rowan(2));
        Session two = start.given("1", "3", rowan(3))
                .merge(start.given("1", "0", Scene.onPhone(3)))
                .orThrow()
                .stopped(rowan(5));
        assertThat(two.result().readings()).hasSize(2);
        assertThat(offers(two)).isEmpty();
        Session both = start.given("1", "3", rowan(3))
                .merge(start.given("1", "2", Scene.onPhone(3)))
                .orThrow();
        assertThat(both.next()).isInstanceOf(NextStep.Question.class);
        Session ended = both.shown(rowan(4)).stopped(rowan(5));
        assertThat(offers(ended)).isEmpty();
    }
}
