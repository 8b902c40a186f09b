package io.github.groundwork.screening.pathway;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Whether a result meets one step of a pathway, and what is offered then.
 *
 * <p>{@code toString} does not show whether it was met. Immutable and thread-safe; there is no natural order.
 *
 * @param step the step
 * @param status whether the result meets it
 * @param offer what is offered: there if the step is met, and where the step says so also while that is undetermined
 */
public record StageDecision(PathwayStep step, Status status, Optional<StageOffer> offer) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the offer is another step's, or does not go with the status
     */
    public StageDecision {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(offer, "offer");
        if (offer.isPresent() != offers(step, status)
                || offer.filter(o -> !o.step().equals(step)).isPresent()) {
            throw new IllegalArgumentException("a step offers what it says if it is met, and then only");
        }
    }

    /** Whether a result meets a step. The order of the constants means nothing. */
    public enum Status {
        /** Every way to complete the answers meets it. */
        MET,
        /** No way to complete the answers meets it. */
        NOT_MET,
        /** The answers leave it open. Nothing is guessed. */
        UNDETERMINED
    }

    static boolean offers(PathwayStep step, Status status) {
        return status == Status.MET || (status == Status.UNDETERMINED && step.evenIfUndetermined());
    }

    /**
     * Returns what several decisions offer, each thing once: of two offers of the same thing the one that is certain, then the one to
     * respond to first, then the one that came first.
     *
     * @param decisions the decisions, of one pathway or of several
     * @return an unmodifiable list in the order of the decisions
     * @throws NullPointerException if {@code decisions} or one of them is null
     */
    public static List<StageOffer> offers(Collection<StageDecision> decisions) {
        List<StageOffer> made =
                decisions.stream().flatMap(each -> each.offer().stream()).toList();
        Map<PathwayStep.Offered, StageOffer> once = new HashMap<>();
        made.forEach(offer -> once.merge(offer.step().offered(), offer, BinaryOperator.minBy(StageOffer.SHOWN_FIRST)));
        return made.stream()
                .filter(offer -> once.remove(offer.step().offered(), offer))
                .toList();
    }

    /**
     * Returns the step's id only: whether it was met says something about the answers.
     *
     * @return such as {@code StageDecision[phq-2-to-phq-9]}
     */
    @Override
    public String toString() {
        return "StageDecision[" + step.id() + "]";
    }
}
