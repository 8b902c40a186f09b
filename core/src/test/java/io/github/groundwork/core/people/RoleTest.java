package io.github.groundwork.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @EnumSource
    void a_role_speaks_as_the_person_or_for_them_or_is_in_their_life_or_at_work(Role role) {
        assertThat(role.isPerson()).isEqualTo(role == Role.PERSON);
        assertThat(role.isInTheirLife()).isEqualTo(role == Role.GUARDIAN || role == Role.SUPPORTER);
        assertThat(role.isAtWork()).isEqualTo(role != Role.PERSON && role != Role.AGENT && !role.isInTheirLife());
    }
}
