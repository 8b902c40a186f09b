package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.core.resource.ResourceLabel;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.WeeklyHours;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the directory says of a service in a plan when the plan is shown.
 *
 * <p>A plan keeps the name and the numbers that the person wrote down or accepted. This says what they should know about them before they
 * use them. Immutable and thread-safe; {@code toString} shows the id only.
 *
 * @param resource the id of the row
 * @param labels what to know about it, each once; what is not known reads as the less certain
 * @param listing where it serves, when it is open and who checked what, as the directory has it under this id; empty if the directory does
 *     not offer it
 * @param now how it is listed now, under another number or address than in the plan, or what took its place; empty if it is as in the plan
 */
public record ViewedService(
        Term resource, List<ResourceLabel> labels, Optional<Listing> listing, Optional<Listing> now) {
    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public ViewedService {
        Objects.requireNonNull(resource, "resource");
        labels = Objects.requireNonNull(labels, "labels").stream()
                .distinct()
                .sorted()
                .toList();
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(now, "now");
    }

    /**
     * Returns when it is open.
     *
     * @return the hours, empty if they are not known
     */
    public Optional<WeeklyHours> hours() {
        return listing.flatMap(each -> each.access().hours());
    }

    /**
     * Tells whether it is an emergency number.
     *
     * @return true if the directory says so
     */
    public boolean isEmergencyNumber() {
        return labels.contains(ResourceLabel.EMERGENCY_SERVICES);
    }

    /**
     * Returns the id of the row.
     *
     * @return such as {@code ViewedService[us-988]}
     */
    @Override
    public String toString() {
        return "ViewedService[" + resource + "]";
    }
}
