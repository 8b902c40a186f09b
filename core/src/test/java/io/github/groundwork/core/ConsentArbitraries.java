package io.github.groundwork.core;

import io.github.groundwork.core.consent.ConfidentialityLimits;
import io.github.groundwork.core.consent.ConfidentialityLimits.Limit;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentTerms;
import io.github.groundwork.core.consent.Consents;
import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.DisclosureRef;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.consent.Expiry;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.consent.PathwayPart.Known;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.DisclosureId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates disclosures, consents and response pathways in their whole width, for what stores them. */
public final class ConsentArbitraries {

    private ConsentArbitraries() {}

    private static Arbitrary<String> texts() {
        return Arbitraries.of(CoreArbitraries.FRAGILE_WORDS).filter(text -> !text.isEmpty());
    }

    private static Arbitrary<Term> terms() {
        return Arbitraries.of("nurse", "on-call-nurse", "a", "answers", "x".repeat(64), "7-eleven")
                .map(Term::new);
    }

    private static Arbitrary<Purposes> purposes() {
        return Arbitraries.subsetOf("care", "research", "all", "z-9")
                .ofMinSize(1)
                .map(set -> Purposes.of(set.stream().map(Purpose::new).toList()));
    }

    public static Arbitrary<DisclosureRef> refs() {
        return Combinators.combine(
                        Arbitraries.of("intake", "A.b_c-9"),
                        Arbitraries.of("1", "2026.1", "v".repeat(64)),
                        Arbitraries.of("en", "es-MX", "zh-Hant-TW", "ase", "he", "pt-BR"))
                .as((id, version, language) ->
                        new DisclosureRef(DisclosureId.parse(id), version, Locale.forLanguageTag(language)));
    }

    private static Arbitrary<Duration> durations() {
        return Arbitraries.integers().between(0, 366 * 24 * 60).map(Duration::ofMinutes);
    }

