package io.github.groundwork.safetyplan.story;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.Instant;
import net.jqwik.api.statistics.Statistics;

/** Small helps for properties over stories. */
final class Stories {
    private Stories() {}

    /** The person, on a device whose clock is far behind. */
    static By person(String device) {
        return new By(Story.actor(Role.PERSON), Role.PERSON, DeviceId.parse(device), Instant.EPOCH);
    }

    static Viewing viewing() {
        return Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(60));
    }

    /** Holds that something is reached in more than so many of a hundred tries. */
    static void reaches(String label, boolean isReached, double percent) {
        Statistics.label(label)
                .collect(isReached)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > percent));
    }
}
