package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.event.DraftEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the entries of each section in their order: as they were added, and moved since. */
final class Ordering {
    private final Map<EventId, Node> nodes = new HashMap<>();
    private final Map<Term, Node> starts = new LinkedHashMap<>();

    private static final class Node {
        private final @Nullable EventId id;
        private Node before = this;
        private Node behind = this;

        Node(@Nullable EventId id) {
            this.id = id;
        }

        void putBehind(Node other) {
            before.behind = behind;
            behind.before = before;
            before = other;
            behind = other.behind;
            other.behind.before = this;
            other.behind = this;
        }
    }

    private Ordering(PlanState state) {
        for (EventId id : state.order().added().toList()) {
            Term section = state.entries().get(id).orElseThrow().section();
            Node start = starts.computeIfAbsent(section, each -> new Node(null));
            Node node = new Node(id);
            nodes.put(id, node);
            node.putBehind(start.before);
        }
        for (DraftEvent.Moved moved : state.order().moves().toList()) {
            move(moved, state);
        }
    }

    private void move(DraftEvent.Moved moved, PlanState state) {
        Node node = nodes.get(moved.entry());
        if (node == null) {
            return;
        }
        Node start = starts.get(state.entries().get(moved.entry()).orElseThrow().section());
        Node target =
                moved.behind().isEmpty() ? start : nodes.get(moved.behind().get());
        if (target != null) {
            node.putBehind(target);
        }
    }

    static Map<Term, List<EventId>> of(PlanState state) {
        Ordering ordering = new Ordering(state);
        Map<Term, List<EventId>> all = new LinkedHashMap<>();
        ordering.starts.forEach((section, start) -> {
            List<EventId> ids = new ArrayList<>();
            for (Node at = start.behind; at.id != null; at = at.behind) {
                ids.add(at.id);
            }
            all.put(section, List.copyOf(ids));
        });
        return all;
    }
}
