package io.github.groundwork.core.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.text.OthersWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Stories on three devices that meet now and then: what is overruled, what stands, and that nothing is lost. */
class ConcurrencyProperties {

    private enum Kind {
        RECORD,
        REVISE,
        WITHDRAW,
        CONFIRM,
        COMMENT,
        NAME_AGENT,
        END_AGENT,
        CAPACITY,
        MERGE,
        ERASE
    }

    private record Move(Kind kind, int device, int pick, Said said) {}

    @Provide
    Arbitrary<List<Move>> stories() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(4, Kind.RECORD),
                Tuple.of(8, Kind.REVISE),
                Tuple.of(4, Kind.WITHDRAW),
                Tuple.of(2, Kind.CONFIRM),
                Tuple.of(1, Kind.COMMENT),
                Tuple.of(1, Kind.NAME_AGENT),
                Tuple.of(2, Kind.END_AGENT),
                Tuple.of(1, Kind.CAPACITY),
                Tuple.of(4, Kind.MERGE),
                Tuple.of(1, Kind.ERASE));
        Arbitrary<Said> said = PreferenceArbitraries.said(PreferenceArbitraries.aboutTopics());
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 99),
                        said)
                .as(Move::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }

    private static List<Preferences> play(List<Move> moves) {
        Preferences base = new Said(
                        words -> io.github.groundwork.core.preference.statement.Trigger.about(
                                PreferenceArbitraries.TOPICS.get(0)),
                        3,
                        Said.Who.PERSON,
                        Said.Review.NONE)
                .addTo(Said.base(), 0);
        List<Preferences> copies = new ArrayList<>(List.of(base, base, base));
        for (Move move : moves) {
            try {
                copies.set(move.device(), play(move, copies));
            } catch (NotPossibleException notTheirs) {
                assertThat(notTheirs.code()).isNotEmpty();
            }
        }
        return copies;
    }

    private static Preferences play(Move move, List<Preferences> copies) {
        Preferences mine = copies.get(move.device());
        By by = move.said().by(move.device());
        Attribution said = move.said().who().said(Said.device(move.device()));
        By person = Said.Who.PERSON.by(Said.device(move.device()));
        EventId id = mine.all().isEmpty()
                ? new EventId(Said.device(0), 99)
                : mine.all().get(move.pick() % mine.all().size()).id();
        return switch (move.kind()) {
            case RECORD -> move.said().addTo(mine, move.device());
            case REVISE -> mine.revise(id, move.said().draft(move.device()), by);
            case WITHDRAW -> mine.withdraw(id, said, by);
            case CONFIRM -> mine.confirm(id, said, Optional.empty(), by);
            case COMMENT -> said.role().isPerson() ? mine : mine.comment(id, OthersWords.of("hm", said), by);
            case NAME_AGENT ->
                mine.with(
                        person, new PreferenceEvent.AgentNamed(Said.AGENT, AgentTerm.openEnded(false), person.said()));
            case END_AGENT -> mine.with(person, new PreferenceEvent.AgentEnded(Said.AGENT, person.said()));
            case CAPACITY -> {
                By staff = Said.Who.STAFF.by(Said.device(move.device()));
                yield mine.with(
                        staff,
                        new PreferenceEvent.CapacityNoted(
                                move.pick() % 2 == 0, staff.said(), OthersWords.of("a talk", staff.said())));
            }
            case MERGE -> mine.merge(copies.get(move.pick() % 3)).orThrow();
            case ERASE -> nothingComesBack(mine, mine.erase(id, Erasure.DISCARDED, person.said(), person));
        };
    }

    private static Preferences nothingComesBack(Preferences before, Preferences after) {
        List<EventId> held = before.inForce().stream().map(Preference::id).toList();
        assertThat(after.inForce()).extracting(Preference::id).isSubsetOf(held);
        return after;
    }

    /** A story that is over, with what led to what: found by search in what each author had seen. */
    private static final class Story {
        private final Preferences whole;
        private final Map<EventId, Set<EventId>> before = new LinkedHashMap<>();
        private final Map<EventId, Entry.Event<PreferenceEvent>> events = new LinkedHashMap<>();
        private final Set<EventId> gone = new HashSet<>();

        Story(Preferences whole) {
            this.whole = whole;
            for (Entry<PreferenceEvent> entry : whole.history().entries()) {
                Set<EventId> all = new HashSet<>(entry.seen());
                entry.seen().forEach(s -> all.addAll(before.getOrDefault(s, Set.of())));
                before.put(entry.id(), all);
                if (entry instanceof Entry.Event<PreferenceEvent> event) {
                    events.put(entry.id(), event);
                } else if (entry instanceof Entry.Tombstone) {
                    gone.add(entry.id());
                }
            }
        }

        boolean apart(EventId one, EventId other) {
            return !one.equals(other)
                    && !before.getOrDefault(one, Set.of()).contains(other)
                    && !before.getOrDefault(other, Set.of()).contains(one);
        }

        /** Whether the person withdrew it, or ended the agent, without either knowing of the other. */
        boolean overruled(EventId id, PreferenceEvent event) {
            return events.entrySet().stream()
                    .filter(e -> apart(e.getKey(), id))
                    .map(e -> e.getValue().content())
                    .anyMatch(other -> overrules(other, event));
        }

        private static boolean overrules(PreferenceEvent other, PreferenceEvent event) {
            if (other instanceof PreferenceEvent.AgentEnded ended) {
                return (event instanceof PreferenceEvent.AgentNamed named
                                && named.agent().equals(ended.agent()))
                        || (Events.said(event).role() == Role.AGENT
                                && Events.said(event).by().equals(ended.agent()));
            }
            if (!(other instanceof PreferenceEvent.Withdrawn withdrawn)
                    || !withdrawn.said().role().isPerson()) {
                return false;
            }
            return (event instanceof PreferenceEvent.Confirmed c
                            && c.preference().equals(withdrawn.preference()))
                    || (event instanceof PreferenceEvent.Revised r
                            && r.replaces().equals(withdrawn.preference())
                            && !r.draft().strength().isProtective());
        }
    }

    @Property(tries = 500)
    void COR_10_and_COR_22_every_order_of_merging_gives_the_same_and_nothing_is_lost(
            @ForAll("stories") List<Move> moves) {
        List<Preferences> copies = play(moves);
        Preferences whole = Said.merged(copies, 0, 1, 2);
        for (int[] order : new int[][] {{0, 2, 1}, {1, 2, 0}, {2, 1, 0}}) {
            Preferences other = Said.merged(copies, order);
            assertThat(other).isEqualTo(whole);
            assertThat(other.ineffective()).isEqualTo(whole.ineffective());
        }
        Story story = new Story(whole);
        story.events.forEach((id, event) -> answered(story, id, event.content()));
        assertThat(whole.all()).allSatisfy(p -> ended(story, p));
        for (EventId ineffective : whole.ineffective().keySet()) {
            assertThat(story.events).containsKey(ineffective);
        }
        reached("something was erased", !story.gone.isEmpty());
    }

    /** Every event has its effect, or a reason why not. */
    private static void answered(Story story, EventId id, PreferenceEvent event) {
        Optional<String> reason = Optional.ofNullable(story.whole.ineffective().get(id));
        assertThat(reason.filter(Folded.OVERRULED::equals).isPresent()).isEqualTo(story.overruled(id, event));
        boolean says = event instanceof PreferenceEvent.Recorded || event instanceof PreferenceEvent.Revised;
        if (says) {
            assertThat(story.whole.preference(id).isPresent()).isEqualTo(reason.isEmpty());
        }
        reason.filter(r -> !r.equals(Folded.OVERRULED)).ifPresent(r -> PreferenceProblem.valueOf(r));
        if (event instanceof PreferenceEvent.Revised revised) {
            boolean limit = revised.draft().strength().isProtective();
            boolean person = Events.said(event).role().isPerson();
            boolean older = story.whole.preference(revised.replaces()).isPresent();
            if (limit && person) {
                assertThat(reason).as("a limit of the person stands").isEmpty();
            }
            if (person && story.gone.contains(revised.replaces())) {
                assertThat(reason.filter(r -> !r.equals(Folded.OVERRULED)))
                        .as("what stands in place of something erased stays")
                        .isEmpty();
            }
            reached(
                    "overruled revision",
                    reason.filter(Folded.OVERRULED::equals).isPresent());
            reached("a limit stands though the older one is not there", limit && person && !older);
            reached("in place of something erased", story.gone.contains(revised.replaces()) && reason.isEmpty());
        }
        if (event instanceof PreferenceEvent.Withdrawn withdrawn && reason.isEmpty()) {
            assertThat(story.whole.preference(withdrawn.preference()).filter(Preference::isInForce))
                    .isEmpty();
        }
        reached(
                "an agent was overruled",
                Events.said(event).by().equals(Said.AGENT)
                        && reason.filter(Folded.OVERRULED::equals).isPresent());
        reached("an agent was named anew too late", event instanceof PreferenceEvent.AgentNamed && reason.isPresent());
    }

    /** A limit ends only by the person or an agent. */
    private static void ended(Story story, Preference preference) {
        assertThat(preference.isInForce()).isEqualTo(preference.endedBy().isEmpty());
        preference.endedBy().ifPresent(by -> {
            Role role = Optional.ofNullable(story.events.get(by))
                    .map(e -> Events.said(e.content()).role())
                    .orElse(Role.PERSON);
            if (preference.strength().isProtective()) {
                assertThat(role).isIn(Role.PERSON, Role.AGENT);
            }
        });
        reached("a limit ended", preference.strength().isProtective() && !preference.isInForce());
    }

    private static void reached(String what, boolean is) {
        Statistics.label(what).collect(is).coverage(c -> c.check(true).count(n -> n > 0));
    }
}
