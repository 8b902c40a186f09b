package io.github.groundwork.core.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How preferences are said, changed and kept, by example. */
class PreferencesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final By MAYA = by("maya", Role.PERSON, "phone");
    private static final By MAYA_ON_TABLET = by("maya", Role.PERSON, "tablet");
    private static final By NURSE = by("nurse-1", Role.CLINICIAN, "ward");
    private static final By SISTER = by("sister-1", Role.AGENT, "laptop");
    private static final TopicBoundary NOT_ABOUT_VIOLENCE =
            TopicBoundary.of(AskingManner.DO_NOT_ASK, StandardTopic.VIOLENCE.topic());
    private static final Preferences NOTHING = Preferences.start(HistoryId.parse("history-1"), PersonId.parse("maya"));

    private static By by(String actor, Role role, String device) {
        return new By(ActorId.parse(actor), role, DeviceId.parse(device), NOON);
    }

    private static PreferenceDraft limit(Attribution said) {
        return PreferenceDraft.of(NOT_ABOUT_VIOLENCE, Strength.LIMIT, said);
    }

    private static Preferences withLimit() {
        return NOTHING.record(limit(MAYA.said()), MAYA);
    }

    private static EventId newest(Preferences preferences) {
        return preferences.newest().orElseThrow();
    }

    private static Preferences withAgent(AgentTerm term) {
        return withLimit().with(MAYA, new PreferenceEvent.AgentNamed(SISTER.actor(), term, MAYA.said()));
    }

    private static final EventId LIMIT = newest(withLimit());

    @Test
    void what_the_person_says_holds_and_is_their_word_though_somebody_else_writes_it_down() {
        Attribution heard = NURSE.heard(MAYA.actor(), Role.PERSON);
        TopicBoundary inHerWords = new TopicBoundary(
                NOT_ABOUT_VIOLENCE.topics(),
                AskingManner.DO_NOT_ASK,
                List.of(),
                Optional.of(OwnWords.of("I'd rather not. \ud83d\ude4f", heard)));

        Preferences said = NOTHING.record(PreferenceDraft.of(inHerWords, Strength.LIMIT, heard), NURSE);

        assertThat(said.inForce()).singleElement().satisfies(p -> {
            assertThat(p.isPersonsWord()).isTrue();
            assertThat(p.recorded()).isEqualTo(NURSE);
            assertThat(p.statement()).isEqualTo(inHerWords);
            assertThat(p.needsConfirming(NOON)).isFalse();
        });
        assertThat(NOTHING.all()).isEmpty();
        assertThat(said).hasToString("Preferences[history-1, 1 in force]");
    }

    @Test
    void a_limit_that_is_revised_is_kept_beside_what_stands_in_its_place() {
        Preferences revised = withLimit()
                .revise(
                        LIMIT,
                        PreferenceDraft.of(
                                TopicBoundary.of(AskingManner.ASK_LAST, StandardTopic.VIOLENCE.topic()),
                                Strength.PREFERENCE,
                                MAYA.said()),
                        MAYA);

        assertThat(revised.all())
                .extracting(Preference::standing)
                .containsExactly(Preference.Standing.REPLACED, Preference.Standing.IN_FORCE);
        assertThat(revised.inForce().get(0).replaces()).contains(LIMIT);
        assertThat(revised.preference(LIMIT).orElseThrow().endedBy()).isEqualTo(revised.newest());
    }

    @Test
    void others_cannot_withdraw_a_limit_but_say_what_they_think() {
        OthersWords comment = OthersWords.of("We need to ask this.", NURSE.said());

        assertThatThrownBy(() -> withLimit().withdraw(LIMIT, NURSE.said(), NURSE))
                .isInstanceOfSatisfying(
                        NotPossibleException.class, e -> assertThat(e.code()).isEqualTo("ONLY_THE_PERSON"));
        Preference after =
                withLimit().comment(LIMIT, comment, NURSE).preference(LIMIT).orElseThrow();
        assertThat(after.isInForce()).isTrue();
        assertThat(after.comments()).containsExactly(comment);
    }

    @Test
    void an_agent_decides_while_the_person_cannot_and_not_before_nor_after() {
        Preferences named = withAgent(AgentTerm.openEnded(true));
        Preferences unable = named.with(
                NURSE, new PreferenceEvent.CapacityNoted(false, NURSE.said(), OthersWords.of("a talk", NURSE.said())));

        assertThatThrownBy(() -> named.withdraw(LIMIT, SISTER.said(), SISTER)).hasMessageContaining("only the person");
        assertThat(unable.withdraw(LIMIT, SISTER.said(), SISTER).inForce()).isEmpty();
        Preferences able = unable.with(
                MAYA, new PreferenceEvent.CapacityNoted(true, MAYA.said(), OwnWords.of("I can", MAYA.said())));
        assertThatThrownBy(() -> able.withdraw(LIMIT, SISTER.said(), SISTER)).hasMessageContaining("only the person");
    }

    @Test
    void an_agent_does_not_come_to_decide_by_saying_in_another_role_that_the_person_cannot() {
        By asGuardian = by("sister-1", Role.GUARDIAN, "laptop");
        PreferenceEvent unable = new PreferenceEvent.CapacityNoted(
                false, asGuardian.said(), OthersWords.of("she is not well", asGuardian.said()));

        assertThatThrownBy(() -> withAgent(AgentTerm.openEnded(true)).with(asGuardian, unable))
                .isInstanceOfSatisfying(
                        NotPossibleException.class, e -> assertThat(e.code()).isEqualTo("AGENT_NOT_BY_THEMSELVES"));
        assertThat(withAgent(AgentTerm.openEnded(true))
                        .with(MAYA, new PreferenceEvent.AgentEnded(SISTER.actor(), MAYA.said()))
                        .with(asGuardian, unable)
                        .ineffective())
                .isEmpty();
    }

    @Test
    void who_said_that_the_person_cannot_decide_does_not_come_to_decide_by_being_named_later_or_elsewhere() {
        By asGuardian = by("sister-1", Role.GUARDIAN, "laptop");
        PreferenceEvent unable = new PreferenceEvent.CapacityNoted(
                false, asGuardian.said(), OthersWords.of("she is not well", asGuardian.said()));
        PreferenceEvent named = new PreferenceEvent.AgentNamed(SISTER.actor(), AgentTerm.openEnded(true), MAYA.said());
        Preferences later = withLimit().with(asGuardian, unable).with(MAYA, named);
        Preferences elsewhere = withLimit()
                .with(asGuardian, unable)
                .merge(withLimit().with(MAYA, named))
                .orThrow();
        PreferenceEvent agreed =
                new PreferenceEvent.CapacityNoted(false, NURSE.said(), OthersWords.of("a talk", NURSE.said()));

        for (Preferences noted : List.of(later, elsewhere)) {
            assertThat(noted.decides(SISTER.actor(), NOON)).isFalse();
            assertThat(noted.with(NURSE, agreed).decides(SISTER.actor(), NOON)).isTrue();
        }
    }

    @Test
    void what_an_agent_does_without_knowing_that_they_no_longer_decide_has_no_effect() {
        Preferences named = withAgent(AgentTerm.openEnded(false));
        Preferences phone = named.with(MAYA, new PreferenceEvent.AgentEnded(SISTER.actor(), MAYA.said()));
        Preferences laptop = named.withdraw(LIMIT, SISTER.said(), SISTER);

        Preferences whole = laptop.merge(phone).orThrow();

        assertThat(whole.preference(LIMIT).orElseThrow().isInForce()).isTrue();
        assertThat(whole.ineffective()).containsEntry(newest(laptop), Folded.OVERRULED);
        assertThat(whole).isEqualTo(phone.merge(laptop).orThrow());
    }

    @Test
    void ending_an_agent_wins_over_naming_them_anew_without_knowing_of_it() {
        for (By other : List.of(MAYA_ON_TABLET, by("maya", Role.PERSON, "a-device-that-sorts-first"))) {
            Preferences named = withAgent(AgentTerm.openEnded(true));
            Preferences phone = named.with(MAYA, new PreferenceEvent.AgentEnded(SISTER.actor(), MAYA.said()));
            Preferences tablet = named.with(
                    other, new PreferenceEvent.AgentNamed(SISTER.actor(), AgentTerm.openEnded(false), other.said()));

            Preferences whole = tablet.merge(phone).orThrow();

            assertThat(whole.agents())
                    .singleElement()
                    .satisfies(a -> assertThat(a.ended()).isTrue());
        }
    }

    @Test
    void a_limit_said_anew_stands_though_the_older_one_was_withdrawn_elsewhere_and_a_weaker_one_does_not() {
        Preferences phone = withLimit().withdraw(LIMIT, MAYA.said(), MAYA);
        PreferenceDraft weaker = PreferenceDraft.of(NOT_ABOUT_VIOLENCE, Strength.NOTE, MAYA_ON_TABLET.said());
        Preferences tablet = withLimit().revise(LIMIT, weaker, MAYA_ON_TABLET);
        Preferences anew = tablet.revise(newest(tablet), limit(MAYA_ON_TABLET.said()), MAYA_ON_TABLET);

        assertThat(phone.merge(tablet).orThrow().inForce()).isEmpty();
        assertThat(phone.merge(anew).orThrow().inForce())
                .extracting(Preference::strength)
                .containsExactly(Strength.LIMIT);
    }

    @Test
    void erasing_older_words_leaves_what_stands_in_their_place_and_nothing_of_the_words() {
        Preferences revised = withLimit().revise(LIMIT, limit(MAYA.said()), MAYA);
        EventId newer = newest(revised);

        Preferences erased = revised.erase(LIMIT, Erasure.DISCARDED, MAYA.said(), MAYA);

        assertThat(erased.preference(LIMIT)).isEmpty();
        assertThat(erased.inForce()).extracting(Preference::id).containsExactly(newer);
        assertThat(erased.ineffective()).isEmpty();
    }

    @Test
    void erasing_wins_over_opening_anew_without_knowing_of_it() {
        Strategy tea = Strategy.of(Strategy.Effect.HELPS, new Term("tea"));
        Preferences said = NOTHING.record(PreferenceDraft.of(tea, Strength.NOTE, MAYA.said()), MAYA);
        Preferences phone = said.erase(newest(said), Erasure.DISCARDED, MAYA.said(), MAYA);
        Preferences tablet = said.revise(
                newest(said), PreferenceDraft.of(tea, Strength.PREFERENCE, MAYA_ON_TABLET.said()), MAYA_ON_TABLET);

        assertThat(tablet.merge(phone).orThrow().inForce()).isEmpty();
        assertThat(tablet.merge(phone).orThrow().ineffective()).containsEntry(newest(tablet), Folded.OVERRULED);
    }

    @Test
    void what_staff_noted_becomes_the_persons_word_when_they_agree_and_keeps_its_reporter() {
        PreferenceDraft draft = PreferenceDraft.of(
                Trigger.about(StandardTopic.DEATH.topic()).asPossible(), Strength.NOTE, NURSE.said());
        Preferences noted = NOTHING.record(draft, NURSE);
        EventId id = newest(noted);

        Preferences agreed = noted.confirm(id, MAYA.said(), Optional.empty(), MAYA);

        assertThat(noted.preference(id).orElseThrow().needsConfirming(NOON)).isTrue();
        assertThat(agreed.preference(id).orElseThrow().isPersonsWord()).isTrue();
        assertThat(agreed.preference(id).orElseThrow().said()).isEqualTo(NURSE.said());
    }

    @Test
    void it_is_kept_whether_a_limit_was_honoured_and_whether_the_person_was_told() {
        Outcome outcome =
                Outcome.notHonoured(OthersWords.of("It was on the form.", NURSE.said()), Permission.NO, NURSE.said());

        assertThat(withLimit().happened(LIMIT, outcome, NURSE).outcomes())
                .containsExactly(new RecordedOutcome(LIMIT, outcome, NURSE));
    }

    @Test
    void what_opens_is_no_limit_and_what_closes_is_one() {
        Strategy tea = Strategy.of(Strategy.Effect.HELPS, new Term("tea"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreferenceDraft.of(tea, Strength.LIMIT, MAYA.said()))
                .withMessage(PreferenceProblem.LIMIT_THAT_OPENS.rule());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreferenceDraft.of(NOT_ABOUT_VIOLENCE, Strength.BINDING_DECLINE, MAYA.said()))
                .withMessage(PreferenceProblem.BASIS_MISSING.rule());
        assertThatThrownBy(() -> withLimit().revise(LIMIT, PreferenceDraft.of(tea, Strength.NOTE, MAYA.said()), MAYA))
                .hasMessageContaining(PreferenceProblem.REVISED_TO_ANOTHER_KIND.rule());
        assertThatThrownBy(() -> withLimit().revise(new EventId(MAYA.device(), 9), limit(MAYA.said()), MAYA))
                .hasMessageContaining(PreferenceProblem.PREFERENCE_UNKNOWN.rule());
    }
}
