package io.github.groundwork.screening.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.step.NextStep;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Random walks of hosts and people through sessions, beside a model that says after each step what is to be expected: what is asked next,
 * what stands on the sheet, what is withheld, how the session stands, and what was brought to whose notice.
 */
@Domain(Sessions.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class WalkProperties {

    private static void reaches(Walk walk, String what, double percent) {
        reaches(what, walk.reached().contains(what), percent);
    }

    private static void reaches(String what, boolean here, double percent) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }

    @Property(
            tries = 300,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void SCR_19_a_session_on_one_device_is_at_each_step_what_the_model_says_wherever_it_is_loaded(
            @ForAll Situation situation, @ForAll Theme theme, @ForAll Sessions.Moves moves) {
        Walk walk = Walk.of(situation, theme, 1, theme != Theme.ANYTHING, moves);

        Session session = walk.copies().get(0).session();
        SessionRecord stored = SessionRecord.of(session.record().history()).orThrow();
        Session opened = Session.open(stored, session.setup()).orThrow();
        assertThat(opened).isEqualTo(session);
        assertThat(opened.next()).isEqualTo(session.next());
        assertThat(opened.result().responses()).isEqualTo(session.result().responses());
        assertThat(opened.result().readings()).isEqualTo(session.result().readings());
        reaches(walk, "attention", 4);
        reaches(walk, "notice", 4);
        reaches(walk, "revised", 4);
    }

    @Property(
            tries = 500,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void COR_23_copies_that_went_on_apart_become_in_every_order_what_the_model_says(
            @ForAll Situation situation, @ForAll Theme theme, @ForAll Sessions.Moves moves) {
        Walk walk = Walk.of(situation, theme, 3, true, moves);

        List<SessionRecord> parts =
                walk.copies().stream().map(copy -> copy.session().record()).toList();
        SessionRecord whole = merged(merged(parts.get(0), parts.get(1)), parts.get(2));
        assertThat(merged(parts.get(0), merged(parts.get(1), parts.get(2)))).isEqualTo(whole);
        assertThat(merged(merged(parts.get(2), parts.get(0)), parts.get(1)))
                .isEqualTo(whole)
                .hasSameHashCodeAs(whole);
        assertThat(merged(whole, parts.get(1))).isEqualTo(whole);
        assertThat(merged(whole, whole)).isEqualTo(whole);
        assertThat(whole.history().entries().stream().map(Entry::id))
                .containsExactlyInAnyOrderElementsOf(
                        parts.stream().flatMap(WalkProperties::ids).distinct().toList());
        boolean isErased = parts.stream().anyMatch(part -> part.erasing().isPresent());
        if (!isErased) {
            assertThat(whole.history().entries())
                    .containsAll(parts.stream()
                            .flatMap(part -> part.history().entries().stream())
                            .toList());
        }
        reaches(walk, "merge", 40);
        reaches(walk, "unsettled", 2);
        reaches(walk, "overruled answer", 0.4);
        reaches(walk, "gate CLOSED", 4);
        reaches(walk, "gate UNDETERMINED", 4);
        reaches(walk, "one notice for several", 1);
        reaches(walk, "outcome DISCARDED", 0.4);
        reaches(walk, "withheld after it was shown", 0.4);
        reaches(walk, "offered again", 0.4);
        reaches(walk, "known answers used", 2);
        reaches(walk, "attention", 4);
    }

    private static SessionRecord merged(SessionRecord one, SessionRecord other) {
        return one.merge(other).orThrow();
    }

    private static Stream<EventId> ids(SessionRecord record) {
        return record.history().entries().stream().map(Entry::id);
    }

    /** Clocks that jump backwards and forwards, far from every time that a preference names. */
    @Property(
            tries = 120,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void COR_22_no_clock_decides_what_counts(
            @ForAll Situation situation, @ForAll Theme theme, @ForAll Sessions.Moves moves) {
        Walk one = Walk.of(situation, theme, 2, true, moves, minute -> 10_000_000 + minute);
        Walk other = Walk.of(situation, theme, 2, true, moves, minute -> 90_000_000 - minute * 1_009);

        for (int i = 0; i < 2; i++) {
            Session here = one.copies().get(i).session();
            Session there = other.copies().get(i).session();
            assertThat(there.next()).hasToString(here.next().toString());
            assertThat(there.result().outcome()).isEqualTo(here.result().outcome());
            assertThat(there.result().responses()).isEqualTo(here.result().responses());
            assertThat(there.attentions()).isEqualTo(here.attentions());
            assertThat(there.record().ineffective()).isEqualTo(here.record().ineffective());
            assertThat(contents(there)).isEqualTo(contents(here));
        }
    }

    private static List<SessionEvent> contents(Session session) {
        return session.record().history().entries().stream()
                .filter(entry -> entry instanceof Entry.Event<SessionEvent> event
                        && event.id().number() > 1)
                .map(entry -> ((Entry.Event<SessionEvent>) entry).content())
                .toList();
    }

    @Property(
            tries = 120,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void SCR_27_from_every_session_the_steps_that_it_offers_lead_to_its_end(
            @ForAll Situation situation, @ForAll Theme theme, @ForAll Sessions.Moves moves) {
        Walk walk = Walk.of(situation, theme, 2, true, moves);

        int steps = 0;
        for (Copy copy : walk.copies()) {
            for (Session session : copy.trail()) {
                steps = Math.max(steps, Follow.toTheEnd(session, steps % 3).size());
            }
        }
        reaches("many steps", steps > 8, 20);
    }

    @Property(
            tries = 120,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void SCR_20_a_session_can_be_stopped_or_discarded_at_every_step_and_then_holds_no_answer(
            @ForAll Situation situation, @ForAll Sessions.Moves moves) {
        Walk walk = Walk.of(situation, Theme.ANYTHING, 1, true, moves);

        boolean isAnswered = false;
        for (Session session : walk.copies().get(0).trail()) {
            if (session.record().offer().filter(offer -> !offer.isBlocked()).isEmpty()
                    || session.next() instanceof NextStep.Done) {
                continue;
            }
            isAnswered |= session.result().responses().givenCount() > 0;
            Follow.stopped(session);
            Follow.discarded(session);
        }
        reaches("discarded with answers", isAnswered, 20);
    }
}
