package io.github.groundwork.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.ConsentWorlds;
import io.github.groundwork.core.ConsentWorlds.Line;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.ConsentDecision.Reason;
import io.github.groundwork.core.consent.DisclosureShown.Understanding;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories of one person's consents, each small enough to be followed by hand. */
class ConsentsTest {

    private static final Term ANSWERS = new Term("answers");
    private static final Term PLAN = new Term("plan");
    private static final Term NURSE = new Term("nurse");
    private static final Term SCHOOL = new Term("school");
    private static final Purpose CARE = new Purpose("care");
    private static final Consents NOTHING = Consents.of(ConsentWorlds.PERSON);

    private static Consent said(
            String id, String who, Capacity capacity, boolean yes, int hour, List<Term> scope, Term... recipients) {
        ConsentTerms terms = ConsentWorlds.terms(scope, List.of(CARE), List.of(recipients));
        return ConsentWorlds.consent(id, new Line(who, capacity, yes, hour, 0, terms, false));
    }

    private static Consent guardianSaysYes() {
        return said("g", "guardian-1", Capacity.GUARDIAN, true, 1, List.of(ANSWERS), NURSE);
    }

    private static ConsentDecision ask(Consents consents, boolean assentNeeded) {
        return consents.decide(new ConsentQuestion(CARE, ANSWERS, NURSE, ConsentWorlds.hour(20), assentNeeded));
    }

    private static ConsentId id(String id) {
        return ConsentId.parse(id);
    }

    @Test
    void COR_06_a_guardians_yes_needs_the_persons_own_beside_it() {
        Consents consents = NOTHING.plus(guardianSaysYes());

        assertThat(ask(consents, true).reason()).isEqualTo(Reason.ASSENT_MISSING);
        assertThat(ask(consents, false).reason()).isEqualTo(Reason.PERMITTED);

        Consents agreed = consents.plus(said("p", "person-1", Capacity.ASSENT, true, 2, List.of(ANSWERS), NURSE));
        assertThat(ask(agreed, true).reason()).isEqualTo(Reason.PERMITTED);
        assertThat(ask(agreed, true).yeses()).containsExactly(id("p"), id("g"));
    }

    @Test
    void COR_06_the_persons_yes_in_their_own_right_is_their_assent_too() {
        Consents consents = NOTHING.plus(said("p", "person-1", Capacity.SELF, true, 1, List.of(ANSWERS), NURSE));

        assertThat(ask(consents, true).reason()).isEqualTo(Reason.PERMITTED);
    }

    @Test
    void COR_06_a_no_to_assent_is_seen_even_where_assent_is_not_needed() {
        Consents consents = NOTHING.plus(guardianSaysYes())
                .plus(said("p", "person-1", Capacity.ASSENT, false, 2, List.of(ANSWERS)));

        assertThat(ask(consents, true).reason()).isEqualTo(Reason.PERSON_SAID_NO);
        assertThat(ask(consents, false).reason()).isEqualTo(Reason.PERMITTED_WITH_A_NO);
        assertThat(ask(consents, false).consents()).containsExactly(id("p"), id("g"));
    }

    @Test
    void COR_06_a_no_in_ones_own_right_stands_against_everybody_elses_yes() {
        Consents consents =
                NOTHING.plus(guardianSaysYes()).plus(said("p", "person-1", Capacity.SELF, false, 0, List.of(ANSWERS)));

        assertThat(ask(consents, false).reason()).isEqualTo(Reason.PERSON_SAID_NO);
        assertThat(ask(consents.withdraw(id("p"), ConsentWorlds.by("person-1", Role.PERSON, 3)), false)
                        .reason())
                .isEqualTo(Reason.PERSON_SAID_NO);
        assertThat(ask(consents.plus(said("q", "person-1", Capacity.ASSENT, true, 4, List.of(ANSWERS), NURSE)), true)
                        .reason())
                .isEqualTo(Reason.PERMITTED_WITH_A_NO);
    }

    @Test
    void an_assent_alone_permits_nothing() {
        Consents consents = NOTHING.plus(said("p", "person-1", Capacity.ASSENT, true, 1, List.of(ANSWERS), NURSE));

        assertThat(ask(consents, true).reason()).isEqualTo(Reason.ASSENT_ALONE);
        assertThat(ask(consents, false).isPermitted()).isFalse();
    }

    @Test
    void a_later_no_to_a_part_takes_back_the_whole_of_an_earlier_yes_of_the_same_grantor() {
        Consents consents = NOTHING.plus(
                        said("yes", "person-1", Capacity.SELF, true, 1, List.of(ANSWERS, PLAN), NURSE, SCHOOL))
                .plus(said("no", "person-1", Capacity.SELF, false, 2, List.of(PLAN), SCHOOL));

        assertThat(ask(consents, false).reason()).isEqualTo(Reason.NO_CAME_LATER);
        assertThat(ask(consents, false).consents()).containsExactly(id("no"), id("yes"));
        Consents again = consents.plus(said("again", "person-1", Capacity.SELF, true, 3, List.of(ANSWERS), NURSE));
        assertThat(ask(again, false).yeses()).containsExactly(id("again"));
        assertThat(ask(again, false).reason()).isEqualTo(Reason.PERMITTED_WITH_A_NO);
    }

