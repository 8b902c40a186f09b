package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.ContactPoint.Safety;
import io.github.groundwork.core.preference.statement.ContactPoint.Use;
import io.github.groundwork.core.preference.statement.NoContact;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides whether the person can be reached in some way. What is not known is not a yes. Immutable and thread-safe. */
final class ContactRules {

    private final List<Preference> noContact;
    private final List<Group> groups;

    /**
     * All that was said about one address, the strongest first.
     *
     * @param alike what says that the same address is not safe, written in another way
     */
    private record Group(
            ContactPoint.Kind kind, ContactAddress address, List<Preference> said, List<Preference> alike) {}

    /** What makes two addresses the same. */
    private record Key(ContactPoint.Kind kind, ContactAddress address) {}

    ContactRules(List<Preference> strongestFirst) {
        noContact = strongestFirst.stream()
                .filter(p -> p.statement() instanceof NoContact)
                .toList();
        Map<Key, List<Preference>> byAddress = new LinkedHashMap<>();
        Map<LookAlike, List<Preference>> notSafe = new HashMap<>();
        for (Preference preference : strongestFirst) {
            if (preference.statement() instanceof ContactPoint point) {
                byAddress
                        .computeIfAbsent(new Key(point.kind(), point.address()), key -> new ArrayList<>())
                        .add(preference);
                if (point.safety() == Safety.NOT_SAFE) {
                    notSafe.computeIfAbsent(LookAlike.of(point), look -> new ArrayList<>())
                            .add(preference);
                }
            }
        }
        List<Group> found = new ArrayList<>();
        byAddress.forEach((key, said) -> found.add(new Group(
                key.kind,
                key.address,
                List.copyOf(said),
                notSafe.getOrDefault(LookAlike.of(point(said.get(0))), List.of()).stream()
                        .filter(p -> !point(p).address().equals(key.address))
                        .toList())));
        groups = List.copyOf(found);
    }

    ContactAnswer decide(ContactQuestion question, boolean atAnyHour) {
        List<ContactAnswer.Way> ways = new ArrayList<>();
        for (Group group : groups) {
            ways.add(decide(group, question, atAnyHour));
        }
        ways.sort(Comparator.comparing(way -> !way.permitted()));
        if (ways.stream().anyMatch(ContactAnswer.Way::permitted)) {
            return new ContactAnswer(ways, Optional.empty());
        }
        return new ContactAnswer(
                ways, Optional.of(closed(question.purpose()).orElse(Reason.of(ReasonCode.NO_WAY_TO_REACH))));
    }

