package io.github.groundwork.core.preference.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.PreferenceArbitraries;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Said;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.preference.statement.Telling.Choice;
import io.github.groundwork.core.term.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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

    private static boolean says(Preference p, Choice choice) {
        return ((Telling) p.statement()).choice() == choice;
    }

    private static boolean permits(Preference p, Instant at) {
        return says(p, Choice.MAY_BE_TOLD) && p.isPersonsWord() && !p.isReviewPast(at);
    }

    private static void compare(
            TellingAnswer answer, ActorId whom, List<Preference> about, boolean candidate, Instant at) {
        boolean not = about.stream().anyMatch(p -> says(p, Choice.NOT_TO_BE_TOLD));
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
            DecisionProperties.reached("told", may);
            DecisionProperties.reached(
                    "weaker asking yields", may && about.stream().anyMatch(p -> says(p, Choice.ASK_FIRST)));
            DecisionProperties.reached("asking wins", !may && about.stream().anyMatch(p -> permits(p, at)));
        }
        DecisionProperties.reached(
                "not to be told, though a candidate with a permission",
                not && candidate && about.stream().anyMatch(p -> permits(p, at)));
    }

    private static void naming(NamingAnswer answer, List<Preference> about, Instant at) {
        boolean ask = about.stream().anyMatch(p -> says(p, Choice.NOT_TO_BE_TOLD));
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
