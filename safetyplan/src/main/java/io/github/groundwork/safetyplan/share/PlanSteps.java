package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.resource.ResourceAnswer;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.SectionRole;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A walk through a plan, section by section, for somebody who needs it now.
 *
 * <p>The next step is the next section of which something is seen, and skips none. The person can ask for any other, and if they say that
 * they are in danger, help comes at once. It reads a view and keeps nothing: where the person is, is the host's to know.
 *
 * <p>Source of the order: that of {@link SectionRole}; of whom to reach: SAMHSA's crisis guidance of January 2025, by which emergency services
 * are not first unless there is danger now. Immutable and thread-safe; there is no natural order.
 */
public final class PlanSteps {
    private final List<Step> steps;
    private final List<ViewedEntry> toReach;

    private PlanSteps(List<Step> steps, List<ViewedEntry> toReach) {
        this.steps = steps;
        this.toReach = toReach;
    }

    /**
     * One step: a section, and whom the person can reach wherever they are in the plan.
     *
     * <p>Immutable and thread-safe; {@code toString} shows no words.
     *
     * @param section the section with what is seen of it
     * @param toReach those in the plan who can be told and help, and services; an emergency number is last. It is empty if the view has none
     */
    public record Step(ViewedSection section, List<ViewedEntry> toReach) {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Step {
            Objects.requireNonNull(section, "section");
            toReach = List.copyOf(Objects.requireNonNull(toReach, "toReach"));
        }

        /**
         * Returns the section.
         *
         * @return such as {@code Step[warning-signs]}
         */
        @Override
        public String toString() {
            return "Step[" + section.section().id() + "]";
        }
    }

    /**
     * What there is at once for somebody who says that they are in danger now. An emergency number is always at hand, whatever the plan holds.
     *
     * <p>Immutable and thread-safe; {@code toString} shows no words.
     *
     * @param emergencyNumbers the emergency numbers that the plan itself has, which can come first now
     * @param toReach those in the plan who can be told and help, and other services
     * @param steps the sections of people who help and of services
     */
    public record InDanger(List<ViewedEntry> emergencyNumbers, List<ViewedEntry> toReach, List<Step> steps) {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public InDanger {
            emergencyNumbers = List.copyOf(Objects.requireNonNull(emergencyNumbers, "emergencyNumbers"));
            toReach = List.copyOf(Objects.requireNonNull(toReach, "toReach"));
            steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        }

        /**
         * Returns what is at hand besides the plan, also if the plan has no number: a directory may know the number itself.
         *
         * @return the emergency number where the person is, with its sentence
         */
        public ResourceAnswer.What atHand() {
            return ResourceAnswer.What.LOCAL_EMERGENCY_NUMBER;
        }

        /**
         * Returns how much there is.
         *
         * @return such as {@code InDanger[3 to reach]}
         */
        @Override
        public String toString() {
            return "InDanger[" + (emergencyNumbers.size() + toReach.size()) + " to reach]";
        }
    }

    /**
     * Returns a walk through the person's own plan: the version in force, or else the draft as it is, so that there is somebody to reach
     * also before anything was approved, after an approval was taken back, and once nobody is left in what was approved.
     *
     * @param plan the plan
     * @param viewing what a view needs beside the plan
     * @return the steps
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the template is not the one that the plan was begun with, or the preferences are
     *     another person's
     */
    public static PlanSteps ofOwn(SafetyPlan plan, Viewing viewing) {
        PlanSteps agreed = of(PlanView.agreed(plan, viewing));
        return agreed.inDanger().toReach().isEmpty() ? of(PlanView.of(plan, Audience.person(), viewing)) : agreed;
    }

    /**
     * Returns a walk through what a view shows.
     *
     * @param view the view
     * @return the steps
     * @throws NullPointerException if {@code view} is null
     */
    public static PlanSteps of(PlanView view) {
        List<ViewedEntry> reached = Objects.requireNonNull(view, "view").sections().stream()
                .flatMap(section -> section.entries().stream())
                .filter(PlanSteps::isToReach)
                .toList();
        List<ViewedEntry> toReach = Stream.concat(
                        reached.stream().filter(entry -> !isEmergency(entry)),
                        reached.stream().filter(PlanSteps::isEmergency))
                .toList();
        return new PlanSteps(
                view.sections().stream()
                        .map(section -> new Step(section, toReach))
                        .toList(),
                toReach);
    }

    private static boolean isToReach(ViewedEntry entry) {
        return entry.contents().stream().anyMatch(PlanSteps::isHelp)
                && entry.contents().stream().noneMatch(PlanSteps::isCompany);
    }

    private static boolean isHelp(PlanContent content) {
        return content instanceof PlanService || (content instanceof PlanContact contact && !contact.isForCompany());
    }

    private static boolean isCompany(PlanContent content) {
        return content instanceof PlanContact contact && contact.isForCompany();
    }

    private static boolean isEmergency(ViewedEntry entry) {
        return entry.services().stream().anyMatch(ViewedService::isEmergencyNumber);
    }

    /**
     * Returns all steps.
     *
     * @return an unmodifiable list in the order of the plan
     */
    public List<Step> all() {
        return steps;
    }

    /**
     * Returns the first step.
     *
     * @return the step, or empty if the view shows nothing
     */
    public Optional<Step> first() {
        return steps.stream().findFirst();
    }

    /**
     * Returns the step that the person asks for: they may start anywhere.
     *
     * @param section the section's id
     * @return the step, or empty if nothing is seen of that section
     * @throws NullPointerException if {@code section} is null
     */
    public Optional<Step> at(Term section) {
        Objects.requireNonNull(section, "section");
        return steps.stream().filter(step -> isOf(step, section)).findFirst();
    }

    /**
     * Returns the step that follows one, skipping none.
     *
     * @param section the id of the section that the person comes from
     * @return the next step, or empty after the last; the first if nothing is seen of that section, so that none is skipped
     * @throws NullPointerException if {@code section} is null
     */
    public Optional<Step> after(Term section) {
        return at(section).isEmpty()
                ? first()
                : steps.stream().dropWhile(step -> !isOf(step, section)).skip(1).findFirst();
    }

    private static boolean isOf(Step step, Term section) {
        return step.section().section().id().equals(section);
    }

    /**
     * Returns what there is at once if the person says that they are in danger.
     *
     * @return the help of the plan, which can be empty, and that an emergency number is at hand
     */
    public InDanger inDanger() {
        return new InDanger(
                toReach.stream().filter(PlanSteps::isEmergency).toList(),
                toReach.stream().filter(entry -> !isEmergency(entry)).toList(),
                steps.stream()
                        .filter(step -> List.of(SectionRole.HELP, SectionRole.SERVICES)
                                .contains(step.section().section().role()))
                        .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanSteps that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /**
     * Returns how many steps there are.
     *
     * @return such as {@code PlanSteps[4 steps]}
     */
    @Override
    public String toString() {
        return "PlanSteps[" + steps.size() + (steps.size() == 1 ? " step]" : " steps]");
    }
}