    /** Finds out whether there is no way at all for a purpose, whatever the hour. */
    Optional<Reason> unreachable(Purpose purpose, Instant at) {
        for (Use use : Use.values()) {
            if (use != Use.NAME_ORGANISATION
                    && decide(ContactQuestion.of(purpose, use, at), true)
                            .nobodyReached()
                            .isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(closed(purpose).orElse(Reason.of(ReasonCode.NO_WAY_TO_REACH)));
    }

    private Optional<Reason> closed(Purpose purpose) {
        return closing(purpose).stream()
                .findFirst()
                .map(preference -> Reason.of(ReasonCode.NO_CONTACT_WANTED, preference));
    }

    private List<Preference> closing(Purpose purpose) {
        return covering(purpose).filter(Collected::canClose).toList();
    }

    private Stream<Preference> covering(Purpose purpose) {
        return noContact.stream()
                .filter(p -> ((NoContact) p.statement()).purposes().cover(purpose));
    }

    private ContactAnswer.Way decide(Group group, ContactQuestion question, boolean atAnyHour) {
        Collected collected = new Collected();
        List<Preference> opening = group.said.stream()
                .filter(p -> whyNot(p, question, atAnyHour).isEmpty())
                .toList();
        List<Preference> against = new ArrayList<>(closing(question.purpose()));
        against.addAll(group.alike);
        List<Preference> weaker = new ArrayList<>(
                covering(question.purpose()).filter(p -> !Collected.canClose(p)).toList());
        weaker.forEach(p -> collected.mayNeedConfirming(p, question.at()));
        for (Preference preference : group.said) {
            if (saysNo(preference, question)) {
                boolean counts = point(preference).safety() == Safety.NOT_SAFE
                        || opening.isEmpty()
                        || Collected.weight(preference).compareTo(Collected.weight(opening.get(0))) >= 0;
                (counts ? against : weaker).add(preference);
            }
        }
        against.forEach(p -> collected.mayNeedConfirming(p, question.at()));
        group.said.forEach(p -> collected.mayNeedConfirming(p, question.at()));
        if (against.isEmpty() && !opening.isEmpty()) {
            collected.reason(ReasonCode.CHANNEL_AGREED, opening.get(0));
            weaker.forEach(p -> collected.conflict(opening.get(0), p));
            othersMaySee(group, opening.get(0), question)
                    .ifPresent(p -> collected.reason(ReasonCode.OTHERS_MAY_SEE, p));
            return new ContactAnswer.Way(group.kind, group.address, true, collected.grounds());
        }
        against.forEach(p -> collected.reason(whyClosed(p), p));
        if (!opening.isEmpty()) {
            // Each of one side with the strongest of the other: with a thousand entries all pairs would be too many.
            against.forEach(p -> collected.conflict(p, opening.get(0)));
            opening.forEach(p -> collected.conflict(against.get(0), p));
        }
        group.said.forEach(p -> whyNot(p, question, atAnyHour).ifPresent(why -> collected.reason(why, p)));
        return new ContactAnswer.Way(group.kind, group.address, false, collected.grounds());
    }

    private static Optional<Preference> othersMaySee(Group group, Preference open, ContactQuestion question) {
        if (question.use() == Use.COME_BY) {
            return Optional.empty();
        }
        return group.said.stream()
                .filter(p -> point(p).sharedDevice() == Permission.YES)
                .findFirst()
                .or(() -> Optional.of(open).filter(p -> point(p).sharedDevice() != Permission.NO));
    }

    private static ReasonCode whyClosed(Preference preference) {
        if (preference.statement() instanceof NoContact) {
            return ReasonCode.NO_CONTACT_WANTED;
        }
        return switch (point(preference).safety()) {
            case NOT_SAFE -> ReasonCode.CHANNEL_NOT_SAFE;
            case UNKNOWN -> ReasonCode.CHANNEL_NOT_KNOWN;
            case SAFE -> ReasonCode.USE_NOT_AGREED;
        };
    }

    /** Tells whether a statement stands against a way; that nobody knows whether it is safe does so too. */
    private static boolean saysNo(Preference preference, ContactQuestion question) {
        ContactPoint point = point(preference);
        return point.safety() != Safety.SAFE
                || point.may(question.use()) == Permission.NO
                || (question.namesOrganisation() && point.may(Use.NAME_ORGANISATION) == Permission.NO);
    }

    private static ContactPoint point(Preference preference) {
        return (ContactPoint) preference.statement();
    }

    /** Finds why one statement does not open a way, if it does not. */
    private static Optional<ReasonCode> whyNot(Preference preference, ContactQuestion question, boolean atAnyHour) {
        ContactPoint point = point(preference);
        if (point.safety() == Safety.NOT_SAFE) {
            return Optional.of(ReasonCode.CHANNEL_NOT_SAFE);
        }
        if (point.safety() == Safety.UNKNOWN || !preference.isPersonsWord()) {
            return Optional.of(ReasonCode.CHANNEL_NOT_KNOWN);
        }
        if (preference.isReviewPast(question.at())) {
            return Optional.of(ReasonCode.CHANNEL_TO_CONFIRM);
        }
        if (!point.reach().purposes().cover(question.purpose())) {
            return Optional.of(ReasonCode.PURPOSE_NOT_NAMED);
        }
        if (!point.may(question.use()).isGiven()) {
            return Optional.of(ReasonCode.USE_NOT_AGREED);
        }
        if (question.namesOrganisation() && !point.may(Use.NAME_ORGANISATION).isGiven()) {
            return Optional.of(ReasonCode.NAMING_NOT_AGREED);
        }
        return atAnyHour || point.reach().hours().contain(question.at())
                ? Optional.empty()
                : Optional.of(ReasonCode.OUTSIDE_HOURS);
    }
}
