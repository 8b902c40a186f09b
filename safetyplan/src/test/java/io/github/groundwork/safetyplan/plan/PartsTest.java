package io.github.groundwork.safetyplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.safetyplan.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Puts contacts and steps together, part by part. */
class PartsTest {

    @Test
    void a_contact_is_put_together_part_by_part() {
        ReachBy call = ReachBy.of(ReachBy.Kind.CALL, "555-0101");
        ReachBy text = ReachBy.of(ReachBy.Kind.TEXT, "555-0102");

        PlanContact maya = PlanContact.forHelp(Table.words("Maya"), call)
                .withWay(text)
                .withId(ActorId.parse("maya"))
                .with(PlanContact.Agreement.AGREED)
                .withNote(Table.words("Say hello first."));

        assertThat(maya)
                .isEqualTo(new PlanContact(
                        Table.words("Maya"),
                        Optional.of(ActorId.parse("maya")),
                        List.of(call, text),
                        PlanContact.Helping.HELP,
                        PlanContact.Agreement.AGREED,
                        Optional.of(Table.words("Say hello first."))));
    }

    @Test
    void PLN_11_somebody_for_company_is_of_another_kind_and_nobody_is_taken_to_have_agreed() {
        ReachBy visit = ReachBy.of(ReachBy.Kind.VISIT, "12 Mill Lane");

        PlanContact library = PlanContact.place(Table.words("The library"), visit);

        assertThat(library.isForCompany()).isTrue();
        assertThat(library.agreement()).isEqualTo(PlanContact.Agreement.NOT_NEEDED);
        assertThat(PlanContact.forCompany(Table.words("Ana"), visit).agreement())
                .isEqualTo(PlanContact.Agreement.NOT_ASKED);
        assertThat(library.ways()).containsExactly(visit);
        assertThat(PlanContact.forHelp(Table.words("Ana"), visit).isForCompany())
                .isFalse();
    }

    @Test
    void a_safer_step_is_put_together_part_by_part() {
        SaferStep.Aid aid = new SaferStep.Aid(Table.words("naloxone, blue bag"), true);

        SaferStep step = SaferStep.of(Table.words("step"))
                .withTogether(Table.words("with"))
                .withWhen(Table.words("when"))
                .withObstacle(Table.words("obstacle"))
                .withKeptAt(Table.words("place"))
                .withAid(aid);

        assertThat(step)
                .isEqualTo(new SaferStep(
                        Table.words("step"),
                        Optional.of(Table.words("with")),
                        Optional.of(Table.words("when")),
                        Optional.of(Table.words("obstacle")),
                        Optional.of(Table.words("place")),
                        Optional.of(aid)));
    }
}
