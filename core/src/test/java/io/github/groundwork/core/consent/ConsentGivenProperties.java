package io.github.groundwork.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.ConsentWorlds;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.DisclosureShown.Manner;
import io.github.groundwork.core.consent.DisclosureShown.Understanding;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@StatisticsReport(StatisticsReportMode.OFF)
class ConsentGivenProperties {

    private static final DisclosureRef OTHER_REF =
            new DisclosureRef(ConsentWorlds.REF.id(), "2026.2", Locale.forLanguageTag("es-MX"));

    /** The parts of a consent before anybody looked whether they fit. */
    record Draft(Role role, Capacity capacity, boolean yes, int expiresIn, Shown shown, List<Term> recipients) {

        Checked<Consent> check() {
            Expiry expiry = expiresIn == 0 ? Expiry.none() : Expiry.at(ConsentWorlds.hour(10 + expiresIn));
            ConsentTerms terms = new ConsentTerms(
                    ConsentWorlds.SCOPES, Purposes.of(ConsentWorlds.PURPOSES), recipients, ConsentWorlds.REF);
            return Consent.check(
                    ConsentId.parse("c-1"),
                    ConsentWorlds.PERSON,
                    new Grantor(Attribution.written(ActorId.parse("grantor-1"), role), capacity, Optional.empty()),
                    new Consent.Said(yes ? Consent.Answer.YES : Consent.Answer.NO, ConsentWorlds.hour(10), expiry),
                    terms,
                    shown.value());
        }
    }

    /** A showing of a disclosure, some hours before or after the answer. */
    record Shown(DisclosureRef ref, String to, int hours, Understanding understanding) {
        DisclosureShown value() {
            return new DisclosureShown(
                    ref,
                    ActorId.parse(to),
                    ConsentWorlds.by("staff-1", Role.STAFF, 10 + hours),
                    Manner.ON_PAPER,
                    understanding);
        }
    }

    @Provide
    Arbitrary<Draft> drafts() {
        Arbitrary<Shown> shown = Combinators.combine(
                        Arbitraries.of(ConsentWorlds.REF, ConsentWorlds.REF, ConsentWorlds.REF, OTHER_REF),
                        Arbitraries.of("grantor-1", "grantor-1", "grantor-1", "somebody-else"),
                        Arbitraries.of(-2, -1, 0, 1),
                        Arbitraries.of(
                                Understanding.ACKNOWLEDGED,
                                Understanding.ACKNOWLEDGED,
                                Understanding.UNSURE,
                                Understanding.DECLINED))
                .as(Shown::new);
        Arbitrary<Capacity> capacities = Arbitraries.of(Capacity.values());
        Arbitrary<Role> roles = Arbitraries.of(Role.PERSON, Role.GUARDIAN, Role.AGENT, Role.STAFF);
        return capacities
                .flatMap(capacity -> Combinators.combine(
                                Arbitraries.oneOf(Arbitraries.just(capacity.role()), roles),
                                Arbitraries.of(true, true, false),
                                Arbitraries.of(0, 0, 3, 1, -1, -10),
                                shown,
                                Arbitraries.of(ConsentWorlds.RECIPIENTS, ConsentWorlds.RECIPIENTS, List.<Term>of()))
                        .as((role, yes, expiresIn, each, recipients) ->
                                new Draft(role, capacity, yes, expiresIn, each, recipients)))
                .withoutEdgeCases();
    }

    @Property(tries = 2000)
    void COR_05_a_yes_is_made_only_after_its_disclosure_was_shown_and_clear_and_a_no_always(
            @ForAll("drafts") Draft draft) {
        Set<String> expected = new TreeSet<>();
        Shown shown = draft.shown();
        boolean roleFits = switch (draft.capacity()) {
            case SELF, ASSENT -> draft.role() == Role.PERSON;
            case GUARDIAN -> draft.role() == Role.GUARDIAN;
            case AGENT -> draft.role() == Role.AGENT;
        };
        expect(expected, !roleFits, ConsentProblem.CONSENT_CAPACITY);
        expect(expected, !draft.yes() && draft.expiresIn() != 0, ConsentProblem.CONSENT_NO_EXPIRY);
        expect(expected, draft.yes() && draft.expiresIn() < 0, ConsentProblem.CONSENT_EXPIRY);
        expect(expected, draft.yes() && draft.recipients().isEmpty(), ConsentProblem.CONSENT_RECIPIENT_MISSING);
        expect(expected, draft.yes() && shown.ref() == OTHER_REF, ConsentProblem.CONSENT_OTHER_DISCLOSURE);
        expect(expected, draft.yes() && !shown.to().equals("grantor-1"), ConsentProblem.CONSENT_SHOWN_TO_ANOTHER);
        expect(expected, draft.yes() && shown.hours() > 0, ConsentProblem.CONSENT_BEFORE_DISCLOSURE);
        boolean clear = shown.understanding() == Understanding.ACKNOWLEDGED;
        expect(expected, draft.yes() && !clear, ConsentProblem.CONSENT_UNSURE);

        Checked<Consent> checked = draft.check();

        assertThat(checked.problems()).extracting(Problem::code).containsExactlyInAnyOrderElementsOf(expected);
        checked.value().ifPresent(consent -> {
            assertThat(consent.isYes()).isEqualTo(draft.yes());
            assertThat(consent.shown()).isEqualTo(shown.value());
        });
        String kind = draft.yes() ? "yes" : "no";
        reach(kind + " made", checked.isValid());
        reach(kind + " not made", !checked.isValid());
        reach("no made without a clear disclosure", !draft.yes() && !clear && checked.isValid());
    }

    private static void expect(Set<String> expected, boolean wrong, ConsentProblem problem) {
        if (wrong) {
            expected.add(problem.name());
        }
    }

    private static void reach(String what, boolean isSo) {
        Statistics.label(what)
                .collect(isSo)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
