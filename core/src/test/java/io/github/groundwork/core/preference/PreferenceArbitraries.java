package io.github.groundwork.core.preference;

import io.github.groundwork.core.CoreArbitraries;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.statement.TriggerTerm;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.StandardPurpose;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import io.github.groundwork.core.time.YearlySpan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes the parts of statements, for any test that needs them. */
@SuppressWarnings("exports") // seen by tests only
public final class PreferenceArbitraries {

    public static final ActorId PERSON = ActorId.parse("person-1");
    public static final ActorId SISTER = ActorId.parse("sister-1");
    public static final ActorId STAFF = ActorId.parse("staff-1");
    static final List<ActorId> PEOPLE = List.of(SISTER, STAFF, ActorId.parse("neighbour_2"));

    private PreferenceArbitraries() {}

    /** Makes somebody's words; those of the person only where they can stand. */
    public static Arbitrary<Words> words(boolean own) {
        Arbitrary<String> texts = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of("not today", "\u05d0\u05d1", "\ud83c\udf31", "line\nbreak")),
                Tuple.of(4, Arbitraries.of(CoreArbitraries.FRAGILE_WORDS)),
                Tuple.of(2, Arbitraries.of(CoreArbitraries.HALF_PAIRS)),
                Tuple.of(1, CoreArbitraries.words()));
        Arbitrary<Words> others = texts.map(t -> OthersWords.of(t, Attribution.written(STAFF, Role.CLINICIAN)));
        Arbitrary<Words> persons = texts.map(t -> OwnWords.of(t, Attribution.spoken(PERSON, Role.PERSON, STAFF)));
        return own ? Arbitraries.oneOf(persons, others) : others;
    }

    static Arbitrary<Optional<Words>> maybe(boolean own) {
        return words(own).optional(0.5);
    }

    static Arbitrary<List<Term>> terms(int least) {
        Arbitrary<Term> host = Arbitraries.of("a", "0-9", "x".repeat(64)).map(Term::new);
        return Arbitraries.oneOf(Arbitraries.of(TriggerTerm.class).map(TriggerTerm::term), host)
                .list()
                .ofMinSize(least)
                .ofMaxSize(3);
    }

    static Arbitrary<List<Topic>> topics(int least) {
        return Arbitraries.oneOf(
                        Arbitraries.of(StandardTopic.class).map(StandardTopic::topic),
                        Arbitraries.just(new Topic("a-topic-of-the-host")))
                .list()
                .ofMinSize(least)
                .ofMaxSize(3);
    }

    static Arbitrary<Permission> permissions() {
        return Arbitraries.of(Permission.class);
    }

    /** Makes purposes: all, some of the library's, some of a host. */
    public static Arbitrary<Purposes> purposes() {
        Arbitrary<Purpose> one = Arbitraries.oneOf(
                Arbitraries.of(StandardPurpose.class).map(StandardPurpose::purpose),
                Arbitraries.of("all", "always", "dental").map(Purpose::new));
        return Arbitraries.oneOf(
                Arbitraries.just(Purposes.all()),
                one.list().ofMinSize(1).ofMaxSize(4).map(Purposes::of));
    }

    /** Makes hours: all, or some in some zone. */
    public static Arbitrary<WeeklyHours> hours() {
        Arbitrary<LocalTime> clock = Arbitraries.oneOf(
                Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59)),
                Arbitraries.integers().between(0, 1439).map(m -> LocalTime.of(m / 60, m % 60)));
        Arbitrary<DayHours> day = Combinators.combine(Arbitraries.of(DayOfWeek.class), clock, clock)
                .as(DayHours::new);
        Arbitrary<ZoneId> zone = Arbitraries.of(
                        "Europe/Berlin", "Pacific/Kiritimati", "UTC", "Z", "-03:30", "GMT+2", "Africa/Casablanca")
                .map(ZoneId::of);
        return Arbitraries.oneOf(
                Arbitraries.just(WeeklyHours.always()),
                Combinators.combine(zone, day.list().ofMinSize(1).ofMaxSize(3)).as(WeeklyHours::of));
    }

    /** Makes spans of the year, also over its end and to the leap day. */
    public static Arbitrary<YearlySpan> spans() {
        Arbitrary<MonthDay> days = Arbitraries.oneOf(
                Arbitraries.just(MonthDay.of(2, 29)),
                Combinators.combine(
                                Arbitraries.integers().between(1, 12),
                                Arbitraries.integers().between(1, 28))
                        .as((month, day) -> MonthDay.of(month, day)));
        return Combinators.combine(days, days).as(YearlySpan::new);
    }

    /** Makes moments, now and then one with a fraction of a second or far away. */
    public static Arbitrary<Instant> instants() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond)),
                Tuple.of(1, Arbitraries.longs().map(Instant.EPOCH::plusNanos)),
                Tuple.of(1, Arbitraries.of(Instant.MIN, Instant.MAX)));
    }

    /** Makes locales that name a language: those of the platform, and odd ones. */
    public static Arbitrary<Locale> languages() {
        return Arbitraries.oneOf(
                Arbitraries.of(CoreArbitraries.locales()),
                Arbitraries.of("sgn-BE-FR", "zh-Hant-HK", "de-CH-1996", "ar-u-nu-arab", "iw", "en-x-home", "i-klingon")
                        .map(Locale::forLanguageTag),
                Arbitraries.of(new Locale("no", "NO", "NY"), new Locale("en", "US", "Some_Where")));
    }
}
