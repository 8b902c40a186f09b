package io.github.groundwork.core;

import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentQuestion;
import io.github.groundwork.core.consent.ConsentTerms;
import io.github.groundwork.core.consent.Consents;
import io.github.groundwork.core.consent.DisclosureRef;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.consent.DisclosureShown.Manner;
import io.github.groundwork.core.consent.DisclosureShown.Understanding;
import io.github.groundwork.core.consent.Expiry;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.DisclosureId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates what several people said about one person's consent, in few words and few hours, so that all of it meets. */
public final class ConsentWorlds {

    public static final PersonId PERSON = PersonId.parse("person-1");
    public static final List<Term> SCOPES = List.of(new Term("answers"), new Term("plan"), new Term("contact"));
    public static final List<Term> RECIPIENTS = List.of(new Term("nurse"), new Term("school"), new Term("peer-worker"));
    public static final List<Purpose> PURPOSES = List.of(new Purpose("care"), new Purpose("research"));
    public static final DisclosureRef REF =
            new DisclosureRef(DisclosureId.parse("intake"), "2026.1", Locale.forLanguageTag("es-MX"));

    /** Nobody ever says yes to these. */
    public static final Term UNHEARD = new Term("unheard-of");

    public static final Purpose UNHEARD_PURPOSE = new Purpose("unheard-of");

    private static final DeviceId TABLET = DeviceId.parse("tablet-1");
    private static final int HOURS = 6;

    private ConsentWorlds() {}

    /** One answer: whose, in what capacity, yes or no, when, until when, about what. */
    public record Line(
            String who, Capacity capacity, boolean yes, int hour, int hours, ConsentTerms terms, boolean takenBack) {}

    /** Everything that was said. */
    public record World(List<Line> lines) {

        public List<Consent> consents() {
            List<Consent> consents = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                consents.add(consent("c-" + i, lines.get(i)));
            }
            return consents;
        }

        public List<Consents.Withdrawal> withdrawals() {
            List<Consents.Withdrawal> withdrawals = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (line.takenBack()) {
                    withdrawals.add(new Consents.Withdrawal(
                            id(i),
                            i % 2 == 0
                                    ? by("person-1", Role.PERSON, line.hour())
                                    : by(line.who(), line.capacity().role(), line.hour() + 1)));
                }
            }
            return withdrawals;
        }

        public Consents all() {
            return Consents.from(PERSON, consents(), withdrawals(), List.of()).orThrow();
        }

        public static ConsentId id(int line) {
            return ConsentId.parse("c-" + line);
        }
    }

    public static Instant hour(int hour) {
        return Instant.EPOCH.plusSeconds(3600L * hour);
    }

    public static By by(String who, Role role, int hour) {
        return new By(ActorId.parse(who), role, TABLET, hour(hour));
    }

    public static DisclosureShown shown(String to, int hour, Understanding understanding) {
        return new DisclosureShown(
                REF, ActorId.parse(to), by("staff-1", Role.STAFF, hour), Manner.ON_SCREEN, understanding);
    }

    public static ConsentTerms terms(List<Term> scope, List<Purpose> purposes, List<Term> recipients) {
        return new ConsentTerms(scope, Purposes.of(purposes), recipients, REF);
    }

    public static Consent consent(String id, Line line) {
        Attribution said =
                Attribution.written(ActorId.parse(line.who()), line.capacity().role());
        Expiry expiry = line.hours() == 0 ? Expiry.none() : Expiry.at(hour(line.hour() + line.hours()));
        return Consent.of(
                ConsentId.parse(id),
                PERSON,
                new Grantor(said, line.capacity(), Optional.empty()),
                line.yes() ? Consent.Said.yes(hour(line.hour()), expiry) : Consent.Said.no(hour(line.hour())),
                line.terms(),
                shown(line.who(), line.yes() ? line.hour() : line.hour() + 1, understanding(line)));
    }

    private static Understanding understanding(Line line) {
        return line.yes() ? Understanding.ACKNOWLEDGED : Understanding.DECLINED;
    }

    public static Arbitrary<ConsentTerms> terms() {
        return Combinators.combine(some(SCOPES), some(PURPOSES), some(RECIPIENTS))
                .as(ConsentWorlds::terms);
    }

    private static <T> Arbitrary<List<T>> some(List<T> all) {
        return Arbitraries.subsetOf(all).ofMinSize(1).map(List::copyOf);
    }

    /** Answers; a person has two ids of theirs, and one guardian is an agent as well. */
    public static Arbitrary<Line> lines() {
        Arbitrary<Tuple.Tuple2<String, Capacity>> who = Arbitraries.frequency(
                Tuple.of(3, Tuple.of("person-1", Capacity.SELF)),
                Tuple.of(1, Tuple.of("person-1-at-school", Capacity.SELF)),
                Tuple.of(4, Tuple.of("person-1", Capacity.ASSENT)),
                Tuple.of(4, Tuple.of("guardian-1", Capacity.GUARDIAN)),
                Tuple.of(2, Tuple.of("guardian-2", Capacity.GUARDIAN)),
                Tuple.of(1, Tuple.of("guardian-2", Capacity.AGENT)),
                Tuple.of(2, Tuple.of("agent-1", Capacity.AGENT)));
        return Combinators.combine(
                        who,
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Arbitraries.integers().between(0, HOURS),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, HOURS))),
                        terms(),
                        Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true)))
                .as((whose, yes, hour, hours, terms, takenBack) ->
                        new Line(whose.get1(), whose.get2(), yes, hour, yes ? hours : 0, terms, takenBack))
                .withoutEdgeCases();
    }

    public static Arbitrary<World> worlds() {
        return lines().list().ofMinSize(0).ofMaxSize(9).map(World::new).withoutEdgeCases();
    }

    public static Arbitrary<ConsentQuestion> questions() {
        return Combinators.combine(
                        rarely(PURPOSES, UNHEARD_PURPOSE),
                        rarely(SCOPES, UNHEARD),
                        rarely(RECIPIENTS, UNHEARD),
                        Arbitraries.integers().between(0, 2 * HOURS),
                        Arbitraries.of(true, false))
                .as((purpose, scope, recipient, hour, assent) ->
                        new ConsentQuestion(purpose, scope, recipient, hour(hour), assent))
                .withoutEdgeCases();
    }

    private static <T> Arbitrary<T> rarely(List<T> often, T seldom) {
        return Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.of(often)), Tuple.of(1, Arbitraries.just(seldom)));
    }
}
