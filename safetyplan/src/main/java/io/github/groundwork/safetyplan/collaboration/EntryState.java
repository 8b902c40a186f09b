package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.persistent.PersistentMap;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.plan.PlanContent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to one entry: its texts and removals, each of which takes the place of those that its author knew.
 *
 * <p>Which of them stand for somebody is told from what they knew, so that merging changes no answer.
 */
record EntryState(
        EventId id,
        Term section,
        PersistentMap<EventId, Act> acts,
        List<EventId> newest,
        PersistentMap<EventId, Fact> facts) {

    /** A text, or a removal where there is no version; what it took the place of, and what took its place. */
    record Act(
            EventId id, Optional<EntryVersion> version, List<EventId> replaces, List<EventId> replacedBy, Skip skip) {
        Act {
            replaces = List.copyOf(replaces);
            replacedBy = List.copyOf(replacedBy);
        }

        Act replacedBy(EventId by) {
            List<EventId> more = new ArrayList<>(replacedBy);
            more.add(by);
            return new Act(id, version, replaces, more, skip);
        }
    }

    /**
     * A way back over many acts at once, each of which took the place of just the one before it.
     *
     * @param to the act to which it leads: the act itself where such a row begins
     * @param depth how many acts of the row come before
     */
    record Skip(EventId to, int depth) {}

    record Fact(EventId id, Words words, boolean cleared) {}

    EntryState {
        newest = List.copyOf(newest);
    }

    static EntryState of(EntryVersion first, Term section) {
        Act act = new Act(first.id(), Optional.of(first), List.of(), List.of(), new Skip(first.id(), 0));
        return new EntryState(
                first.id(),
                section,
                PersistentMap.<EventId, Act>empty().with(first.id(), act),
                List.of(first.id()),
                PersistentMap.empty());
    }

    /** Adds a text or a removal by somebody. */
    EntryState with(EventId act, Optional<EntryVersion> version, Knowledge knowledge) {
        List<Act> standing = standing(knowledge);
        List<EventId> replaces = standing.stream().map(Act::id).toList();
        List<EntryVersion> replaced =
                standing.stream().flatMap(each -> each.version().stream()).toList();
        Optional<EntryVersion> text = version.map(each -> each.behind(replaced));
        PersistentMap<EventId, Act> more = acts.with(act, new Act(act, text, replaces, List.of(), skip(act, standing)));
        for (EventId old : replaces) {
            more = more.with(old, more.get(old).orElseThrow().replacedBy(act));
        }
        List<EventId> tops = new ArrayList<>(newest);
        tops.removeAll(replaces);
        tops.add(act);
        return new EntryState(id, section, more, tops, facts);
    }

    private Skip skip(EventId act, List<Act> replaced) {
        if (replaced.size() != 1) {
            return new Skip(act, 0);
        }
        Act before = replaced.get(0);
        Act far = acts.get(before.skip().to()).orElseThrow();
        Act farther = acts.get(far.skip().to()).orElseThrow();
        boolean isAsFar = before.skip().depth() - far.skip().depth()
                == far.skip().depth() - farther.skip().depth();
        return new Skip(isAsFar ? farther.id() : before.id(), before.skip().depth() + 1);
    }

    /** Adds a removal by somebody who knew none of what stands here. */
    EntryState removedApart(EventId act) {
        PersistentMap<EventId, Act> more =
                acts.with(act, new Act(act, Optional.empty(), List.of(), List.of(), new Skip(act, 0)));
        List<EventId> tops = new ArrayList<>(newest);
        tops.add(act);
        return new EntryState(id, section, more, tops, facts);
    }

    EntryState with(Fact fact) {
        return new EntryState(id, section, acts, newest, facts.with(fact.id(), fact));
    }

    /** The texts and removals that stand for somebody: known to them, and not replaced by anything that they know. */
    List<Act> standing(Knowledge knowledge) {
        List<Act> found = new ArrayList<>();
        Set<EventId> seen = new HashSet<>(newest);
        Deque<EventId> open = new ArrayDeque<>(newest);
        while (!open.isEmpty()) {
            Act act = acts.get(open.poll()).orElseThrow();
            if (!knowledge.of(act.id())) {
                before(act, knowledge).stream().filter(seen::add).forEach(open::add);
            } else if (act.replacedBy().stream().noneMatch(knowledge::of)) {
                found.add(act);
            }
        }
        return found;
    }

    /** What an act took the place of, or what one before it did that is not known either: whoever knows an act knows all before it. */
    private static List<EventId> before(Act act, Knowledge knowledge) {
        EventId far = act.skip().to();
        return far.equals(act.id()) || knowledge.of(far) ? act.replaces() : List.of(far);
    }

    /** The texts that stand, in the order of their ids: none if it is removed, more than one if that is not settled. */
    List<EntryVersion> versions() {
        return texts(newest.stream().map(each -> acts.get(each).orElseThrow()).toList());
    }

    /** The texts of some acts, in the order of their ids: the same text, written apart, counts once. */
    static List<EntryVersion> texts(List<Act> acts) {
        Map<PlanContent, EntryVersion> texts = new LinkedHashMap<>();
        acts.stream()
                .sorted(Comparator.comparing(Act::id))
                .flatMap(act -> act.version().stream())
                .forEach(text -> texts.putIfAbsent(text.content(), text));
        return List.copyOf(texts.values());
    }

    /** Every text that it ever had. */
    List<EventId> texts() {
        return acts.values().stream()
                .filter(act -> act.version().isPresent())
                .map(Act::id)
                .toList();
    }

    boolean isRemovedToo() {
        return newest.stream()
                .anyMatch(each -> acts.get(each).orElseThrow().version().isEmpty());
    }

    List<Words> standingFacts() {
        return facts.values().stream()
                .filter(each -> !each.cleared())
                .map(Fact::words)
                .toList();
    }
}
