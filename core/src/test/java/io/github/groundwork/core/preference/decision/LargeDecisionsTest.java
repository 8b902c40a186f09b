package io.github.groundwork.core.preference.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.preference.PreferenceArbitraries;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Said;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Five hundred that say one thing and five hundred that say the contrary: each is marked, and not every pair. */
class LargeDecisionsTest {

    private static final ActorId SISTER = ActorId.parse("sister-1");
    private static final Topic TOPIC = PreferenceArbitraries.TOPICS.get(1);
    private static final Term TERM = PreferenceArbitraries.TERMS.get(0);
    private static final Purpose PURPOSE = PreferenceArbitraries.PURPOSES.get(0);
    private static final int HALF = 500;

    private static Decisions halfAndHalf(Said.Maker one, Said.Maker other) {
        Preferences all = Said.base();
        for (int i = 0; i < HALF; i++) {
            all = new Said(one, 1, Said.Who.PERSON, Said.Review.NONE).addTo(all, 0);
            all = new Said(other, 1, Said.Who.PERSON, Said.Review.NONE).addTo(all, 0);
        }
        return Decisions.of(all);
    }

    private static void eachIsMarked(List<Conflict> conflicts, boolean bothSides) {
        long marked = conflicts.stream()
                .flatMap(c -> List.of(c.prevails(), c.yields()).stream())
                .distinct()
                .count();
        assertThat(conflicts).hasSizeLessThanOrEqualTo(2 * HALF);
        assertThat(marked).isEqualTo(bothSides ? 2 * HALF : HALF + 1);
    }

    @Test
    void on_one_topic() {
        Decisions decisions = halfAndHalf(
                words -> TopicBoundary.of(AskingManner.ASK, TOPIC),
                words -> TopicBoundary.of(AskingManner.ASK_LAST, TOPIC));

        eachIsMarked(decisions.asking(List.of(TOPIC), Said.NOW).grounds().conflicts(), true);
    }

    @Test
    void on_one_address() {
        ContactPoint safe = ContactPoint.of(ContactPoint.Kind.TELEPHONE, PreferenceArbitraries.ADDRESSES.get(0))
                .withSafety(ContactPoint.Safety.SAFE)
                .with(ContactPoint.Use.CALL, Permission.YES);
        Decisions decisions = halfAndHalf(words -> safe, words -> safe.withSafety(ContactPoint.Safety.NOT_SAFE));

        ContactAnswer answer = decisions.reaching(ContactQuestion.of(PURPOSE, ContactPoint.Use.CALL, Said.NOW));

        eachIsMarked(answer.ways().get(0).grounds().conflicts(), true);
    }

    @Test
    void on_one_person_to_tell() {
        Decisions decisions = halfAndHalf(
                words -> Telling.of(SISTER, Telling.Choice.MAY_BE_TOLD, Purposes.all()),
                words -> Telling.of(SISTER, Telling.Choice.ASK_FIRST, Purposes.all()));

        TellingAnswer answer = decisions.telling(PURPOSE, List.of(), Said.NOW);

        eachIsMarked(answer.askFirst().get(0).grounds().conflicts(), true);
    }

    @Test
    void on_one_term_and_in_one_step() {
        Decisions supports = halfAndHalf(
                words -> Strategy.of(Strategy.Effect.HELPS, TERM),
                words -> Strategy.of(Strategy.Effect.MAKES_WORSE, TERM));
        Decisions steps = halfAndHalf(
                words -> Boundary.of(Boundary.Area.TOUCH, Boundary.Rule.WELCOME, TERM),
                words -> Boundary.of(Boundary.Area.TOUCH, Boundary.Rule.AVOID, TERM));

        eachIsMarked(supports.supports().conflicts(), false);
        assertThat(supports.supports().notToSuggest()).hasSize(HALF);
        eachIsMarked(
                steps.step(new StepQuestion(CareStep.EXAMINATION, Identity.Setting.ALONE, Said.NOW, ZoneOffset.UTC))
                        .conflicts(),
                false);
    }
}
