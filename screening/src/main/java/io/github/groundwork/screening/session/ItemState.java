package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.screening.answer.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happened at one item: when it was shown, which answers stand, which were ever said, and whether it may be offered again. */
record ItemState(
        PersistentList<EventId> shown,
        List<Standing> standing,
        PersistentList<Said> said,
        List<Ever> ever,
        List<Again> again,
        List<EventId> notAgain) {

    /** An answer that no answer in knowledge of it has taken the place of. */
    record Standing(EventId id, Answer answer) {}

    /**
     * An answer, with those of whose standing its author knew, which it takes the place of. If no other was left standing then, there is
     * no need to look further back for anybody who knows of it.
     */
    record Said(EventId id, Answer answer, List<EventId> replaces, boolean isAlone) {}

    /** An answer that was said at some time, with the events that said it. */
    record Ever(Answer answer, PersistentList<EventId> by) {}

    record Again(EventId id, String reason, boolean done) {}

    ItemState {
        standing = List.copyOf(standing);
        ever = List.copyOf(ever);
        again = List.copyOf(again);
        notAgain = List.copyOf(notAgain);
    }

    static ItemState empty() {
        return new ItemState(
                PersistentList.empty(), List.of(), PersistentList.empty(), List.of(), List.of(), List.of());
    }

    ItemState shown(EventId id) {
        return new ItemState(shown.plus(id), standing, said, ever, again, notAgain);
    }

    ItemState answered(EventId id, Answer answer, Knowledge knowledge) {
        List<Standing> now = new ArrayList<>();
        standing.stream().filter(each -> !knowledge.of(each.id())).forEach(now::add);
        now.add(new Standing(id, answer));
        List<Again> done = again.stream()
                .map(each -> new Again(each.id(), each.reason(), each.done() || knowledge.of(each.id())))
                .toList();
        List<EventId> replaces = known(knowledge).stream().map(Said::id).toList();
        Said one = new Said(id, answer, replaces, now.size() == 1);
        return new ItemState(shown, now, said.plus(one), ever(id, answer), done, notAgain);
    }

    private List<Ever> ever(EventId id, Answer answer) {
        List<Ever> more = new ArrayList<>();
        ever.forEach(each -> more.add(
                each.answer().equals(answer) ? new Ever(answer, each.by().plus(id)) : each));
        if (ever.stream().noneMatch(each -> each.answer().equals(answer))) {
            more.add(new Ever(answer, PersistentList.<EventId>empty().plus(id)));
        }
        return more;
    }

    ItemState offeredAgain(EventId id, String reason) {
        List<Again> more = new ArrayList<>(again);
        more.add(new Again(id, reason, false));
        return new ItemState(shown, standing, said, ever, more, notAgain);
    }

    ItemState notAgain(EventId id) {
        List<EventId> more = new ArrayList<>(notAgain);
        more.add(id);
        return new ItemState(shown, standing, said, ever, again, more);
    }

    boolean isShown(Knowledge knowledge) {
        return shown.findLast(knowledge::of).isPresent();
    }

    /** The answers that stood for somebody: those that they knew, but those in place of which they knew another. */
    List<Answer> answers(Knowledge knowledge) {
        return known(knowledge).stream().map(Said::answer).toList();
    }

    private List<Said> known(Knowledge knowledge) {
        Set<EventId> replaced = new HashSet<>();
        List<Said> found = new ArrayList<>();
        said.findLast(each -> {
            if (!knowledge.of(each.id())) {
                return false;
            }
            if (!replaced.contains(each.id())) {
                found.add(0, each);
            }
            replaced.addAll(each.replaces());
            return each.isAlone();
        });
        return found;
    }

    /** The different answers that stand: none, one, or more than one if it is not settled. */
    List<Answer> answers() {
        return standing.stream().map(Standing::answer).distinct().toList();
    }

    boolean isUnsettled() {
        return answers().size() > 1;
    }

    /** What was said at some time and somebody knew of. */
    List<Answer> ever(Knowledge knowledge) {
        return ever.stream()
                .filter(each -> each.by().findLast(knowledge::of).isPresent())
                .map(Ever::answer)
                .toList();
    }

    /** The reason why it is offered again and waits for an answer; none once any offer, on whatever device, was answered. */
    Optional<String> waiting() {
        return notAgain.isEmpty() && again.stream().noneMatch(Again::done)
                ? again.stream().map(Again::reason).findFirst()
                : Optional.empty();
    }
}
