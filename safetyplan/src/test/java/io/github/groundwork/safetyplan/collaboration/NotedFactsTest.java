package io.github.groundwork.safetyplan.collaboration;

import static io.github.groundwork.safetyplan.Table.at;
import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.peer;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who clears a fact that somebody noted beside an entry. */
class NotedFactsTest {
    private static By sister(Role role) {
        return new By(ActorId.parse("maya"), role, DeviceId.parse("home"), at(6));
    }

    private static SafetyPlan noted(By by) {
        SafetyPlan plan = ready();
        return plan.note(plan.entries().get(1).id(), OthersWords.of("This number does not work.", by.said()), by);
    }

    private static SafetyPlan cleared(SafetyPlan noted, By by) {
        EventId fact = noted.newest().orElseThrow();
        return noted.with(new AgreementEvent.FactCleared(fact), by);
    }

    private static List<Words> facts(SafetyPlan plan) {
        return plan.entries().get(1).facts();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPORTER", "GUARDIAN"})
    void PLN_24_those_in_the_persons_life_clear_what_they_noted_and_no_more(Role role) {
        SafetyPlan nurses = noted(nurse(5));
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(() -> cleared(nurses, sister(role)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(PlanProblem.NOT_THEIR_FACT.name()));
        assertThat(facts(nurses)).hasSize(1);
        assertThat(facts(cleared(noted(sister(role)), sister(role)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENT", "CLINICIAN", "STAFF"})
    void PLN_24_the_persons_agent_and_those_who_work_with_them_clear_what_anybody_noted(Role role) {
        assertThat(facts(cleared(noted(sister(Role.SUPPORTER)), sister(role)))).isEmpty();
        assertThat(facts(cleared(noted(nurse(5)), sister(role)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPORTER", "GUARDIAN"})
    void PLN_24_the_person_and_their_peer_worker_clear_what_those_in_their_life_noted(Role role) {
        assertThat(facts(cleared(noted(sister(role)), rowan(7)))).isEmpty();
        assertThat(facts(cleared(noted(sister(role)), peer(7)))).isEmpty();
    }
}
