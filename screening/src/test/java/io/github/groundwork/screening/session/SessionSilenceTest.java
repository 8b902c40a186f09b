package io.github.groundwork.screening.session;

import static io.github.groundwork.screening.session.Scene.nurse;
import static io.github.groundwork.screening.session.Scene.rowan;
import static io.github.groundwork.screening.session.SessionSpecimens.CANARY;
import static io.github.groundwork.screening.session.SessionSpecimens.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.History;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.QuestionText;
import io.github.groundwork.screening.testing.Graph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** COR-02: no text that sessions make by themselves holds an answer, a reason, or anybody's words. Canaries stand in all of them. */
class SessionSilenceTest {
    private static final List<Session> SESSIONS = SessionSpecimens.sessions();

    /** The definition's own texts, which name every possible answer and so tell of none. */
    private static final Set<String> DEFINED =
            texts(Graph.from(SessionSpecimens.instrument(), Wordings.of(SessionSpecimens.instrument())));

    /** An option and its label are the definition's own, whichever is chosen. */
    private static Set<String> texts(Graph graph) {
        return graph.values().stream()
                .filter(value -> !(value instanceof QuestionText.Label))
                .map(value -> value.toString().replaceFirst("@[0-9a-f]+$", ""))
                .collect(Collectors.toSet());
    }

    private static void isSilent(String text) {
        assertThat(text)
                .doesNotContain(CANARY)
                .doesNotContain("Zebra")
                .doesNotContain("0173")
                .doesNotContain(TOKEN)
                .doesNotContain("canary");
    }

    private static Graph around(Session session) {
        List<Object> roots = new ArrayList<>(Log.of(session));
        roots.addAll(List.of(session, session.next(), session.result(), session.record(), session.setup()));
        roots.addAll(session.record().history().entries());
        return Graph.from(roots.toArray());
    }

    @Test
    void COR_02_no_toString_of_a_session_or_of_what_it_hands_out_holds_a_canary() {
        for (Session session : SESSIONS) {
            Set<String> texts = new HashSet<>(texts(around(session)));
            texts.removeAll(DEFINED);
            assertThat(texts).hasSizeGreaterThan(10);
            texts.forEach(SessionSilenceTest::isSilent);
            isSilent(session.record().folded().toString());
            isSilent(session.withheld().toString());
            isSilent(session.setup().person().toString());
        }
        assertThat(Rating.of(SessionSpecimens.RATED).toString())
                .doesNotContain(Integer.toString(SessionSpecimens.RATED));
    }

    @Test
    void COR_02_the_canaries_are_where_they_are_meant_to_be() {
        Stream<Object> shown = SESSIONS.stream().flatMap(session -> around(session).values().stream());
        List<Object> all = shown.toList();
        assertThat(all).anyMatch(each -> each instanceof NextStep.Notice notice && holds(notice.sentences()));
        assertThat(all).anyMatch(each -> each instanceof NextStep.Question question && holds(question.sentences()));
        assertThat(all).anyMatch(each -> each instanceof NextStep.Closing closing && holds(closing.sentences()));
        assertThat(all)
                .anyMatch(each -> each instanceof AskingEvent.OfferedAgain again
                        && again.reason().equals(CANARY));
        assertThat(all)
                .anyMatch(each ->
                        each instanceof Answer.Given given && given.values().contains(TOKEN));
        assertThat(all)
                .anyMatch(each -> each instanceof FlowEvent.CheckedIn checkIn
                        && checkIn.rating().equals(Rating.of(SessionSpecimens.RATED)));
        assertThat(SESSIONS).anyMatch(session -> !session.result().unsettled().isEmpty());
        assertThat(SESSIONS).anyMatch(session -> !session.attentions().isEmpty());
    }

    private static boolean holds(List<String> sentences) {
        return sentences.stream().anyMatch(sentence -> sentence.contains(CANARY));
    }

    private static List<ThrowingCallable> wrong(Session session) {
        SessionSetup setup = session.setup();
        return List.of(
                () -> session.given("1", CANARY, rowan(50)),
                () -> session.given(CANARY, TOKEN, rowan(50)),
                () -> session.given("1", TOKEN, rowan(50)),
                () -> session.declined(CANARY, rowan(50)),
                () -> session.with(new AskingEvent.OfferedAgain("2", CANARY), rowan(50)),
                () -> session.with(new AskingEvent.NotAgain(CANARY), rowan(50)),
                () -> session.with(new AskingEvent.Answered("1", new Answer.Given(List.of(TOKEN))), rowan(50)),
                () -> session.with(new FlowEvent.AttentionDelivered(CANARY, Scene.NURSE), nurse(50)),
                () -> session.with(new OpeningEvent.KnownDecided(true), rowan(50)),
                () -> session.shown(rowan(50)),
                () -> session.skipped(rowan(50)),
                () -> session.closed(rowan(50)),
                () -> session.checkedIn(Rating.of(SessionSpecimens.RATED), rowan(50)),
                () -> session.resumed(rowan(50)),
                () -> session.discarded(rowan(50)),
                () -> session.consented(Scene.yes(50), rowan(50)),
                () -> setup.despite(Obstacle.NO_WORDING, CANARY),
                () -> setup.with(Wordings.of(Small.critical())),
                () -> Session.offer(
                        setup.with(SessionOptions.usual().totalOnly().withCheckInEvery(1)),
                        Scene.ID,
                        Scene.ROWAN,
                        Scene.alone(),
                        nurse(50)));
    }

    @Test
    void COR_02_no_exception_of_an_operation_holds_a_canary() {
        int thrown = 0;
        for (Session session : SESSIONS) {
            for (ThrowingCallable operation : wrong(session)) {
                Throwable failure = catchThrowable(operation);
                for (Throwable each = failure; each != null; each = each.getCause()) {
                    thrown++;
                    isSilent(each.toString());
                }
            }
        }
        assertThat(thrown).isGreaterThan(200);
    }

    /** Cuts each entry out of each history in turn, and opens what is left with setups that fit and that do not. */
    @Test
    void COR_02_no_problem_of_a_stored_session_holds_a_canary() {
        int problems = 0;
        for (Session session : SESSIONS) {
            List<Entry<SessionEvent>> entries = session.record().history().entries();
            for (int cut = 0; cut < entries.size(); cut++) {
                List<Entry<SessionEvent>> left = new ArrayList<>(entries);
                left.remove(cut);
                problems += silent(History.of(Scene.ID, Scene.ROWAN, left).fold(SessionRecord::of, Checked::failed));
            }
            problems += silent(Session.open(session.record(), Small.setup(Small.critical())));
            problems += silent(Session.open(session.record(), session.setup().with(SessionOptions.usual())));
        }
        assertThat(problems).isGreaterThan(100);
    }

    private static int silent(Checked<?> checked) {
        isSilent(checked.toString());
        checked.problems().forEach(problem -> isSilent(problem.toString()));
        return checked.problems().size();
    }
}
