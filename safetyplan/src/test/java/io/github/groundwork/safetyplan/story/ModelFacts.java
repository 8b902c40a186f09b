package io.github.groundwork.safetyplan.story;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.event.AgreementEvent.FactNoted;
import io.github.groundwork.safetyplan.event.DraftEvent.Accepted;
import io.github.groundwork.safetyplan.event.DraftEvent.Added;
import io.github.groundwork.safetyplan.event.DraftEvent.Begun;
import io.github.groundwork.safetyplan.event.DraftEvent.Edited;
import io.github.groundwork.safetyplan.event.DraftEvent.Proposed;
import io.github.groundwork.safetyplan.event.DraftEvent.PutAside;
import io.github.groundwork.safetyplan.event.DraftEvent.Removed;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanSection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a history holds, each event with the set of all that its author had seen, and what came of the events that count. It goes through
 * all of them for every answer, and shares no code with what it is compared with.
 */
abstract class ModelFacts {
    /** An event with what its author had seen. */
    record Act(EventId id, Set<EventId> seen, By by, PlanEvent what) {}

    final Set<EventId> all = new HashSet<>();
    final Set<EventId> gone = new HashSet<>();
    final Map<EventId, Set<EventId>> erasings = new LinkedHashMap<>();
    final Map<EventId, Act> recorded = new LinkedHashMap<>();

    /** The events that count, in the order of the history. */
    final Map<EventId, Act> counting = new LinkedHashMap<>();

    final Map<EventId, Set<String>> without = new LinkedHashMap<>();

    ModelFacts(History<PlanEvent> history) {
        Map<EventId, Set<EventId>> seen = new LinkedHashMap<>();
        for (Entry<PlanEvent> entry : history.entries()) {
            Set<EventId> known = new HashSet<>(entry.seen());
            entry.seen().forEach(id -> known.addAll(seen.get(id)));
            seen.put(entry.id(), known);
            all.add(entry.id());
            if (entry instanceof Entry.Tombstone) {
                gone.add(entry.id());
            } else if (entry instanceof Entry.Erasing<PlanEvent> erasing) {
                erasings.computeIfAbsent(erasing.target().orElseThrow(), each -> new HashSet<>())
                        .add(entry.id());
            } else {
                Entry.Event<PlanEvent> event = (Entry.Event<PlanEvent>) entry;
                recorded.put(entry.id(), new Act(entry.id(), known, event.by(), event.content()));
            }
        }
    }

    /** Tells whether somebody can speak about an event: it counts and they saw it, or it went without their knowledge. */
    boolean knows(Act act, EventId about, Predicate<PlanEvent> kind) {
        boolean isThere = counting.containsKey(about)
                && kind.test(content(about))
                && act.seen().contains(about);
        return isThere || isExcused(act, about);
    }

    boolean isExcused(Act act, EventId about) {
        return act.seen().contains(about)
                && root(about).filter(root -> isNewsTo(act, root)).isPresent();
    }

    /** Tells whether somebody had seen an event and not that it was erased. */
    boolean isNewsTo(Act act, EventId target) {
        return act.seen().contains(target)
                && erasings.getOrDefault(target, Set.of()).stream().noneMatch(act.seen()::contains);
    }

    /** What went, through which this went: an entry made out of a proposal goes with it, and a fact with its entry. */
    Optional<EventId> root(EventId id) {
        if (gone.contains(id)) {
            return Optional.of(id);
        }
        PlanEvent what = recorded.containsKey(id) ? recorded.get(id).what() : null;
        if (what instanceof Accepted accepted) {
            return root(accepted.proposal());
        }
        return what instanceof FactNoted noted ? root(noted.entry()) : Optional.empty();
    }

    PlanEvent content(EventId id) {
        return counting.get(id).what();
    }

    Stream<Act> counting(Class<? extends PlanEvent> type) {
        return counting.values().stream().filter(act -> type.isInstance(act.what()));
    }

    Optional<EventId> begun() {
        return counting(Begun.class).map(Act::id).findFirst();
    }

    List<Term> sections() {
        return begun().stream()
                .flatMap(id -> ((Begun) content(id)).sections().stream())
                .map(PlanSection::id)
                .toList();
    }

    /** Which entry an event gave a text, or took it from; empty if it did nothing of that. */
    Optional<EventId> changed(Act act) {
        if (act.what() instanceof Added) {
            return Optional.of(act.id());
        }
        if (act.what() instanceof Edited edited) {
            return Optional.of(edited.entry()).filter(this::isEntry);
        }
        if (act.what() instanceof Removed removed) {
            return Optional.of(removed.entry()).filter(this::isEntry);
        }
        if (act.what() instanceof Accepted accepted && counting.containsKey(accepted.proposal())) {
            Optional<EventId> place = ((Proposed) content(accepted.proposal())).inPlaceOf();
            if (place.isEmpty() || (!isEntry(place.get()) && !isExcused(act, place.get()))) {
                return Optional.of(act.id());
            }
            return place.filter(this::isEntry);
        }
        return Optional.empty();
    }

    boolean isEntry(EventId id) {
        Act act = counting.get(id);
        return act != null
                && (act.what() instanceof Added || act.what() instanceof Accepted)
                && changed(act).filter(id::equals).isPresent();
    }

    List<EventId> entryIds() {
        return counting.keySet().stream().filter(this::isEntry).toList();
    }

    Optional<Term> sectionOf(EventId entry) {
        if (!isEntry(entry)) {
            return Optional.empty();
        }
        return Optional.of(
                content(entry) instanceof Added added
                        ? added.section()
                        : ((Proposed) content(((Accepted) content(entry)).proposal())).section());
    }

    /** The texts and removals of an entry, among those seen, in place of which nobody put anything else that was seen. */
    List<Act> standing(EventId entry, Set<EventId> seen) {
        List<Act> acts = counting.values().stream()
                .filter(act -> seen.contains(act.id())
                        && (changed(act).filter(entry::equals).isPresent() || isAgainst(act, entry)))
                .toList();
        return acts.stream()
                .filter(act -> acts.stream().noneMatch(later -> later.seen().contains(act.id())))
                .toList();
    }

    /** Tells whether a proposal was put aside by somebody who did not know that it was accepted apart, as what is an entry now. */
    boolean isAgainst(Act act, EventId entry) {
        return act.what() instanceof PutAside aside
                && isEntry(entry)
                && content(entry) instanceof Accepted accepted
                && accepted.proposal().equals(aside.proposal())
                && !act.seen().contains(entry)
                && !counting.get(entry).seen().contains(act.id());
    }

    static boolean isRemoval(Act act) {
        return act.what() instanceof Removed || act.what() instanceof PutAside;
    }

    /** The texts among some acts; of those that are the same, the one with the first id. */
    List<Act> texts(List<Act> acts) {
        List<Act> texts = acts.stream().filter(act -> !isRemoval(act)).toList();
        return texts.stream()
                .filter(act -> texts.stream()
                        .noneMatch(other -> text(other.id()).equals(text(act.id()))
                                && other.id().compareTo(act.id()) < 0))
                .toList();
    }

    /** Returns the text that an event put into a plan. */
    public final PlanContent text(EventId version) {
        PlanEvent what = content(version);
        if (what instanceof Added added) {
            return added.content();
        }
        return what instanceof Edited edited
                ? edited.content()
                : ((Proposed) content(((Accepted) what).proposal())).content();
    }
}
