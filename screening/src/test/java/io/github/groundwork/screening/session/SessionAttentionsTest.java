package io.github.groundwork.screening.session;

import static io.github.groundwork.screening.session.Scene.nurse;
import static io.github.groundwork.screening.session.Scene.onPhone;
import static io.github.groundwork.screening.session.Scene.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.suggestion.AttentionKind;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import org.junit.jupiter.api.Test;

/** What the answers of a session bring to somebody's notice: each once, and nothing is lost. */
class SessionAttentionsTest {
    private static final SessionSetup SETUP = Small.setup(Small.critical());

    @Test
    void SCR_10_an_unanswered_question_is_raised_once_whatever_is_said_to_it_later() {
        Session declined = Scene.previewed(SETUP).declined("1", rowan(2));
        assertThat(declined.raised()).hasSize(1);

        Session answered = declined.given("1", "0", rowan(3));
        assertThat(answered.raised()).isEmpty();
        assertThat(answered.attentions())
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.stands()).isFalse());

        Session again = answered.declined("1", rowan(4));
        assertThat(again.raised()).isEmpty();
        assertThat(again.attentions())
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.stands()).isTrue());
    }

    @Test
    void SCR_10_what_was_raised_before_is_not_raised_again_where_a_session_is_opened() {
        Session session = Scene.previewed(SETUP).shown(rowan(2)).given("1", "1", rowan(2));
        Session opened = Small.reopened(session, SETUP);

        assertThat(session.raised()).hasSize(1);
        assertThat(opened.raised()).isEmpty();
        assertThat(opened.attentions()).isEqualTo(session.attentions());
    }

    @Test
    void SCR_10_a_critical_answer_waits_although_something_softer_about_the_item_was_given_on() {
        Session session = Scene.previewed(SETUP)
                .declined("1", rowan(2))
                .with(new FlowEvent.AttentionDelivered("1", Scene.NURSE), nurse(3));
        assertThat(session.next().frame().toDeliver()).isEmpty();

        Session critical = session.given("1", "2", rowan(4));
        assertThat(critical.next().frame().toDeliver())
                .isEqualTo(critical.raised())
                .singleElement()
                .satisfies(each -> assertThat(each.attention().kind()).isEqualTo(AttentionKind.CRITICAL_ANSWER));
        Session given = critical.with(new FlowEvent.AttentionDelivered("1", Scene.COVER), nurse(5));
        assertThat(given.next().frame().toDeliver()).isEmpty();
    }

    @Test
    void SCR_10_a_known_answer_is_raised_although_a_yes_that_was_taken_back_wins_over_it() {
        Session start = Scene.previewed(SETUP).knownOffered(Small.known(SETUP.instrument()), nurse(2));
        Session used = start.with(new OpeningEvent.KnownDecided(true), rowan(3));
        Session back = start.with(new OpeningEvent.ConsentTakenBack(ConsentId.parse("yes-1")), onPhone(3));

        assertThat(used.raised()).hasSize(1);
        assertThat(used.merge(back).orThrow().attentions()).hasSize(1);
        Session merged = back.merge(used).orThrow();
        assertThat(merged.raised()).hasSize(1);
        assertThat(merged.result().responses().givenCount()).isZero();
    }

    @Test
    void SCR_10_skipping_all_that_a_notice_is_about_raises_all_of_it() {
        Session session = Scene.previewed(
                        SETUP.with(Scene.saying(AskingManner.WARN_FIRST, Strength.PREFERENCE, StandardTopic.SUICIDE)))
                .skipped(rowan(2));

        assertThat(session.raised()).hasSize(2).isEqualTo(session.attentions());
    }

    @Test
    void SCR_10_only_what_was_raised_is_given_on() {
        Session session = Scene.previewed(SETUP);
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(() -> session.with(new FlowEvent.AttentionDelivered("1", Scene.NURSE), nurse(2)))
                .withMessageStartingWith("STEP_OTHER");
    }
}
