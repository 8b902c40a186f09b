package io.github.groundwork.core.resource;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.resource.Checks.Check;
import io.github.groundwork.core.resource.Checks.Status;
import io.github.groundwork.core.resource.DispatchPolicy.Comer;
import io.github.groundwork.core.resource.DispatchPolicy.Contact;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates directories and questions in a small world, so that rows and questions often meet and often just miss each other. */
final class ResourceArbitraries {

    static final LocalDate MIDDLE = LocalDate.of(2026, 6, 15);
    static final List<ZoneId> ZONES = List.of(ZoneId.of("America/Los_Angeles"), ZoneId.of("Pacific/Auckland"));

    private static final List<String> PLACES = List.of("US", "US-MA", "US-CA", "CA", "GB");
    private static final List<Term> TAGS = List.of(new Term("trans-people"), new Term("young-people"));
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CANADA_FRENCH, new Locale("es"));

    private ResourceArbitraries() {}

    /** Directories of up to fourteen rows, some of them empty. */
    static Arbitrary<ResourceDirectory> directories() {
        return rows().map(rows -> ResourceDirectory.of(rows).orThrow());
    }

    static Arbitrary<List<Resource>> rows() {
        return parts().list().ofMaxSize(14).map(parts -> {
            List<Resource> rows = new ArrayList<>();
            parts.forEach(part -> rows.add(part.row("row-" + rows.size())));
            return rows;
        });
    }

    static Arbitrary<ResourceQuery> queries() {
        Arbitrary<Optional<Jurisdiction>> places = Arbitraries.of(
                        "US-MA", "US-MA", "US-MA", "US", "US", "GB", "GB", "US-NY", "CA", "ZZ", "")
                .map(text -> text.isEmpty() ? Optional.empty() : Optional.of(Jurisdiction.parse(text)));
        return Combinators.combine(
                        places,
                        seldom(Arbitraries.of(LANGUAGES).list().ofMaxSize(2)),
                        Arbitraries.of(TAGS).list().ofMaxSize(1),
                        seldom(Arbitraries.of(ResourceKind.values()).list().ofMaxSize(6)),
                        instants(),
                        Arbitraries.of(ResourceQuery.Need.values()),
                        Arbitraries.of(true, false))
                .as(ResourceQuery::new);
    }

    private static <T> Arbitrary<List<T>> seldom(Arbitrary<List<T>> lists) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.of())), Tuple.of(1, lists));
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.integers()
                .between(-60 * 24 * 60, 60 * 24 * 60)
                .map(minute -> MIDDLE.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(60L * minute));
    }

    private record Part(
            ResourceKind kind,
            boolean support,
            List<Jurisdiction> places,
            Listing.Audience audience,
            Listing.Access access,
            DispatchPolicy policy,
            Checks checks,
            int retired) {

        Resource row(String id) {
            Listing listing = new Listing(
                    id,
                    "Line " + id,
                    places,
                    audience,
                    access,
                    List.of(new Listing.Source("All of it.", "made up", Optional.empty())),
                    checks);
            if (!kind.isForCrisis() || (support && kind.isSupport())) {
                return Support.of(listing, kind).withPolicy(policy);
            }
            DispatchPolicy stated = kind == ResourceKind.EMERGENCY_NUMBER
                    ? new DispatchPolicy(Contact.MAY, policy.exceptions(), policy.rate(), policy.mayCome())
                    : policy;
            CrisisResource row = CrisisResource.of(listing, kind, stated);
            return retired == 0 ? row.withSuccessor("another") : row;
        }
    }

    private static Arbitrary<Part> parts() {
        Arbitrary<List<Jurisdiction>> places = Arbitraries.of(PLACES)
                .map(Jurisdiction::parse)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<Listing.Audience> audiences = seldom(
                        Arbitraries.of(TAGS).list().ofMaxSize(1))
                .map(tags -> new Listing.Audience("Some people.", tags));
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.of(ResourceKind.values())),
                                Tuple.of(1, Arbitraries.just(ResourceKind.EMERGENCY_NUMBER))),
                        Arbitraries.of(true, false),
                        places,
                        audiences,
                        access(),
                        policies(),
                        checks(),
                        Arbitraries.integers().between(0, 9))
                .as(Part::new);
    }

    private static Arbitrary<Listing.Access> access() {
        Arbitrary<DayHours> days = Combinators.combine(
                        Arbitraries.of(DayOfWeek.values()),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 23))
                .as((day, from, to) -> new DayHours(day, LocalTime.of(from, 30), LocalTime.of(to, 0)));
        Arbitrary<WeeklyHours> weeks = Combinators.combine(
                        Arbitraries.of(ZONES), days.list().ofMinSize(1).ofMaxSize(7))
                .as(WeeklyHours::of);
        Arbitrary<Optional<WeeklyHours>> hours = Arbitraries.oneOf(
                weeks.map(Optional::of),
                Arbitraries.of(Optional.of(WeeklyHours.always()), Optional.of(WeeklyHours.always()), Optional.empty()));
        return Combinators.combine(hours, Arbitraries.of(LANGUAGES).list().ofMaxSize(2))
                .as((open, languages) ->
                        new Listing.Access(List.of(ReachBy.of(ReachBy.Kind.CALL, "555 0100")), open, languages));
    }

    private static Arbitrary<DispatchPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(Contact.values()),
                        Arbitraries.of(Comer.values()).list().ofMinSize(1).ofMaxSize(3))
                .as((contact, comers) -> new DispatchPolicy(contact, Optional.of("None."), Optional.empty(), comers));
    }

    private static Arbitrary<Checks> checks() {
        return Combinators.combine(check(), check(), check()).as(Checks::new);
    }

    private static Arbitrary<Check> check() {
        return Combinators.combine(
                        Arbitraries.of(
                                Status.VERIFIED, Status.VERIFIED, Status.VERIFIED, Status.PARTLY, Status.UNVERIFIED),
                        Arbitraries.integers().between(-120, 40),
                        Arbitraries.of(1, 60, 180, 180))
                .as((status, day, counts) -> status == Status.UNVERIFIED
                        ? Check.none(counts)
                        : Check.of(status, ActorId.parse("staff-7"), MIDDLE.plusDays(day), counts));
    }
}
