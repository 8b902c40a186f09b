package io.github.groundwork.screening.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.screening.testing.Graph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;

/** SCR-26, COR-22 and COR-23 for follow-ups that were kept on several devices. */
class FollowUpProperties {

    private static final Set<String> REACHED = new HashSet<>();

    @Provide
    Arbitrary<FollowUpStory> stories() {
        return FollowUpStory.any();
    }

    /** Every half hour from before the first to after the last instant that a story names. */
    @Provide
    Arbitrary<Instant> times() {
        return Arbitraries.integers().between(-4, 20).map(half -> FollowUpStory.MORNING.plusSeconds(1_800L * half));
    }

    @AfterContainer
    static void every_reason_was_reached() {
        assertThat(REACHED)
                .containsExactlyInAnyOrder(
                        Folded.OVERRULED,
                        "FOLLOW_UP_NOT_THEIRS",
                        "FOLLOW_UP_UNKNOWN",
                        "FOLLOW_UP_CLOSED",
                        "FOLLOW_UP_NOT_CLOSED",
                        "FOLLOW_UP_DECLINED");
    }

    private static <T> List<EventId> ids(List<Act<T>> acts) {
        return acts.stream().map(Act::id).toList();
    }

    @Property(tries = 1_500)
    void SCR_26_what_holds_is_what_a_model_of_the_rules_yields(@ForAll("stories") FollowUpStory story) {
        FollowUps whole = story.whole();
        FollowUpModel model = new FollowUpModel(whole);
        assertThat(whole.ineffective()).isEqualTo(model.without);
        REACHED.addAll(model.without.values());
        assertThat(whole.all()).extracting(FollowUp::id).containsExactlyElementsOf(model.lines.keySet());
        for (FollowUp each : whole.all()) {
            List<EventId> owners = new ArrayList<>(List.of(each.id()));
            owners.addAll(model.ids(each.id(), "handed"));
            assertThat(ids(each.owners())).isEqualTo(owners);
            assertThat(each.owner())
                    .isEqualTo(each.owners().get(owners.size() - 1).what());
            assertThat(ids(each.attempts())).isEqualTo(model.ids(each.id(), "tried"));
            assertThat(ids(each.moves())).isEqualTo(model.ids(each.id(), "moved"));
            assertThat(ids(each.closings())).isEqualTo(model.ids(each.id(), "closed"));
            assertThat(ids(each.reopenings())).isEqualTo(model.ids(each.id(), "reopened"));
            assertThat(each.closing().map(act -> act.what().reason().name()).orElse(""))
                    .isEqualTo(model.closed(each.id()));
        }
        Statistics.label("somebody's decline won")
                .collect(model.without.containsValue(Folded.OVERRULED))
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
        Statistics.label("closed in the end")
                .collect(whole.all().stream().anyMatch(each -> each.closing().isPresent()))
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
    }

    @Property(tries = 500)
    void SCR_26_at_any_instant_a_follow_up_is_open_due_overdue_or_closed(
            @ForAll("stories") FollowUpStory story, @ForAll("times") Instant any, @ForAll @IntRange(max = 9) int pick) {
        FollowUps whole = story.whole();
        List<Instant> turning = whole.all().stream()
                .flatMap(each -> Stream.of(each.remindFrom(), each.due()))
                .toList();
        Instant at = pick < turning.size() ? turning.get(pick) : any;
        int seen = 0;
        for (FollowUp each : whole.all()) {
            FollowUpStatus expected;
            if (each.closing().isPresent()) {
                expected = FollowUpStatus.CLOSED;
            } else if (each.remindFrom().compareTo(at) > 0) {
                expected = FollowUpStatus.OPEN;
            } else {
                expected = each.due().compareTo(at) < 0 ? FollowUpStatus.OVERDUE : FollowUpStatus.DUE;
            }
            assertThat(each.status(at)).isEqualTo(expected);
            Statistics.label("status").collect(expected).coverage(coverage -> {
                for (FollowUpStatus status : FollowUpStatus.values()) {
                    coverage.check(status).percentage(p -> p > 5);
                }
            });
        }
        for (FollowUpStatus status : FollowUpStatus.values()) {
            seen += whole.withStatus(status, at).size();
        }
        assertThat(seen).isEqualTo(whole.all().size());
    }

    @Property(tries = 1_500)
    void SCR_26_what_was_promised_stays_beside_what_was_done(@ForAll("stories") FollowUpStory story) {
        FollowUps whole = story.whole();
        for (FollowUp each : whole.all()) {
            FollowUpEvent.Promised first = (FollowUpEvent.Promised) new FollowUpModel(whole).content(each.id());
            assertThat(each.promised().what()).isEqualTo(first);
            assertThat(each.kind()).isEqualTo(first.kind());
            assertThat(each.session()).isEqualTo(first.session());
            assertThat(each.owners().get(0).what()).isEqualTo(first.owner());
            boolean isDone = each.closing()
                    .filter(act -> act.what().reason() == Closing.Reason.DONE)
                    .isPresent();
            assertThat(each.done().isPresent()).isEqualTo(isDone);
            Statistics.label("done")
                    .collect(isDone)
                    .coverage(coverage -> coverage.check(true).percentage(p -> p > 1));
        }
    }

