package io.github.groundwork.core.preference;

import io.github.groundwork.core.CoreArbitraries;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.CareWish;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.ContactReach;
import io.github.groundwork.core.preference.statement.EarlySign;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.LegalDocument;
import io.github.groundwork.core.preference.statement.NoContact;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import io.github.groundwork.core.time.YearlySpan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates what persons and others say; the vocabularies are small, so that statements meet. */
@SuppressWarnings("exports") // seen by tests only
public final class PreferenceArbitraries {

    /** Topics of which some lie within others, and a host's own. */
    public static final List<Topic> TOPICS = topics(
            "trauma-exposure", "violence", "sexual-violence", "domestic-violence", "body", "eating", "our-own-topic");

    public static final List<Term> TERMS =
            List.of(new Term("closed-door"), new Term("walking"), new Term("our-own-term"), new Term("tea"));
    public static final List<ActorId> PEOPLE =
            List.of(ActorId.parse("sister-1"), ActorId.parse("guardian-1"), ActorId.parse("agent-1"));
    public static final List<Purpose> PURPOSES =
            List.of(new Purpose("follow-up"), new Purpose("appointments"), new Purpose("our-own-purpose"));
    public static final List<ContactAddress> ADDRESSES =
            List.of(ContactAddress.of("+1 555 0100"), ContactAddress.of("\ud83d\udc26 \u05d1\u05d9\u05ea"));
    public static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"));

    private PreferenceArbitraries() {}

    private static List<Topic> topics(String... names) {
        return List.of(names).stream().map(Topic::new).toList();
    }

    private static <T> Arbitrary<List<T>> some(List<T> all, int least) {
        return Arbitraries.of(all)
                .list()
                .ofMinSize(least)
                .ofMaxSize(2)
                .map(l -> List.copyOf(l.stream().distinct().toList()));
    }

    private static Arbitrary<Optional<String>> text() {
        return Arbitraries.of(CoreArbitraries.FRAGILE_WORDS).optional(0.2);
    }

