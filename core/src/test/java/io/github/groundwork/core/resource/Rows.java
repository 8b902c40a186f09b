package io.github.groundwork.core.resource;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.resource.Checks.Check;
import io.github.groundwork.core.resource.Checks.Status;
import io.github.groundwork.core.resource.DispatchPolicy.Comer;
import io.github.groundwork.core.resource.DispatchPolicy.Contact;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows made by hand for single tests: by default for anyone in the US, in English, at all hours, all of it verified. */
final class Rows {

    static final LocalDate CHECKED = LocalDate.of(2026, 3, 3);
    static final Instant SOON = Instant.parse("2026-03-10T12:00:00Z");
    static final Checks VERIFIED = new Checks(verified(90), verified(90), verified(180));
    static final DispatchPolicy MAY = DispatchPolicy.of(Contact.MAY, Comer.POLICE, Comer.AMBULANCE);
    static final DispatchPolicy AGREED = DispatchPolicy.of(Contact.AGREED_BEFOREHAND, Comer.AMBULANCE);
    static final DispatchPolicy WILL_NOT = DispatchPolicy.stating(Contact.WILL_NOT, "It states none.", Comer.UNKNOWN);

    private Rows() {}

    static Check verified(int days) {
        return Check.of(Status.VERIFIED, ActorId.parse("staff-7"), CHECKED, days);
    }

    static Listing listing(String id, String place, String... tags) {
        return new Listing(
                id,
                "The line " + id,
                List.of(Jurisdiction.parse(place)),
                new Listing.Audience("Anyone.", Stream.of(tags).map(Term::new).toList()),
                new Listing.Access(
                        List.of(ReachBy.of(ReachBy.Kind.CALL, "555 0100")),
                        Optional.of(WeeklyHours.always()),
                        List.of(Locale.ENGLISH)),
                List.of(new Listing.Source("All of it.", "made up", Optional.empty())),
                VERIFIED);
    }

    static CrisisResource row(String id, ResourceKind kind, DispatchPolicy policy) {
        return CrisisResource.of(listing(id, "US"), kind, policy);
    }

    static ResourceDirectory directory(Resource... rows) {
        return ResourceDirectory.of(List.of(rows)).orThrow();
    }

    static ResourceQuery inTheUs() {
        return ResourceQuery.at(SOON).withPlace(Jurisdiction.parse("US-NY"));
    }

    /** Returns the ids of the rows of an answer, and what the other entries are, in their order. */
    static List<String> ids(ResourceAnswer answer) {
        return answer.offers().stream()
                .map(each ->
                        each.resource().map(Resource::id).orElse(each.what().name()))
                .toList();
    }
}
