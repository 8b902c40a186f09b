package io.github.groundwork.core.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.decision.Asked;
import io.github.groundwork.core.text.OthersWords;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Who can change what, for every role and strength: called directly, and where the same event arrives by merge. */
class AuthorityProperties {

    private enum Act {
        WITHDRAW,
        REVISE,
        CONFIRM
    }

    @Provide
    Arbitrary<Said> said() {
        return PreferenceArbitraries.said(PreferenceArbitraries.anything());
    }

    @Provide
    Arbitrary<List<Said>> others() {
        return PreferenceArbitraries.said(PreferenceArbitraries.anything())
                .list()
                .ofMaxSize(5);
    }

    private static PreferenceEvent event(Act act, EventId id, Said old, Said.Who who) {
        Attribution said = who.said(Said.device(2));
        return switch (act) {
            case WITHDRAW -> new PreferenceEvent.Withdrawn(id, said);
            case REVISE ->
                new PreferenceEvent.Revised(
                        id, new Said(old.maker(), old.strong() / 2, who, Said.Review.NONE).draft(2));
            case CONFIRM -> new PreferenceEvent.Confirmed(id, said, Optional.empty());
        };
    }

    /** The rule in one sentence: the person and agents in force, and whoever noted what is no limit and not agreed to. */
    private static Optional<PreferenceProblem> expected(Act act, Said old, Said.Who who) {
        boolean own = old.who() == who;
        if (who.isPersonsWord()) {
            return Optional.empty();
        }
        if (act != Act.CONFIRM && old.strength().isProtective()) {
            return Optional.of(PreferenceProblem.ONLY_THE_PERSON);
        }
        return own ? Optional.empty() : Optional.of(PreferenceProblem.ONLY_WHO_SAID_IT);
    }

    @Property(tries = 1000)
    void COR_10_who_can_change_what(
            @ForAll("said") Said old, @ForAll("others") List<Said> others, @ForAll Act act, @ForAll Said.Who voice) {
        Said.Who who = voice == Said.Who.STAFF_THEN_CONFIRMED ? Said.Who.STAFF : voice;
        Preferences before = old.addTo(Said.all(others), 0);
        EventId id = before.all().stream()
                .map(Preference::id)
                .filter(i -> i.device().equals(Said.device(0)))
                .max(java.util.Comparator.comparing(EventId::number))
                .orElseThrow();
        Optional<PreferenceProblem> expected = expected(act, old, who);
        PreferenceEvent event = event(act, id, old, who);
        By by = who.by(Said.device(2));

        if (expected.isEmpty()) {
            Preferences after = before.with(by, event);
            assertThat(after.preference(id).orElseThrow().isInForce()).isEqualTo(act == Act.CONFIRM);
            assertThat(after.ineffective()).isEmpty();
            assertThat(before.preference(id).orElseThrow().isInForce()).isTrue();
        } else {
            NotPossibleException stopped =
                    catchThrowableOfType(NotPossibleException.class, () -> before.with(by, event));
            assertThat(stopped.code()).isEqualTo(expected.get().name());
            if (act == Act.WITHDRAW) {
                NotPossibleException kept = catchThrowableOfType(
                        NotPossibleException.class,
                        () -> before.erase(id, Erasure.ENTERED_IN_ERROR, who.said(Said.device(2)), by));
                assertThat(kept.code()).isEqualTo(expected.get().name());
            }
            Preferences arrived =
                    Preferences.of(before.history().record(by, event)).orThrow();
            EventId itself = arrived.newest().orElseThrow();
            assertThat(before.merge(arrived).orThrow()).isEqualTo(arrived);
            assertThat(arrived.ineffective())
                    .containsExactlyEntriesOf(
                            java.util.Map.of(itself, expected.get().name()));
            assertThat(new Asked(arrived, Said.NOW).answers()).isEqualTo(new Asked(before, Said.NOW).answers());
        }
        Statistics.label("role and act").collect(who, act, expected.isEmpty());
        Statistics.label("outcome").collect(expected).coverage(c -> {
            c.check(Optional.empty()).count(n -> n > 20);
            c.check(Optional.of(PreferenceProblem.ONLY_THE_PERSON)).count(n -> n > 20);
            c.check(Optional.of(PreferenceProblem.ONLY_WHO_SAID_IT)).count(n -> n > 20);
        });
        Statistics.label("somebody's own note")
                .collect(expected.isEmpty() && !who.isPersonsWord())
                .coverage(c -> c.check(true).count(n -> n > 0));
    }

