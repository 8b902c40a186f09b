package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Fold;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.history.Step;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingState;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import java.util.List;
import java.util.Optional;

/**
 * How the events of a plan make its state.
 *
 * <p>Whether an event counts is told from what its author knew, so that what was possible on one device stays so after every merge.
 */
final class PlanFold implements Fold<PlanState, PlanEvent> {
    private static final Fold<SharingState, SharingEvent> SHARING = SharingState.fold();

    private final Erased erased;
    private final List<EventId> beginnings;

    private PlanFold(Erased erased, List<EventId> beginnings) {
        this.erased = erased;
        this.beginnings = List.copyOf(beginnings);
    }

    static Folded<PlanState, PlanEvent> of(History<PlanEvent> history) {
        List<EventId> beginnings = history.entries().stream()
                .filter(entry ->
                        entry instanceof Entry.Event<PlanEvent> event && event.content() instanceof DraftEvent.Begun)
                .map(Entry::id)
                .toList();
        return Folded.of(history, new PlanFold(Erased.of(history), beginnings));
    }

    static SharingState nothingShared() {
        return SHARING.start();
    }

    @Override
    public PlanState start() {
        return PlanState.empty();
    }

    @Override
    public Step<PlanState> apply(PlanState state, Entry.Event<PlanEvent> event, Knowledge knowledge) {
        PlanEvent content = event.content();
        if (content instanceof DraftEvent.Begun begun) {
            return begin(state, event.id(), begun, knowledge);
        }
        if (state.begun().isEmpty() || !knowsBeginning(state, knowledge)) {
            return not(PlanProblem.PLAN_NOT_BEGUN);
        }
        Optional<PlanProblem> misfit = Sayings.misfit(content, event.by());
        if (misfit.isPresent()) {
            return not(misfit.get());
        }
        if (content instanceof PlanEvent.Shared shared) {
            Optional<PlanProblem> against = new SharingRules(state, knowledge, erased).against(shared.act());
            if (against.isPresent()) {
                return not(against.get());
            }
            return SHARING.apply(state.sharing(), sharing(event, shared), knowledge)
                    .fold(changed -> new Step.Changed<>(state.with(changed)), Step.Ineffective::new);
        }
        return content instanceof DraftEvent draft
                ? new DraftRules(state, event.id(), event.by(), knowledge, erased).apply(draft)
                : new AgreementRules(state, event.id(), event.by(), knowledge, erased).apply((AgreementEvent) content);
    }

    /** Tells whether somebody knew that the plan was begun, there or alike on another device. */
    private boolean knowsBeginning(PlanState state, Knowledge knowledge) {
        return state.begun().filter(begun -> knowledge.of(begun.id())).isPresent()
                || beginnings.stream().anyMatch(knowledge::of);
    }

    private static Step<PlanState> begin(PlanState state, EventId id, DraftEvent.Begun begun, Knowledge knowledge) {
        if (state.begun().isPresent()) {
            return not(
                    knowledge.of(state.begun().get().id())
                            ? PlanProblem.PLAN_BEGUN_TWICE
                            : PlanProblem.BEGUN_ELSEWHERE);
        }
        return new Step.Changed<>(state.with(id, begun));
    }

    /** The same event of sharing alone, by whoever chose. */
    private static Entry.Event<SharingEvent> sharing(Entry.Event<PlanEvent> event, PlanEvent.Shared shared) {
        By by = event.by();
        By chooser = shared.heard()
                .map(heard -> new By(heard.by(), heard.role(), by.device(), by.at()))
                .orElse(by);
        return new Entry.Event<>(event.id(), event.seen(), chooser, shared.act());
    }

    static Step<PlanState> not(PlanProblem problem) {
        return new Step.Ineffective<>(problem.name());
    }

    @Override
    public boolean prevails(Entry.Event<PlanEvent> event) {
        if (event.content() instanceof PlanEvent.Shared shared) {
            return SHARING.prevails(sharing(event, shared));
        }
        return event.content() instanceof AgreementEvent.ApprovalWithdrawn withdrawn
                && Sayings.isApprovers(withdrawn.said());
    }

    @Override
    public boolean overrules(Entry.Event<PlanEvent> winner, Entry.Event<PlanEvent> other) {
        if (winner.content() instanceof PlanEvent.Shared won) {
            return other.content() instanceof PlanEvent.Shared lost
                    && SHARING.overrules(sharing(winner, won), sharing(other, lost));
        }
        return other.content() instanceof AgreementEvent.Approved;
    }

    /** Whose words or choices an event records. */
    static final class Sayings {
        private Sayings() {}

        static boolean isPersons(Attribution said) {
            return said.role().isPerson();
        }

        static boolean isApprovers(Attribution said) {
            return isPersons(said) || said.role() == Role.AGENT;
        }

        static Optional<Attribution> said(PlanEvent event) {
            if (event instanceof PlanEvent.Attributed e) {
                return Optional.of(e.said());
            }
            if (event instanceof AgreementEvent.Disagreed e) {
                return Optional.of(e.words().said());
            }
            if (event instanceof AgreementEvent.FactNoted e) {
                return Optional.of(e.fact().said());
            }
            return event instanceof PlanEvent.Shared e ? e.heard() : Optional.empty();
        }

        /** What is wrong with who said something and who recorded it. */
        static Optional<PlanProblem> misfit(PlanEvent event, By by) {
            Optional<Attribution> said = said(event);
            if (said.filter(each -> !fits(each, by)).isPresent()) {
                return Optional.of(PlanProblem.SAID_BY_ANOTHER);
            }
            return said.flatMap(Attribution::recordedBy)
                    .filter(recorder -> by.role().isInTheirLife())
                    .map(recorder -> PlanProblem.WRITTEN_DOWN_BY_SUPPORTER);
        }

        static boolean fits(Attribution said, By by) {
            return said.recordedBy()
                    .map(recorder -> recorder.equals(by.actor()))
                    .orElseGet(() -> said.by().equals(by.actor()) && said.role() == by.role());
        }
    }
}
