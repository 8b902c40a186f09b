package io.github.groundwork.core.preference.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.PreferenceArbitraries;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Said;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Questions on topics, beside a small model: every pair is looked at, nothing is sorted. */
class TopicProperties {

    private static final Map<String, String> WITHIN = Map.of(
            "violence", "trauma-exposure",
            "sexual-violence", "violence",
            "domestic-violence", "violence",
            "eating", "body");

    @Provide
    Arbitrary<List<Said>> stories() {
        return PreferenceArbitraries.many(PreferenceArbitraries.aboutTopics());
    }

    @Provide
    Arbitrary<Said> triggers() {
        return PreferenceArbitraries.said(PreferenceArbitraries.triggers());
    }

    static Strength weight(Preference preference) {
        return preference.isPersonsWord() ? preference.strength() : Strength.NOTE;
    }

    private static List<Topic> topics(Preference preference) {
        return preference.statement() instanceof TopicBoundary boundary
                ? boundary.topics()
                : ((Trigger) preference.statement()).topics();
    }

    private static AskingManner manner(Preference preference) {
        AskingManner said =
                preference.statement() instanceof TopicBoundary boundary ? boundary.manner() : AskingManner.WARN_FIRST;
        return preference.isPersonsWord() || said == AskingManner.ASK ? said : AskingManner.WARN_FIRST;
    }

    /** How many steps wider a preference speaks than the topic; empty if it does not speak of it. */
    private static Optional<Integer> wider(Preference preference, Topic topic) {
        String at = topic.value();
        for (int steps = 0; at != null; steps++) {
            if (topics(preference).contains(new Topic(at))) {
                return Optional.of(steps);
            }
            at = WITHIN.get(at);
        }
        return Optional.empty();
    }

    private static boolean opens(Preference preference) {
        return manner(preference) == AskingManner.ASK
                && preference.isPersonsWord()
                && !preference.isReviewPast(Said.NOW);
    }

    /** Whether a permission speaks of the topic as narrowly as what asks for care, or more. */
    private static boolean against(Preference open, Preference careful, Topic topic) {
        Optional<Integer> wide = wider(open, topic);
        return opens(open)
                && wide.isPresent()
                && wide.get() <= wider(careful, topic).orElseThrow();
    }

    @Property(tries = 400)
    void COR_09_topics_follow_the_model(@ForAll("stories") List<Said> said) {
        Preferences preferences = Said.merged(Said.apart(said), 0, 1, 2);
        Decisions decisions = Decisions.of(preferences);
        List<Preference> all = preferences.inForce();
        for (List<Topic> asked : said.size() > 99 ? List.of(PreferenceArbitraries.TOPICS) : Asked.topics()) {
            compare(decisions.asking(asked, Said.NOW), asked, all);
        }
    }

    private static void compare(TopicDecision decision, List<Topic> asked, List<Preference> all) {
        Set<EventId> counting = new LinkedHashSet<>();
        Set<EventId> inConflict = new LinkedHashSet<>();
        Set<EventId> toConfirm = new LinkedHashSet<>();
        Set<AskingManner> manners = EnumSet.noneOf(AskingManner.class);
        boolean beaten = false;
        for (Topic topic : asked) {
            List<Preference> matching =
                    all.stream().filter(p -> wider(p, topic).isPresent()).toList();
            matching.stream().filter(p -> p.needsConfirming(Said.NOW)).forEach(p -> toConfirm.add(p.id()));
            List<Preference> open =
                    matching.stream().filter(TopicProperties::opens).toList();
            for (Preference careful : matching) {
                if (manner(careful) != AskingManner.ASK) {
                    boolean wins = true;
                    for (Preference permission : open) {
                        if (against(permission, careful, topic)) {
                            inConflict.add(careful.id());
                            inConflict.add(permission.id());
                            wins = wins && weight(permission).compareTo(weight(careful)) <= 0;
                        }
                    }
                    beaten = beaten || !wins;
                    if (wins) {
                        counting.add(careful.id());
                        manners.add(manner(careful));
                    }
                }
            }
        }
        Grounds grounds = decision.grounds();
        List<AskingManner> expected = manners.contains(AskingManner.DO_NOT_ASK)
                ? List.of(AskingManner.DO_NOT_ASK)
                : manners.isEmpty() ? List.of(AskingManner.ASK) : List.copyOf(manners);
        assertThat(decision.manners()).isEqualTo(expected);
        assertThat(grounds.toConfirm()).containsExactlyInAnyOrderElementsOf(toConfirm);
        Set<EventId> marked = new LinkedHashSet<>();
        grounds.conflicts().forEach(c -> marked.addAll(List.of(c.prevails(), c.yields())));
        assertThat(marked).containsExactlyInAnyOrderElementsOf(inConflict);
        if (!counting.isEmpty()) {
            assertThat(named(grounds)).containsExactlyInAnyOrderElementsOf(counting);
        } else {
            assertThat(grounds.deciding().code()).isIn(ReasonCode.CAN_BE_ASKED, ReasonCode.NOTHING_SAID);
        }
        decides(decision, all);
        DecisionProperties.reached("a permission won", beaten);
        DecisionProperties.reached("care won over a permission", !marked.isEmpty() && !counting.isEmpty());
        DecisionProperties.reached("not to be asked", !decision.mayBeAsked());
        DecisionProperties.reached("several manners", decision.manners().size() > 2);
        DecisionProperties.reached("somebody is there", !decision.companions().isEmpty());
        DecisionProperties.reached(
                "by a wider topic",
                counting.stream()
                        .anyMatch(id -> all.stream()
                                .anyMatch(p ->
                                        p.id().equals(id) && topics(p).stream().noneMatch(asked::contains))));
    }

