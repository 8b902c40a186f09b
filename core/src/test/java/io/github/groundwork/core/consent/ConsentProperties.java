package io.github.groundwork.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.ConsentWorlds;
import io.github.groundwork.core.ConsentWorlds.Line;
import io.github.groundwork.core.ConsentWorlds.World;
import io.github.groundwork.core.consent.ConsentDecision.Reason;
import io.github.groundwork.core.consent.Consents.Withdrawal;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@StatisticsReport(StatisticsReportMode.OFF)
class ConsentProperties {

    @Provide
    Arbitrary<World> worlds() {
        return ConsentWorlds.worlds();
    }

    @Provide
    Arbitrary<ConsentQuestion> questions() {
        return ConsentWorlds.questions();
    }

    @Property(tries = 3000)
    void COR_08_a_decision_is_the_one_of_the_model(
            @ForAll("worlds") World world, @ForAll("questions") ConsentQuestion question) {
        DecisionModel model = new DecisionModel(world, question);

        ConsentDecision decision = world.all().decide(question);

        assertThat(decision.isPermitted()).isEqualTo(model.isPermitted());
        assertThat(decision.noes()).containsAll(ids(model.noes()));
        assertThat(decision.reason() == Reason.PERSON_SAID_NO).isEqualTo(model.personSaidNo() && !model.personAgrees());
        assertThat(decision.question()).isEqualTo(question);
        Statistics.label("reason").collect(decision.reason()).coverage(coverage -> {
            for (Reason reason : Reason.values()) {
                coverage.check(reason).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 1000)
    void COR_08_what_no_yes_names_is_not_permitted(
            @ForAll("worlds") World world, @ForAll("questions") ConsentQuestion question) {
        Consents consents = world.all();

        assertThat(consents.decide(withPurpose(question, ConsentWorlds.UNHEARD_PURPOSE))
                        .isPermitted())
                .isFalse();
        assertThat(consents.decide(withScope(question, ConsentWorlds.UNHEARD)).isPermitted())
                .isFalse();
        assertThat(consents.decide(withRecipient(question, ConsentWorlds.UNHEARD))
                        .isPermitted())
                .isFalse();
        assertThat(Consents.of(ConsentWorlds.PERSON).decide(question).reason()).isEqualTo(Reason.NOTHING_SAID);
        reach("permitted as it was asked", consents.decide(question).isPermitted());
    }

    @Property(tries = 1000)
    void COR_06_guardian_consent_never_implies_assent(
            @ForAll("worlds") World world, @ForAll("questions") ConsentQuestion question) {
        World ofOthers = new World(world.lines().stream()
                .filter(line -> line.capacity().role() != Role.PERSON)
                .toList());

        ConsentDecision needed = ofOthers.all().decide(withAssent(question, true));

        assertThat(needed.isPermitted()).isFalse();
        reach(
                "a yes without the person",
                ofOthers.all().decide(withAssent(question, false)).isPermitted());
        reach("assent is what is missing", needed.reason() == Reason.ASSENT_MISSING);
    }

    @Property(tries = 1000)
    void COR_06_a_no_of_the_person_is_kept_and_shown_first(
            @ForAll("worlds") World world, @ForAll("questions") ConsentQuestion question) {
        List<Line> lines = new ArrayList<>(world.lines());
        ConsentId no = World.id(lines.size());
        lines.add(new Line(
                "person-1",
                Capacity.ASSENT,
                false,
                100,
                0,
                ConsentWorlds.terms(List.of(question.scope()), List.of(question.purpose()), List.of()),
                false));
        Consents consents = new World(lines).all();

        ConsentDecision needed = consents.decide(withAssent(question, true));
        ConsentDecision notNeeded = consents.decide(withAssent(question, false));

        assertThat(needed.isPermitted()).isFalse();
        assertThat(needed.reason()).isEqualTo(Reason.PERSON_SAID_NO);
        assertThat(needed.consents()).first().isEqualTo(no);
        assertThat(notNeeded.consents()).first().isEqualTo(no);
        assertThat(notNeeded.reason()).isNotEqualTo(Reason.PERMITTED);
        reach("permitted beside the no", notNeeded.reason() == Reason.PERMITTED_WITH_A_NO);
    }

    @Property(tries = 1000)
    void COR_06_every_no_comes_before_every_yes(
            @ForAll("worlds") World world, @ForAll("questions") ConsentQuestion question) {
        Consents consents = world.all();

        ConsentDecision decision = consents.decide(question);

        List<Boolean> answers = decision.consents().stream()
                .map(id -> consents.consent(id).orElseThrow().isYes())
                .toList();
        assertThat(answers).isSorted();
        reach("a no and a yes", answers.contains(true) && answers.contains(false));
    }

    @Property(tries = 1000)
    void COR_07_after_a_withdrawal_no_check_is_true_through_it_and_nothing_is_erased(
            @ForAll("worlds") World world, @ForAll("questions") ConsentQuestion question) {
        Consents before = world.all();
        ConsentDecision was = before.decide(question);
        for (Consent consent : before.consents()) {
            Consents after = before.withdraw(consent.id(), ConsentWorlds.by("person-1", Role.PERSON, 0));

            ConsentDecision is = after.decide(question);

            assertThat(after.isWithdrawn(consent.id())).isTrue();
            assertThat(after.consents()).isEqualTo(before.consents());
            assertThat(after.shown()).isEqualTo(before.shown());
            assertThat(after.withdrawals()).containsAll(before.withdrawals());
            assertThat(is.isPermitted() && is.yeses().contains(consent.id())).isFalse();
            assertThat(is.isPermitted() && !was.isPermitted()).isFalse();
            assertThat(is.noes()).isEqualTo(was.noes());
            reach("it was what permitted", was.isPermitted() && !is.isPermitted());
            reach("another yes was there", is.isPermitted() && was.yeses().contains(consent.id()));
        }
    }

    @Property(tries = 1000)
    void COR_07_a_new_yes_is_a_new_consent_and_revives_no_other(
            @ForAll("worlds") World world, @ForAll("questions") ConsentQuestion question) {
        Consents before = world.all();
        Line again = new Line(
                "person-1",
                Capacity.SELF,
                true,
                50,
                0,
                ConsentWorlds.terms(
                        List.of(question.scope()), List.of(question.purpose()), List.of(question.recipient())),
                false);
        ConsentQuestion later = new ConsentQuestion(
                question.purpose(),
                question.scope(),
                question.recipient(),
                ConsentWorlds.hour(60),
                question.assentNeeded());

        Consents after = before.plus(ConsentWorlds.consent("new", again));

        assertThat(after.decide(later).isPermitted()).isTrue();
        assertThat(after.withdrawals()).isEqualTo(before.withdrawals());
        before.withdrawals()
                .forEach(each -> assertThat(after.decide(later).yeses()).doesNotContain(each.consent()));
        reach("something was taken back", !before.withdrawals().isEmpty());
    }

    @Property(tries = 500)
    void COR_07_copies_meet_in_any_order_and_a_withdrawal_may_come_first(
            @ForAll("worlds") World world, @ForAll("questions") ConsentQuestion question, @ForAll List<Boolean> coins) {
        Consents whole = world.all();
        List<Consents> copies = split(world, coins);
        Consents one = copies.get(0);
        Consents two = copies.get(1);
        Consents three = copies.get(2);

        Consents left = merged(merged(one, two), three);

        assertThat(left).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(merged(one, merged(two, three))).isEqualTo(left);
        assertThat(merged(three, merged(two, one))).isEqualTo(left);
        assertThat(merged(merged(three, one), two)).isEqualTo(left);
        assertThat(merged(left, left)).isEqualTo(left);
        assertThat(merged(left, two)).isEqualTo(left);
        assertThat(left.decide(question)).isEqualTo(whole.decide(question));
        for (Withdrawal each : whole.withdrawals()) {
            assertThat(left.isWithdrawn(each.consent())).isTrue();
        }
        reach(
                "a withdrawal before its consent",
                three.withdrawals().stream()
                        .anyMatch(each -> three.consent(each.consent()).isEmpty()));
    }

    /** Three copies: the consents are dealt out over the first two, the withdrawals over all, and some things stand in two. */
    private static List<Consents> split(World world, List<Boolean> coins) {
        List<List<Consent>> consents = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<List<Withdrawal>> withdrawals = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int i = 0;
        for (Consent consent : world.consents()) {
            boolean heads = !coins.isEmpty() && coins.get(i % coins.size());
            consents.get(heads ? 0 : 1).add(consent);
            if (i % 3 == 2) {
                consents.get(2).add(consent);
            }
            i++;
        }
        for (Withdrawal withdrawal : world.withdrawals()) {
            withdrawals.get(i % 3).add(withdrawal);
            withdrawals.get(2).add(withdrawal);
            i++;
        }
        List<Consents> copies = new ArrayList<>();
        for (int copy = 0; copy < 3; copy++) {
            copies.add(Consents.from(ConsentWorlds.PERSON, consents.get(copy), withdrawals.get(copy), List.of())
                    .orThrow());
        }
        return copies;
    }

    private static Consents merged(Consents one, Consents other) {
        return one.mergedWith(other).orThrow();
    }

    @Property
    void the_order_in_which_answers_are_added_does_not_matter(@ForAll("worlds") World world) {
        Consents forwards = Consents.of(ConsentWorlds.PERSON);
        Consents backwards = Consents.of(ConsentWorlds.PERSON);
        List<Consent> consents = world.consents();
        for (int i = 0; i < consents.size(); i++) {
            forwards = forwards.plus(consents.get(i));
            backwards = backwards.plus(consents.get(consents.size() - 1 - i));
        }

        assertThat(forwards).isEqualTo(backwards);
        assertThat(forwards.consents())
                .isSortedAccordingTo(Comparator.comparing(each -> each.said().at()));
    }

    private static List<ConsentId> ids(Set<Integer> lines) {
        return lines.stream().map(World::id).collect(Collectors.toList());
    }

    private static void reach(String what, boolean isSo) {
        Statistics.label(what)
                .collect(isSo)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    private static ConsentQuestion withAssent(ConsentQuestion q, boolean needed) {
        return new ConsentQuestion(q.purpose(), q.scope(), q.recipient(), q.at(), needed);
    }

    private static ConsentQuestion withPurpose(ConsentQuestion q, Purpose purpose) {
        return new ConsentQuestion(purpose, q.scope(), q.recipient(), q.at(), q.assentNeeded());
    }

    private static ConsentQuestion withScope(ConsentQuestion q, Term scope) {
        return new ConsentQuestion(q.purpose(), scope, q.recipient(), q.at(), q.assentNeeded());
    }

    private static ConsentQuestion withRecipient(ConsentQuestion q, Term recipient) {
        return new ConsentQuestion(q.purpose(), q.scope(), recipient, q.at(), q.assentNeeded());
    }
}
