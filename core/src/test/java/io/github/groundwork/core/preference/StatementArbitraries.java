package io.github.groundwork.core.preference;

import static io.github.groundwork.core.preference.StoredArbitraries.PEOPLE;
import static io.github.groundwork.core.preference.StoredArbitraries.hours;
import static io.github.groundwork.core.preference.StoredArbitraries.languages;
import static io.github.groundwork.core.preference.StoredArbitraries.maybe;
import static io.github.groundwork.core.preference.StoredArbitraries.permissions;
import static io.github.groundwork.core.preference.StoredArbitraries.purposes;
import static io.github.groundwork.core.preference.StoredArbitraries.spans;
import static io.github.groundwork.core.preference.StoredArbitraries.terms;
import static io.github.groundwork.core.preference.StoredArbitraries.topics;
import static io.github.groundwork.core.preference.StoredArbitraries.words;

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
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes statements of every kind, with and without each of their parts. */
@SuppressWarnings("exports") // seen by tests only
public final class StatementArbitraries {

    private StatementArbitraries() {}

    /** Makes statements, each kind as often as any other, with the person's own words only where they can stand. */
    public static Arbitrary<Statement> statements(boolean own) {
        List<Arbitrary<? extends Statement>> kinds = new ArrayList<>(identities(own));
        kinds.addAll(List.of(
                trigger(own),
                Combinators.combine(Arbitraries.of(EarlySign.Kind.class), words(own), permissions())
                        .as(EarlySign::new),
                Combinators.combine(
                                terms(1),
                                maybe(own),
                                Arbitraries.of(Strategy.Effect.class),
                                Arbitraries.of(Strategy.Doer.class),
                                maybe(own),
                                maybe(own))
                        .as(Strategy::new),
                Combinators.combine(terms(1), words(own), Arbitraries.of(LegalDocument.Status.class))
                        .as((terms, where, status) -> new LegalDocument(terms.get(0), where, status)),
                topicBoundary(own),
                boundary(own),
                careWish(own),
                contactPoint(),
                Combinators.combine(purposes(), maybe(own)).as(NoContact::new),
                Combinators.combine(
                                Arbitraries.of(PEOPLE),
                                maybe(own),
                                Arbitraries.of(Telling.Choice.class),
                                purposes(),
                                maybe(own))
                        .as(Telling::new)));
        return Arbitraries.<Statement>oneOf(kinds).withoutEdgeCases();
    }

    private static Arbitrary<Statement> trigger(boolean own) {
        return Combinators.combine(
                        terms(0),
                        topics(0),
                        words(own),
                        Arbitraries.of(Trigger.Certainty.class),
                        spans().optional(0.5),
                        maybe(own),
                        maybe(own))
                .as((terms, topics, words, certainty, around, context, instead) -> new Trigger(
                        terms,
                        topics,
                        Optional.of(words).filter(w -> terms.size() + topics.size() != 2),
                        certainty,
                        around,
                        context,
                        instead));
    }

    private static Arbitrary<Statement> topicBoundary(boolean own) {
        Arbitrary<AskingManner> otherManners =
                Arbitraries.of(AskingManner.class).filter(m -> m != AskingManner.ONLY_WITH);
        Arbitrary<Statement> alone = Combinators.combine(topics(1), otherManners, maybe(own))
                .as((topics, manner, words) -> new TopicBoundary(topics, manner, List.of(), words));
        Arbitrary<Statement> with = Combinators.combine(
                        topics(1), Arbitraries.of(PEOPLE).list().ofMaxSize(2), words(own), Arbitraries.of(true, false))
                .as((topics, people, words, said) -> new TopicBoundary(
                        topics,
                        AskingManner.ONLY_WITH,
                        people,
                        Optional.of(words).filter(w -> said || people.isEmpty())));
        return Arbitraries.oneOf(alone, with);
    }

    private static Arbitrary<Statement> boundary(boolean own) {
        return Combinators.combine(
                        Arbitraries.of(Boundary.Area.class),
                        Arbitraries.of(Boundary.Rule.class),
                        terms(0),
                        words(own),
                        Arbitraries.of(true, false))
                .as((area, rule, terms, words, said) ->
                        new Boundary(area, rule, terms, Optional.of(words).filter(w -> said || terms.isEmpty())));
    }

    private static Arbitrary<Statement> careWish(boolean own) {
        return Combinators.combine(
                        Arbitraries.of(CareWish.Subject.class),
                        Arbitraries.of(CareWish.Wanted.class),
                        terms(0),
                        words(own),
                        maybe(own),
                        Arbitraries.of(PEOPLE).optional(0.5))
                .as((subject, wanted, terms, words, why, who) -> new CareWish(
                        subject,
                        wanted,
                        terms,
                        Optional.of(words).filter(w -> terms.size() != 1 && who.isEmpty()),
                        why,
                        who));
    }

    private static List<Arbitrary<? extends Statement>> identities(boolean own) {
        Arbitrary<List<Identity.Setting>> settings =
                Arbitraries.of(Identity.Setting.class).list().ofMinSize(1).ofMaxSize(4);
        return List.of(
                Combinators.combine(words(own), settings).as(Identity.NameUsed::new),
                Combinators.combine(words(own), settings).as(Identity.Pronouns::new),
                Combinators.combine(languages(), permissions(), permissions(), maybe(own))
                        .as(Identity.Speaks::new),
                Combinators.combine(
                                terms(1),
                                maybe(own),
                                Arbitraries.of(CareStep.class).list().ofMaxSize(2))
                        .as(Identity.Observance::new));
    }

    private static Arbitrary<Statement> contactPoint() {
        Arbitrary<ContactAddress> addresses = Arbitraries.of(
                        "+49 30 1234", " ", "1 Road\nTown", "\u05d0@b.example", "\ud83d", "9".repeat(2_000))
                .map(ContactAddress::of);
        return Combinators.combine(
                        Arbitraries.of(ContactPoint.Kind.class),
                        addresses,
                        Arbitraries.of(ContactPoint.Safety.class),
                        Arbitraries.maps(Arbitraries.of(ContactPoint.Use.class), permissions()),
                        Combinators.combine(purposes(), hours()).as(ContactReach::new),
                        permissions())
                .as(ContactPoint::new);
    }
}