    @Test
    void a_no_at_the_same_time_wins() {
        Consents consents = NOTHING.plus(said("yes", "person-1", Capacity.SELF, true, 1, List.of(ANSWERS), NURSE))
                .plus(said("no", "person-1", Capacity.SELF, false, 1, List.of(ANSWERS)));

        assertThat(ask(consents, false).isPermitted()).isFalse();
    }

    @Test
    void another_guardians_no_is_shown_and_undoes_nothing() {
        Consents consents = NOTHING.plus(guardianSaysYes())
                .plus(said("h", "guardian-2", Capacity.GUARDIAN, false, 2, List.of(ANSWERS)));

        assertThat(ask(consents, false).reason()).isEqualTo(Reason.PERMITTED_WITH_A_NO);
        assertThat(ask(consents, false).noes()).containsExactly(id("h"));
    }

    @Test
    void a_yes_that_has_run_out_says_so_from_that_instant_on() {
        ConsentTerms terms = ConsentWorlds.terms(List.of(ANSWERS), List.of(CARE), List.of(NURSE));
        Consents consents =
                NOTHING.plus(ConsentWorlds.consent("c", new Line("person-1", Capacity.SELF, true, 2, 4, terms, false)));

        assertThat(List.of(1, 2, 5, 6, 7))
                .extracting(hour -> consents.decide(
                                new ConsentQuestion(CARE, ANSWERS, NURSE, ConsentWorlds.hour(hour), false))
                        .reason())
                .containsExactly(Reason.NOT_YET, Reason.PERMITTED, Reason.PERMITTED, Reason.RUN_OUT, Reason.RUN_OUT);
    }

    @Test
    void COR_07_the_person_and_the_grantor_can_take_back_and_nobody_else() {
        Consents consents = NOTHING.plus(guardianSaysYes());

        assertThat(consents.withdraw(id("g"), ConsentWorlds.by("person-1", Role.PERSON, 2))
                        .isWithdrawn(id("g")))
                .isTrue();
        assertThat(ask(consents.withdraw(id("g"), ConsentWorlds.by("guardian-1", Role.GUARDIAN, 2)), false)
                        .reason())
                .isEqualTo(Reason.TAKEN_BACK);
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(() -> consents.withdraw(id("g"), ConsentWorlds.by("guardian-2", Role.GUARDIAN, 2)))
                .extracting(NotPossibleException::code)
                .isEqualTo("WITHDRAWAL_BY_ANOTHER");
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(() -> consents.withdraw(id("x"), ConsentWorlds.by("guardian-1", Role.GUARDIAN, 2)));
    }

    @Test
    void COR_07_a_withdrawal_of_the_persons_may_come_before_the_consent() {
        Consents taken = NOTHING.withdraw(id("g"), ConsentWorlds.by("person-1", Role.PERSON, 0));

        assertThat(ask(taken.plus(guardianSaysYes()), false).reason()).isEqualTo(Reason.TAKEN_BACK);
    }

    @Test
    void what_does_not_belong_together_is_a_problem() {
        Consents consents = NOTHING.plus(guardianSaysYes());
        Consent other = said("g", "guardian-1", Capacity.GUARDIAN, false, 1, List.of(ANSWERS), NURSE);
        Consents notTheirs = Consents.from(
                        ConsentWorlds.PERSON,
                        List.of(),
                        List.of(new Consents.Withdrawal(id("g"), ConsentWorlds.by("staff-1", Role.STAFF, 2))),
                        List.of())
                .orThrow();

        assertThat(consents.mergedWith(NOTHING.plus(other)).problems())
                .extracting(Problem::code)
                .containsExactly("CONSENT_TWO_CONTENTS");
        assertThat(consents.mergedWith(Consents.of(PersonId.parse("person-2"))).problems())
                .extracting(Problem::code)
                .containsExactly("CONSENT_OTHER_PERSON");
        assertThat(consents.mergedWith(notTheirs).problems())
                .extracting(Problem::code)
                .containsExactly("WITHDRAWAL_BY_ANOTHER");
        assertThatIllegalArgumentException().isThrownBy(() -> consents.plus(other));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consents.of(PersonId.parse("person-2")).plus(guardianSaysYes()));
        assertThat(consents.plus(guardianSaysYes())).isEqualTo(consents);
    }

    @Test
    void a_showing_is_kept_whether_an_answer_follows_or_not() {
        DisclosureShown unsure = ConsentWorlds.shown("person-1", 0, Understanding.UNSURE);
        Consents consents = NOTHING.plus(unsure).plus(unsure).plus(guardianSaysYes());

        assertThat(consents.alsoShown()).containsExactly(unsure);
        assertThat(consents.shown()).containsExactly(unsure, guardianSaysYes().shown());
        assertThat(consents.plus(guardianSaysYes().shown()).alsoShown()).containsExactly(unsure);
    }

    @Test
    void COR_05_a_consent_names_its_scope_and_its_purposes() {
        Purposes care = Purposes.of(CARE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConsentTerms(List.of(), care, List.of(NURSE), ConsentWorlds.REF));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ConsentTerms(List.of(ANSWERS), Purposes.all(), List.of(NURSE), ConsentWorlds.REF));
        assertThat(new ConsentTerms(List.of(PLAN, ANSWERS, PLAN), care, List.of(), ConsentWorlds.REF).scope())
                .containsExactly(ANSWERS, PLAN);
    }
}