    @Property(tries = 500)
    void COR_22_the_persons_decline_wins_over_what_was_done_without_knowledge_of_it(
            @ForAll("stories") FollowUpStory story, @ForAll long seed) {
        List<FollowUps> copies = new ArrayList<>(story.play());
        int where = Math.floorMod(seed, copies.size());
        FollowUps mine = copies.get(where);
        FollowUp followUp = mine.all().get(0);
        boolean already =
                followUp.closing().filter(act -> act.what().isDeclined()).isPresent();
        Statistics.label("declined before")
                .collect(already)
                .coverage(coverage -> coverage.check(false).percentage(p -> p > 60));
        if (already) {
            return;
        }
        int before = FollowUpStory.merged(copies).get(followUp.id()).attempts().size();
        copies.set(
                where,
                mine.close(
                        followUp.id(),
                        Closing.of(Closing.Reason.DECLINED_BY_PERSON),
                        FollowUpStory.by(where, Role.CLINICIAN, Instant.MIN)));
        Collections.shuffle(copies, new Random(seed));
        FollowUp after = FollowUpStory.merged(copies).get(followUp.id());

        assertThat(after.closing().orElseThrow().what().isDeclined()).isTrue();
        assertThat(after.status(Instant.MIN)).isEqualTo(FollowUpStatus.CLOSED);
        assertThat(after.attempts()).hasSize(before);
    }

    @Property(tries = 500)
    void COR_23_merging_in_any_order_yields_the_same_and_loses_nothing(
            @ForAll("stories") FollowUpStory story, @ForAll long seed) {
        List<FollowUps> copies = new ArrayList<>(story.play());
        FollowUps whole = FollowUpStory.merged(copies);
        Set<Entry<FollowUpEvent>> recorded = new HashSet<>();
        copies.forEach(copy -> recorded.addAll(copy.history().entries()));

        Collections.shuffle(copies, new Random(seed));
        FollowUps other = FollowUpStory.merged(copies);

        assertThat(other).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(other.all()).isEqualTo(whole.all());
        assertThat(whole.merge(whole).orThrow()).isEqualTo(whole);
        assertThat(new HashSet<>(whole.history().entries())).isEqualTo(recorded);
        assertThat(FollowUps.of(whole.history()).orThrow()).isEqualTo(whole);
    }

    @Property(tries = 100)
    void COR_01_every_collection_that_is_handed_out_is_unmodifiable(@ForAll("stories") FollowUpStory story) {
        Graph graph = Graph.from(story.whole());
        assertThat(graph.arrays()).isEmpty();
        assertThat(graph.collections())
                .hasSizeGreaterThan(5)
                .allSatisfy(each -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .as(each.method())
                        .isThrownBy(() -> {
                            if (each.value() instanceof Map<?, ?> map) {
                                map.clear();
                            } else {
                                ((Collection<?>) each.value()).clear();
                            }
                        }));
    }

    /** Whatever the operation turns down would have had no effect, and one more event equals a replay. */
    @Property(tries = 500)
    void SCR_26_an_operation_is_turned_down_exactly_where_it_would_have_no_effect(
            @ForAll("stories") FollowUpStory story) {
        FollowUps growing = story.whole();
        int turnedDown = 0;
        for (FollowUpStory.Move move : story.moves()) {
            FollowUps before = growing;
            By by = FollowUpStory.by(move.device(), move.role(), FollowUpStory.MORNING);
            FollowUpEvent event = move.kind() == 11
                    ? FollowUpStory.promised(move.pick())
                    : FollowUpStory.about(before.all().get(0).id(), move.kind(), move.pick());
            if (event instanceof FollowUpEvent.Promised) {
                continue;
            }
            FollowUps replayed =
                    FollowUps.of(before.history().record(by, event)).orThrow();
            EventId id = replayed.history().heads().get(0);
            if (replayed.ineffective().containsKey(id)) {
                turnedDown++;
                assertThatExceptionOfType(NotPossibleException.class)
                        .isThrownBy(() -> act(before, event, by))
                        .satisfies(e -> assertThat(e.code())
                                .isEqualTo(replayed.ineffective().get(id)));
            } else {
                growing = act(before, event, by);
                assertThat(growing).isEqualTo(replayed);
                assertThat(growing.all()).isEqualTo(replayed.all());
            }
        }
        Statistics.label("turned down")
                .collect(turnedDown > 0)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
    }

    private static FollowUps act(FollowUps on, FollowUpEvent event, By by) {
        if (event instanceof FollowUpEvent.HandedOver handed) {
            return on.handOver(handed.followUp(), handed.to(), by);
        }
        if (event instanceof FollowUpEvent.Tried tried) {
            return on.tried(tried.followUp(), tried.attempt(), by);
        }
        if (event instanceof FollowUpEvent.DueMoved moved) {
            return on.moveDue(moved, by);
        }
        if (event instanceof FollowUpEvent.Closed closed) {
            return on.close(closed.followUp(), closed.closing(), by);
        }
        FollowUpEvent.Reopened reopened = (FollowUpEvent.Reopened) event;
        return on.reopen(reopened.followUp(), reopened.reason(), by);
    }
}
