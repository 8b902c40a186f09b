package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.resource.ResourceAnswer;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.resource.ResourceLabel;
import io.github.groundwork.core.resource.ResourceQuery;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks up what a directory says of a service.
 *
 * @param directory the directory
 * @param at when the plan is shown
 */
record ServiceLookup(ResourceDirectory directory, Instant at) {
    /** What is said of a service of which nothing is known, or not any more. */
    private static final List<ResourceLabel> UNKNOWN = List.of(
            ResourceLabel.MAY_CONTACT,
            ResourceLabel.POLICY_NOT_KNOWN,
            ResourceLabel.POLICE_NOT_KNOWN,
            ResourceLabel.MAY_BE_CLOSED,
            ResourceLabel.CONTACT_NOT_CHECKED);

    /** What holds of a service whenever the plan is read; that it is closed at the moment does not. */
    private static final Set<ResourceLabel> LASTING = Set.of(
            ResourceLabel.EMERGENCY_SERVICES,
            ResourceLabel.WILL_NOT_CONTACT,
            ResourceLabel.AGREED_FIRST,
            ResourceLabel.MAY_CONTACT,
            ResourceLabel.POLICY_NOT_KNOWN,
            ResourceLabel.POLICY_NOT_CHECKED,
            ResourceLabel.POLICE_MAY_COME,
            ResourceLabel.POLICE_NOT_KNOWN,
            ResourceLabel.MAY_BE_CLOSED,
            ResourceLabel.CONTACT_NOT_CHECKED,
            ResourceLabel.CONTACT_PARTLY_CHECKED);

    static ServiceLookup of(Viewing viewing) {
        return new ServiceLookup(viewing.resources(), viewing.at());
    }

    /** What is known of each service in some contents. */
    List<ViewedService> all(List<PlanContent> contents) {
        return contents.stream()
                .filter(PlanService.class::isInstance)
                .map(PlanService.class::cast)
                .map(this::find)
                .distinct()
                .toList();
    }

    private ViewedService find(PlanService service) {
        Optional<Resource> row = directory.find(service.resource().value());
        Optional<List<ResourceLabel>> labels = row.flatMap(this::labels);
        Optional<Listing> now = directory
                .current(service.resource().value())
                .filter(Resource::isEnabled)
                .map(Resource::listing)
                .filter(listing -> !isListedAs(service, listing));
        List<ResourceLabel> all = new ArrayList<>(labels.orElse(UNKNOWN));
        if (now.isPresent()) {
            all.add(ResourceLabel.CONTACT_NOT_CHECKED);
        }
        return new ViewedService(
                service.resource(), all, row.filter(each -> labels.isPresent()).map(Resource::listing), now);
    }

    /** Tells whether a listing has every number and address that the plan has. */
    private static boolean isListedAs(PlanService service, Listing listing) {
        return service.ways().stream()
                .allMatch(way -> listing.access().ways().stream().anyMatch(each -> isSame(way, each)));
    }

    private static boolean isSame(ReachBy one, ReachBy other) {
        return one.kind() == other.kind() && one.address().equals(other.address());
    }

    /** What the directory says of a row where it serves; an emergency number is offered nowhere else. */
    private Optional<List<ResourceLabel>> labels(Resource row) {
        ResourceQuery query =
                ResourceQuery.at(at).withPlace(row.listing().places().get(0));
        return directory.answer(query).offers().stream()
                .filter(offer -> offer.resource().filter(row::equals).isPresent())
                .map(ResourceAnswer.Offered::labels)
                .map(labels -> labels.stream().filter(LASTING::contains).toList())
                .findFirst();
    }
}
