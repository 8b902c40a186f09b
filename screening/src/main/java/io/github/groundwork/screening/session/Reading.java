package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.answer.ResponsesBuilder;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.score.Gating;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the state of a session means for its form: what was answered, what is still to be asked, and what the answers open. */
final class Reading {
    /** What somebody knows who has seen everything. */
    static final Knowledge ALL = entry -> true;

    private final SessionSetup setup;
    private final SessionState state;
    private final List<String> order;
    private final Gating gating;

    Reading(SessionSetup setup, SessionState state) {
        this.setup = setup;
        this.state = state;
        this.order = state.opening()
                .route()
                .newest()
                .map(route -> route.order().stream()
                        .filter(item -> state.opening().route().isAsked(item, ALL))
                        .toList())
                .orElse(List.of());
        this.gating = setup.scoring().gating(answered(Map.of()));
    }

    /** The items that are asked, answered or not, in the order in which they come. */
    List<String> order() {
        return order;
    }

    private boolean isTotalOnly() {
        return setup.how().options().isTotalOnly();
    }

    Gating.State gate(String item) {
        return isTotalOnly() ? Gating.State.OPEN : gating.state(item);
    }

    /** The items that wait for an answer and are open, in the order in which they come. */
    List<String> pending() {
        return order.stream()
                .filter(item -> state.item(item).standing().isEmpty() && gate(item) == Gating.State.OPEN)
                .toList();
    }

    List<String> unsettled() {
        return order.stream().filter(item -> state.item(item).isUnsettled()).toList();
    }

    /** Tells whether something is still to be asked. */
    boolean isOpen() {
        return !pending().isEmpty()
                || order.stream().anyMatch(item -> state.item(item).isUnsettled() || isOfferedAgain(item));
    }

    /** Tells whether a declined item was offered again and waits for what the person says. */
    boolean isOfferedAgain(String item) {
        return state.item(item).waiting().isPresent() && gate(item) == Gating.State.OPEN;
    }

    /** Tells whether anything was answered or declined. */
    boolean hasAnswers() {
        return state.items().values().stream().anyMatch(item -> !item.standing().isEmpty());
    }

    Progress progress() {
        int done = 0;
        int all = 0;
        for (String item : order) {
            boolean isOver = !state.item(item).standing().isEmpty();
            done += isOver ? 1 : 0;
            all += isOver || gate(item) == Gating.State.OPEN ? 1 : 0;
        }
        return new Progress(done, all);
    }

    /** The sheet with the settled answers, and one of the answers for each item of a choice. */
    private Responses answered(Map<String, Answer> choice) {
        return fill(choice).build();
    }

    private ResponsesBuilder fill(Map<String, Answer> choice) {
        Responses start = Responses.start(setup.instrument())
                .by(setup.how().informant())
                .in(setup.person().context());
        if (state.opening().offer().isPresent()) {
            Setting setting = state.opening().setting().orElseThrow();
            start = start.in(setting.mode()).in(setup.disclosure().ref().language());
        }
        ResponsesBuilder builder = start.toBuilder();
        if (!isTotalOnly()) {
            state.items().forEach((item, each) -> {
                List<Answer> answers = each.answers();
                if (answers.size() == 1) {
                    builder.put(item, answers.get(0));
                } else if (choice.containsKey(item)) {
                    builder.put(item, choice.get(item));
                }
            });
        }
        return builder;
    }

    /** The sheet with what was not asked, and why, beside what was answered. */
    Responses responses(Map<String, Answer> choice) {
        ResponsesBuilder builder = fill(choice);
        if (isTotalOnly() || !state.opening().route().isPreviewed(ALL)) {
            return builder.build();
        }
        boolean isComplete = pending().isEmpty();
        for (Item item : setup.instrument().items()) {
            if (state.item(item.id()).standing().isEmpty()) {
                notAsked(item.id(), isComplete)
                        .ifPresent(reason -> builder.put(item.id(), new Answer.NotAsked(reason)));
            }
        }
        return builder.build();
    }

    private Optional<NotAskedReason> notAsked(String item, boolean isComplete) {
        if (!order.contains(item)) {
            return Optional.of(NotAskedReason.PREFERENCE);
        }
        return switch (gate(item)) {
            case CLOSED -> Optional.of(NotAskedReason.NOT_APPLICABLE);
            case UNDETERMINED -> isComplete ? Optional.of(NotAskedReason.STAGE) : Optional.empty();
            case OPEN -> Optional.empty();
        };
    }
}