    private static List<EventId> named(Grounds grounds) {
        List<EventId> named = new ArrayList<>();
        grounds.reasons().forEach(r -> named.add(r.preference().orElseThrow()));
        return named;
    }

    /** The deciding one asks for the strictest: not to be asked, or else nothing among the reasons weighs more. */
    private static void decides(TopicDecision decision, List<Preference> all) {
        List<Preference> named = decision.grounds().reasons().stream()
                .flatMap(r -> r.preference().stream())
                .flatMap(id -> all.stream().filter(p -> p.id().equals(id)))
                .toList();
        if (!decision.mayBeAsked()) {
            assertThat(decision.grounds().deciding().code()).isEqualTo(ReasonCode.NOT_TO_BE_ASKED);
        } else if (!named.isEmpty()) {
            assertThat(named).allSatisfy(p -> assertThat(weight(p)).isLessThanOrEqualTo(weight(named.get(0))));
        }
    }

    @Property
    void COR_14_what_others_note_leads_to_a_warning_at_most(@ForAll("stories") List<Said> said) {
        List<Said> noted = said.stream().filter(s -> !s.who().isPersonsWord()).toList();
        Decisions decisions = Decisions.of(Said.all(noted));

        for (List<Topic> topics : Asked.topics()) {
            assertThat(decisions.asking(topics, Said.NOW).manners())
                    .isSubsetOf(AskingManner.ASK, AskingManner.WARN_FIRST);
        }
        DecisionProperties.reached("somebody noted something", !noted.isEmpty());
    }

    @Property
    void COR_14_a_trigger_that_somebody_noted_is_the_persons_word_once_they_agree(@ForAll("triggers") Said said) {
        Said noted = new Said(said.maker(), said.strong(), Said.Who.STAFF, Said.Review.NONE);
        Preferences before = noted.addTo(Said.base(), 1);
        EventId id = before.newest().orElseThrow();
        var staff = Said.Who.STAFF.by(Said.device(1));
        var agent = Said.Who.AGENT.by(Said.device(2));

        assertThat(before.preference(id).orElseThrow().said().by()).isEqualTo(Said.STAFF);
        assertThat(before.preference(id).orElseThrow().needsConfirming(Said.NOW))
                .isTrue();
        Preferences again = before.confirm(id, staff.said(), Optional.empty(), staff);
        assertThat(again.preference(id).orElseThrow().isPersonsWord()).isFalse();
        Preferences agreed = again.confirm(id, agent.said(), Optional.empty(), agent);
        assertThat(agreed.preference(id).orElseThrow().isPersonsWord()).isTrue();
        assertThat(agreed.preference(id).orElseThrow().needsConfirming(Said.NOW))
                .isFalse();
        assertThat(agreed.preference(id).orElseThrow().said().by())
                .as("the reporter stays")
                .isEqualTo(Said.STAFF);
    }
}
