package io.github.groundwork.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.SharingDecision.Reason;
import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharingTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");
    private static final Audience MAYA = Audience.supporter(ActorId.parse("maya"));
    private static final Term SIGNS = Term.parse("warning-signs");
    private static final EntryKey KEY = EntryKey.parse("phone:3");
    private static final Shareable ENTRY = Shareable.of(KEY, SIGNS);
    private static final SharingScope ALL = SharingScope.everything();
    private static final SharingScope SECTION = SharingScope.section(SIGNS);
    private static final SharingScope ONE = SharingScope.entry(KEY);
    private static final By PHONE = by("phone", Role.PERSON);
    private static final By TABLET = by("tablet", Role.PERSON);
    private static final By NURSE = by("clinic", Role.CLINICIAN);
    private static final SharingChoices START =
            SharingChoices.start(HistoryId.parse("sharing-1"), PersonId.parse("person-1"));

    private static By by(String device, Role role) {
        return new By(ActorId.parse("somebody"), role, DeviceId.parse(device), NOW);
    }

    private static Reason reason(SharingChoices choices) {
        return choices.state().decide(ENTRY, MAYA, NOW).reason();
    }

    @Test
    void COR_08_nothing_is_shared_by_default_and_the_person_sees_their_own() {
        Shareable hidden = ENTRY.withContactSafety().withDecline();

        assertThat(reason(START)).isEqualTo(Reason.NOT_CHOSEN);
        assertThat(START.state().decide(hidden, Audience.person(), NOW).reason())
                .isEqualTo(Reason.OWN);
    }

    @Test
    void a_narrower_choice_wins_in_either_direction_if_it_knew_of_the_wider_one() {
        SharingChoices shown = START.decide(SharingChoice.show(MAYA, ALL), PHONE);
        SharingChoices hidden = shown.decide(SharingChoice.hide(MAYA, SECTION), PHONE);

        assertThat(reason(shown)).isEqualTo(Reason.CHOSEN);
        assertThat(reason(hidden)).isEqualTo(Reason.CHOSEN_HIDDEN);
        assertThat(reason(hidden.decide(SharingChoice.show(MAYA, ONE), PHONE))).isEqualTo(Reason.CHOSEN);
        assertThat(reason(hidden.decide(SharingChoice.show(MAYA, ALL), PHONE))).isEqualTo(Reason.CHOSEN_HIDDEN);
    }

    @Test
    void hiding_something_wider_later_hides_what_was_shown_within_it() {
        SharingChoices shown = START.decide(SharingChoice.show(MAYA, ONE), PHONE);

        assertThat(reason(shown.decide(SharingChoice.hide(MAYA, SECTION), PHONE)))
                .isEqualTo(Reason.CHOSEN_HIDDEN);
        assertThat(reason(shown.decide(SharingChoice.hide(MAYA, ALL), PHONE))).isEqualTo(Reason.CHOSEN_HIDDEN);
    }

    @Test
    void COR_08_hiding_wins_where_two_choices_did_not_know_of_each_other() {
        SharingChoices shows = START.decide(SharingChoice.show(MAYA, ONE), PHONE);
        SharingChoices hides = START.decide(SharingChoice.hide(MAYA, ALL), TABLET);

        SharingChoices both = shows.merge(hides).orThrow();
        assertThat(both).isEqualTo(hides.merge(shows).orThrow());
        assertThat(reason(both)).isEqualTo(Reason.CHOSEN_HIDDEN);
        assertThat(both.state()
                        .decide(ENTRY, MAYA, NOW)
                        .deciding()
                        .orElseThrow()
                        .by())
                .isEqualTo(TABLET);
        assertThat(reason(both.decide(SharingChoice.show(MAYA, ONE), PHONE))).isEqualTo(Reason.CHOSEN);
    }

    @Test
    void a_choice_that_ends_hides_what_it_showed_and_goes_on_hiding_what_it_hid() {
        SharingChoices shown = START.decide(SharingChoice.show(MAYA, ALL), PHONE)
                .decide(SharingChoice.show(MAYA, ONE).until(NOW), PHONE);
        SharingChoices hidden = START.decide(SharingChoice.show(MAYA, ALL), PHONE)
                .decide(SharingChoice.hide(MAYA, ONE).until(NOW), PHONE);

        assertThat(shown.state().decide(ENTRY, MAYA, NOW.minusNanos(1)).reason())
                .isEqualTo(Reason.CHOSEN);
        assertThat(reason(shown)).isEqualTo(Reason.ENDED);
        assertThat(hidden.state().decide(ENTRY, MAYA, NOW.minusNanos(1)).reason())
                .isEqualTo(Reason.CHOSEN_HIDDEN);
        assertThat(reason(hidden)).isEqualTo(Reason.STILL_HIDDEN);
        assertThat(hidden.state().decide(ENTRY, MAYA, NOW).isToAsk()).isTrue();
    }

    @Test
    void contact_safety_is_shown_only_where_a_choice_names_it() {
        Shareable safety = ENTRY.withContactSafety();
        SharingChoices wide =
                START.decide(SharingChoice.show(MAYA, ALL), PHONE).decide(SharingChoice.show(MAYA, SECTION), PHONE);
        SharingState named = wide.decide(SharingChoice.show(MAYA, ONE), PHONE).state();

        assertThat(wide.state().decide(safety, MAYA, NOW).reason()).isEqualTo(Reason.CONTACT_SAFETY);
        assertThat(named.decide(safety, MAYA, NOW).reason()).isEqualTo(Reason.CHOSEN);
        assertThat(named.decide(safety.withDecline(), MAYA, NOW).reason()).isEqualTo(Reason.DECLINED);
    }

    @Test
    void PLN_11_people_who_distract_get_no_crisis_detail_and_others_do() {
        Audience ben = Audience.supporter(ActorId.parse("ben"));
        Shareable detail = ENTRY.withCrisisDetail(List.of(ActorId.parse("maya")));
        SharingState state = START.decide(SharingChoice.show(MAYA, ONE), PHONE)
                .decide(SharingChoice.show(ben, ONE), PHONE)
                .state();

        assertThat(state.decide(detail, MAYA, NOW).reason()).isEqualTo(Reason.DISTRACTS_ONLY);
        assertThat(state.decide(detail, ben, NOW).isShown()).isTrue();
        assertThat(state.decide(ENTRY, MAYA, NOW).isShown()).isTrue();
    }

    @Test
    void PLN_16_people_on_call_are_unasked_until_the_person_says_something_about_them() {
        Audience onCall = Audience.onCall();
        SharingChoices byStaff =
                START.decide(SharingChoice.hide(onCall, ALL), NURSE).revoke(onCall, NURSE);

        assertThat(byStaff.state().decide(ENTRY, onCall, NOW).isUnasked()).isTrue();
        assertThat(byStaff.state().decide(ENTRY, onCall, NOW).isShown()).isFalse();
        assertThat(byStaff.state().isAsked(onCall)).isFalse();
        assertThat(START.state().decide(ENTRY, MAYA, NOW).isUnasked()).isFalse();
        assertThat(START.revokeAll(PHONE).state().decide(ENTRY, onCall, NOW).reason())
                .isEqualTo(Reason.NOT_CHOSEN);
        assertThat(START.decide(SharingChoice.show(onCall, SharingScope.entry(EntryKey.parse("other"))), PHONE)
                        .state()
                        .decide(ENTRY, onCall, NOW)
                        .reason())
                .isEqualTo(Reason.NOT_CHOSEN);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void COR_08_only_the_person_or_an_agent_lets_others_see_more(Role role) {
        By by = by("phone", role);
        SharingChoice show = SharingChoice.show(MAYA, ALL);

        if (role == Role.PERSON || role == Role.AGENT) {
            assertThat(reason(START.decide(show, by))).isEqualTo(Reason.CHOSEN);
        } else {
            assertThatExceptionOfType(NotPossibleException.class)
                    .isThrownBy(() -> START.decide(show, by))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(SharingProblem.SHARING_NOT_THEIRS.name()));
            SharingChoices stored =
                    SharingChoices.of(START.history().record(by, show)).orThrow();
            assertThat(reason(stored)).isEqualTo(Reason.NOT_CHOSEN);
            assertThat(stored.ineffective()).containsValue(SharingProblem.SHARING_NOT_THEIRS.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_in_the_persons_life_cuts_them_off_a_supporter_or_guardian_hides_nothing(Role role) {
        By by = by("phone", role);
        SharingChoices shown = START.decide(SharingChoice.show(MAYA, ALL), PHONE);
        SharingChoice hide = SharingChoice.hide(MAYA, ONE);

        if (role == Role.SUPPORTER || role == Role.GUARDIAN) {
            assertThatExceptionOfType(NotPossibleException.class).isThrownBy(() -> shown.decide(hide, by));
            assertThatExceptionOfType(NotPossibleException.class).isThrownBy(() -> shown.revoke(MAYA, by));
            assertThatExceptionOfType(NotPossibleException.class).isThrownBy(() -> shown.revokeAll(by));
            SharingChoices stored = SharingChoices.of(
                            shown.history().record(by, hide).record(by, new SharingEvent.Revoked(Optional.empty())))
                    .orThrow();
            assertThat(reason(stored)).isEqualTo(Reason.CHOSEN);
            assertThat(stored.ineffective()).hasSize(2);
        } else {
            assertThat(reason(shown.decide(hide, by))).isEqualTo(Reason.CHOSEN_HIDDEN);
            assertThat(reason(shown.revoke(MAYA, by))).isEqualTo(Reason.NOT_CHOSEN);
        }
    }

    @Test
    void a_revocation_that_was_not_theirs_does_not_win_over_what_the_person_shared_elsewhere() {
        var theirs = START.history().record(by("tablet", Role.GUARDIAN), new SharingEvent.Revoked(Optional.of(MAYA)));
        SharingChoices mine = START.decide(SharingChoice.show(MAYA, ALL), PHONE);

        assertThat(reason(mine.merge(SharingChoices.of(theirs).orThrow()).orThrow()))
                .isEqualTo(Reason.CHOSEN);
    }

    @Test
    void PLN_17_a_revocation_wins_over_what_did_not_know_of_it_and_lists_the_copies() {
        Copy copy = new Copy(MAYA, NOW, "phone:2", Labels.none());
        SharingChoices shared =
                START.decide(SharingChoice.show(MAYA, ALL), PHONE).given(copy, NURSE);
        SharingChoices elsewhere = shared.decide(SharingChoice.show(MAYA, ONE), TABLET);

        SharingChoices whole = elsewhere.merge(shared.revoke(MAYA, PHONE)).orThrow();

        assertThat(whole.state().visible(List.of(ENTRY), Function.identity(), MAYA, NOW))
                .isEmpty();
        assertThat(whole.state().copiesTo(MAYA)).containsExactly(copy);
        assertThat(whole.state().copiesTo(Audience.onCall())).isEmpty();
        assertThat(whole.ineffective())
                .containsEntry(new EventId(DeviceId.parse("tablet"), 1), Folded.OVERRULED)
                .hasSize(1);
        assertThat(reason(whole.decide(SharingChoice.show(MAYA, ALL), PHONE))).isEqualTo(Reason.CHOSEN);
    }

    @Test
    void PLN_03_ending_all_sharing_loses_nothing() {
        SharingChoices shared = START.decide(SharingChoice.show(MAYA, ALL), PHONE);
        SharingChoices ended = shared.revokeAll(PHONE);

        assertThat(reason(ended)).isEqualTo(Reason.NOT_CHOSEN);
        assertThat(ended.history().entries()).containsAll(shared.history().entries());
    }

    @Test
    void a_history_with_erased_acts_is_not_opened() {
        var erased = START.decide(SharingChoice.show(MAYA, ALL), PHONE)
                .revoke(MAYA, PHONE)
                .history()
                .erase(PHONE, Erasure.ENTERED_IN_ERROR, EventId.parse("phone:2"));

        assertThat(SharingChoices.of(erased).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("SHARING_ERASED", "phone:2"), tuple("SHARING_ERASED", "phone:3"));
    }

    @Test
    void choices_of_different_persons_never_merge() {
        SharingChoices others = SharingChoices.start(HistoryId.parse("sharing-1"), PersonId.parse("person-2"));

        assertThat(START.merge(others).problems()).extracting(Problem::code).containsExactly("HISTORY_OTHER_OWNER");
    }

    @Test
    void nobody_chooses_about_the_person() {
        assertThatIllegalArgumentException().isThrownBy(() -> SharingChoice.show(Audience.person(), ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> START.revoke(Audience.person(), PHONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person",
                "on-call",
                "emergency-responder",
                "supporter:maya",
                "care-team:nurse",
                "organisation:school"
            })
    void an_audience_is_read_back_from_its_text(String text) {
        assertThat(Audience.parse(text)).hasToString(text);
        assertThat(Audience.parse(text).isPerson()).isEqualTo(text.equals("person"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "Person",
                "person:",
                "on-call:",
                "everybody",
                "supporter",
                "supporter:",
                "supporter:a b",
                "care-team:Nurse",
                "neighbor:kim",
                "organisation:school:two"
            })
    void COR_08_an_audience_that_is_not_known_is_none(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Audience.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "section:warning-signs", "entry:phone:3"})
    void a_scope_is_read_back_from_its_text(String text) {
        assertThat(SharingScope.parse(text)).hasToString(text);
        assertThat(SharingScope.parse(text).covers(ENTRY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "section", "section:", "section:A", "entry:", "entry:a b", "everything:"})
    void COR_08_a_scope_that_is_not_known_is_none(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SharingScope.parse(text));
    }

    @Test
    void an_entry_is_known_by_the_event_that_made_it() {
        assertThat(EntryKey.of(EventId.parse("phone:3"))).isEqualTo(KEY);
        assertThat(EntryKey.of(new EventId(DeviceId.parse("d".repeat(64)), Long.MAX_VALUE))
                        .value())
                .hasSize(84);
        assertThatIllegalArgumentException().isThrownBy(() -> EntryKey.parse("my sister"));
    }

    @Test
    void a_copy_names_a_version_and_no_words() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Copy(MAYA, NOW, "my newest plan", Labels.none()));
        assertThat(START.given(new Copy(Audience.person(), NOW, "v1", Labels.none()), PHONE)
                        .state()
                        .copiesTo(Audience.person()))
                .hasSize(1);
        assertThat(new SharingEvent.Revoked(Optional.empty()).isFor(MAYA)).isTrue();
    }
}
