package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.screening.answer.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened at one item: when it was shown, which answers stand, which were ever given, and whether it may be offered again. */
record ItemState(
        PersistentList<EventId> shown,
        List<Standing> standing,
        List<Answer.Given> everGiven,
        List<Again> again,
        List<EventId> notAgain) {

    /** An answer that no answer in knowledge of it has taken the place of. */
    record Standing(EventId id, Answer answer) {}

    record Again(EventId id, String reason, boolean done) {}

    ItemState {
        standing = List.copyOf(standing);
        everGiven = List.copyOf(everGiven);
        again = List.copyOf(again);
        notAgain = List.copyOf(notAgain);
    }

    static ItemState empty() {
        return new ItemState(PersistentList.empty(), List.of(), List.of(), List.of(), List.of());
    }

    ItemState shown(EventId id) {
        return new ItemState(shown.plus(id), standing, everGiven, again, notAgain);
    }

    ItemState answered(EventId id, Answer answer, Knowledge knowledge) {
        List<Standing> now = new ArrayList<>();
        standing.stream().filter(each -> !knowledge.of(each.id())).forEach(now::add);
        now.add(new Standing(id, answer));
        List<Answer.Given> ever = new ArrayList<>(everGiven);
        if (answer instanceof Answer.Given given && !ever.contains(given)) {
            ever.add(given);
        }
        List<Again> done = again.stream()
                .map(each -> new Again(each.id(), each.reason(), each.done() || knowledge.of(each.id())))
                .toList();
        return new ItemState(shown, now, ever, done, notAgain);
    }

    ItemState offeredAgain(EventId id, String reason) {
        List<Again> more = new ArrayList<>(again);
        more.add(new Again(id, reason, false));
        return new ItemState(shown, standing, everGiven, more, notAgain);
    }

    ItemState notAgain(EventId id) {
        List<EventId> more = new ArrayList<>(notAgain);
        more.add(id);
        return new ItemState(shown, standing, everGiven, again, more);
    }

    boolean isShown(Knowledge knowledge) {
        return shown.findLast(knowledge::of).isPresent();
    }

    List<Answer> answers(Knowledge knowledge) {
        return standing.stream()
                .filter(each -> knowledge.of(each.id()))
                .map(Standing::answer)
                .toList();
    }

    /** The different answers that stand: none, one, or more than one if it is not settled. */
    List<Answer> answers() {
        return standing.stream().map(Standing::answer).distinct().toList();
    }

    boolean isUnsettled() {
        return answers().size() > 1;
    }

    /** The reason why it is offered again and waits for an answer. */
    Optional<String> waiting() {
        return notAgain.isEmpty()
                ? again.stream().filter(each -> !each.done()).map(Again::reason).findFirst()
                : Optional.empty();
    }
}
