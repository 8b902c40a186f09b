package io.github.groundwork.core.preference.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.PreferenceArbitraries;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Said;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.preference.statement.Telling.Choice;
import io.github.groundwork.core.term.Purpose;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who may be told, beside a small model of one person at a time. */
class TellingProperties {

    @Provide
    Arbitrary<List<Said>> stories() {
        return PreferenceArbitraries.many(PreferenceArbitraries.tellings());
    }

    @Provide
    Arbitrary<Set<ActorId>> candidates() {
        return Arbitraries.of(
                        PreferenceArbitraries.PEOPLE.get(0),
                        PreferenceArbitraries.PEOPLE.get(1),
                        PreferenceArbitraries.PEOPLE.get(2),
                        ActorId.parse("next-of-kin-1"))
                .set();
    }

    @Property(tries = 300)
    void COR_13_telling_follows_the_model(
            @ForAll("stories") List<Said> said, @ForAll("candidates") Set<ActorId> candidates) {
        Preferences preferences = Said.merged(Said.apart(said), 1, 2, 0);
        Decisions decisions = Decisions.of(preferences);
        for (Purpose purpose : PreferenceArbitraries.PURPOSES) {
            for (Instant at : List.of(Said.NOW, DecisionProperties.LATER)) {
                TellingAnswer answer = decisions.telling(purpose, candidates, at);
                for (ActorId whom : List.of(
                        PreferenceArbitraries.PEOPLE.get(0),
                        PreferenceArbitraries.PEOPLE.get(1),
                        PreferenceArbitraries.PEOPLE.get(2),
                        ActorId.parse("next-of-kin-1"))) {
                    List<Preference> about = preferences.inForce().stream()
                            .filter(p -> p.statement() instanceof Telling t
                                    && t.whom().equals(whom)
                                    && t.purposes().cover(purpose))
                            .toList();
                    compare(answer, whom, about, candidates.contains(whom), at);
                    naming(decisions.naming(whom, purpose, at), about, at);
                }
            }
        }
    }

    /** The person, an agent in force and staff can close something; nobody else cuts a person off by noting it for them. */
    static boolean mayClose(Preference p) {
        return p.isPersonsWord() || p.said().role() == Role.CLINICIAN;
    }

    private static boolean says(Preference p, Choice choice) {
        Choice said = ((Telling) p.statement()).choice();
        boolean onlyAsks = said == Choice.NOT_TO_BE_TOLD && !mayClose(p);
        return choice == (onlyAsks ? Choice.ASK_FIRST : said);
    }

    private static boolean permits(Preference p, Instant at) {
        return says(p, Choice.MAY_BE_TOLD) && p.isPersonsWord() && !p.isReviewPast(at);
    }

    private static void compare(
            TellingAnswer answer, ActorId whom, List<Preference> about, boolean candidate, Instant at) {
        boolean not = about.stream().anyMatch(p -> says(p, Choice.NOT_TO_BE_TOLD));
        marked(answer.conflicts(), about, at);
        if (not) {
            assertThat(Parts.of(answer, ActorId.class)).doesNotContain(whom);
            assertThat(answer.mayTell(whom)).isFalse();
        } else {
            boolean may = about.stream()
                    .filter(p -> permits(p, at))
                    .anyMatch(p -> about.stream()
                            .filter(a -> says(a, Choice.ASK_FIRST))
                            .allMatch(a -> TopicProperties.weight(a).compareTo(TopicProperties.weight(p)) < 0));
            List<TellingAnswer.Somebody> told = answer.mayBeTold().stream()
                    .filter(s -> s.whom().equals(whom))
                    .toList();
            List<TellingAnswer.Somebody> asked = answer.askFirst().stream()
                    .filter(s -> s.whom().equals(whom))
                    .toList();
            assertThat(told).hasSize(may ? 1 : 0);
            assertThat(asked).hasSize(!may && (candidate || !about.isEmpty()) ? 1 : 0);
            for (TellingAnswer.Somebody somebody : may ? told : asked) {
                assertThat(somebody.grounds().toConfirm())
                        .containsExactlyInAnyOrderElementsOf(about.stream()
                                .filter(p -> p.needsConfirming(at))
                                .map(Preference::id)
                                .toList());
                boolean both = about.stream().anyMatch(p -> permits(p, at))
                        && about.stream().anyMatch(p -> says(p, Choice.ASK_FIRST));
                assertThat(somebody.grounds().conflicts().isEmpty()).isEqualTo(!both);
            }
            DecisionProperties.reached(
                    "a guardian's no only asks",
                    about.stream()
                            .anyMatch(p -> ((Telling) p.statement()).choice() == Choice.NOT_TO_BE_TOLD
                                    && p.said().role() == Role.GUARDIAN));
            DecisionProperties.reached("told", may);
            DecisionProperties.reached(
                    "weaker asking yields", may && about.stream().anyMatch(p -> says(p, Choice.ASK_FIRST)));
            DecisionProperties.reached("asking wins", !may && about.stream().anyMatch(p -> permits(p, at)));
        }
        DecisionProperties.reached(
                "not to be told, though a candidate with a permission",
                not && candidate && about.stream().anyMatch(p -> permits(p, at)));
    }

    /** A permission and what stands against it are marked, whichever prevails, also where the answer names nobody. */
    private static void marked(List<Conflict> conflicts, List<Preference> about, Instant at) {
        Map<EventId, Preference> byId = about.stream().collect(Collectors.toMap(Preference::id, p -> p));
        Set<EventId> in = new HashSet<>();
        for (Conflict conflict : conflicts) {
            Preference prevails = byId.get(conflict.prevails());
            Preference yields = byId.get(conflict.yields());
            assertThat(prevails == null).isEqualTo(yields == null);
            if (prevails != null && yields != null) {
                assertThat(permits(prevails, at)).isNotEqualTo(permits(yields, at));
                assertThat(says(yields, Choice.NOT_TO_BE_TOLD)).isFalse();
                in.addAll(List.of(prevails.id(), yields.id()));
            }
        }
        boolean not = about.stream().anyMatch(p -> says(p, Choice.NOT_TO_BE_TOLD));
        Choice careful = not ? Choice.NOT_TO_BE_TOLD : Choice.ASK_FIRST;
        List<EventId> open =
                about.stream().filter(p -> permits(p, at)).map(Preference::id).toList();
        List<EventId> against =
                about.stream().filter(p -> says(p, careful)).map(Preference::id).toList();
        assertThat(in.isEmpty()).isEqualTo(open.isEmpty() || against.isEmpty());
        if (!in.isEmpty()) {
            assertThat(in).containsAll(against);
        }
        if (!in.isEmpty() && not) {
            assertThat(in).containsAll(open);
        }
    }

    private static void naming(NamingAnswer answer, List<Preference> about, Instant at) {
        boolean ask = about.stream().anyMatch(p -> says(p, Choice.NOT_TO_BE_TOLD));
        if (ask) {
            marked(answer.grounds().conflicts(), about, at);
        }
        assertThat(answer.askThePerson()).isEqualTo(ask);
        if (ask) {
            assertThat(answer.grounds().deciding().code()).isEqualTo(ReasonCode.NAMED_AFTER_ALL);
        }
        for (Reason reason : answer.grounds().reasons()) {
            boolean open = reason.preference()
                    .flatMap(id -> about.stream().filter(p -> p.id().equals(id)).findFirst())
                    .filter(p -> permits(p, at))
                    .isPresent();
            assertThat(reason.code() == ReasonCode.CAN_BE_TOLD).isEqualTo(open);
        }
    }
}
