package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.safetyplan.collaboration.PlanFold.Sayings;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who can erase what was entered in error.
 *
 * <p>An end of something is undone by nobody, and what the person wrote or chose by nobody else: erasing it could bring back what they had
 * taken out, or take a text from their plan.
 */
final class Erasings {
    private Erasings() {}

    /** The history of a plan after an event was entered in error, with the words that were about it alone. */
    static History<PlanEvent> erased(Folded<PlanState, PlanEvent> plan, EventId event, By by) {
        Objects.requireNonNull(event, "event");
        History<PlanEvent> history = plan.history();
        Objects.requireNonNull(by, "by");
        if (plan.state().begun().filter(each -> each.id().equals(event)).isPresent()) {
            throw new IllegalArgumentException("a plan keeps its beginning");
        }
        Optional<? extends ProblemCode> against = by.role().isInTheirLife()
                ? Optional.of(PlanProblem.ERASED_BY_SOMEBODY_ELSE)
                : against(history, event, by);
        if (against.isPresent()) {
            throw new NotPossibleException(against.get().at(""));
        }
        History<PlanEvent> rest = history.erase(by, Erasure.ENTERED_IN_ERROR, event);
        for (EventId each : Erased.wordsAbout(history, event)) {
            rest = rest.erase(by, Erasure.ENTERED_IN_ERROR, each);
        }
        return rest;
    }

    /** What stands against the erasings that a history holds, as far as the history tells. */
    static List<Problem> against(History<PlanEvent> history) {
        List<Entry.Erasing<PlanEvent>> erasings = history.entries().stream()
                .filter(Entry.Erasing.class::isInstance)
                .map(entry -> (Entry.Erasing<PlanEvent>) entry)
                .toList();
        Set<Optional<EventId>> byPerson = erasings.stream()
                .filter(erasing -> erasing.by().role().isPerson())
                .map(Entry.Erasing::target)
                .collect(Collectors.toSet());
        Map<EventId, List<EventId>> accepted = new HashMap<>();
        events(history).forEach(event -> {
            if (!erasings.isEmpty() && event.content() instanceof DraftEvent.Accepted yes) {
                accepted.computeIfAbsent(yes.proposal(), each -> new ArrayList<>())
                        .add(event.id());
            }
        });
        Problems problems = new Problems();
        for (Entry.Erasing<PlanEvent> erasing : erasings) {
            List<EventId> theirs = byPerson.contains(erasing.target())
                    ? List.of()
                    : erasing.target().map(accepted::get).orElse(List.of());
            against(erasing, theirs, history)
                    .ifPresent(problem -> problems.add(problem.at(erasing.id().toString())));
        }
        return problems.list();
    }

    private static Optional<PlanProblem> against(
            Entry.Erasing<PlanEvent> erasing, List<EventId> accepted, History<PlanEvent> history) {
        if (erasing.by().role().isInTheirLife()) {
            return Optional.of(PlanProblem.ERASED_BY_SOMEBODY_ELSE);
        }
        if (erasing.target().isEmpty() || erasing.erasure() != Erasure.ENTERED_IN_ERROR) {
            return Optional.of(PlanProblem.ERASED_OTHERWISE);
        }
        return accepted.stream().anyMatch(each -> isKnown(each, erasing, history))
                ? Optional.of(PlanProblem.CHOICE_ERASED)
                : Optional.empty();
    }

    private static Stream<Entry.Event<PlanEvent>> acceptances(History<PlanEvent> history, EventId proposal) {
        return events(history)
                .filter(event -> event.content() instanceof DraftEvent.Accepted accepted
                        && accepted.proposal().equals(proposal));
    }

    private static Stream<Entry.Event<PlanEvent>> events(History<PlanEvent> history) {
        return history.entries().stream().filter(Entry.Event.class::isInstance).map(entry ->
                (Entry.Event<PlanEvent>) entry);
    }

    /** Tells whether whoever recorded an entry knew of another: by what they had seen, and what those before them had. */
    private static boolean isKnown(EventId wanted, Entry<PlanEvent> from, History<PlanEvent> history) {
        Map<EventId, Entry<PlanEvent>> entries = new HashMap<>();
        history.entries().forEach(entry -> entries.put(entry.id(), entry));
        Deque<EventId> open = new ArrayDeque<>(from.seen());
        Set<EventId> passed = new HashSet<>(open);
        while (!open.isEmpty()) {
            EventId next = open.poll();
            if (next.equals(wanted)) {
                return true;
            }
            Optional.ofNullable(entries.get(next)).map(Entry::seen).stream()
                    .flatMap(List::stream)
                    .filter(passed::add)
                    .forEach(open::add);
        }
        return false;
    }

