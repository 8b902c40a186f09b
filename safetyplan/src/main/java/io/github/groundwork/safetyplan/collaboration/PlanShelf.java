package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.HistoryProblem;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.persistent.PersistentMap;
import io.github.groundwork.safetyplan.plan.PlanKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One person's plans, of any kinds. Plans stand beside each other and are never put into one, whatever their kinds; only copies of one
 * plan, which have its id, are merged.
 *
 * <p>Of each kind one plan is in force at most: {@link #with} takes no second one in. But a person can approve one plan on one device
 * and another elsewhere. Where such shelves {@linkplain #merge meet}, both approvals are the person's, and no rule of ours can say which
 * they meant last: clocks do not decide, and to let go of both would leave them without a plan. So both stay as they are, and {@link
 * #inForce} answers with both until the person withdraws one of them.
 *
 * <p>No plan is taken off a shelf: a withdrawn one stays on it. A null argument of any method throws a {@link NullPointerException}.
 * Immutable and thread-safe; there is no natural order.
 */
public final class PlanShelf {
    private final PersonId person;
    private final PersistentMap<String, SafetyPlan> plans;

    private PlanShelf(PersonId person, PersistentMap<String, SafetyPlan> plans) {
        this.person = person;
        this.plans = plans;
    }

    /** What is in force of one kind: nothing, one plan, or several that the person is asked about. Immutable and thread-safe. */
    public sealed interface InForce {

        /**
         * Applies the function for the case that this is.
         *
         * @param none if nothing is in force
         * @param one for the plan that is
         * @param several for the plans, two or more in the order of their ids, of which the person is asked which they mean
         * @param <R> the type of the outcome
         * @return what the function returned
         * @throws NullPointerException if a function is null
         */
        default <R> R fold(
                Supplier<? extends R> none,
                Function<? super SafetyPlan, ? extends R> one,
                Function<? super List<SafetyPlan>, ? extends R> several) {
            Objects.requireNonNull(none, "none");
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(several, "several");
            if (this instanceof One is) {
                return one.apply(is.plan());
            }
            return this instanceof Several are ? several.apply(are.plans()) : none.get();
        }

        /** Nothing is in force. */
        record None() implements InForce {}

        /**
         * One plan is.
         *
         * @param plan the plan
         */
        record One(SafetyPlan plan) implements InForce {
            /**
             * Checks the part.
             *
             * @throws NullPointerException if {@code plan} is null
             */
            public One {
                Objects.requireNonNull(plan, "plan");
            }
        }

        /**
         * Several are, which were approved apart. The person is asked which one they mean, and withdraws the others.
         *
         * @param plans the plans, two or more in the order of their ids
         */
        record Several(List<SafetyPlan> plans) implements InForce {
            /**
             * Checks and copies the parts.
             *
             * @throws NullPointerException if a part is null
             * @throws IllegalArgumentException if there are fewer than two
             */
            public Several {
                plans = List.copyOf(Objects.requireNonNull(plans, "plans"));
                if (plans.size() < 2) {
                    throw new IllegalArgumentException("several plans are at least two");
                }
            }
        }
    }

    /**
     * Returns a shelf without plans.
     *
     * @param person whose plans it holds
     * @return the shelf
     */
    public static PlanShelf of(PersonId person) {
        return new PlanShelf(Objects.requireNonNull(person, "person"), PersistentMap.empty());
    }

    /**
     * Returns a shelf with one more plan, or with what this copy of a plan knows more than the one that it holds. Nothing is lost if
     * this copy is the older one.
     *
     * <p>It is for what happens here, such as after the person approved. What comes from elsewhere is merged: {@code
     * shelf.merge(PlanShelf.of(person).with(copy))} keeps a plan also where another is in force.
     *
     * @param plan the plan
     * @return a new value
     * @throws IllegalArgumentException if the plan is another person's
     * @throws NotPossibleException with {@link PlanProblem#ANOTHER_IN_FORCE} if the plan comes into force by this, and another of its kind
     *     is in force: the person withdraws that one first; and with the first problem of {@link SafetyPlan#merge} if two copies of a plan
     *     cannot be put together
     */
    public PlanShelf with(SafetyPlan plan) {
        if (!Objects.requireNonNull(plan, "plan").person().equals(person)) {
            throw new IllegalArgumentException("a shelf holds the plans of one person");
        }
        Checked<SafetyPlan> whole = whole(plan);
        if (!whole.isValid()) {
            throw new NotPossibleException(whole.problems().get(0));
        }
        PlanShelf next = with(plan.history().id(), whole.orThrow());
        boolean comesIntoForce = isInForce(whole.orThrow())
                && plan(plan.history().id()).filter(PlanShelf::isInForce).isEmpty();
        if (comesIntoForce && next.inForce(plan.kind()) instanceof InForce.Several) {
            throw new NotPossibleException(PlanProblem.ANOTHER_IN_FORCE.at(""));
        }
        return next;
    }

    private PlanShelf with(HistoryId id, SafetyPlan plan) {
        return new PlanShelf(person, plans.with(id.value(), plan));
    }

    private Checked<SafetyPlan> whole(SafetyPlan copy) {
        return plan(copy.history().id()).map(held -> held.merge(copy)).orElseGet(() -> Checked.of(copy));
    }

    private static boolean isInForce(SafetyPlan plan) {
        return plan.inForce().isPresent();
    }

    /**
     * Puts two copies of this shelf together, which went on apart: all plans of both, and of each what either copy knows. Plans of one
     * kind that were approved apart all stay in force; {@link #toSettle} names the kind.
     *
     * @param other the other copy
     * @return the whole, or every problem: that the other is another person's, or what stands against merging a plan, with its id and what
     *     {@link SafetyPlan#merge} names as the path
     */
    public Checked<PlanShelf> merge(PlanShelf other) {
        Problems problems = new Problems();
        if (!person.equals(Objects.requireNonNull(other, "other").person)) {
            problems.add(HistoryProblem.HISTORY_OTHER_OWNER.at("/person"));
            return Checked.failed(problems.list());
        }
        PlanShelf all = this;
        for (SafetyPlan theirs : other.plans()) {
            HistoryId id = theirs.history().id();
            Checked<SafetyPlan> whole = whole(theirs);
            whole.problems().forEach(problem -> problems.add(under(id, problem)));
            all = whole.value().isPresent() ? all.with(id, whole.orThrow()) : all;
        }
        PlanShelf merged = all;
        return problems.toChecked(() -> merged);
    }

    private static Problem under(HistoryId id, Problem problem) {
        String path = problem.path();
        return new Problem(problem.code(), "/" + id + (path.isEmpty() ? "" : "/") + path, problem.message());
    }

    /**
     * Returns whose plans these are.
     *
     * @return the person's id
     */
    public PersonId person() {
        return person;
    }

    /**
     * Returns all plans, also those that are drafts or were withdrawn.
     *
     * @return an unmodifiable list in the order of their ids
     */
    public List<SafetyPlan> plans() {
        return plans.values();
    }

    /**
     * Returns all plans of a kind.
     *
     * @param kind the kind
     * @return an unmodifiable list in the order of their ids
     */
    public List<SafetyPlan> plans(PlanKind kind) {
        Objects.requireNonNull(kind, "kind");
        return plans().stream().filter(plan -> plan.kind() == kind).toList();
    }

    /**
     * Finds a plan.
     *
     * @param id the id of its history
     * @return the plan, or empty if it is not on this shelf
     */
    public Optional<SafetyPlan> plan(HistoryId id) {
        return plans.get(Objects.requireNonNull(id, "id").value());
    }

    /**
     * Returns what is in force of a kind.
     *
     * @param kind the kind
     * @return nothing, one plan, or several that the person is asked about
     */
    public InForce inForce(PlanKind kind) {
        List<SafetyPlan> approved =
                plans(kind).stream().filter(PlanShelf::isInForce).toList();
        if (approved.size() > 1) {
            return new InForce.Several(approved);
        }
        return approved.isEmpty() ? new InForce.None() : new InForce.One(approved.get(0));
    }

    /**
     * Returns the kinds of which several plans are in force, so that the person is asked which one they mean.
     *
     * @return an unmodifiable list in the order of the kinds, empty unless shelves met on which different plans were approved
     */
    public List<PlanKind> toSettle() {
        return Arrays.stream(PlanKind.values())
                .filter(kind -> inForce(kind) instanceof InForce.Several)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanShelf that && person.equals(that.person) && plans().equals(that.plans());
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, plans());
    }

    /**
     * Returns how many plans there are.
     *
     * @return such as {@code PlanShelf[2 plans]}
     */
    @Override
    public String toString() {
        int size = plans().size();
        return "PlanShelf[" + size + (size == 1 ? " plan]" : " plans]");
    }
}
