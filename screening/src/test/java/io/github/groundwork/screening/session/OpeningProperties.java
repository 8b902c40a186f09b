package io.github.groundwork.screening.session;

import static io.github.groundwork.screening.session.Scene.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.groundwork.core.check.InvalidInputException;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.offer.Gap;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What lets a session open, and what does not, beside a plain statement of the rules. */
@StatisticsReport(onFailureOnly = true)
class OpeningProperties {

    @Provide
    Arbitrary<Situation> withGaps() {
        return Situations.withGaps();
    }

    @Provide
    Arbitrary<Situation> open() {
        return Situations.open();
    }

    private static void reaches(String what, boolean here, double percent) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }

    @Property(
            tries = 500,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void SCR_14_what_is_missing_blocks_a_session_unless_a_reason_or_asking_about_suicide_opens_it(
            @ForAll("withGaps") Situation situation) {
        Session session = situation.offered();
        List<Gap> gaps = session.record().offer().orElseThrow().gaps();
        Map<Obstacle, Gap.Basis> expected = new EnumMap<>(Obstacle.class);
        ExpectedGaps.missing(situation)
                .forEach(obstacle -> expected.put(obstacle, ExpectedGaps.basis(obstacle, situation)));
        Map<Obstacle, Gap.Basis> found = new EnumMap<>(Obstacle.class);
        gaps.forEach(gap -> found.put(gap.obstacle(), gap.basis()));

        assertThat(found).isEqualTo(expected);
        for (Gap gap : gaps) {
            boolean isOfPathway =
                    gap.obstacle() == Obstacle.PATHWAY_INCOMPLETE || gap.obstacle() == Obstacle.PARTNER_VIOLENCE_PARTS;
            assertThat(gap.parts())
                    .isEqualTo(isOfPathway ? situation.setup().pathway().missing() : List.of());
            assertThat(gap.reason().isPresent()).isEqualTo(gap.basis() == Gap.Basis.REASON);
        }
        boolean isBlocked = expected.containsValue(Gap.Basis.BLOCKS);
        if (isBlocked) {
            blocked(session, gaps);
        } else {
            toldOf(session, gaps);
        }
        reaches("blocked", isBlocked, 10);
        reaches("open with gaps", !isBlocked && !gaps.isEmpty(), 2);
        reaches("open for suicide", expected.containsValue(Gap.Basis.SUICIDE_SCREENING) && !isBlocked, 0.4);
        reaches("full gate", ExpectedGaps.isAboutPartners(situation) && !gaps.isEmpty(), 2);
        for (Obstacle obstacle : Obstacle.values()) {
            if (!obstacle.isChoice()) {
                reaches(obstacle.name(), expected.containsKey(obstacle), 0.2);
            }
        }
    }

    private static void blocked(Session session, List<Gap> gaps) {
        assertThat(session.result().outcome()).isEqualTo(SessionOutcome.BLOCKED);
        List<Obstacle> obstacles =
                gaps.stream().filter(Gap::blocks).map(Gap::obstacle).toList();
        assertThat(session.result().obstacles()).isEqualTo(obstacles);
        NextStep.Done done = (NextStep.Done) session.next();
        assertThat(done.obstacles()).isEqualTo(obstacles);
        assertThat(done.sentences()).hasSameSizeAs(obstacles);
        assertThat(session.result().responses().answers().values())
                .noneMatch(answer -> answer.isGiven() || answer.equals(Answer.declined()));
        assertThat(code(() -> Small.told(session, rowan(1)))).isEqualTo(SessionProblem.SESSION_BLOCKED);
        assertThat(code(() -> session.consented(Scene.yes(1), rowan(1)))).isEqualTo(SessionProblem.SESSION_BLOCKED);
    }

    /** The person is told of each gap, and the reason for going on, beside the disclosure. */
    private static void toldOf(Session session, List<Gap> gaps) {
        NextStep.Notice notice = (NextStep.Notice) session.next();
        assertThat(notice.kind()).isEqualTo(NextStep.Notice.Kind.DISCLOSURE);
        assertThat(notice.sentences()).hasSameSizeAs(gaps);
        for (int i = 0; i < gaps.size(); i++) {
            String sentence = notice.sentences().get(i);
            gaps.get(i).reason().ifPresent(reason -> assertThat(sentence).contains(reason));
            gaps.get(i).parts().forEach(part -> assertThat(sentence).contains(part.sentence()));
        }
        assertThat(session.record().offer().orElseThrow().responders().roles()).isNotEmpty();
    }

    private static SessionProblem code(ThrowingCallable operation) {
        NotPossibleException thrown = catchThrowableOfType(NotPossibleException.class, operation);
        assertThat(thrown).isNotNull();
        return SessionProblem.valueOf(thrown.code());
    }

    /** Words of somebody: told or not, then yes and no in any capacity, with a taking back of any of them. */
    @Property(
            tries = 300,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void COR_07_nothing_is_asked_under_a_yes_that_was_taken_back_and_only_a_new_one_opens_again(
            @ForAll("open") Situation situation, @ForAll("words") List<List<Integer>> words) {
        Session session = situation.offered();
        if (session.result().outcome() == SessionOutcome.BLOCKED) {
            return;
        }
        session = Small.told(session, rowan(1));
        List<String> back = new ArrayList<>();
        Map<String, Capacity> yes = new LinkedHashMap<>();
        Optional<Boolean> person = Optional.empty();
        boolean wasBack = false;
        for (List<Integer> picks : words) {
            Dice dice = new Dice(picks);
            if (!yes.isEmpty() && dice.chance(35)) {
                String id = dice.of(List.copyOf(yes.keySet()));
                back.add(id);
                session = session.with(new OpeningEvent.ConsentTakenBack(ConsentId.parse(id)), rowan(2));
            } else {
                String id = dice.chance(20) && !yes.isEmpty() ? dice.of(List.copyOf(yes.keySet())) : "c" + yes.size();
                Capacity capacity = yes.getOrDefault(id, dice.of(Capacity.values()));
                boolean isYes = yes.containsKey(id) || !dice.chance(20);
                session = session.consented(
                        Scene.consent(
                                isYes ? id : "no" + session.record().history().size(),
                                capacity,
                                capacity.role(),
                                "rowan",
                                0,
                                isYes),
                        rowan(3));
                if (isYes) {
                    yes.put(id, capacity);
                }
                if (capacity.role() == Role.PERSON) {
                    person = Optional.of(isYes);
                }
            }
            boolean isStanding = yes.keySet().stream().anyMatch(id -> !back.contains(id));
            boolean isAsked =
                    session.next() instanceof NextStep.Notice notice && notice.kind() == NextStep.Notice.Kind.PREVIEW;
            if (!isStanding || person.equals(Optional.of(false))) {
                assertThat(isAsked).isFalse();
            }
            wasBack |= !back.isEmpty();
        }
        reaches("taken back", wasBack, 30);
    }

    @Provide
    Arbitrary<List<List<Integer>>> words() {
        return Dice.picks(8).list().ofMinSize(1).ofMaxSize(7);
    }

    @Property(
            tries = 100,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void SCR_10_a_session_opens_only_if_the_disclosure_names_the_owner_and_the_cover(
            @ForAll("withGaps") Situation situation, @ForAll boolean owner, @ForAll boolean cover) {
        SessionSetup setup = situation.setup();
        Disclosure whole = setup.disclosure();
        List<DisclosedRecipient> named =
                new ArrayList<>(List.of(new DisclosedRecipient(new Term("teacher"), "the teacher")));
        whole.handling().recipients().stream()
                .filter(each -> owner && each.role().equals(Scene.NURSE)
                        || cover && each.role().equals(Scene.COVER))
                .forEach(named::add);
        Disclosure disclosure = Disclosure.of(
                whole.ref(),
                whole.asking(),
                new Disclosure.Handling(
                        named, whole.handling().kept(), whole.handling().limits(), Optional.empty()),
                whole.afterwards());
        SessionSetup less = SessionSetup.of(situation.instrument(), disclosure, setup.pathway());
        boolean isNamed = setup.pathway().owner().isEmpty() || owner;
        boolean isCovered = setup.pathway().cover().isEmpty() || cover;

        assertThat(less.check().stream().map(Problem::code))
                .isEqualTo(Stream.of(isNamed, isCovered)
                        .filter(each -> !each)
                        .map(each -> "SETUP_RESPONDER_NOT_DISCLOSED")
                        .toList());
        if (!isNamed || !isCovered) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> Session.offer(less, Scene.ID, Scene.ROWAN, Scene.alone(), rowan(0)));
            SessionRecord record = situation.offered().record();
            assertThat(Session.open(record, less).isValid()).isFalse();
        }
        reaches("not named", !isNamed || !isCovered, 30);
    }
}