    /**
     * What two copies say that neither can alone: one erased what the other still holds, by somebody who could not have.
     *
     * <p>Whoever may erase an event can have been followed by others, who saw only that it was gone.
     */
    static List<Problem> againstMerging(History<PlanEvent> one, History<PlanEvent> other) {
        Map<EventId, Entry.Event<PlanEvent>> events = new HashMap<>();
        Map<EventId, List<Entry.Erasing<PlanEvent>>> erasings = new TreeMap<>();
        Stream.concat(one.entries().stream(), other.entries().stream()).forEach(entry -> {
            if (entry instanceof Entry.Event<PlanEvent> event) {
                events.put(event.id(), event);
            } else if (entry instanceof Entry.Erasing<PlanEvent> erasing) {
                erasing.target()
                        .ifPresent(target -> erasings.computeIfAbsent(target, each -> new ArrayList<>())
                                .add(erasing));
            }
        });
        Problems problems = new Problems();
        erasings.forEach((target, all) -> Optional.ofNullable(events.get(target))
                .filter(event ->
                        all.stream().noneMatch(each -> against(event, each.by()).isEmpty()))
                .flatMap(event -> against(event, all.get(0).by()))
                .ifPresent(problem -> problems.add(problem.at(target.toString()))));
        return problems.list();
    }

    /** What stands against erasing an event with all that goes with it. */
    private static Optional<ProblemCode> against(History<PlanEvent> history, EventId event, By by) {
        boolean isThere = events(history).anyMatch(each -> each.id().equals(event));
        boolean isTheirs = isThere
                && !by.role().isPerson()
                && acceptances(history, event).findAny().isPresent();
        List<EventId> all = new ArrayList<>(Erased.wordsAbout(history, event));
        all.add(event);
        return events(history)
                .filter(each -> all.contains(each.id()))
                .flatMap(each -> against(each, by).stream())
                .findFirst()
                .or(() -> isTheirs ? Optional.of(PlanProblem.CHOICE_ERASED) : Optional.empty());
    }

    private static Optional<ProblemCode> against(Entry.Event<PlanEvent> event, By by) {
        if (event.content() instanceof PlanEvent.Shared) {
            return Optional.of(SharingProblem.SHARING_ERASED);
        }
        if (event.content() instanceof AgreementEvent.ApprovalWithdrawn) {
            return Optional.of(PlanProblem.WITHDRAWAL_ERASED);
        }
        boolean isOpen = by.role().isPerson() || !(isTheirs(event) || isOfAnother(event, by));
        return isOpen ? Optional.empty() : Optional.of(PlanProblem.CHOICE_ERASED);
    }

    /** Tells whether the person recorded it, or it is a choice of theirs or of their agent's, whoever wrote it down. */
    private static boolean isTheirs(Entry.Event<PlanEvent> event) {
        Optional<Attribution> said = Sayings.said(event.content());
        return event.by().role().isPerson()
                || (said.filter(Sayings::isApprovers).isPresent() && isChoice(event.content()))
                || (said.filter(Sayings::isPersons).isPresent() && isOfTwo(event.content()));
    }

    private static boolean isOfTwo(PlanEvent event) {
        return event instanceof AgreementEvent.Disagreed || event instanceof AgreementEvent.Settled;
    }

    /** Tells whether it is that two people disagree, or that one of them said it is settled, and somebody else recorded it. */
    private static boolean isOfAnother(Entry.Event<PlanEvent> event, By by) {
        boolean isTheirOwn = event.by().actor().equals(by.actor())
                || Sayings.said(event.content())
                        .map(Attribution::by)
                        .filter(by.actor()::equals)
                        .isPresent();
        return isOfTwo(event.content()) && !isTheirOwn;
    }

    /** Tells whether an event takes something away, places it or agrees to it, and adds no entry. */
    private static boolean isChoice(PlanEvent event) {
        return event instanceof DraftEvent.Accepted
                || event instanceof DraftEvent.PutAside
                || event instanceof DraftEvent.Moved
                || event instanceof DraftEvent.Removed
                || event instanceof DraftEvent.SectionMarked
                || event instanceof AgreementEvent.Approved;
    }
}
