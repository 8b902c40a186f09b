package io.github.groundwork.screening.followup;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Fold;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.history.Step;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.persistent.PersistentMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All follow-ups, as a fold over what happened to them. Immutable and thread-safe. */
final class FollowUpState {

    static final Fold<FollowUpState, FollowUpEvent> FOLD = new Acts();

    private static final FollowUpState NOTHING = new FollowUpState(PersistentList.empty(), PersistentMap.empty());

    private final PersistentList<EventId> order;
    private final PersistentMap<EventId, FollowUp> byId;

    private FollowUpState(PersistentList<EventId> order, PersistentMap<EventId, FollowUp> byId) {
        this.order = order;
        this.byId = byId;
    }

    /** What happened, one by one. Stateless and thread-safe. */
    private static final class Acts implements Fold<FollowUpState, FollowUpEvent> {
        @Override
        public FollowUpState start() {
            return NOTHING;
        }

        @Override
        public Step<FollowUpState> apply(FollowUpState state, Entry.Event<FollowUpEvent> event, Knowledge knowledge) {
            if (event.by().role().isInTheirLife()) {
                return no(FollowUpProblem.FOLLOW_UP_NOT_THEIRS);
            }
            if (event.content() instanceof FollowUpEvent.Promised promised) {
                FollowUp made = FollowUp.of(new Act<>(event.id(), event.by(), promised));
                return new Step.Changed<>(
                        new FollowUpState(state.order.plus(event.id()), state.byId.with(event.id(), made)));
            }
            FollowUpEvent.About about = (FollowUpEvent.About) event.content();
            return state.find(about.followUp())
                    .map(found -> Acting.on(found, about, event)
                            .<Step<FollowUpState>>fold(
                                    changed -> new Step.Changed<>(state.with(changed)), Step.Ineffective::new))
                    .orElseGet(() -> no(FollowUpProblem.FOLLOW_UP_UNKNOWN));
        }

        private static Step<FollowUpState> no(FollowUpProblem problem) {
            return new Step.Ineffective<>(problem.name());
        }

        @Override
        public Optional<String> subject(FollowUpEvent content) {
            return content instanceof FollowUpEvent.About about
                    ? Optional.of(about.followUp().toString())
                    : Optional.empty();
        }

        @Override
        public boolean prevails(Entry.Event<FollowUpEvent> event) {
            return isDecline(event.content()) && !event.by().role().isInTheirLife();
        }

        /** A decline wins over all but promises, other declines, and attempts, which are facts. */
        @Override
        public boolean overrules(Entry.Event<FollowUpEvent> winner, Entry.Event<FollowUpEvent> other) {
            return winner.content() instanceof FollowUpEvent.Closed closed
                    && closed.closing().isDeclined()
                    && other.content() instanceof FollowUpEvent.About about
                    && about.followUp().equals(closed.followUp())
                    && !(about instanceof FollowUpEvent.Tried)
                    && !isDecline(about);
        }
    }

    private static boolean isDecline(FollowUpEvent content) {
        return content instanceof FollowUpEvent.Closed closed
                && closed.closing().isDeclined();
    }

    /** Answers what happens to one follow-up. Stateless and thread-safe. */
    private static final class Acting {

        private Acting() {}

        static Step<FollowUp> on(FollowUp found, FollowUpEvent.About about, Entry.Event<FollowUpEvent> event) {
            if (about instanceof FollowUpEvent.Tried tried) {
                return new Step.Changed<>(found.withAttempt(act(event, tried.attempt())));
            }
            Optional<Closing> closing = found.closing().map(Act::what);
            if (about instanceof FollowUpEvent.Reopened reopened) {
                return reopen(found, closing, act(event, reopened));
            }
            boolean isDeclinedNow =
                    isDecline(about) && !closing.filter(Closing::isDeclined).isPresent();
            if (closing.isPresent() && !isDeclinedNow) {
                return new Step.Ineffective<>(FollowUpProblem.FOLLOW_UP_CLOSED.name());
            }
            if (about instanceof FollowUpEvent.HandedOver handed) {
                return new Step.Changed<>(found.withOwner(act(event, handed.to())));
            }
            if (about instanceof FollowUpEvent.DueMoved moved) {
                return new Step.Changed<>(found.withMove(act(event, moved)));
            }
            return new Step.Changed<>(found.withClosing(act(event, ((FollowUpEvent.Closed) about).closing())));
        }

        private static Step<FollowUp> reopen(
                FollowUp found, Optional<Closing> closing, Act<FollowUpEvent.Reopened> act) {
            if (closing.isEmpty()) {
                return new Step.Ineffective<>(FollowUpProblem.FOLLOW_UP_NOT_CLOSED.name());
            }
            return closing.get().isDeclined() && !isOwn(act.by())
                    ? new Step.Ineffective<>(FollowUpProblem.FOLLOW_UP_DECLINED.name())
                    : new Step.Changed<>(found.withReopening(act));
        }

        private static boolean isOwn(By by) {
            return by.role() == Role.PERSON || by.role() == Role.AGENT;
        }

        private static <T> Act<T> act(Entry.Event<FollowUpEvent> event, T what) {
            return new Act<>(event.id(), event.by(), what);
        }
    }

    private FollowUpState with(FollowUp changed) {
        return new FollowUpState(order, byId.with(changed.id(), changed));
    }

    Optional<FollowUp> find(EventId id) {
        return byId.get(id);
    }

    /** Returns all, in the order in which they were promised. */
    List<FollowUp> all() {
        return order.toList().stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FollowUpState that && order.equals(that.order) && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(order, byId);
    }

    @Override
    public String toString() {
        return "FollowUpState[" + byId.size() + "]";
    }
}
