package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.preference.statement.Telling.Choice;
import io.github.groundwork.core.term.Purpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Decides who may be told. Who is not to be told never appears, whoever they are. Immutable and thread-safe. */
final class TellingRules {

    private final Map<ActorId, List<Preference>> byPerson = new LinkedHashMap<>();

    TellingRules(List<Preference> strongestFirst) {
        for (Preference preference : strongestFirst) {
            if (preference.statement() instanceof Telling telling) {
                byPerson.computeIfAbsent(telling.whom(), whom -> new ArrayList<>())
                        .add(preference);
            }
        }
    }

    private List<Preference> about(ActorId whom, Purpose purpose) {
        return byPerson.getOrDefault(whom, List.of()).stream()
                .filter(p -> ((Telling) p.statement()).purposes().cover(purpose))
                .toList();
    }

    private static List<Preference> only(List<Preference> about, Choice choice) {
        return about.stream().filter(p -> choice(p) == choice).toList();
    }

    /** What a family member or an agent of the past notes against telling somebody leads to asking the person, and no further. */
    private static Choice choice(Preference preference) {
        Choice said = ((Telling) preference.statement()).choice();
        return said == Choice.NOT_TO_BE_TOLD && !Collected.canClose(preference) ? Choice.ASK_FIRST : said;
    }

    TellingAnswer decide(Purpose purpose, Collection<ActorId> candidates, Instant at) {
        Set<ActorId> named = new HashSet<>(candidates);
        TreeSet<ActorId> all = new TreeSet<>(Comparator.comparing(ActorId::value));
        all.addAll(byPerson.keySet());
        all.addAll(named);
        List<TellingAnswer.Somebody> mayBeTold = new ArrayList<>();
        List<TellingAnswer.Somebody> askFirst = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (ActorId whom : all) {
            List<Preference> about = about(whom, purpose);
            boolean asked = named.contains(whom) || !about.isEmpty();
            List<Preference> against = only(about, Choice.NOT_TO_BE_TOLD);
            Collected collected = new Collected();
            if (!against.isEmpty()) {
                contrary(against, open(about, at), collected);
            } else if (asked) {
                boolean may = mayTell(about, at, collected);
                (may ? mayBeTold : askFirst)
                        .add(new TellingAnswer.Somebody(whom, collected.groundsOr(ReasonCode.NOT_SAID_WHO)));
            }
            conflicts.addAll(collected.conflicts());
        }
        return new TellingAnswer(mayBeTold, askFirst, conflicts);
    }

    private static boolean mayTell(List<Preference> about, Instant at, Collected collected) {
        about.forEach(p -> collected.mayNeedConfirming(p, at));
        List<Preference> asking = only(about, Choice.ASK_FIRST);
        List<Preference> permitting = only(about, Choice.MAY_BE_TOLD);
        List<Preference> open = open(about, at);
        if (open.isEmpty()) {
            asking.forEach(p -> collected.reason(ReasonCode.ASK_BEFORE_TELLING, p));
            permitting.forEach(p -> collected.reason(whyPermitted(p, at), p));
            return false;
        }
        Strength strongest = Collected.weight(open.get(0));
        boolean may = asking.isEmpty() || Collected.weight(asking.get(0)).compareTo(strongest) < 0;
        if (may) {
            collected.reason(ReasonCode.CAN_BE_TOLD, open.get(0));
            asking.forEach(p -> collected.conflict(open.get(0), p));
        } else {
            asking.stream()
                    .filter(p -> Collected.weight(p).compareTo(strongest) >= 0)
                    .forEach(p -> collected.reason(ReasonCode.ASK_BEFORE_TELLING, p));
            contrary(asking, open, collected);
        }
        return may;
    }

    private static List<Preference> open(List<Preference> about, Instant at) {
        return only(about, Choice.MAY_BE_TOLD).stream()
                .filter(p -> permits(p, at))
                .toList();
    }

    /** Marks each of one side with the strongest of the other; all pairs would be too many among a thousand. */
    private static void contrary(List<Preference> prevailing, List<Preference> yielding, Collected collected) {
        if (!prevailing.isEmpty() && !yielding.isEmpty()) {
            prevailing.forEach(p -> collected.conflict(p, yielding.get(0)));
            yielding.forEach(p -> collected.conflict(prevailing.get(0), p));
        }
    }

    private static boolean permits(Preference preference, Instant at) {
        return preference.isPersonsWord() && !preference.isReviewPast(at);
    }

    private static ReasonCode whyPermitted(Preference preference, Instant at) {
        if (!preference.isPersonsWord()) {
            return ReasonCode.NOT_SAID_WHO;
        }
        return preference.isReviewPast(at) ? ReasonCode.TELLING_TO_CONFIRM : ReasonCode.CAN_BE_TOLD;
    }

    NamingAnswer naming(ActorId whom, Purpose purpose, Instant at) {
        Collected collected = new Collected();
        List<Preference> about = about(whom, purpose);
        about.forEach(p -> collected.mayNeedConfirming(p, at));
        List<Preference> against = only(about, Choice.NOT_TO_BE_TOLD);
        against.forEach(p -> collected.reason(ReasonCode.NAMED_AFTER_ALL, p));
        contrary(against, open(about, at), collected);
        only(about, Choice.ASK_FIRST).forEach(p -> collected.reason(ReasonCode.ASK_BEFORE_TELLING, p));
        only(about, Choice.MAY_BE_TOLD).forEach(p -> collected.reason(whyPermitted(p, at), p));
        return new NamingAnswer(!against.isEmpty(), collected.groundsOr(ReasonCode.NOT_SAID_WHO));
    }
}
