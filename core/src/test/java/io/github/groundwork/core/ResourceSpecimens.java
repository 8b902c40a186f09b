package io.github.groundwork.core;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.ResourcesJson;
import io.github.groundwork.core.resource.Checks;
import io.github.groundwork.core.resource.CrisisResource;
import io.github.groundwork.core.resource.DispatchPolicy;
import io.github.groundwork.core.resource.Jurisdiction;
import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.resource.ResourceAnswer;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.resource.ResourceKind;
import io.github.groundwork.core.resource.ResourceQuery;
import io.github.groundwork.core.resource.Support;
import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Specimens of crisis resources and supports, with canaries as names, numbers, notes and texts of a host. */
final class ResourceSpecimens {

    private static final Jurisdiction PLACE = Jurisdiction.parse("US-MA");
    private static final Listing.Audience AUDIENCE =
            new Listing.Audience(Specimens.CANARY, List.of(new Term("young-people")));
    private static final ReachBy WAY =
            ReachBy.of(ReachBy.Kind.CALL, Specimens.CANARY).withNote(Specimens.CANARY);
    private static final Listing.Access ACCESS =
            new Listing.Access(List.of(WAY), Optional.empty(), List.of(Locale.ENGLISH));
    private static final Listing.Source SOURCE =
            new Listing.Source(Specimens.CANARY, Specimens.CANARY, Optional.of("2026"));
    private static final Checks.Check CHECK =
            Checks.Check.of(Checks.Status.VERIFIED, ActorId.parse("staff-1"), LocalDate.of(2024, 2, 29), 90);
    private static final Checks CHECKS = new Checks(CHECK, Checks.Check.none(90), CHECK);
    private static final Listing LISTING =
            new Listing("a-line", Specimens.CANARY, List.of(PLACE), AUDIENCE, ACCESS, List.of(SOURCE), CHECKS);
    private static final DispatchPolicy POLICY = DispatchPolicy.stating(
                    DispatchPolicy.Contact.MAY, Specimens.CANARY, DispatchPolicy.Comer.POLICE)
            .withRate(Specimens.CANARY);
    private static final ResourceQuery QUERY = ResourceQuery.at(Instant.EPOCH);

    /** A row, wherever one is asked for. */
    static final Resource ROW = CrisisResource.of(LISTING, ResourceKind.CRISIS_LINE, POLICY);

    private ResourceSpecimens() {}

    private static ResourceDirectory directory() {
        return ResourceDirectory.of(List.of(ROW)).orThrow();
    }

    static Map<Class<?>, Supplier<List<?>>> all() {
        Map<Class<?>, Supplier<List<?>>> specimens = new LinkedHashMap<>();
        specimens.put(Jurisdiction.class, () -> List.of(PLACE));
        specimens.put(ReachBy.class, () -> List.of(WAY));
        specimens.put(Listing.class, () -> List.of(LISTING));
        specimens.put(Listing.Audience.class, () -> List.of(AUDIENCE));
        specimens.put(Listing.Access.class, () -> List.of(ACCESS));
        specimens.put(Listing.Source.class, () -> List.of(SOURCE));
        specimens.put(Checks.class, () -> List.of(CHECKS));
        specimens.put(Checks.Check.class, () -> List.of(CHECK));
        specimens.put(DispatchPolicy.class, () -> List.of(POLICY));
        specimens.put(CrisisResource.class, () -> List.of(ROW));
        specimens.put(Support.class, () -> List.of(Support.of(LISTING, ResourceKind.WARMLINE)));
        specimens.put(ResourceDirectory.class, () -> List.of(directory()));
        specimens.put(ResourceQuery.class, () -> List.of(QUERY.withPlace(PLACE)));
        specimens.put(ResourceAnswer.class, () -> List.of(directory().answer(QUERY)));
        specimens.put(
                ResourceAnswer.Offered.class, () -> directory().answer(QUERY).offers());
        return specimens;
    }

    static JsonDocument<ResourceDirectory> document() {
        return ResourcesJson.read(ResourcesJson.write(directory())).orThrow();
    }
}
