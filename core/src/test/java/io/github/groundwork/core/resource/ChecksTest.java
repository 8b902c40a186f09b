package io.github.groundwork.core.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.resource.Checks.Check;
import io.github.groundwork.core.resource.Checks.Part;
import io.github.groundwork.core.resource.Checks.Status;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private static final ActorId STAFF = ActorId.parse("staff-7");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, false",
        "2026-03-02, true",
        "2026-03-03, true",
        "2026-04-02, true",
        "2026-04-03, false",
        "2030-01-01, false"
    })
    void a_check_counts_from_the_day_before_until_as_many_days_after_as_it_says(LocalDate day, boolean counts) {
        assertThat(Check.of(Status.PARTLY, STAFF, DAY, 30).counts(day)).isEqualTo(counts);
        assertThat(Check.of(Status.VERIFIED, STAFF, DAY, 30).isVerified(day)).isEqualTo(counts);
        assertThat(Check.of(Status.PARTLY, STAFF, DAY, 30).isVerified(day)).isFalse();
        assertThat(Check.none(30).counts(day)).isFalse();
    }

    @Test
    void a_check_says_by_whom_and_when_and_where_there_was_none_nobody_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Check(Status.VERIFIED, Optional.of(STAFF), Optional.empty(), 90));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Check(Status.PARTLY, Optional.empty(), Optional.of(DAY), 90));
        assertThatIllegalArgumentException().isThrownBy(() -> Check.of(Status.UNVERIFIED, STAFF, DAY, 90));
        assertThat(Check.none(90)).hasToString("Check[UNVERIFIED]");
        assertThat(Check.of(Status.VERIFIED, STAFF, DAY, 90)).hasToString("Check[VERIFIED 2026-03-03]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3661})
    void a_check_counts_for_one_day_to_ten_years(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Check.none(days))
                .withMessageEndingWith(String.valueOf(days));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void one_part_is_replaced_and_the_others_stay(Part part) {
        Check check = Check.of(Status.VERIFIED, STAFF, DAY, 7);
        Checks checks = Checks.none().with(part, check);

        for (Part each : Part.values()) {
            assertThat(checks.of(each))
                    .isEqualTo(each == part ? check : Checks.none().of(each));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VERIFIED, VERIFIED, VERIFIED, VERIFIED",
        "VERIFIED, UNVERIFIED, VERIFIED, PARTLY",
        "PARTLY, PARTLY, PARTLY, PARTLY",
        "PARTLY, VERIFIED, VERIFIED, PARTLY",
        "UNVERIFIED, VERIFIED, VERIFIED, UNVERIFIED",
        "UNVERIFIED, UNVERIFIED, UNVERIFIED, UNVERIFIED"
    })
    void the_whole_is_verified_if_every_part_is_and_unverified_if_nobody_checked_the_contact_data(
            Status contact, Status hours, Status policy, Status whole) {
        assertThat(new Checks(check(contact), check(hours), check(policy)).status())
                .isEqualTo(whole);
    }

    private static Check check(Status status) {
        return status == Status.UNVERIFIED ? Check.none(90) : Check.of(status, STAFF, DAY, 90);
    }
}
