package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides how topics may be brought up. Immutable and thread-safe.
 *
 * <p>What asks for care adds up: none of it contradicts another. Only a permission to ask contradicts, and it wins over what weighs less
 * and does not speak of something narrower. What somebody else noted leads to a word before at most: it never keeps a question from
 * being asked, so that nobody can hide what happens to the person by noting it for them.
 */
final class TopicRules {

    /** Who does not want to be asked at all comes first, then what weighs more, then what protects more. */
    private static final Comparator<Ask> DECIDING = Comparator.comparing(
                    (Ask ask) -> ask.manner != AskingManner.DO_NOT_ASK)
            .thenComparing(ask -> Collected.weight(ask.preference), Comparator.reverseOrder())
            .thenComparing(ask -> ask.manner, Comparator.reverseOrder())
            .thenComparing(ask -> ask.preference.id());

    /** More steps than any topic can be widened by. */
    private static final int WIDEST = StandardTopic.values().length + 1;

    private final List<Ask> asks;

    /** What one preference asks for on some topics. */
    private record Ask(Preference preference, List<Topic> topics, AskingManner manner, ReasonCode why) {}

    TopicRules(List<Preference> inForce) {
        List<Ask> found = new ArrayList<>();
        for (Preference preference : inForce) {
            if (preference.statement() instanceof TopicBoundary boundary) {
                found.add(ask(preference, boundary.topics(), boundary.manner(), why(boundary.manner())));
            } else if (preference.statement() instanceof Trigger trigger
                    && !trigger.topics().isEmpty()) {
                ReasonCode why =
                        trigger.certainty() == Trigger.Certainty.CERTAIN ? ReasonCode.SETS_OFF : ReasonCode.MAY_SET_OFF;
                found.add(ask(preference, trigger.topics(), AskingManner.WARN_FIRST, why));
            }
        }
        found.sort(DECIDING);
        asks = List.copyOf(found);
    }

    private static Ask ask(Preference preference, List<Topic> topics, AskingManner manner, ReasonCode why) {
        return preference.isPersonsWord() || manner == AskingManner.ASK
                ? new Ask(preference, topics, manner, why)
                : new Ask(preference, topics, AskingManner.WARN_FIRST, ReasonCode.NOTED_BY_OTHERS);
    }

    private static ReasonCode why(AskingManner manner) {
        return switch (manner) {
            case ASK -> ReasonCode.CAN_BE_ASKED;
            case WARN_FIRST -> ReasonCode.WARN_FIRST;
            case ASK_LAST -> ReasonCode.ASK_LAST;
            case IN_WRITING -> ReasonCode.IN_WRITING;
            case ONLY_WITH -> ReasonCode.ONLY_WITH;
            case DO_NOT_ASK -> ReasonCode.NOT_TO_BE_ASKED;
        };
    }

    TopicDecision decide(Collection<Topic> topics, Instant at) {
        Collected collected = new Collected();
        Set<Ask> counting = new LinkedHashSet<>();
        Set<Ask> permissions = new LinkedHashSet<>();
        for (Topic topic : topics) {
            decide(StandardTopic.withBroader(List.of(topic)), at, counting, permissions, collected);
        }
        List<Ask> deciding = counting.stream().sorted(DECIDING).toList();
        deciding.forEach(ask -> collected.reason(ask.why, ask.preference));
        if (deciding.isEmpty()) {
            permissions.stream().sorted(DECIDING).forEach(ask -> collected.reason(ask.why, ask.preference));
        }
        return decision(deciding, collected.groundsOr(ReasonCode.NOTHING_SAID));
    }

    /** Decides on one topic, which stands first, with the broader ones behind it. */
    private void decide(
            List<Topic> widening, Instant at, Set<Ask> counting, Set<Ask> permissions, Collected collected) {
        Map<Ask, Integer> careful = new LinkedHashMap<>();
        Map<Ask, Integer> permitting = new LinkedHashMap<>();
        for (Ask ask : asks) {
            int breadth = breadth(ask, widening);
            if (breadth < widening.size()) {
                collected.mayNeedConfirming(ask.preference, at);
                if (ask.manner != AskingManner.ASK) {
                    careful.put(ask, breadth);
                } else if (ask.preference.isPersonsWord()) {
                    permissions.add(ask);
                    if (!ask.preference.isReviewPast(at)) {
                        permitting.put(ask, breadth);
                    }
                }
            }
        }
        weigh(careful, permitting, counting, collected);
    }

    /** Weighs each against the strongest that says the contrary; all pairs would be too many among a thousand. */
    private static void weigh(
            Map<Ask, Integer> careful, Map<Ask, Integer> permitting, Set<Ask> counting, Collected collected) {
        Map<Integer, Ask> strongest = new HashMap<>();
        permitting.forEach((ask, breadth) -> {
            for (int wider = breadth; wider < WIDEST; wider++) {
                strongest.putIfAbsent(wider, ask);
            }
        });
        Map<Integer, Ask> contrary = new HashMap<>();
        Set<Ask> yielding = new HashSet<>();
        careful.forEach((ask, breadth) -> {
            for (int narrower = 0; narrower <= breadth; narrower++) {
                contrary.putIfAbsent(narrower, ask);
            }
            Optional<Ask> against = Optional.ofNullable(strongest.get(breadth));
            if (against.isPresent() && weight(against.get()).compareTo(weight(ask)) > 0) {
                yielding.add(ask);
                collected.conflict(against.get().preference, ask.preference);
            } else {
                counting.add(ask);
                against.ifPresent(p -> collected.conflict(ask.preference, p.preference));
            }
        });
        permitting.forEach((ask, breadth) -> Optional.ofNullable(contrary.get(breadth))
                .ifPresent(c -> {
                    if (yielding.contains(c)) {
                        collected.conflict(ask.preference, c.preference);
                    } else {
                        collected.conflict(c.preference, ask.preference);
                    }
                }));
    }

    private static Strength weight(Ask ask) {
        return Collected.weight(ask.preference);
    }

    /** Returns how far one has to widen until a preference speaks of it; the size of the list if it does not. */
    private static int breadth(Ask ask, List<Topic> widening) {
        int breadth = 0;
        while (breadth < widening.size() && !ask.topics.contains(widening.get(breadth))) {
            breadth++;
        }
        return breadth;
    }

    private static TopicDecision decision(List<Ask> counting, Grounds grounds) {
        Set<AskingManner> manners = EnumSet.noneOf(AskingManner.class);
        List<TopicDecision.Companion> companions = new ArrayList<>();
        for (Ask ask : counting) {
            manners.add(ask.manner);
            if (ask.manner == AskingManner.ONLY_WITH && ask.preference.statement() instanceof TopicBoundary boundary) {
                companions.add(new TopicDecision.Companion(ask.preference.id(), boundary.with()));
            }
        }
        if (manners.contains(AskingManner.DO_NOT_ASK)) {
            return new TopicDecision(List.of(AskingManner.DO_NOT_ASK), List.of(), grounds);
        }
        return new TopicDecision(
                manners.isEmpty() ? List.of(AskingManner.ASK) : List.copyOf(manners), companions, grounds);
    }
}