    private static Arbitrary<Purposes> purposes() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Purposes.all())),
                Tuple.of(2, some(PURPOSES, 1).map(Purposes::of)));
    }

    /** What is said about topics. */
    public static Arbitrary<Said.Maker> aboutTopics() {
        Arbitrary<Said.Maker> boundaries = Combinators.combine(
                        some(TOPICS, 1),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.of(AskingManner.class)),
                                Tuple.of(1, Arbitraries.just(AskingManner.ASK))),
                        some(PEOPLE, 1),
                        text())
                .as((topics, manner, with, text) -> words -> new TopicBoundary(
                        topics, manner, manner == AskingManner.ONLY_WITH ? with : List.of(), text.map(words::apply)));
        return Arbitraries.frequencyOf(Tuple.of(3, boundaries), Tuple.of(1, triggers()));
    }

    /** Triggers by terms and topics. */
    public static Arbitrary<Said.Maker> triggers() {
        return Combinators.combine(
                        some(TERMS, 0),
                        some(TOPICS, 0),
                        text(),
                        Arbitraries.of(Trigger.Certainty.class),
                        Arbitraries.of(true, false))
                .as((terms, topics, text, certainty, yearly) -> words -> new Trigger(
                        terms,
                        topics,
                        terms.isEmpty() && topics.isEmpty()
                                ? Optional.of(words.apply("the smell of it"))
                                : text.map(words::apply),
                        certainty,
                        yearly ? Optional.of(new YearlySpan(MonthDay.of(11, 20), MonthDay.of(1, 6))) : Optional.empty(),
                        Optional.empty(),
                        text.map(words::apply)));
    }

    private static Arbitrary<WeeklyHours> hours() {
        Arbitrary<DayHours> day = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(0, 95))
                .as((on, from, to) -> new DayHours(on, quarter(from), quarter(to)));
        Arbitrary<WeeklyHours> some = Combinators.combine(
                        Arbitraries.of(ZONES), day.list().ofMinSize(1).ofMaxSize(9))
                .as(WeeklyHours::of);
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(WeeklyHours.always())), Tuple.of(1, some));
    }

    private static LocalTime quarter(int number) {
        return LocalTime.ofSecondOfDay(number * 900L);
    }

    /** Ways to reach the person: two addresses, so that statements about one meet. */
    public static Arbitrary<Said.Maker> contacts() {
        Arbitrary<Map<ContactPoint.Use, Permission>> uses = Arbitraries.maps(
                        Arbitraries.of(ContactPoint.Use.class),
                        Arbitraries.frequency(
                                Tuple.of(6, Permission.YES),
                                Tuple.of(1, Permission.NO),
                                Tuple.of(1, Permission.UNKNOWN)))
                .ofMinSize(1)
                .ofMaxSize(6);
        Arbitrary<Said.Maker> points = Combinators.combine(
                        Arbitraries.of(ContactPoint.Kind.TELEPHONE, ContactPoint.Kind.EMAIL),
                        Arbitraries.of(ADDRESSES),
                        Arbitraries.frequency(
                                Tuple.of(6, ContactPoint.Safety.SAFE),
                                Tuple.of(1, ContactPoint.Safety.NOT_SAFE),
                                Tuple.of(2, ContactPoint.Safety.UNKNOWN)),
                        uses,
                        Combinators.combine(purposes(), hours()).as(ContactReach::new),
                        Arbitraries.of(Permission.class))
                .as((kind, address, safety, may, reach, shared) ->
                        words -> new ContactPoint(kind, address, safety, may, reach, shared));
        Arbitrary<Said.Maker> none = Combinators.combine(purposes(), text())
                .as((purposes, text) -> words -> new NoContact(purposes, text.map(words::apply)));
        return Arbitraries.frequencyOf(Tuple.of(9, points), Tuple.of(1, none));
    }

    /** Who may be told. */
    public static Arbitrary<Said.Maker> tellings() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE), text(), Arbitraries.of(Telling.Choice.class), purposes(), text())
                .as((whom, name, choice, purposes, text) ->
                        words -> new Telling(whom, name.map(words::apply), choice, purposes, text.map(words::apply)));
    }

    /** What helps, what does not, what is off limits, and what is wished for. */
    public static Arbitrary<Said.Maker> supports() {
        Arbitrary<Said.Maker> strategies = Combinators.combine(
                        some(TERMS, 0),
                        text(),
                        Arbitraries.of(Strategy.Effect.class),
                        Arbitraries.of(Strategy.Doer.class))
                .as((terms, text, effect, doer) -> words -> new Strategy(
                        terms,
                        terms.isEmpty() ? Optional.of(words.apply(text.orElse("this"))) : text.map(words::apply),
                        effect,
                        doer,
                        text.map(words::apply),
                        Optional.empty()));
        return Arbitraries.frequencyOf(
                Tuple.of(4, strategies), Tuple.of(1, triggers()), Tuple.of(1, boundaries()), Tuple.of(1, wishes()));
    }

    private static Arbitrary<Said.Maker> boundaries() {
        return Combinators.combine(
                        Arbitraries.of(Boundary.Area.TOUCH, Boundary.Area.CHANNEL, Boundary.Area.PEOPLE),
                        Arbitraries.of(Boundary.Rule.class),
                        some(TERMS, 0),
                        text())
                .as((area, rule, terms, text) -> words -> new Boundary(
                        area,
                        rule,
                        terms,
                        terms.isEmpty() ? Optional.of(words.apply(text.orElse("this"))) : text.map(words::apply)));
    }

    /** One and the same thing, so that what is said of it is often contrary. */
    private static Arbitrary<Said.Maker> oneMatter() {
        return Arbitraries.of(Boundary.Rule.class)
                .map(rule -> words -> Boundary.of(Boundary.Area.TOUCH, rule, TERMS.get(0)));
    }

    private static Arbitrary<Said.Maker> wishes() {
        return Combinators.combine(
                        Arbitraries.of(CareWish.Subject.MEDICINE, CareWish.Subject.PLACE),
                        Arbitraries.of(CareWish.Wanted.class),
                        some(TERMS, 1),
                        text())
                .as((subject, wanted, terms, text) -> words -> new CareWish(
                        subject, wanted, terms, text.map(words::apply), Optional.empty(), Optional.of(PEOPLE.get(0))));
    }

    /** What is asked of a step. */
    public static Arbitrary<Said.Maker> steps() {
        Arbitrary<String> words = Arbitraries.of(CoreArbitraries.FRAGILE_WORDS);
        Arbitrary<Permission> permission = Arbitraries.of(Permission.class);
        Arbitrary<List<Identity.Setting>> safe = some(List.of(Identity.Setting.values()), 1);
        Arbitrary<Said.Maker> names =
                Combinators.combine(words, safe).as((t, in) -> w -> new Identity.NameUsed(w.apply(t), in));
        Arbitrary<Said.Maker> pronouns =
                Combinators.combine(words, safe).as((t, in) -> w -> new Identity.Pronouns(w.apply(t), in));
        Arbitrary<Said.Maker> speaks = Combinators.combine(permission, permission)
                .as((needed, relative) ->
                        w -> new Identity.Speaks(Locale.forLanguageTag("ase"), needed, relative, Optional.empty()));
        Arbitrary<Said.Maker> observances = some(List.of(CareStep.values()), 0)
                .map(at -> w -> new Identity.Observance(List.of(new Term("fasting")), Optional.empty(), at));
        Arbitrary<Said.Maker> signs = Combinators.combine(words, permission)
                .as((t, may) -> w -> new EarlySign(EarlySign.Kind.SPEECH, w.apply(t), may));
        Arbitrary<Said.Maker> documents = Arbitraries.of(LegalDocument.Status.class)
                .map(s -> w -> new LegalDocument(new Term("advance-directive"), w.apply("at home"), s));
        return Arbitraries.frequencyOf(
                Tuple.of(4, boundaries()),
                Tuple.of(4, oneMatter()),
                Tuple.of(2, wishes()),
                Tuple.of(1, triggers()),
                Tuple.of(5, Arbitraries.oneOf(List.of(names, pronouns, speaks, observances, signs, documents))),
                Tuple.of(1, names),
                Tuple.of(4, speaks));
    }

    /** Anything that can be said. */
    public static Arbitrary<Said.Maker> anything() {
        return Arbitraries.oneOf(List.of(aboutTopics(), contacts(), tellings(), supports(), steps()));
    }

    /** One thing that is said, by anybody. */
    public static Arbitrary<Said> said(Arbitrary<Said.Maker> makers) {
        Arbitrary<Said.Who> who = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Said.Who.PERSON, Said.Who.AGENT)),
                Tuple.of(3, Arbitraries.of(Said.Who.class)));
        Arbitrary<Said.Review> review = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Said.Review.NONE)), Tuple.of(1, Arbitraries.of(Said.Review.class)));
        return Combinators.combine(makers, Arbitraries.integers().between(0, 4), who, review)
                .as(Said::new)
                .withoutEdgeCases();
    }

    /** From nothing to some, and rarely a thousand. */
    public static Arbitrary<List<Said>> many(Arbitrary<Said.Maker> makers) {
        Arbitrary<List<Said>> few = said(makers).list().ofMaxSize(10);
        Arbitrary<List<Said>> thousand = said(makers)
                .list()
                .ofMinSize(3)
                .ofMaxSize(9)
                .map(some -> {
                    List<Said> all = new ArrayList<>();
                    while (all.size() < 1_000) {
                        all.addAll(some);
                    }
                    return all;
                });
        return Arbitraries.frequencyOf(
                Tuple.of(28, few), Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(1, thousand));
    }
}
