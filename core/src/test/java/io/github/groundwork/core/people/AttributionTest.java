package io.github.groundwork.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.groundwork.core.id.ActorId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttributionTest {

    private static final ActorId PERSON = ActorId.parse("p-1");
    private static final ActorId WORKER = ActorId.parse("w-1");

    @ParameterizedTest
    @EnumSource
    void somebody_writes_in_any_role(Role role) {
        Attribution said = Attribution.written(PERSON, role);

        assertThat(said).isEqualTo(new Attribution(PERSON, role, Optional.empty()));
        assertThat(said.by()).isEqualTo(PERSON);
        assertThat(said.role()).isEqualTo(role);
        assertThat(said.recordedBy()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void somebody_speaks_in_any_role_and_another_writes_it_down(Role role) {
        Attribution said = Attribution.spoken(PERSON, role, WORKER);

        assertThat(said).isEqualTo(new Attribution(PERSON, role, Optional.of(WORKER)));
        assertThat(said.recordedBy()).contains(WORKER);
    }

    @Test
    void a_recorder_is_somebody_else() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.spoken(PERSON, Role.PERSON, ActorId.parse("p-1")))
                .withMessage("what somebody wrote themselves has no other recorder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(PERSON, Role.PERSON, Optional.of(PERSON)));
    }

    @Test
    void no_part_may_be_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Attribution.written(null, Role.PERSON))
                .withMessage("by");
        assertThatNullPointerException()
                .isThrownBy(() -> Attribution.written(PERSON, null))
                .withMessage("role");
        assertThatNullPointerException()
                .isThrownBy(() -> new Attribution(PERSON, Role.PERSON, null))
                .withMessage("recordedBy");
        assertThatNullPointerException().isThrownBy(() -> Attribution.spoken(PERSON, Role.PERSON, null));
    }

    @Test
    void to_string_holds_ids_and_the_role() {
        assertThat(Attribution.spoken(PERSON, Role.PERSON, WORKER))
                .hasToString("Attribution[by=p-1, role=PERSON, recordedBy=Optional[w-1]]");
    }

    @ParameterizedTest
    @EnumSource
    void only_the_person_is_the_person(Role role) {
        assertThat(role.isPerson()).isEqualTo(role == Role.PERSON);
    }
}
