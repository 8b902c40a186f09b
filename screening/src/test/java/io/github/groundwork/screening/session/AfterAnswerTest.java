package io.github.groundwork.screening.session;

import static io.github.groundwork.screening.session.Scene.rowan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.Phrase;
import io.github.groundwork.screening.session.step.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Holds what is said to a person right after an answer: thanks where they are due, and not by rote. */
@Domain(Sessions.class)
@Domain(DomainContext.Global.class)
class AfterAnswerTest {
    private static final String THANKS = Phrase.THANKS_FOR_TELLING.english();

    @Provide
    Arbitrary<Situation> open() {
        return Situations.open();
    }

    private static List<String> said(Session session) {
        return session.next().frame().first();
    }

    private static Session answer(Session session, String value) {
        NextStep.Question question = (NextStep.Question) session.next();
        return session.shown(rowan(2)).given(question.item(), value, rowan(2));
    }

    /** Answers every question with one value, and returns the items behind which the person was thanked. */
    private static Set<String> thanked(Session start, String value) {
        Set<String> thanked = new LinkedHashSet<>();
        Session now = start;
        while (now.next() instanceof NextStep.Question question) {
            now = answer(now, value);
            if (said(now).contains(THANKS)) {
                thanked.add(question.item());
            }
        }
        return thanked;
    }

    @Test
    void thanks_come_with_the_first_hard_answer_about_a_topic_and_not_with_each_after_it() {
        Session session = Scene.previewed(Scene.setup("pcl-5"));

        assertThat(thanked(session, "4")).containsExactly("1", "11", "15", "16");
        assertThat(said(answer(session, "4")))
                .containsExactly("Thank you for telling us.", "We believe you.", "You decide what happens next.");
        assertThat(said(answer(answer(session, "4"), "3"))).isEmpty();
        assertThat(thanked(Scene.previewed(Scene.setup("pcl-5").withoutAcknowledgement()), "4"))
                .isEmpty();
    }

    @Test
    void an_answer_that_says_nothing_hard_neither_gets_thanks_nor_begins_a_new_row() {
        Session none = answer(Scene.previewed(Scene.setup("pcl-5")), "0");
        assertThat(said(none)).isEmpty();
        Session first = answer(none, "2");
        assertThat(said(first)).contains(THANKS);
        assertThat(said(answer(answer(first, "0"), "2"))).isEmpty();
    }

    @Test
    void a_hard_answer_that_was_changed_to_one_that_is_not_takes_no_thanks_from_the_next() {
        Session first = answer(Scene.previewed(Scene.setup("pcl-5")), "4");
        Session changed = first.given("1", "0", rowan(3));
        assertThat(said(changed)).isEmpty();
        assertThat(said(answer(changed, "4"))).contains(THANKS);
    }

    @Test
    void thanks_come_again_after_a_break_a_check_in_or_a_notice() {
        Session first = answer(Scene.previewed(Scene.setup("pcl-5")), "4");
        Session back = first.paused(rowan(3)).resumed(rowan(4));
        assertThat(said(answer(back, "4"))).contains(THANKS);

        Session asked = first.checkedIn(Rating.notOffered(), rowan(3));
        assertThat(said(answer(asked, "4"))).contains(THANKS);

        Session warned = Scene.previewed(
                Scene.setup("phq-9").with(Scene.saying(AskingManner.WARN_FIRST, Strength.LIMIT, StandardTopic.BODY)));
        for (int item = 1; item <= 4; item++) {
            warned = answer(warned, "1");
        }
        Session afterNotice = answer(answer(warned.shown(rowan(3)), "0"), "1");
        assertThat(said(afterNotice))
                .as("about mood, behind a notice about the body")
                .contains(THANKS);
    }

    @Test
    void SCR_09_that_an_answer_is_given_on_is_said_each_time_though_thanks_are_not() {
        Session first = answer(Scene.previewed(Scene.setup("asq")), "1");
        Session second = answer(first, "1");

        assertThat(said(first)).contains(THANKS, Phrase.NOT_ALONE.english());
        assertThat(said(second))
                .containsExactly(
                        "As we told you at the start, we let somebody know of this: Nurse Kim, the duty team.",
                        "We go through what comes next with you.");
    }

    @Test
    void every_skip_is_fine() {
        Session session = Scene.previewed(Scene.setup("pcl-5"));
        for (int item = 1; item <= 3; item++) {
            session = session.skipped(rowan(item));
            assertThat(said(session)).containsExactly("That is fine. You do not have to say why.");
        }
    }

    @Test
    void a_host_says_its_own_thanks() {
        Phrases ours = Phrases.inEnglish().with(Phrase.THANKS_FOR_TELLING, "Thank you for trusting us.");
        Session first = answer(Scene.previewed(Scene.setup("gad-2").with(ours)), "3");
        assertThat(said(first)).containsExactly("Thank you for trusting us.", "You decide what happens next.");
    }

    /** Tells from what was recorded alone: the answers since something else was put to the person. */
    @Property(
            tries = 150,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void no_two_answers_in_a_row_about_the_same_topics_are_both_thanked_for(@ForAll("open") Situation situation) {
        List<Set<Topic>> thanked = new ArrayList<>();
        boolean isThanked = false;
        int seen = 0;
        for (Session session : Follow.toTheEnd(situation.offered(), 0)) {
            List<SessionEvent> log = Log.of(session);
            for (SessionEvent event : log.subList(Math.min(seen, log.size()), log.size())) {
                if (!(event instanceof AskingEvent) || event instanceof AskingEvent.NoticeShown) {
                    thanked.clear();
                }
            }
            boolean isAnswer = log.size() > seen && log.get(log.size() - 1) instanceof AskingEvent.Answered;
            seen = log.size();
            if (isAnswer && said(session).contains(THANKS)) {
                String item = ((AskingEvent.Answered) log.get(log.size() - 1)).item();
                Set<Topic> about = Path.topics(session.setup()).get(item);
                assertThat(thanked).noneMatch(before -> before.containsAll(about));
                thanked.add(about);
                isThanked = true;
            }
        }
        Statistics.label("thanked")
                .collect(isThanked)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }
}