    public static Arbitrary<Disclosure> disclosures() {
        Arbitrary<ConfidentialityLimits> limits = Arbitraries.oneOf(
                Arbitraries.just(ConfidentialityLimits.none()),
                Combinators.combine(texts(), texts(), texts())
                        .as(Limit::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(ConfidentialityLimits::of));
        Arbitrary<List<DisclosedRecipient>> recipients = Combinators.combine(terms(), texts())
                .as(DisclosedRecipient::new)
                .list()
                .uniqueElements(DisclosedRecipient::role)
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(
                        refs(),
                        Combinators.combine(purposes(), texts(), texts()).as(Disclosure.Asking::new),
                        Combinators.combine(recipients, texts(), limits, texts().optional(0.5))
                                .as(Disclosure.Handling::new),
                        Combinators.combine(
                                        texts(),
                                        durations(),
                                        texts().list().ofMinSize(1).ofMaxSize(3),
                                        texts(),
                                        texts().optional(0.5))
                                .as(Disclosure.Afterwards::new))
                .as(Disclosure::of)
                .withoutEdgeCases();
    }

    public static Arbitrary<Instant> instants() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Arbitraries.longs()
                                .between(-100_000_000_000L, 100_000_000_000L)
                                .map(Instant::ofEpochMilli)),
                Tuple.of(1, Arbitraries.of(Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.ofEpochSecond(9, 1))));
    }

    private static Arbitrary<By> bys(Role... roles) {
        return Combinators.combine(
                        CoreArbitraries.actorIds(), Arbitraries.of(roles), Arbitraries.of("d-1", "D.2"), instants())
                .as((actor, role, device, at) -> new By(actor, role, DeviceId.parse(device), at));
    }

    public static Arbitrary<DisclosureShown> showings() {
        return Combinators.combine(
                        refs(),
                        CoreArbitraries.actorIds(),
                        bys(Role.values()),
                        Arbitraries.of(DisclosureShown.Manner.values()),
                        Arbitraries.of(DisclosureShown.Understanding.values()))
                .as(DisclosureShown::new);
    }

    /** One consent of whatever kind; a yes is given when its disclosure was shown, or later. */
    private static Arbitrary<IntFunction<Consent>> numbered() {
        Arbitrary<Grantor> grantors = Arbitraries.oneOf(Stream.of(Grantor.Capacity.values())
                .map(capacity -> Combinators.combine(
                                CoreArbitraries.attributions(capacity.role()), terms().optional(0.3))
                        .as((said, rule) -> new Grantor(said, capacity, rule)))
                .toList());
        Arbitrary<ConsentTerms> asked = Combinators.combine(
                        terms().list().ofMinSize(1).ofMaxSize(3),
                        purposes(),
                        terms().list().ofMinSize(1).ofMaxSize(3),
                        refs())
                .as(ConsentTerms::new);
        return Combinators.combine(
                        grantors,
                        asked,
                        showings(),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.longs().between(1, 1_000_000).optional(0.5))
                .as((grantor, terms, shown, yes, later, until) -> {
                    Instant base = shown.by().at().isAfter(Instant.MAX.minusSeconds(3_000_000))
                            ? Instant.EPOCH
                            : shown.by().at();
                    Instant at = base.plusNanos(later);
                    Expiry expiry =
                            until.map(nanos -> Expiry.at(at.plusSeconds(nanos))).orElse(Expiry.none());
                    By by = new By(
                            shown.by().actor(), shown.by().role(), shown.by().device(), base);
                    return number -> Consent.of(
                            ConsentId.parse("c-" + number),
                            ConsentWorlds.PERSON,
                            grantor,
                            yes ? Consent.Said.yes(at, expiry) : Consent.Said.no(at),
                            terms,
                            yes
                                    ? new DisclosureShown(
                                            terms.disclosure(),
                                            grantor.said().by(),
                                            by,
                                            shown.manner(),
                                            DisclosureShown.Understanding.ACKNOWLEDGED)
                                    : shown);
                });
    }

    public static Arbitrary<Consents> consents() {
        Arbitrary<List<Consent>> some = numbered()
                .list()
                .ofMaxSize(4)
                .map(each -> IntStream.range(0, each.size())
                        .mapToObj(i -> each.get(i).apply(i))
                        .toList());
        Arbitrary<List<Consents.Withdrawal>> withdrawals = Combinators.combine(
                        Arbitraries.of("c-0", "c-1", "c-77"), bys(Role.PERSON))
                .as((id, by) -> new Consents.Withdrawal(ConsentId.parse(id), by))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(some, withdrawals, showings().list().ofMaxSize(2))
                .as((consents, taken, shown) -> Consents.from(ConsentWorlds.PERSON, consents, taken, shown)
                        .orThrow())
                .withoutEdgeCases();
    }

    public static Arbitrary<ResponsePathway> pathways() {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 24 * 60 - 1).map(m -> LocalTime.of(m / 60, m % 60));
        Arbitrary<WeeklyHours> hours = Arbitraries.oneOf(
                Arbitraries.just(WeeklyHours.always()),
                Combinators.combine(
                                Arbitraries.of("Europe/Berlin", "Z", "+05:30", "America/Indiana/Knox"),
                                Combinators.combine(Arbitraries.of(DayOfWeek.values()), times, times)
                                        .as(DayHours::new)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(4))
                        .as((zone, days) -> WeeklyHours.of(ZoneId.of(zone), days)));
        Arbitrary<Responder> responders =
                Combinators.combine(CoreArbitraries.actorIds(), terms()).as(Responder::new);
        return Combinators.combine(
                        responders.optional(0.5),
                        responders.optional(0.5),
                        hours.optional(0.5),
                        Arbitraries.maps(terms(), durations()).ofMaxSize(3),
                        Arbitraries.maps(texted(), texts()).ofMaxSize(3),
                        Arbitraries.maps(factual(), Arbitraries.of(Known.values()))
                                .ofMaxSize(5))
                .as((owner, cover, week, limits, texts, facts) -> {
                    ResponsePathway pathway = owner(owner, cover);
                    pathway = week.map(pathway::withHours).orElse(pathway);
                    for (var each : limits.entrySet()) {
                        pathway = pathway.with(each.getKey(), each.getValue());
                    }
                    for (var each : texts.entrySet()) {
                        pathway = pathway.with(each.getKey(), each.getValue());
                    }
                    for (var each : facts.entrySet()) {
                        pathway = pathway.with(each.getKey(), each.getValue());
                    }
                    return pathway;
                })
                .withoutEdgeCases();
    }

    private static ResponsePathway owner(Optional<Responder> owner, Optional<Responder> cover) {
        ResponsePathway pathway =
                owner.map(ResponsePathway.unknown()::withOwner).orElse(ResponsePathway.unknown());
        return cover.map(pathway::withCover).orElse(pathway);
    }

    private static Arbitrary<PathwayPart> texted() {
        return Arbitraries.of(PathwayPart.values()).filter(PathwayPart::isText);
    }

    private static Arbitrary<PathwayPart> factual() {
        return Arbitraries.of(PathwayPart.values()).filter(PathwayPart::isFact);
    }
}
