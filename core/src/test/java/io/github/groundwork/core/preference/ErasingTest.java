package io.github.groundwork.core.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.term.StandardTopic;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of older preferences when one that stood in their place is erased. */
class ErasingTest {

    private static final By MAYA =
            new By(ActorId.parse("maya"), Role.PERSON, DeviceId.parse("phone"), Instant.parse("2026-11-22T12:00:00Z"));
    private static final By TABLET = new By(MAYA.actor(), Role.PERSON, DeviceId.parse("tablet"), MAYA.at());
    private static final ContactPoint SAFE = ContactPoint.of(
                    ContactPoint.Kind.TELEPHONE, ContactAddress.of("+1 555 0100"))
            .withSafety(ContactPoint.Safety.SAFE);
    private static final ContactPoint NOT_SAFE = SAFE.withSafety(ContactPoint.Safety.NOT_SAFE);
    private static final Statement NOT_ASKED =
            TopicBoundary.of(AskingManner.DO_NOT_ASK, StandardTopic.VIOLENCE.topic());
    private static final Statement ASKED_LAST = TopicBoundary.of(AskingManner.ASK_LAST, StandardTopic.VIOLENCE.topic());

    private static Preferences first(Statement statement, Strength strength) {
        return Preferences.start(HistoryId.parse("history-1"), PersonId.parse("maya"))
                .record(PreferenceDraft.of(statement, strength, MAYA.said()), MAYA);
    }

    private static Preferences then(Preferences before, Statement statement, Strength strength) {
        return before.revise(newest(before), PreferenceDraft.of(statement, strength, MAYA.said()), MAYA);
    }

    private static EventId newest(Preferences preferences) {
        return preferences.newest().orElseThrow();
    }

    private static List<Statement> holding(Preferences preferences) {
        return preferences.inForce().stream().map(Preference::statement).toList();
    }

    @ParameterizedTest
    @EnumSource
    void erasing_what_closed_a_way_does_not_open_it_again(Erasure erasure) {
        Preferences safe = first(SAFE, Strength.STRONG_PREFERENCE);
        Preferences closed = then(safe, NOT_SAFE, Strength.LIMIT);
        EventId limit = newest(closed);

        Preferences erased = closed.erase(limit, erasure, MAYA.said(), MAYA);

        assertThat(holding(erased)).isEmpty();
        assertThat(erased.all()).extracting(Preference::id).containsExactly(newest(safe));
        assertThat(erased.ineffective()).isEmpty();
        assertThat(holding(closed.merge(erased).orThrow())).isEmpty();
        assertThat(holding(closed.withdraw(limit, MAYA.said(), MAYA).erase(limit, erasure, MAYA.said(), MAYA)))
                .isEmpty();
    }

    @Test
    void a_limit_that_was_replaced_in_error_holds_again() {
        Preferences weaker = then(first(NOT_ASKED, Strength.LIMIT), ASKED_LAST, Strength.PREFERENCE);

        assertThat(holding(weaker.erase(newest(weaker), Erasure.ENTERED_IN_ERROR, MAYA.said(), MAYA)))
                .containsExactly(NOT_ASKED);
    }

    @Test
    void what_the_person_discards_brings_nothing_back() {
        Preferences weaker = then(first(NOT_ASKED, Strength.LIMIT), ASKED_LAST, Strength.PREFERENCE);

        assertThat(holding(weaker.erase(newest(weaker), Erasure.DISCARDED, MAYA.said(), MAYA)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void erasing_one_in_the_middle_leaves_what_came_before_it_ended(Erasure erasure) {
        Preferences second = then(first(NOT_ASKED, Strength.LIMIT), NOT_ASKED, Strength.STRONG_PREFERENCE);
        Preferences third = then(second, ASKED_LAST, Strength.PREFERENCE);

        Preferences erased = third.erase(newest(second), erasure, MAYA.said(), MAYA);

        assertThat(holding(erased)).containsExactly(ASKED_LAST);
        assertThat(erased.inForce()).extracting(Preference::id).containsExactly(newest(third));
    }

    @Test
    void what_came_back_in_error_can_be_said_anew_on_another_device() {
        Preferences safe = first(SAFE, Strength.STRONG_PREFERENCE);
        Preferences closed = then(safe, NOT_SAFE, Strength.LIMIT);
        Preferences erased = closed.erase(newest(closed), Erasure.ENTERED_IN_ERROR, MAYA.said(), MAYA);
        Preferences tablet = safe.record(PreferenceDraft.of(NOT_SAFE, Strength.LIMIT, TABLET.said()), TABLET);

        assertThat(holding(erased.merge(tablet).orThrow())).containsExactly(NOT_SAFE);
        assertThat(tablet.merge(erased).orThrow())
                .isEqualTo(erased.merge(tablet).orThrow());
    }

    @ParameterizedTest
    @EnumSource(names = {"GUARDIAN", "SUPPORTER"})
    void COR_10_nobody_in_the_persons_life_erases_what_was_said_here_or_on_another_device(Role role) {
        By them = new By(ActorId.parse("them"), role, DeviceId.parse("laptop"), MAYA.at());
        Preferences limit = first(NOT_ASKED, Strength.LIMIT);
        Preferences noted = limit.record(PreferenceDraft.of(ASKED_LAST, Strength.NOTE, them.said()), them);

        for (EventId each : List.of(newest(limit), newest(noted))) {
            assertThatExceptionOfType(NotPossibleException.class)
                    .isThrownBy(() -> noted.erase(each, Erasure.ENTERED_IN_ERROR, them.said(), them));
            assertThat(Preferences.of(noted.history().erase(them, Erasure.ENTERED_IN_ERROR, each))
                            .problems())
                    .extracting(Problem::code)
                    .containsExactly(PreferenceProblem.ERASED_BY_SOMEBODY_ELSE.name());
        }
        assertThat(Preferences.of(noted.history().eraseAll(them, Erasure.DISCARDED))
                        .isValid())
                .isFalse();
        assertThat(holding(noted.withdraw(newest(noted), them.said(), them))).containsExactly(NOT_ASKED);
    }
}
