package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.sharing.EmergencyAccess;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan in force that somebody opened in an emergency, beyond what the person chose to show: on what basis, by whom, and how the person is
 * told.
 *
 * <p>It is no view by choice and turns into none; {@link #view()} gives what can be shown and written, marked as opened in an emergency.
 * It never holds what is {@link Closed}, where something is kept, the place of an aid that the person keeps to themselves, a draft, or what
 * people see differently; and, if the {@link Viewing} has the preferences, no contact whom a binding decline keeps from being told. The host
 * keeps it and tells the person.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 */
public final class EmergencyView {
    private final EmergencyAccess access;
    private final PlanView view;

    EmergencyView(EmergencyAccess access, PlanView view) {
        this.access = access;
        this.view = view;
    }

    /**
     * Opens the version in force in an emergency.
     *
     * @param plan the plan
     * @param viewing what the view needs beside the plan
     * @param basis the legal or other ground, in words, not blank
     * @param notice how and when the person is told
     * @param by who opens it: a clinician, a peer worker or other staff
     * @return what is opened, or empty if there is nothing to open, be it that nothing is in force or that all of it is closed
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code basis} is blank, the template is not the one that the plan was begun with, or the
     *     preferences are another person's
     * @throws NotPossibleException with {@link SharingProblem#EMERGENCY_ROLE} if {@code by} has another role
     */
    public static Optional<EmergencyView> open(
            SafetyPlan plan, Viewing viewing, String basis, EmergencyAccess.Notice notice, By by) {
        return new Views(plan, viewing)
                .opened(entries -> EmergencyAccess.of(
                        entries,
                        Objects.requireNonNull(basis, "basis"),
                        Objects.requireNonNull(notice, "notice"),
                        Objects.requireNonNull(by, "by")));
    }

    /**
     * Returns what was opened, on what basis, by whom, and how the person is told. It holds the keys of the entries, for the host and the
     * person.
     *
     * @return the access
     */
    public EmergencyAccess access() {
        return access;
    }

    /**
     * Returns what the one who opened it sees, as those see it who come in an emergency.
     *
     * @return a view with the status {@link ViewStatus#OPENED_IN_EMERGENCY}
     */
    public PlanView view() {
        return view;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmergencyView that && access.equals(that.access) && view.equals(that.view);
    }

    @Override
    public int hashCode() {
        return Objects.hash(access, view);
    }

    /**
     * Returns the number of entries, who and when; never the basis.
     *
     * @return such as {@code EmergencyView[EmergencyAccess[3 entries, staff-1]]}
     */
    @Override
    public String toString() {
        return "EmergencyView[" + access + "]";
    }
}
