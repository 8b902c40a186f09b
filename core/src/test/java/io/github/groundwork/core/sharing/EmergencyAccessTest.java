package io.github.groundwork.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Term;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmergencyAccessTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void emergency_access_is_for_those_who_work_where_the_person_is_served(Role role) {
        By by = new By(ActorId.parse("somebody"), role, DeviceId.parse("clinic"), Instant.EPOCH);
        EmergencyAccess.Notice notice = new EmergencyAccess.Notice("face to face", Instant.EPOCH);

        if (List.of(Role.CLINICIAN, Role.PEER_WORKER, Role.STAFF).contains(role)) {
            EmergencyAccess access = EmergencyAccess.of(List.of(), "in danger now", notice, by);
            assertThat(access.by()).isEqualTo(by);
            assertThat(access.basis()).isEqualTo("in danger now");
            assertThat(access.notice()).isEqualTo(notice);
        } else {
            assertThatExceptionOfType(NotPossibleException.class)
                    .isThrownBy(() -> EmergencyAccess.of(List.of(), "in danger now", notice, by))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("EMERGENCY_ROLE"));
        }
    }

    @Test
    void emergency_access_says_on_what_basis_and_how_the_person_is_told() {
        By by = new By(ActorId.parse("somebody"), Role.STAFF, DeviceId.parse("clinic"), Instant.EPOCH);
        EmergencyAccess.Notice notice = new EmergencyAccess.Notice("face to face", Instant.EPOCH);

        assertThatIllegalArgumentException().isThrownBy(() -> new EmergencyAccess.Notice(" ", Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> EmergencyAccess.of(List.of(), "\n", notice, by));
    }

    @Test
    void a_key_that_is_closed_anywhere_is_opened_nowhere() {
        By by = new By(ActorId.parse("somebody"), Role.STAFF, DeviceId.parse("clinic"), Instant.EPOCH);
        Shareable entry = Shareable.of(EntryKey.parse("a"), Term.parse("safer-places"));
        Shareable other = Shareable.of(EntryKey.parse("b"), Term.parse("safer-places"));
        EmergencyAccess access = EmergencyAccess.of(
                List.of(entry, other, entry.withContactSafety()),
                "in danger now",
                new EmergencyAccess.Notice("face to face", Instant.EPOCH),
                by);

        assertThat(access.opened()).containsExactly(other);
        assertThat(access.isOpened(EntryKey.parse("a"))).isFalse();
        assertThat(access.isOpened(EntryKey.parse("b"))).isTrue();
    }

    @Test
    void PLN_16_emergency_access_turns_into_no_ordinary_decision() {
        assertThat(Stream.of(EmergencyAccess.class.getMethods()).map(Method::getReturnType))
                .doesNotContain(SharingDecision.class, SharingChoice.class, SharingChoices.class, SharingState.class);
        assertThat(Stream.of(SharingChoices.class.getMethods(), SharingState.class.getMethods())
                        .flatMap(Stream::of)
                        .flatMap(method -> Stream.of(method.getParameterTypes())))
                .isNotEmpty()
                .doesNotContain(EmergencyAccess.class);
        assertThat(SharingEvent.class.getPermittedSubclasses()).doesNotContain(EmergencyAccess.class);
    }
}