    @Property
    void COR_10_what_others_say_about_it_changes_no_answer(
            @ForAll("others") List<Said> story, @ForAll("said") Said one, @ForAll Role role) {
        Preferences before = one.addTo(Said.all(story), 0);
        By by = new By(Said.STAFF, role, Said.device(1), Said.NOW);
        if (!role.isPerson()) {
            EventId first = before.all().get(0).id();
            Preferences after = before.comment(first, OthersWords.of("I do not think so", by.said()), by)
                    .happened(
                            first,
                            Outcome.notHonoured(
                                    OthersWords.of("nobody there", by.said()),
                                    io.github.groundwork.core.term.Permission.NO,
                                    by.said()),
                            by);

            assertThat(new Asked(after, Said.NOW).answers()).isEqualTo(new Asked(before, Said.NOW).answers());
            assertThat(after.preference(first).orElseThrow().comments()).hasSize(1);
            assertThat(after.outcomes()).hasSize(1);
        }
        Statistics.label("role")
                .collect(role)
                .coverage(c -> c.check(Role.GUARDIAN).count(n -> n > 0));
    }

    @Property
    void COR_10_nobody_speaks_for_another_without_saying_so(
            @ForAll("said") Said one, @ForAll Said.Who speaker, @ForAll boolean ended) {
        Preferences recorded = new Said(one.maker(), one.strong(), Said.Who.PERSON, one.review()).addTo(Said.base(), 0);
        EventId id = recorded.newest().orElseThrow();
        By person = Said.Who.PERSON.by(Said.device(0));
        Preferences all = ended ? recorded.withdraw(id, person.said(), person) : recorded;
        By staff = new By(Said.GUARDIAN, Role.GUARDIAN, Said.device(2), Said.NOW);
        Attribution said = speaker.said(Said.device(2));

        if (!said.by().equals(Said.GUARDIAN)) {
            NotPossibleException stopped = catchThrowableOfType(
                    NotPossibleException.class, () -> all.erase(id, Erasure.DISCARDED, said, staff));
            assertThat(stopped.code()).isEqualTo(PreferenceProblem.SAID_BY_SOMEBODY_ELSE.name());
            PreferenceEvent event = new PreferenceEvent.Withdrawn(id, said);
            assertThat(catchThrowableOfType(NotPossibleException.class, () -> all.with(staff, event))
                            .code())
                    .isEqualTo(PreferenceProblem.SAID_BY_SOMEBODY_ELSE.name());
            assertThat(Preferences.of(all.history().record(staff, event)).problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.code()).isEqualTo(PreferenceProblem.SAID_BY_SOMEBODY_ELSE.name()));
        }
    }

    @Property
    void COR_10_nobody_in_the_persons_life_writes_down_that_a_limit_was_taken_back(
            @ForAll("said") Said one, @ForAll Role role, @ForAll boolean byTheAgent) {
        Preferences all = new Said(one.maker(), one.strong(), Said.Who.PERSON, one.review()).addTo(Said.base(), 0);
        EventId id = all.newest().orElseThrow();
        By recorder = new By(ActorId.parse("recorder"), role, Said.device(2), Said.NOW);
        Attribution heard = byTheAgent
                ? recorder.heard(ActorId.parse("agent-x"), Role.AGENT)
                : recorder.heard(Said.Who.PERSON.by(Said.device(0)).actor(), Role.PERSON);
        PreferenceEvent event = new PreferenceEvent.Withdrawn(id, heard);
        boolean isClose = role == Role.SUPPORTER || role == Role.GUARDIAN;

        Checked<Preferences> read = Preferences.of(all.history().record(recorder, event));

        String code = PreferenceProblem.WRITTEN_DOWN_BY_SUPPORTER.name();
        assertThat(read.problems().stream().anyMatch(problem -> problem.code().equals(code)))
                .isEqualTo(isClose);
        if (isClose) {
            assertThat(catchThrowableOfType(NotPossibleException.class, () -> all.with(recorder, event))
                            .code())
                    .isEqualTo(code);
        }
        Statistics.label("close").collect(isClose).coverage(c -> {
            c.check(true).percentage(p -> p > 10);
            c.check(false).percentage(p -> p > 10);
        });
    }

    @Property
    void COR_02_no_exception_shows_words(@ForAll("said") Said one, @ForAll Act act, @ForAll Said.Who who) {
        String canary = "canary-4711";
        Said.Maker maker = words -> one.maker().of(text -> words.apply(canary));
        Said old = new Said(maker, 4, Said.Who.PERSON, one.review());
        Preferences before = old.addTo(Said.base(), 0);
        EventId id = before.newest().orElseThrow();

        String shown = before
                + before.all().toString()
                + before.history()
                + before.history().entries();
        try {
            shown += before.with(who.by(Said.device(2)), event(act, id, old, who));
        } catch (NotPossibleException stopped) {
            shown += stopped + stopped.code();
        }
        assertThat(shown).doesNotContain(canary);
    }
}
